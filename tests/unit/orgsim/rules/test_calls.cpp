// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class CallRules : public GatewayFixture
{
protected:
    static constexpr qint64 CallHour = 3'600'000;
    static OrgOptions callOrg(const OrgRules &rules = {}, const QString &permissions = u"*"_s)
    {
        OrgOptions options = smallOrg();
        options.permissions = permissions;
        options.rules = rules;
        return options;
    }
    void SetUp() override { begin(callOrg()); }

    QString user(int number) { return state()[u"users"_s][number][u"id"_s].toString(); }
    QString owner() { return webRtcPhone()[u"webRtcUser"_s][u"id"_s].toString(); }
    QJsonObject query(const QString &userId, qint64 hoursBack = 72)
    {
        const qint64 now = gateway->clock().now();
        const QJsonObject predicate{{u"dimension"_s, u"userId"_s}, {u"value"_s, userId}};
        return {
            {u"interval"_s, QString(OrgClock::text(now - hoursBack * CallHour) + u'/' + OrgClock::text(now))},
            {u"order"_s, u"desc"_s},
            {u"paging"_s, QJsonObject{{u"pageSize"_s, 100}, {u"pageNumber"_s, 1}}},
            {u"segmentFilters"_s,
             QJsonArray{QJsonObject{{u"type"_s, u"and"_s}, {u"predicates"_s, QJsonArray{predicate}}}}}};
    }
    QJsonArray callsOf(const QString &userId)
    {
        return post(Details, query(userId)).body[u"conversations"_s].toArray();
    }
    /// A call of five minutes that ended five minutes ago.
    QString made(const QString &story, int seconds = 300)
    {
        const QJsonObject what{
            {u"userId"_s, owner()}, {u"story"_s, story}, {u"secondsAgo"_s, 600}, {u"seconds"_s, seconds}};
        const Reply reply = post(u"/_org/edit"_s, {{u"type"_s, u"calls"_s}, {u"create"_s, what}});
        EXPECT_EQ(reply.status, 200);
        return reply.body[u"id"_s].toString();
    }
    QJsonArray legsOf(const QString &id)
    {
        const Reply reply = get(Statistics + id);
        EXPECT_EQ(reply.status, 200);
        return reply.body[u"entities"_s].toArray();
    }
    /// The report of a source on the person's leg; the last one.
    QJsonObject reportOf(const QString &id, const QString &source)
    {
        QJsonObject found;
        for (const QJsonValue leg : legsOf(id)) {
            for (const QJsonValue report : leg[u"mediaStatistics"_s].toArray()) {
                if (report[u"sourceType"_s] == source && report[u"user"_s].isObject() && found.isEmpty())
                    found = report.toObject();
            }
        }
        return found;
    }
    static QStringList typesOf(const QJsonObject &report, const QString &end)
    {
        QStringList types;
        for (const QJsonValue pair : report[u"ice"_s][u"selectedPairs"_s].toArray())
            types.append(pair[end][u"type"_s].toString());
        return types;
    }

    const QString Details = u"/api/v2/analytics/conversations/details/query"_s;
    const QString Statistics = u"/api/v2/telephony/providers/edges/mediastatistics/conversations/"_s;
    const QString Conversations = u"/api/v2/conversations/"_s;
};

TEST_F(CallRules, PeopleWithPhonesHadCallsAndOthersNone)
{
    const QJsonArray calls = callsOf(owner());
    ASSERT_FALSE(calls.isEmpty());
    for (const QJsonValue call : calls) {
        EXPECT_EQ(call[u"participants"_s][1][u"userId"_s], owner());
        EXPECT_EQ(
            get(u"/api/v2/analytics/conversations/"_s + call[u"conversationId"_s].toString() + u"/details"_s)
                .body,
            call.toObject());
    }
    const Reply none = post(Details, query(idOf(userWithoutPhone())));
    EXPECT_EQ(none.status, 200);
    EXPECT_FALSE(none.body.contains(u"conversations"_s));
}

TEST_F(CallRules, TheSameOptionsGiveTheSameCalls)
{
    OrgOptions options = callOrg();
    options.clockAt = 1'770'000'000'000;
    begin(options);
    const QJsonArray first = callsOf(owner());
    begin(options);
    EXPECT_EQ(callsOf(owner()), first);
}

TEST_F(CallRules, AnIntervalIsMadeOfWholeDays)
{
    OrgOptions options = callOrg();
    options.clockAt = QDateTime(QDate(2026, 2, 3), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    begin(options);
    const auto callsIn = [this](const QString &interval) {
        QJsonObject asked = query(owner());
        asked[u"interval"_s] = interval;
        return post(Details, asked).body[u"conversations"_s].toArray();
    };
    const QJsonArray wholeDay = callsIn(u"2026-02-03T00:00:00.000Z/2026-02-03T23:59:59.000Z"_s);
    ASSERT_FALSE(wholeDay.isEmpty());
    EXPECT_EQ(callsIn(u"2026-02-03T23:00:00.000Z/2026-02-03T23:30:00.000Z"_s), wholeDay)
        << "though nobody called in that half hour";
    for (const QJsonValue call : callsIn(u"2026-02-01T10:00:00.000Z/2026-02-01T11:00:00.000Z"_s))
        EXPECT_TRUE(call[u"conversationStart"_s].toString().startsWith(u"2026-02-01"_s));
}

TEST_F(CallRules, WhatIsNoQueryIsRefused)
{
    const QString id = owner();
    const auto statusWith = [&](const QString &key, const QJsonValue &value) {
        QJsonObject asked = query(id);
        asked[key] = value;
        return post(Details, asked).status;
    };
    const auto paging = [](int size, int number) {
        return QJsonObject{{u"pageSize"_s, size}, {u"pageNumber"_s, number}};
    };
    const auto filter = [](const QString &dimension, const QString &value) {
        return QJsonArray{QJsonObject{
            {u"type"_s, u"and"_s},
            {u"predicates"_s, QJsonArray{QJsonObject{{u"dimension"_s, dimension}, {u"value"_s, value}}}}}};
    };
    EXPECT_EQ(post(Details, {}).status, 400);
    EXPECT_EQ(post(Details, query(id, 31 * 24)).status, 200);
    EXPECT_EQ(post(Details, query(id, 31 * 24 + 1)).status, 400);
    EXPECT_EQ(statusWith(u"interval"_s, u"2026-02-03T09:00:00Z/2026-02-03T08:00:00Z"_s), 400);
    EXPECT_EQ(statusWith(u"paging"_s, paging(100, 1)), 200);
    for (const QJsonObject &wrong : {paging(101, 1), paging(0, 1), paging(25, 0), paging(100, 1001)})
        EXPECT_EQ(statusWith(u"paging"_s, wrong), 400) << wrong[u"pageSize"_s].toInt();
    EXPECT_EQ(statusWith(u"order"_s, u"ASC"_s), 400);
    EXPECT_EQ(statusWith(u"orderBy"_s, u"name"_s), 400);
    EXPECT_EQ(statusWith(u"orderBy"_s, u"conversationEnd"_s), 200);
    EXPECT_EQ(statusWith(u"segmentFilters"_s, filter(u"user"_s, id)), 400);
    EXPECT_EQ(statusWith(u"segmentFilters"_s, filter(u"userId"_s, {})), 400);
    EXPECT_EQ(post(Details, query(id)).body[u"totalHits"_s], callsOf(id).size());
    EXPECT_EQ(get(Details).status, 405);
}

TEST_F(CallRules, EachNeedsAPermissionOfItsOwn)
{
    const QString id = callsOf(owner())[0][u"conversationId"_s].toString();
    const QString agent = u"/api/v2/analytics/agents/"_s + owner() + u"/status"_s;
    struct Need
    {
        QByteArray verb;
        QString path;
        QStringList anyOf;
    };
    const QString all = u"analytics:conversationDetail:view"_s;
    const QString own = u"analytics:agentConversationDetail:view"_s;
    for (const Need &need :
         {Need{"POST", Details, {all, own}}, Need{"GET", Statistics + id, {all}},
          Need{"GET", agent, {u"analytics:agentState:view"_s}},
          Need{"GET", Conversations + id, {u"conversation:communication:view"_s}},
          Need{"POST", Conversations + id + u"/disconnect"_s, {u"conversation:communication:disconnect"_s}},
          Need{"DELETE", Conversations + id, {u"conversation:communication:disconnect"_s}}}) {
        const QStringList every{all, own, u"analytics:agentState:view"_s,
                                u"conversation:communication:view"_s,
                                u"conversation:communication:disconnect"_s};
        for (const QString &held : every) {
            begin(callOrg({}, held));
            const int status = write(need.verb, need.path, {}).status;
            EXPECT_EQ(status != 403, need.anyOf.contains(held))
                << need.path.toStdString() << " with " << held.toStdString();
        }
    }
    begin(callOrg({}, {}));
    EXPECT_EQ(get(u"/api/v2/conversations"_s).status, 200) << "one's own, of which there are none";
}

TEST_F(CallRules, StatisticsTellEachStoryAndNoMore)
{
    EXPECT_EQ(typesOf(reportOf(made(u"Fine"_s), u"Server"_s), u"client"_s), QStringList{u"srflx"_s});
    EXPECT_EQ(typesOf(reportOf(made(u"Relayed"_s), u"Server"_s), u"client"_s), QStringList{u"relay"_s});
    EXPECT_EQ(typesOf(reportOf(made(u"OneSidedRelay"_s), u"Server"_s), u"client"_s),
              (QStringList{u"relay"_s, u"srflx"_s}));
    const QJsonObject far = reportOf(made(u"FarRelay"_s), u"Server"_s);
    EXPECT_EQ(typesOf(far, u"client"_s), QStringList{u"srflx"_s});
    EXPECT_EQ(typesOf(far, u"server"_s), QStringList{u"relay"_s});
    EXPECT_TRUE(reportOf(made(u"ClientOnly"_s), u"Server"_s).isEmpty());
    EXPECT_EQ(reportOf(made(u"HeardNothing"_s), u"Client"_s)[u"rtp"_s][u"packetsReceived"_s], 0);
    EXPECT_EQ(reportOf(made(u"SentNothing"_s), u"Server"_s)[u"rtp"_s][u"packetsReceived"_s], 0);
    EXPECT_GT(reportOf(made(u"Jitter"_s), u"Client"_s)[u"rtp"_s][u"averageJitter"_s].toDouble(), 0.03);
    const QJsonObject lossy = reportOf(made(u"Loss"_s), u"Client"_s);
    EXPECT_LT(lossy[u"rtp"_s][u"estimatedAverageMos"_s].toDouble(), 3);
    EXPECT_EQ(lossy[u"rtp"_s].toObject().keys(),
              (QStringList{u"averageJitter"_s, u"estimatedAverageMos"_s, u"packetsReceived"_s}))
        << "no field tells of loss, nor of what a client sent";
    EXPECT_FALSE(lossy.contains(u"ice"_s)) << "clients know no candidates";
    for (const QString &silent : {u"NoReports"_s, u"RangOut"_s, u"Stuck"_s})
        EXPECT_TRUE(legsOf(made(silent, silent == u"Stuck"_s ? 0 : 20)).isEmpty()) << silent.toStdString();
    EXPECT_EQ(get(Statistics + u"nobody"_s).status, 404);
}

TEST_F(CallRules, ReportsOfAClientAreCumulativeAndRepeat)
{
    const QJsonArray reports = legsOf(made(u"Fine"_s))[1][u"mediaStatistics"_s].toArray();
    ASSERT_EQ(reports.size(), 3);
    EXPECT_GT(reports[0][u"dateCreated"_s].toString(), reports[1][u"dateCreated"_s].toString());
    EXPECT_GT(reports[0][u"rtp"_s][u"packetsReceived"_s].toInt(),
              reports[1][u"rtp"_s][u"packetsReceived"_s].toInt());
}

TEST_F(CallRules, RegionsAreThoseOfTheSiteThen)
{
    const QJsonObject phone = webRtcPhone();
    const QString site = phone[u"site"_s][u"id"_s].toString();
    const auto setRegions = [&](const QJsonArray &regions) {
        const QJsonObject set{{u"mediaRegions"_s, regions}, {u"mediaRegionsUseLatencyBased"_s, false}};
        ASSERT_EQ(post(u"/_org/edit"_s, {{u"type"_s, u"sites"_s}, {u"id"_s, site}, {u"set"_s, set}}).status,
                  200);
    };
    setRegions({u"eu-west-1"_s, u"eu-north-1"_s});
    const QString fine = made(u"Fine"_s);
    const QString tookOver = made(u"TookOver"_s);
    const QString foreign = made(u"ForeignRegion"_s);
    setRegions({u"sa-east-1"_s});
    const auto regionsOf = [this](const QString &id) {
        const QJsonValue leg = legsOf(id)[1];
        return QStringList{leg[u"preferredRegion"_s].toString(), leg[u"effectiveRegion"_s].toString()};
    };
    EXPECT_EQ(regionsOf(fine), (QStringList{u"eu-west-1"_s, u"eu-west-1"_s}));
    EXPECT_EQ(regionsOf(tookOver), (QStringList{u"eu-west-1"_s, u"eu-north-1"_s}));
    EXPECT_EQ(regionsOf(foreign), (QStringList{u"eu-west-1"_s, u"us-east-1"_s}));
    EXPECT_EQ(regionsOf(made(u"Fine"_s)), (QStringList{u"sa-east-1"_s, u"sa-east-1"_s}));
}

TEST_F(CallRules, ForcedTurnRelaysTheCallsThatFollow)
{
    const QJsonObject base = webRtcPhone()[u"phoneBaseSettings"_s].toObject();
    const QString before = made(u"Fine"_s);
    const QJsonObject set{{u"properties/phone_force_turn/value/instance"_s, true}};
    ASSERT_EQ(post(u"/_org/edit"_s,
                   {{u"type"_s, u"phonebasesettings"_s}, {u"id"_s, base[u"id"_s]}, {u"set"_s, set}})
                  .status,
              200);
    EXPECT_EQ(typesOf(reportOf(made(u"Fine"_s), u"Server"_s), u"client"_s), QStringList{u"relay"_s});
    EXPECT_EQ(typesOf(reportOf(made(u"Unforced"_s), u"Server"_s), u"client"_s), QStringList{u"srflx"_s});
    EXPECT_EQ(typesOf(reportOf(before, u"Server"_s), u"client"_s), QStringList{u"srflx"_s});
}

TEST_F(CallRules, AStuckCallGoesOnUntilItIsEnded)
{
    const QString id = made(u"Stuck"_s, 0);
    const QString agent = u"/api/v2/analytics/agents/"_s + owner() + u"/status"_s;
    EXPECT_EQ(get(agent).body[u"sessions"_s][0][u"conversationId"_s], id);
    EXPECT_EQ(get(Conversations + id).body[u"participants"_s][0][u"calls"_s][0][u"state"_s], u"connected"_s);
    const Reply ended = post(Conversations + id + u"/disconnect"_s, {});
    EXPECT_EQ(ended.status, 200);
    EXPECT_EQ(ended.raw, "\"" + id.toLatin1() + "\"");
    EXPECT_EQ(post(Conversations + id + u"/disconnect"_s, {}).status, 404) << "gone already";
    EXPECT_EQ(get(Conversations + id).body[u"participants"_s][0][u"calls"_s][0][u"state"_s],
              u"disconnected"_s);
    EXPECT_TRUE(get(agent).body[u"sessions"_s].toArray().isEmpty());
    EXPECT_EQ(remove(Conversations + made(u"Stuck"_s, 0)).status, 200);
    EXPECT_EQ(post(Conversations + u"nobody/disconnect"_s, {}).status, 404);
    EXPECT_EQ(get(Conversations + id + u"/disconnect"_s).status, 405);
}

TEST_F(CallRules, ThePreviewCanBeMissingAltogether)
{
    for (const int status : {403, 404, 410}) {
        begin(callOrg({.mediaStatisticsStatus = status}));
        EXPECT_EQ(get(Statistics + made(u"Fine"_s)).status, status);
    }
    begin(callOrg({.missingStatisticsAreNotFound = true}));
    EXPECT_EQ(get(Statistics + made(u"NoReports"_s)).status, 404);
    EXPECT_EQ(legsOf(made(u"Fine"_s)).size(), 2);
}

TEST_F(CallRules, OneLegCanBeAskedFor)
{
    const QString id = made(u"Fine"_s);
    const QJsonObject leg = legsOf(id)[1].toObject();
    const QString path = Statistics + id + u"/communications/"_s;
    EXPECT_EQ(get(path + leg[u"communicationId"_s].toString()).body, leg);
    EXPECT_EQ(get(path + u"nobody"_s).status, 404);
}

TEST_F(CallRules, AmongTheFirstPeopleEveryStoryIsTold)
{
    OrgOptions options = callOrg();
    options.users = 30;
    options.phones = 24;
    begin(options);
    QSet<QString> ends;
    QSet<QString> ways;
    int open = 0;
    for (const QJsonValue person : state()[u"users"_s].toArray()) {
        for (const QJsonValue call : callsOf(person[u"id"_s].toString())) {
            open += call.toObject().contains(u"conversationEnd"_s) ? 0 : 1;
            for (const QJsonValue segment :
                 call[u"participants"_s][1][u"sessions"_s][0][u"segments"_s].toArray())
                ends.insert(segment[u"disconnectType"_s].toString());
            const QString id = call[u"conversationId"_s].toString();
            ways.insert(typesOf(reportOf(id, u"Server"_s), u"client"_s).join(u'+'));
        }
    }
    EXPECT_EQ(open, 1) << "one is stuck";
    for (const QString &end : {u"transportFailure"_s, u"endpoint"_s, u"timeout"_s, u"client"_s, u"peer"_s})
        EXPECT_TRUE(ends.contains(end)) << end.toStdString();
    EXPECT_EQ(ways, (QSet<QString>{QString(), u"srflx"_s, u"relay"_s, u"relay+srflx"_s}));
}

TEST_F(CallRules, ALeanOrgDoesNotSayWhoseReportsAre)
{
    begin(callOrg({.lean = true, .odd = true}));
    QSet<QString> owners;
    bool hasOldName = false;
    for (int i = 0; i < 4; ++i) {
        for (const QJsonValue report : legsOf(made(u"Fine"_s))[1][u"mediaStatistics"_s].toArray()) {
            owners.insert(report[u"user"_s].isObject()      ? u"user"_s
                          : report[u"station"_s].isObject() ? u"station"_s
                                                            : u"none"_s);
            hasOldName = hasOldName || report.toObject().contains(u"reconnectAttemptCount"_s);
        }
    }
    EXPECT_EQ(owners, (QSet<QString>{u"user"_s, u"station"_s, u"none"_s}));
    EXPECT_TRUE(hasOldName);
}

} // namespace Stationmaster::OrgSim::Test
