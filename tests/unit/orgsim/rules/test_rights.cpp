// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class RightsOfPeople : public GatewayFixture
{
protected:
    const QString Permitted = u"/api/v2/authorization/divisionspermitted/paged/"_s;

    static bool mayAdd(const QJsonValue &user)
    {
        for (const QJsonValue one : user[u"authorization"_s][u"permissions"_s].toArray()) {
            if (QStringList{u"conversation:call:add"_s, u"conversation:*:*"_s, u"*:*:*"_s}.contains(
                    one.toString()))
                return true;
        }
        return false;
    }
    /// The owner of a phone who may add calls, or may not.
    QJsonObject owner(bool may)
    {
        QHash<QString, QJsonObject> phones;
        for (const QJsonValue phone : state()[u"phones"_s].toArray())
            phones[phone[u"webRtcUser"_s][u"id"_s].toString()] = phone.toObject();
        for (const QJsonValue user : entities(u"/api/v2/users?pageSize=100&expand=authorization"_s)) {
            if (mayAdd(user) == may && phones.contains(user[u"id"_s].toString()))
                return phones[user[u"id"_s].toString()];
        }
        ADD_FAILURE() << "nobody suits";
        return {};
    }
    int setDefault(const QJsonObject &phone)
    {
        return send(request("PUT", u"/api/v2/users/%1/station/defaultstation/%2"_s.arg(
                                       phone[u"webRtcUser"_s][u"id"_s].toString(),
                                       phone[u"lines"_s][0][u"id"_s].toString())))
            .status;
    }
};

TEST_F(RightsOfPeople, AreThereWhenTheyAreAskedForWithWildcardsAndWithout)
{
    QSet<QString> seen;
    for (const QJsonValue user : entities(u"/api/v2/users?pageSize=100&expand=authorization"_s)) {
        const QJsonObject rights = user[u"authorization"_s].toObject();
        EXPECT_FALSE(rights[u"roles"_s].toArray().isEmpty());
        EXPECT_EQ(rights[u"permissionPolicies"_s].toArray().size(),
                  rights[u"permissions"_s].toArray().size());
        for (const QJsonValue one : rights[u"permissions"_s].toArray())
            seen.insert(one.toString());
    }
    for (const QString &permission :
         {u"conversation:call:add"_s, u"conversation:*:*"_s, u"*:*:*"_s, u"directory:user:view"_s})
        EXPECT_TRUE(seen.contains(permission)) << permission.toStdString();
    EXPECT_FALSE(entities(u"/api/v2/users"_s)[0].toObject().contains(u"authorization"_s));
}

TEST_F(RightsOfPeople, DivisionsSayWhereSomebodyHasAPermission)
{
    int everywhere = 0, somewhere = 0, nowhere = 0;
    for (const QJsonValue user : entities(u"/api/v2/users?pageSize=100&expand=authorization"_s)) {
        const QJsonObject answer =
            get(Permitted + user[u"id"_s].toString() + u"?permission=conversation:call:add"_s).body;
        const bool isAll = answer[u"allDivsPermitted"_s].toBool();
        (isAll ? everywhere : answer[u"total"_s].toInt() > 0 ? somewhere : nowhere) += 1;
        EXPECT_EQ(isAll || answer[u"total"_s].toInt() > 0, mayAdd(user));
        EXPECT_EQ(answer[u"entities"_s].toArray().size(), answer[u"total"_s].toInt());
    }
    EXPECT_GT(everywhere, 0);
    EXPECT_GT(somewhere, 0);
    EXPECT_GT(nowhere, 0);
    EXPECT_EQ(get(Permitted + u"nobody?permission=a:b:c"_s).status, 404);
    EXPECT_EQ(get(Permitted + idOf(userWithoutPhone())).status, 400);
    EXPECT_EQ(get(Permitted + u"me?permission=a:b:c"_s).status, 200);
}

TEST_F(RightsOfPeople, ADefaultStationMayNeedCallAdd)
{
    EXPECT_EQ(setDefault(owner(false)), 204) << "unless the org is told so";
    OrgOptions options = smallOrg();
    options.rules.defaultNeedsCallAdd = true;
    begin(options);
    const QJsonObject phone = owner(false);
    EXPECT_EQ(setDefault(phone), 400);
    EXPECT_EQ(setDefault(owner(true)), 204);
    post(u"/_org/edit"_s,
         {{u"type"_s, u"users"_s},
          {u"id"_s, phone[u"webRtcUser"_s][u"id"_s]},
          {u"set"_s, QJsonObject{{u"authorization/permissions"_s, QJsonArray{u"conversation:call:*"_s}}}}});
    EXPECT_EQ(setDefault(phone), 204) << "granted since";
    EXPECT_FALSE(get(u"/api/v2/users/"_s + phone[u"webRtcUser"_s][u"id"_s].toString())
                     .body.contains(u"authorization"_s));
}

} // namespace Stationmaster::OrgSim::Test
