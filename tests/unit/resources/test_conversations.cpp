// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

CallQuery lastDays(const QString &userId, int days = 3)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.userId = userId, .from = now.addDays(-days), .to = now};
}

const CallQuery OneDay{.userId = u"ada"_s,
                       .from = QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC),
                       .to = QDateTime(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC)};

/// Of one call with everything.
const QByteArray WholeCall = R"({"conversationId":"c","conversationStart":"2026-02-03T09:14:02.120Z",
 "conversationEnd":"2026-02-03T09:20:00.000Z","originatingDirection":"inbound","mediaStatsMinConversationMos":4.1,
 "participants":[
  {"purpose":"customer","sessions":[{"sessionId":"other","mediaType":"voice","segments":[{"segmentType":"interact",
    "segmentStart":"2026-02-03T09:14:02.120Z","disconnectType":"peer"}]}]},
  {"userId":"ada","purpose":"agent","participantName":"","sessions":[
   {"sessionId":"own","mediaType":"voice","direction":"inbound","provider":"Edge","edgeId":"e","ani":"tel:+12025550101",
    "dnis":"tel:+12025550100","errorCodeDescription":"It broke",
    "metrics":[{"name":"tAlert","value":4000},{"name":"nX","value":1}],
    "segments":[
     {"segmentType":"interact","segmentStart":"2026-02-03T09:14:06.120Z","segmentEnd":"2026-02-03T09:20:00.000Z",
      "disconnectType":"endpoint","errorCode":"error.x","sipResponseCodes":[486,"503",null]},
     {"segmentType":"alert","segmentStart":"2026-02-03T09:14:02.120Z","segmentEnd":"2026-02-03T09:14:06.120Z"}],
    "mediaEndpointStats":[{"codecs":["audio/opus"],"minMos":4.2,"maxLatencyMs":80},
                          {"codecs":["audio/opus","audio/pcmu"],"minMos":3.9,"maxLatencyMs":120}]},
   {"sessionId":"chat","mediaType":"chat","segments":[{"segmentType":"wrapup","disconnectType":"client",
    "segmentStart":"2026-02-03T09:30:00.000Z"}]}]}]})";

class CallAnswers : public ApiFixture
{
protected:
    Page<CallRow> callsIn(const QByteArray &body)
    {
        answer(body);
        const auto page = awaited(api().conversations().ofUser(OneDay, 1));
        EXPECT_TRUE(page.has_value());
        return page.value_or(Page<CallRow>());
    }
    std::vector<CallRow> rowsIn(const QByteArray &calls)
    {
        return callsIn("{\"conversations\":[" + calls + "],\"totalHits\":7}").rows;
    }
    static QByteArray without(const QByteArray &call, const QByteArray &key)
    {
        QByteArray changed = call;
        EXPECT_TRUE(changed.contains('"' + key + '"')) << key.constData();
        return changed.replace('"' + key + '"', "\"was_" + key + '"');
    }
};

TEST_F(CallAnswers, AreReadWhole)
{
    const auto rows = rowsIn(WholeCall);
    ASSERT_EQ(rows.size(), 1U);
    const CallRow &call = rows[0];
    EXPECT_EQ(call.id, u"c"_s);
    EXPECT_EQ(call.started, QDateTime(QDate(2026, 2, 3), QTime(9, 14, 2, 120), Qt::UTC));
    EXPECT_FALSE(call.isOpen());
    EXPECT_EQ(call.minMos, 4.1);
    ASSERT_EQ(call.sessions.size(), 3U);
    ASSERT_EQ(call.voiceOf(u"ada"_s).size(), 1U) << "neither the other side's nor the chat";
    const CallSession &own = *call.voiceOf(u"ada"_s)[0];
    EXPECT_EQ(own.id, u"own"_s);
    EXPECT_EQ(own.errorText, u"It broke"_s);
    EXPECT_EQ(own.minMos, 3.9);
    EXPECT_EQ(own.maxLatencyMs, 120);
    EXPECT_EQ(own.codecs, (QStringList{u"audio/opus"_s, u"audio/pcmu"_s}));
    ASSERT_EQ(own.segments.size(), 2U);
    EXPECT_EQ(own.segments[0].type, u"alert"_s) << "sorted";
    EXPECT_EQ(own.segments[1].sipCodes, (QStringList{u"486"_s, u"503"_s}));
    EXPECT_FALSE(call.rangOutAt(u"ada"_s));
    ASSERT_TRUE(call.endOf(u"ada"_s));
    EXPECT_EQ(call.endOf(u"ada"_s)->disconnectType, u"endpoint"_s);
    EXPECT_EQ(call.endOf(u"ada"_s)->errorCode, u"error.x"_s);
    EXPECT_FALSE(call.endOf(u"bob"_s));
    EXPECT_FALSE(call.endOf({})) << "who has no id is not the customer";
}

TEST_F(CallAnswers, AreAskedForOnePersonsVoice)
{
    const Page<CallRow> page = callsIn("{\"totalHits\":0}");
    EXPECT_TRUE(page.rows.empty()) << "the list is not there when nothing matches";
    EXPECT_EQ(page.total, 0);
    ASSERT_EQ(server.seen.size(), 1);
    EXPECT_EQ(askedPath(0), u"/api/v2/analytics/conversations/details/query"_s);
    const QJsonObject body = QJsonDocument::fromJson(server.seen[0].body).object();
    EXPECT_EQ(body[u"interval"_s], u"2026-02-03T08:00:00.000Z/2026-02-03T10:00:00.000Z"_s);
    EXPECT_EQ(body[u"order"_s], u"desc"_s);
    EXPECT_EQ(body[u"paging"_s][u"pageNumber"_s], 1);
    EXPECT_EQ(body[u"segmentFilters"_s][0][u"predicates"_s][0][u"value"_s], u"ada"_s);
    EXPECT_EQ(body[u"segmentFilters"_s][0][u"predicates"_s][1][u"value"_s], u"voice"_s);
}

TEST_F(CallAnswers, NobodysCallsAreNotAskedFor)
{
    CallQuery nobody = OneDay;
    nobody.userId.clear();
    EXPECT_EQ(awaited(api().conversations().ofUser(nobody, 1)).error().kind, Error::Kind::Rejected);
    CallQuery undated = OneDay;
    undated.from = {};
    EXPECT_EQ(awaited(api().conversations().ofUser(undated, 1)).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().conversations().live({})).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().conversations().liveSessionsOf({})).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().conversations().disconnect({})).error().kind, Error::Kind::Rejected);
    EXPECT_TRUE(server.seen.isEmpty());
}

TEST_F(CallAnswers, WhatTheDaysBringBesideTheSpanIsDropped)
{
    const Page<CallRow> page = callsIn(R"({"totalHits":4,"conversations":[
        {"conversationId":"before","conversationStart":"2026-02-03T06:00:00Z","conversationEnd":"2026-02-03T07:00:00Z"},
        {"conversationId":"open","conversationStart":"2026-02-02T06:00:00Z"},
        {"conversationId":"into","conversationStart":"2026-02-03T07:00:00Z","conversationEnd":"2026-02-03T08:30:00Z"},
        {"conversationId":"after","conversationStart":"2026-02-03T10:30:00Z"}]})");
    ASSERT_EQ(page.rows.size(), 2U);
    EXPECT_EQ(page.entityCount, 4);
    EXPECT_EQ(page.rows[0].id, u"open"_s);
    EXPECT_TRUE(page.rows[0].isOpen());
    EXPECT_EQ(page.rows[1].id, u"into"_s);
}

TEST_F(CallAnswers, MayLackAnyField)
{
    for (const QByteArray key : {"conversationStart",
                                 "conversationEnd",
                                 "originatingDirection",
                                 "mediaStatsMinConversationMos",
                                 "participants",
                                 "userId",
                                 "purpose",
                                 "sessions",
                                 "sessionId",
                                 "mediaType",
                                 "direction",
                                 "edgeId",
                                 "ani",
                                 "dnis",
                                 "errorCodeDescription",
                                 "metrics",
                                 "segments",
                                 "segmentType",
                                 "segmentStart",
                                 "segmentEnd",
                                 "disconnectType",
                                 "errorCode",
                                 "sipResponseCodes",
                                 "mediaEndpointStats",
                                 "codecs",
                                 "minMos",
                                 "maxLatencyMs"}) {
        const auto rows = rowsIn(without(WholeCall, key));
        ASSERT_EQ(rows.size(), 1U) << key.constData();
        EXPECT_EQ(rows[0].id, u"c"_s);
        (void)rows[0].rangOutAt(u"ada"_s);
        (void)rows[0].endOf(u"ada"_s);
    }
    EXPECT_TRUE(rowsIn(without(WholeCall, "conversationId")).empty());
    EXPECT_TRUE(rowsIn("null,7,\"x\",[]").empty());
    EXPECT_EQ(rowsIn(R"({"conversationId":"c","participants":{"sessions":7}})").size(), 1U);
    EXPECT_EQ(
        rowsIn(R"({"conversationId":"c","participants":[null,{"sessions":[null,{"segments":[3]}]}]})")[0]
            .sessions.size(),
        1U);
}

TEST_F(CallAnswers, ACallThatRangOutIsOneWithNothingButAlerts)
{
    const auto ringing = [this](const QByteArray &segments, const QByteArray &more = {}) {
        return rowsIn(R"({"conversationId":"c","participants":[{"userId":"ada","sessions":[{"segments":[)" +
                      segments + "]" + more + "}]}]}")[0]
            .rangOutAt(u"ada"_s);
    };
    const QByteArray alert = R"({"segmentType":"alert","segmentEnd":"2026-02-03T09:00:00Z"})";
    EXPECT_TRUE(ringing(alert));
    EXPECT_TRUE(ringing("", R"(,"metrics":[{"name":"tNotResponding","value":20000}])"));
    EXPECT_FALSE(ringing(R"({"segmentType":"alert"})")) << "it still rings";
    EXPECT_FALSE(ringing(alert + R"(,{"segmentType":"interact"})"));
    EXPECT_FALSE(ringing(""));
}

TEST_F(CallAnswers, ALiveConversationKnowsWhoseLegsAreAlive)
{
    const auto liveWith = [this](const QByteArray &call) {
        answer(
            R"({"id":"c","startTime":"2026-02-03T09:00:00Z","unknown":{},"participants":[{"purpose":"customer"},null,
                   {"userId":"ada","purpose":"agent","calls":[)" +
            call + "]}]}");
        const auto live = awaited(api().conversations().live(u"c"_s));
        EXPECT_TRUE(live && live->isGiven());
        return live ? live->value : LiveConversation();
    };
    const LiveConversation live = liveWith(R"({"id":"own","state":"connected"})");
    EXPECT_TRUE(live.isAlive());
    EXPECT_EQ(live.communicationsOf(u"ada"_s), QStringList{u"own"_s});
    EXPECT_TRUE(live.communicationsOf({}).isEmpty());
    EXPECT_FALSE(liveWith(R"({"id":"own","state":"TERMINATED"})").isAlive());
    EXPECT_FALSE(liveWith(R"({"id":"own","state":"disconnected"})").isAlive());
    EXPECT_FALSE(liveWith(R"({"id":"own","disconnectedTime":"2026-02-03T09:10:00Z"})").isAlive());
    EXPECT_TRUE(liveWith(R"({"id":"own","state":"levitating"})").isAlive()) << "what is new may be alive";
    EXPECT_TRUE(liveWith("{}").isAlive());
    answer(R"({"id":"another"})");
    EXPECT_EQ(awaited(api().conversations().live(u"c"_s)).error().kind, Error::Kind::Malformed);
}

TEST_F(CallAnswers, WhatIsGoneOrForbiddenIsAValue)
{
    using State = Offered<LiveConversation>::State;
    for (const auto &[status, state] :
         {std::pair{404, State::Nothing}, std::pair{410, State::NotOffered},
          std::pair{405, State::NotOffered}, std::pair{403, State::NotPermitted}}) {
        server.push(ScriptedServer::answer(
            status, R"({"code":"x","messageParams":{"permissions":"[conversation:communication:view]"}})"));
        const auto live = awaited(api().conversations().live(u"c"_s));
        ASSERT_TRUE(live) << status;
        EXPECT_EQ(live->state, state) << status;
        if (status == 403) {
            EXPECT_EQ(live->permissions, u"[conversation:communication:view]"_s);
        }
    }
    server.push(ScriptedServer::answer(400, "{}"));
    EXPECT_EQ(awaited(api().conversations().live(u"c"_s)).error().kind, Error::Kind::Rejected);
}

TEST_F(CallAnswers, EndingWhatIsGoneIsASuccess)
{
    server.push(ScriptedServer::answer(200, "\"c\""));
    EXPECT_TRUE(awaited(api().conversations().disconnect(u"c"_s)));
    server.push(ScriptedServer::answer(404, "{}"));
    EXPECT_TRUE(awaited(api().conversations().disconnect(u"c"_s)));
    server.push(ScriptedServer::answer(400, "{}"));
    EXPECT_EQ(awaited(api().conversations().disconnect(u"c"_s)).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(askedPath(2), u"/api/v2/conversations/c/disconnect"_s);
    EXPECT_EQ(server.seen[2].verb, "POST");
}

class CallsOfAnOrg : public EmbeddedFixture
{
protected:
    CallsOfAnOrg()
        : EmbeddedFixture(
              {.users = 30, .phones = 24, .rateCount = 1'000'000, .stationDelayMs = 0, .permissions = u"*"_s})
    {
    }
    std::vector<CallRow> allCalls()
    {
        std::vector<CallRow> rows;
        for (const UserRow &user : allRows(api().users().all())) {
            const auto page = awaited(api().conversations().ofUser(lastDays(user.id), 1, 100));
            EXPECT_TRUE(page.has_value());
            if (page)
                rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        }
        return rows;
    }
};

TEST_F(CallsOfAnOrg, AStuckCallIsFoundAndEnded)
{
    const std::vector<CallRow> calls = allCalls();
    EXPECT_GT(calls.size(), 60U);
    const auto stuck = std::ranges::find_if(calls, &CallRow::isOpen);
    ASSERT_NE(stuck, calls.end());
    const auto before = awaited(api().conversations().live(stuck->id));
    ASSERT_TRUE(before && before->isGiven());
    EXPECT_TRUE(before->value.isAlive());
    const QString user = before->value.legs.back().userId;
    ASSERT_EQ(awaited(api().conversations().liveSessionsOf(user))->value.size(), 1U);
    EXPECT_EQ(stuck->voiceOf(user)[0]->id, before->value.communicationsOf(user).value(0));

    EXPECT_TRUE(awaited(api().conversations().disconnect(stuck->id)));
    EXPECT_FALSE(awaited(api().conversations().live(stuck->id))->value.isAlive());
    EXPECT_TRUE(awaited(api().conversations().liveSessionsOf(user))->value.empty());
    EXPECT_TRUE(awaited(api().conversations().disconnect(stuck->id))) << "gone already";
}

TEST_F(CallsOfAnOrg, PagesAreTheOrgs)
{
    const QString user = stored(u"users"_s)[4][u"id"].toString();
    const auto all = awaited(api().conversations().ofUser(lastDays(user), 1, 100));
    ASSERT_TRUE(all);
    ASSERT_GE(all->rows.size(), 3U);
    std::vector<CallRow> paged;
    for (int number = 1; number <= static_cast<int>(all->rows.size()); ++number) {
        const auto page = awaited(api().conversations().ofUser(lastDays(user), number, 1));
        ASSERT_TRUE(page && page->rows.size() == 1);
        paged.push_back(page->rows[0]);
    }
    EXPECT_EQ(paged, all->rows);
    EXPECT_TRUE(std::ranges::is_sorted(all->rows, std::greater(), &CallRow::started));
    EXPECT_EQ(awaited(api().conversations().ofUser(lastDays(user, 40), 1)).error().kind,
              Error::Kind::Rejected);
}

} // namespace
} // namespace Stationmaster::Test
