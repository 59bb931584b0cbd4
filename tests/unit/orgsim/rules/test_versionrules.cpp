// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

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

TEST_F(VersionRules, AnOrgThatChecksNoneLetsTheLastWriteWinAndKnowsNo409)
{
    beginWith({.checksVersions = false});
    for (const QString &path : paths()) {
        const int before = get(path).body[u"version"_s].toInt();
        for (const QJsonValue &version :
             {QJsonValue(before - 1), QJsonValue(99), QJsonValue(QJsonValue::Undefined)})
            EXPECT_EQ(putWith(path, version).status, 200) << path.toStdString();
        EXPECT_EQ(get(path).body[u"version"_s].toInt(), before + 3) << "it still counts";
        QJsonObject taken = get(path).body;
        for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            taken.remove(key);
        const QJsonArray all = entities(path.section(u'/', 0, -2) + u"?pageSize=100"_s);
        taken[u"name"_s] = idOf(all[0].toObject()) == idOf(taken) ? all[1][u"name"_s] : all[0][u"name"_s];
        const Reply refused = put(path, taken);
        EXPECT_EQ(refused.status, 400) << path.toStdString();
        EXPECT_EQ(refused.body[u"code"_s], u"duplicate.value"_s);
    }
    EXPECT_EQ(remove(Bases + u'/' + webRtcPhone()[u"phoneBaseSettings"_s][u"id"_s].toString()).status, 409)
        << "a DELETE may say so";
}

} // namespace Stationmaster::OrgSim::Test
