// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/rules/permissions.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

TEST(Permissions, MatchSegmentBySegment)
{
    const QString needed = u"telephony:plugin:all"_s;
    for (const QString &held : {u"telephony:plugin:all"_s, u"telephony:plugin:*"_s, u"telephony:*:*"_s,
                                u"telephony:*"_s, u"*"_s, u"telephony:*:all"_s})
        EXPECT_TRUE(isGranted({u"other:thing:view"_s, held}, needed)) << held.toStdString();
    for (const QString &held : {u"telephony:plugin:view"_s, u"telephony:plugin"_s, u"routing:*:*"_s, u""_s})
        EXPECT_FALSE(isGranted({held}, needed)) << held.toStdString();
}

class PermissionRules : public GatewayFixture
{
protected:
    void hold(const QString &permissions)
    {
        OrgOptions options = smallOrg();
        options.permissions = permissions;
        begin(options);
    }
};

TEST_F(PermissionRules, NameWhatIsMissing)
{
    hold({});
    const Reply reply = get(Phones);
    EXPECT_EQ(reply.status, 403);
    EXPECT_EQ(reply.body[u"code"_s], u"missing.any.permissions"_s);
    EXPECT_EQ(reply.body[u"messageParams"_s][u"permissions"_s], u"[telephony:plugin:all]"_s);
    EXPECT_TRUE(reply.body[u"message"_s].toString().endsWith(u"assigned: [telephony:plugin:all]"_s));
    EXPECT_EQ(reply.body[u"contextId"_s].toString().toLatin1(), reply.headers["inin-correlation-id"]);
    EXPECT_FALSE(reply.body[u"contextId"_s].toString().isEmpty());
}

TEST_F(PermissionRules, AreThoseOfTheApi)
{
    hold({});
    const QString site = Sites + u'/' + idOf(state()[u"sites"_s][0].toObject());
    const QString user = u"/api/v2/users/"_s + idOf(state()[u"users"_s][0].toObject());
    for (const QString &free : {u"/api/v2/organizations/me"_s, u"/api/v2/users"_s, user,
                                u"/api/v2/stations"_s, Sites, u"/api/v2/locations"_s})
        EXPECT_EQ(get(free).status, 200) << free.toStdString();
    const QList<std::pair<QString, QString>> reads{
        {Phones, u"telephony:plugin:all"_s},
        {Bases, u"telephony:plugin:all"_s},
        {u"/api/v2/telephony/mediaregions"_s, u"telephony:plugin:all"_s},
        {site, u"telephony:sites:view"_s},
        {site, u"telephony:plugin:all"_s},
        {u"/api/v2/telephony/settings"_s, u"telephony:settings:view"_s},
        {user + u"/station"_s, u"telephony:otherStationAssociation:view"_s}};
    for (const auto &[path, permission] : reads) {
        hold(u"directory:user:view"_s);
        EXPECT_EQ(get(path).status, 403) << path.toStdString();
        hold(permission);
        EXPECT_EQ(get(path).status, 200) << path.toStdString();
    }
    hold(u"telephony:phone:assign"_s);
    EXPECT_EQ(remove(user + u"/station/defaultstation"_s).status, 204);
    EXPECT_EQ(remove(user + u"/station/associatedstation"_s).status, 403);
    EXPECT_EQ(post(u"/api/v2/users/search"_s, {}).status, 403);
    hold(u"telephony:sites:view"_s);
    EXPECT_EQ(put(site, {}).status, 403) << "seeing is not changing";
}

TEST_F(PermissionRules, AForbiddenWriteDoesNothing)
{
    hold(u"directory:user:view"_s);
    const QString id = idOf(webRtcPhone());
    EXPECT_EQ(remove(Phones + u'/' + id).status, 403);
    EXPECT_EQ(idOf(webRtcPhone()), id);
}

} // namespace Stationmaster::OrgSim::Test
