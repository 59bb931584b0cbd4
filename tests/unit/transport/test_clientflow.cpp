// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

class ClientFlow : public ClientFixture
{
protected:
    template <typename Calls>
    static void waitForAll(const Calls &calls)
    {
        for (const auto &call : calls)
            awaited(call);
    }
};

TEST_F(ClientFlow, ReadsAreRetriedUntilTheyWork)
{
    options.retry.maxAttempts = 4;
    server.push(ScriptedServer::answer(502, "<html>"));
    server.push(ScriptedServer::answer(408));
    server.push(ScriptedServer::answer(500));
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent(get()).has_value());
    ASSERT_EQ(records.size(), 4);
    EXPECT_EQ(records[0].outcome, u"Server"_s);
    EXPECT_EQ(records[1].outcome, u"Timeout"_s);
    EXPECT_EQ(records[3].outcome, u"ok"_s);
    EXPECT_EQ(records[3].attempt, 4);
    EXPECT_EQ(records[0].id, records[3].id);
}

TEST_F(ClientFlow, RetriesEnd)
{
    options.retry.maxAttempts = 3;
    for (int i = 0; i < 3; ++i)
        server.push(ScriptedServer::answer(500, R"({"message":"sorry"})"));
    const auto reply = sent(get());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().message, u"sorry"_s);
    EXPECT_EQ(server.seen.size(), 3);
}

TEST_F(ClientFlow, APostIsNotRetriedButASearchIs)
{
    options.retry.maxAttempts = 3;
    server.push(ScriptedServer::answer(503));
    EXPECT_TRUE(sent(post()).error().ambiguous);
    EXPECT_EQ(server.seen.size(), 1);
    server.push(ScriptedServer::answer(503));
    server.push(ScriptedServer::json("{}"));
    Request search = post();
    search.readsOnly = true;
    EXPECT_TRUE(sent(search).has_value());
}

TEST_F(ClientFlow, OnceAmbiguousAWriteStaysAmbiguous)
{
    options.retry.maxAttempts = 2;
    server.push(ScriptedServer::cut("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
    server.push(ScriptedServer::answer(409)); // because the first one did arrive
    const auto reply = sent(put());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Conflict);
    EXPECT_TRUE(reply.error().ambiguous);
}

TEST_F(ClientFlow, A429IsRetriedForEveryVerbAndPausesEverybody)
{
    options.retry.maxAttempts = 2;
    options.retry.base = milliseconds(2500);
    options.retry.cap = milliseconds(2500);
    server.push(ScriptedServer::answer(429));
    server.push(ScriptedServer::json("{}"));
    server.push(ScriptedServer::json("{}"));
    const auto first = client().send(post());
    ASSERT_TRUE(QTest::qWaitFor([this] { return records.size() == 1; }));
    QElapsedTimer paused;
    paused.start();
    const auto second = client().send(get());
    EXPECT_TRUE(awaited(second).has_value());
    EXPECT_GE(paused.elapsed(), 1000) << "the pause is everybody's";
    EXPECT_TRUE(awaited(first).has_value());
    EXPECT_EQ(server.count("POST"), 2);
}

TEST_F(ClientFlow, A429ThatOutlastsItsWelcomeIsReported)
{
    options.retry.maxAttempts = 5;
    server.push(ScriptedServer::answer(429, R"({"code":"too.many.requests"})", {"Retry-After: 181"}));
    const auto reply = sent(get());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::RateLimited);
    EXPECT_EQ(reply.error().retryAfter, std::chrono::seconds(181));
    EXPECT_GT(client().budget().waitNow(), std::chrono::seconds(170));
}

TEST_F(ClientFlow, TheBudgetFollowsTheHeaders)
{
    server.push(ScriptedServer::json(
        "{}", {"inin-ratelimit-count: 17", "inin-ratelimit-allowed: 180", "inin-ratelimit-reset: 30"}));
    ASSERT_TRUE(sent(get()).has_value());
    EXPECT_EQ(client().budget().used(), 17);
    EXPECT_EQ(client().budget().allowed(), 180);
}

TEST_F(ClientFlow, NoMoreCallsAreInFlightThanAllowed)
{
    options.parallel = 3;
    int open = 0;
    int most = 0;
    server.handler = [&](const SeenRequest &) {
        most = std::max(most, ++open);
        QTimer::singleShot(15, &server, [&open] { --open; });
        return ScriptedServer::late(milliseconds(20), ScriptedServer::json("{}"));
    };
    std::vector<Call<Reply>> calls;
    for (int i = 0; i < 12; ++i)
        calls.push_back(client().send(get()));
    waitForAll(calls);
    EXPECT_EQ(most, 3);
    EXPECT_EQ(server.seen.size(), 12);
}

TEST_F(ClientFlow, InteractiveCallsOvertakeBackgroundOnesAndKeepTheirOrder)
{
    options.parallel = 1;
    server.handler = [](const SeenRequest &) { return ScriptedServer::json("{}"); };
    std::vector<Call<Reply>> calls;
    const auto send = [&](const QString &path, Priority priority) {
        calls.push_back(client().send({.path = path, .priority = priority}));
    };
    send(u"/api/v2/b1"_s, Priority::Background);
    send(u"/api/v2/b2"_s, Priority::Background);
    send(u"/api/v2/b3"_s, Priority::Background);
    send(u"/api/v2/i1"_s, Priority::Interactive);
    send(u"/api/v2/i2"_s, Priority::Interactive);
    waitForAll(calls);
    QList<QByteArray> order;
    for (const SeenRequest &seen : server.seen)
        order.append(seen.target.mid(8));
    EXPECT_EQ(order, (QList<QByteArray>{"b1", "i1", "i2", "b2", "b3"}));
}

TEST_F(ClientFlow, AnExpiredTokenIsRenewedOnceForAll)
{
    server.handler = [](const SeenRequest &seen) {
        return seen.headers["authorization"] == "Bearer token-2" ? ScriptedServer::json("{}")
                                                                 : ScriptedServer::answer(401);
    };
    std::vector<Call<Reply>> calls;
    for (int i = 0; i < 5; ++i)
        calls.push_back(client().send(i % 2 ? post() : get()));
    waitForAll(calls);
    for (const auto &call : calls)
        EXPECT_TRUE(call.result().has_value());
    EXPECT_EQ(tokens.renewals, 1);
    EXPECT_EQ(server.seen.size(), 10);
    EXPECT_EQ(tokens.asked.first(), "token-1");
}

TEST_F(ClientFlow, A401WithTheNewTokenIsFinal)
{
    server.push(ScriptedServer::answer(401, {}, {"WWW-Authenticate: Bearer"}));
    server.push(
        ScriptedServer::answer(401, R"({"code":"bad.credentials"})", {"WWW-Authenticate: Basic realm=x"}));
    const auto reply = sent(post());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Unauthorized);
    EXPECT_EQ(reply.error().code, u"bad.credentials"_s);
    EXPECT_FALSE(reply.error().ambiguous);
    EXPECT_EQ(tokens.renewals, 1);
}

TEST_F(ClientFlow, ARefusedRenewalEndsEverythingThatWaits)
{
    options.parallel = 2;
    tokens.next = fail({.kind = Kind::Unauthorized, .code = u"invalid_client"_s});
    server.handler = [](const SeenRequest &) { return ScriptedServer::answer(401); };
    std::vector<Call<Reply>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(client().send(get()));
    waitForAll(calls);
    for (const auto &call : calls)
        EXPECT_EQ(call.result().error().code, u"invalid_client"_s);
    EXPECT_EQ(tokens.renewals, 1);
    EXPECT_LE(server.seen.size(), 2);
}

TEST_F(ClientFlow, SignsInFirstWhenThereIsNoToken)
{
    tokens.current.clear();
    server.push(ScriptedServer::json("{}"));
    ASSERT_TRUE(sent(get()).has_value());
    EXPECT_EQ(server.seen.first().headers["authorization"], "Bearer token-2");
}

TEST_F(ClientFlow, AReadOnlyClientWritesNothing)
{
    options.readOnly = true;
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        for (const bool readsOnly : {false, true}) {
            const auto reply = sent({.verb = verb, .path = u"/api/v2/users"_s, .readsOnly = readsOnly});
            ASSERT_FALSE(reply.has_value());
            EXPECT_EQ(reply.error().kind, Kind::ReadOnly);
            EXPECT_FALSE(reply.error().ambiguous);
        }
    }
    EXPECT_EQ(server.connections, 0);
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent({.verb = Verb::Post, .path = u"/api/v2/users/search"_s, .body = "{}", .readsOnly = true})
                    .has_value());
    EXPECT_TRUE(client().isReadOnly());
}

TEST_F(ClientFlow, PlainHttpToAnotherMachineNeverLeaves)
{
    options.apiUrl = QUrl(u"http://api.example.com"_s);
    const auto call = client().send(get());
    ASSERT_TRUE(call.isFinished());
    EXPECT_EQ(call.result().error().kind, Kind::Tls);
    EXPECT_EQ(call.result().error().code, u"stationmaster.plain.http"_s);
    EXPECT_EQ(call.result().error().host, u"api.example.com"_s);
    EXPECT_TRUE(records.isEmpty());
}

TEST_F(ClientFlow, PathsOutsideTheApiNeverLeave)
{
    EXPECT_EQ(sent(get(u"/api/v2/../oauth"_s)).error().kind, Kind::Rejected);
    EXPECT_EQ(server.connections, 0);
}

TEST_F(ClientFlow, CancellingStopsTheExchangeAndFreesItsPlace)
{
    options.parallel = 1;
    server.push(ScriptedServer::silence());
    server.push(ScriptedServer::json("{}"));
    const auto stuck = client().send(get());
    const auto next = client().send(get());
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 1; }));
    stuck.cancel();
    EXPECT_EQ(stuck.result().error().kind, Kind::Cancelled);
    EXPECT_FALSE(stuck.result().error().ambiguous);
    EXPECT_TRUE(awaited(next).has_value());
    EXPECT_EQ(records.first().outcome, u"Cancelled"_s);
}

TEST_F(ClientFlow, CancellingAWriteOnItsWayIsAmbiguousInTheQueueItIsNot)
{
    options.parallel = 1;
    server.push(ScriptedServer::silence());
    const auto onItsWay = client().send(post());
    const auto queued = client().send(post());
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 1; }));
    queued.cancel();
    EXPECT_FALSE(queued.result().error().ambiguous);
    onItsWay.cancel();
    EXPECT_TRUE(onItsWay.result().error().ambiguous);
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent(get()).has_value());
    EXPECT_EQ(server.seen.size(), 2) << "what was queued before it was not sent";
    EXPECT_EQ(server.count("POST"), 1);
}

TEST_F(ClientFlow, CancellingWhileWaitingToRetryIsFinal)
{
    options.retry = {.maxAttempts = 3, .base = milliseconds(40), .cap = milliseconds(40)};
    server.push(ScriptedServer::answer(503));
    const auto call = client().send(get());
    ASSERT_TRUE(QTest::qWaitFor([this] { return records.size() == 1; }));
    call.cancel();
    // Another call that waits twice, and so ends after this one would have been tried again.
    server.push(ScriptedServer::answer(503));
    server.push(ScriptedServer::answer(503));
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent(get()).has_value());
    EXPECT_EQ(server.seen.size(), 4);
    EXPECT_EQ(call.result().error().kind, Kind::Cancelled);
}

TEST_F(ClientFlow, DyingWithCallsUnderWayEndsThemAll)
{
    options.parallel = 2;
    server.handler = [](const SeenRequest &) { return ScriptedServer::silence(); };
    QObject context;
    int heard = 0;
    std::vector<Call<Reply>> calls;
    for (int i = 0; i < 5; ++i) {
        calls.push_back(client().send(i == 0 ? post() : get()));
        calls.back().onFinished(&context, [&heard](const Result<Reply> &reply) {
            EXPECT_EQ(reply.error().kind, Kind::Cancelled);
            ++heard;
        });
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 2; }));
    destroyClient();
    for (const auto &call : calls)
        EXPECT_TRUE(call.isFinished());
    EXPECT_TRUE(calls.front().result().error().ambiguous);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard == 5; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return server.open() == 0; })) << "the exchanges are over";
}

TEST_F(ClientFlow, DyingDuringRetriesAndRenewalsIsSafe)
{
    options.retry = {.maxAttempts = 3, .base = milliseconds(400), .cap = milliseconds(400)};
    server.push(ScriptedServer::answer(503));
    server.push(ScriptedServer::answer(401));
    const auto retrying = client().send(get());
    ASSERT_TRUE(QTest::qWaitFor([this] { return records.size() == 1; }));
    const auto renewing = client().send(get());
    ASSERT_TRUE(QTest::qWaitFor([this] { return tokens.asked.size() == 1; }));
    destroyClient();
    QTest::qWait(40); // the renewal ends meanwhile
    EXPECT_EQ(retrying.result().error().kind, Kind::Cancelled);
    EXPECT_EQ(renewing.result().error().kind, Kind::Cancelled);
    EXPECT_EQ(server.seen.size(), 2);
}

TEST_F(ClientFlow, ManyCallsEndWithoutBeingRefused)
{
    int count = 0;
    int refused = 0;
    QElapsedTimer window;
    window.start();
    server.handler = [&](const SeenRequest &) {
        if (window.elapsed() >= 1000) {
            window.restart();
            count = 0;
        }
        refused += ++count > 40 ? 1 : 0;
        return ScriptedServer::answer(count > 40 ? 429 : 200, "{}",
                                      {"inin-ratelimit-count: " + QByteArray::number(count),
                                       "inin-ratelimit-allowed: 40", "inin-ratelimit-reset: 1"});
    };
    std::vector<Call<Reply>> calls;
    for (int i = 0; i < 100; ++i)
        calls.push_back(client().send({.path = u"/api/v2/things"_s, .priority = Priority::Background}));
    waitForAll(calls);
    EXPECT_EQ(refused, 0);
    EXPECT_TRUE(std::ranges::all_of(calls, [](const auto &call) { return call.result().has_value(); }));
}

} // namespace
} // namespace Stationmaster::Test
