// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class VersionRules : public GatewayFixture
{
protected:
    void beginWith(const OrgRules &rules)
    {
        OrgOptions options = smallOrg();
        options.rules = rules;
        begin(options);
    }
    /// The answer to a PUT of the object that is there, with another version or without one.
    Reply putWith(const QString &path, const QJsonValue &version)
    {
        QJsonObject body = get(path).body;
        for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            body.remove(key);
        if (version.isUndefined())
            body.remove(u"version"_s);
        else
            body[u"version"_s] = version;
        return put(path, body);
    }
    QStringList paths()
    {
        return {Phones + u'/' + idOf(webRtcPhone()), Bases + u'/' + idOf(webRtcBase()),
                Sites + u'/' + idOf(state()[u"sites"_s][0].toObject())};
    }
};

TEST_F(VersionRules, AStaleVersionIsRefusedInTheFormAskedFor)
{
    for (const int status : {409, 400}) {
        beginWith({.conflictStatus = status});
        for (const QString &path : paths()) {
            const Reply refused = putWith(path, 99);
            EXPECT_EQ(refused.status, status) << path.toStdString();
            EXPECT_TRUE(
                refused.body[u"message"_s].toString().contains(u"does not match the current version"_s));
        }
    }
}

TEST_F(VersionRules, WithoutAWishEachResourceHasItsOwnForm)
{
    const QStringList all = paths();
    EXPECT_EQ(putWith(all[0], 99).status, 409);
    EXPECT_EQ(putWith(all[1], 99).status, 400);
    EXPECT_EQ(putWith(all[2], 99).status, 409);
}

TEST_F(VersionRules, AStrictOrgNeedsAVersion)
{
    for (const QString &path : paths()) {
        EXPECT_EQ(putWith(path, QJsonValue::Undefined).status, 400) << path.toStdString();
        EXPECT_EQ(putWith(path, QJsonValue::Null).status, 400) << path.toStdString();
    }
}

TEST_F(VersionRules, ALaxOrgLetsTheLastWriteWinButForSites)
{
    beginWith({.strictVersions = false});
    const QStringList all = paths();
    for (const QString &path : all.mid(0, 2)) {
        const int before = get(path).body[u"version"_s].toInt();
        EXPECT_EQ(putWith(path, QJsonValue::Undefined).status, 200) << path.toStdString();
        EXPECT_EQ(putWith(path, QJsonValue::Null).status, 200) << path.toStdString();
        EXPECT_EQ(get(path).body[u"version"_s].toInt(), before + 2);
        EXPECT_NE(putWith(path, before).status, 200) << "a version that is sent is looked at";
    }
    EXPECT_EQ(putWith(all[2], QJsonValue::Undefined).status, 400);
}

} // namespace Stationmaster::OrgSim::Test
