// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

/// Objects that lack what others have (API.md 10, number 4), and such that have more than any schema knows.
class GapsAndExtras : public GatewayFixture
{
protected:
    void beginWith(const std::function<void(OrgRules &)> &change)
    {
        OrgOptions options = smallOrg();
        options.permissions = u"*"_s;
        change(options.rules);
        begin(options);
    }
    /// How many objects of a list lack a field, and how many have null in its place.
    std::pair<int, int> lacking(const QString &path, const QString &field)
    {
        std::pair<int, int> counts;
        for (const QJsonValue entity : entities(path)) {
            counts.first += entity[field].isUndefined() ? 1 : 0;
            counts.second += entity[field].isNull() ? 1 : 0;
        }
        return counts;
    }
    const QString phoneList =
        Phones + u"?pageSize=100&expand=lines&expand=properties&expand=status&fields=webRtcUser"_s;
};

TEST_F(GapsAndExtras, Quirk04_LeanPhonesLackEveryFieldSomewhere)
{
    beginWith([](OrgRules &rules) { rules.lean = true; });
    for (const QString &field : {u"lines"_s, u"phoneBaseSettings"_s, u"site"_s, u"webRtcUser"_s,
                                 u"capabilities"_s, u"state"_s, u"properties"_s}) {
        const auto [absent, null] = lacking(phoneList, field);
        EXPECT_GT(absent + null, 0) << field.toStdString();
        EXPECT_LT(absent + null, 25) << field.toStdString();
    }
    const auto [noLines, nullLines] = lacking(phoneList, u"lines"_s);
    EXPECT_GT(noLines, 0);
    EXPECT_GT(nullLines, 0);
    int empty = 0;
    for (const QJsonValue phone : entities(phoneList))
        empty += phone[u"lines"_s].isArray() && phone[u"lines"_s].toArray().isEmpty() ? 1 : 0;
    EXPECT_GT(empty, 0);
}

TEST_F(GapsAndExtras, Quirk12_ASingleReadHasTheUserThatALeanListLacks)
{
    beginWith([](OrgRules &rules) { rules.lean = true; });
    int found = 0;
    for (const QJsonValue phone : entities(phoneList)) {
        if (phone[u"webRtcUser"_s].isObject() || phone[u"name"_s].toString().indexOf(u"WebRTC"_s) < 0)
            continue;
        ++found;
        EXPECT_TRUE(get(Phones + u'/' + phone[u"id"_s].toString()).body[u"webRtcUser"_s].isObject());
    }
    EXPECT_GT(found, 0);
}

TEST_F(GapsAndExtras, LeanListsOfEverythingElseHaveGapsToo)
{
    beginWith([](OrgRules &rules) { rules.lean = true; });
    const QList<std::pair<QString, QStringList>> all{
        {Bases + u"?pageSize=100&expand=lines&expand=properties"_s,
         {u"lines"_s, u"properties"_s, u"capabilities"_s}},
        {Sites + u"?pageSize=100"_s, {u"mediaRegions"_s, u"location"_s, u"mediaRegionsUseLatencyBased"_s}},
        {u"/api/v2/stations?pageSize=100"_s, {u"webRtcUserId"_s, u"status"_s, u"name"_s}},
        {u"/api/v2/users?pageSize=100"_s, {u"email"_s, u"division"_s, u"name"_s}}};
    for (const auto &[path, fields] : all) {
        const auto size = static_cast<int>(entities(path).size());
        for (const QString &field : fields) {
            const auto [absent, null] = lacking(path, field);
            EXPECT_GT(absent + null, 0) << field.toStdString();
            EXPECT_LT(absent + null, size) << field.toStdString();
        }
    }
}

TEST_F(GapsAndExtras, EveryObjectOfAnOddOrgHasKeysOfItsOwn)
{
    beginWith([](OrgRules &rules) { rules.odd = true; });
    const QString group = entities(u"/api/v2/groups"_s)[0][u"id"_s].toString();
    for (const QString &path :
         {phoneList, Bases, Sites, QString(u"/api/v2/users"_s), QString(u"/api/v2/stations"_s),
          QString(u"/api/v2/locations"_s), QString(u"/api/v2/groups"_s), QString(u"/api/v2/routing/queues"_s),
          QString(u"/api/v2/routing/skills"_s), QString(u"/api/v2/teams"_s),
          QString(u"/api/v2/authorization/divisions"_s),
          QString(u"/api/v2/groups/%1/members"_s.arg(group))}) {
        const QJsonArray all = entities(path);
        ASSERT_FALSE(all.isEmpty()) << path.toStdString();
        for (const QJsonValue entity : all) {
            EXPECT_TRUE(entity[u"futureFlag"_s].isNull()) << path.toStdString();
            EXPECT_TRUE(entity[u"futureBlock"_s][u"inner"_s][u"none"_s].isNull());
            EXPECT_EQ(entity[u"futureCount"_s].toInteger(), 9'007'199'254'740'993);
        }
    }
    EXPECT_TRUE(get(u"/api/v2/organizations/me"_s).body.contains(u"futureBlock"_s));
}

TEST_F(GapsAndExtras, OddNumbersOfPropertiesAreTextAndWorkAllTheSame)
{
    beginWith([](OrgRules &rules) { rules.odd = true; });
    const QJsonObject phone = webRtcPhone();
    const QJsonObject base = get(Bases + u'/' + phone[u"phoneBaseSettings"_s][u"id"_s].toString()).body;
    const QJsonValue dscp = base[u"properties"_s][u"phone_media_dscp"_s][u"value"_s][u"instance"_s];
    EXPECT_EQ(dscp, u"46"_s);
    const QString station = u"/api/v2/stations/"_s + phone[u"lines"_s][0][u"id"_s].toString();
    EXPECT_EQ(get(station).body[u"webRtcMediaDscp"_s], 46);
}

TEST_F(GapsAndExtras, OddPartsSurviveAPutOfAllThatWasReadAndNoOther)
{
    beginWith([](OrgRules &rules) { rules.odd = true; });
    const QString site = Sites + u'/' + idOf(state()[u"sites"_s][1].toObject());
    const QString phone =
        Phones + u'/' + idOf(post(Phones, newPhone(u"Odd"_s, idOf(userWithoutPhone()))).body);
    for (const QString &path :
         {phone, Phones + u'/' + idOf(webRtcPhone()), Bases + u'/' + idOf(webRtcBase()), site}) {
        const QJsonObject before = get(path).body;
        ASSERT_TRUE(before.contains(u"futureBlock"_s)) << path.toStdString();
        QJsonObject sent = before;
        for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            sent.remove(key);
        ASSERT_EQ(put(path, sent).status, 200) << path.toStdString();
        QJsonObject after = get(path).body;
        after[u"version"_s] = before[u"version"_s];
        EXPECT_EQ(undated(after), undated(before)) << path.toStdString();

        sent[u"version"_s] = get(path).body[u"version"_s];
        sent.remove(u"futureBlock"_s);
        ASSERT_EQ(put(path, sent).status, 200);
        EXPECT_FALSE(get(path).body.contains(u"futureBlock"_s)) << "a PUT is a full replace";
    }
}

} // namespace Stationmaster::OrgSim::Test
