// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientcredentials.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

constexpr auto tokenOne = R"({"access_token":"one","token_type":"bearer","expires_in":86399})";
constexpr auto tokenTwo = R"({"access_token":"two","token_type":"Bearer"})";

class CredentialsTest : public testing::Test
{
protected:
    CredentialsTest() { setAttempts(1); }
    void TearDown() override { EXPECT_TRUE(server.unscripted.isEmpty()); }

    void setAttempts(int attempts, milliseconds timeout = milliseconds(2000))
    {
        credentials->setRetry({.maxAttempts = attempts, .base = milliseconds(2), .cap = milliseconds(4)},
                              timeout);
    }
    void use(const QUrl &url)
    {
        credentials = std::make_unique<ClientCredentials>(url, u"id-é"_s, u"secret:+/%41"_s, network);
        setAttempts(1);
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    std::unique_ptr<ClientCredentials> credentials =
        std::make_unique<ClientCredentials>(server.url(), u"id-é"_s, u"secret:+/%41"_s, network);
};

TEST_F(CredentialsTest, AsksAsTheContractSays)
{
    EXPECT_TRUE(credentials->token().isEmpty());
    server.push(ScriptedServer::json(tokenOne));
    EXPECT_EQ(*awaited(credentials->signIn()), "one");
    EXPECT_EQ(credentials->token(), "one");
    const SeenRequest &seen = server.seen.first();
    EXPECT_EQ(seen.verb, "POST");
    EXPECT_EQ(seen.target, "/oauth/token");
    EXPECT_EQ(seen.body, "grant_type=client_credentials");
    EXPECT_EQ(seen.headers["content-type"], "application/x-www-form-urlencoded");
    EXPECT_EQ(seen.headers["authorization"], "Basic " + u"id-é:secret:+/%41"_s.toUtf8().toBase64());
}

TEST_F(CredentialsTest, RenewsOnceForEverybody)
{
    server.push(ScriptedServer::json(tokenOne));
    ASSERT_TRUE(awaited(credentials->signIn()).has_value());
    server.push(ScriptedServer::late(milliseconds(20), ScriptedServer::json(tokenTwo)));
    std::vector<Call<QByteArray>> calls;
    for (int i = 0; i < 5; ++i)
        calls.push_back(credentials->renew("one"));
    calls.front().cancel(); // one who gives up does not stop the others
    for (const auto &call : calls)
        awaited(call);
    EXPECT_EQ(calls.front().result().error().kind, Kind::Cancelled);
    EXPECT_EQ(*calls.back().result(), "two");
    EXPECT_EQ(server.seen.size(), 2);
}

TEST_F(CredentialsTest, ARenewalThatCameMeanwhileIsEnough)
{
    server.push(ScriptedServer::json(tokenTwo));
    ASSERT_TRUE(awaited(credentials->signIn()).has_value());
    const auto late = credentials->renew("one");
    ASSERT_TRUE(late.isFinished());
    EXPECT_EQ(*late.result(), "two");
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(CredentialsTest, RefusedCredentialsAreUnauthorizedWhateverTheStatus)
{
    for (const int status : {400, 401}) {
        server.push(ScriptedServer::answer(
            status,
            R"({"error":"invalid_client","description":"d","error_description":"client not found"})"));
        const auto result = awaited(credentials->signIn());
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().kind, Kind::Unauthorized);
        EXPECT_EQ(result.error().code, u"invalid_client"_s);
        EXPECT_EQ(result.error().message, u"client not found"_s);
        EXPECT_EQ(result.error().verbAndPath, u"POST /oauth/token"_s);
    }
    EXPECT_TRUE(credentials->token().isEmpty());
    server.push(ScriptedServer::answer(400, R"({"error":"invalid_request"})"));
    EXPECT_EQ(awaited(credentials->signIn()).error().kind, Kind::Rejected);
}

TEST_F(CredentialsTest, AFailedRenewalKeepsNobodyWaitingAndCanBeRepeated)
{
    server.push(ScriptedServer::answer(502, "<html>"));
    EXPECT_EQ(awaited(credentials->signIn()).error().kind, Kind::Server);
    server.push(ScriptedServer::json(tokenOne));
    EXPECT_EQ(*awaited(credentials->signIn()), "one");
}

TEST_F(CredentialsTest, TriesAgainBecauseATokenIsNoWrite)
{
    setAttempts(4);
    server.push(ScriptedServer::cut());
    server.push(ScriptedServer::answer(503));
    server.push(ScriptedServer::answer(429));
    server.push(ScriptedServer::json(tokenOne));
    EXPECT_EQ(*awaited(credentials->signIn()), "one");
    EXPECT_EQ(server.seen.size(), 4);
    EXPECT_EQ(server.seen.last().body, "grant_type=client_credentials");
}

TEST_F(CredentialsTest, SilenceIsATimeout)
{
    setAttempts(1, milliseconds(40));
    server.push(ScriptedServer::silence());
    EXPECT_EQ(awaited(credentials->signIn()).error().kind, Kind::Timeout);
}

class BadToken : public CredentialsTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(BadToken, IsMalformed)
{
    server.push(ScriptedServer::json(GetParam()));
    const auto result = awaited(credentials->signIn());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, Kind::Malformed);
    EXPECT_TRUE(credentials->token().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Answers, BadToken,
                         testing::Values("", "{}", "[]", "<html>", R"({"access_token":""})",
                                         R"({"access_token":5})", R"({"access_token":"a\r\nX-Evil: 1"})",
                                         R"({"access_token":"a","token_type":"mac"})",
                                         R"({"access_token":"one")"),
                         [](const auto &test) { return "answer" + std::to_string(test.index); });

TEST_F(CredentialsTest, TheSecretNeverGoesOverPlainHttpToAnotherMachine)
{
    use(QUrl(u"http://login.example.com"_s));
    const auto call = credentials->signIn();
    ASSERT_TRUE(call.isFinished());
    EXPECT_EQ(call.result().error().kind, Kind::Tls);
    EXPECT_EQ(call.result().error().host, u"login.example.com"_s);
}

TEST_F(CredentialsTest, DoesNotFollowARedirectWithTheSecret)
{
    ScriptedServer elsewhere;
    server.push(
        ScriptedServer::answer(307, {}, {"Location: " + elsewhere.url().toEncoded() + "/oauth/token"}));
    EXPECT_EQ(awaited(credentials->signIn()).error().kind, Kind::Malformed);
    EXPECT_EQ(elsewhere.connections, 0);
}

TEST_F(CredentialsTest, DyingEndsTheSignInsUnderWay)
{
    server.push(ScriptedServer::silence());
    const auto call = credentials->signIn();
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 1; }));
    credentials.reset();
    ASSERT_TRUE(call.isFinished());
    EXPECT_EQ(call.result().error().kind, Kind::Cancelled);
}

TEST_F(CredentialsTest, DyingBetweenAttemptsIsSafe)
{
    credentials->setRetry({.maxAttempts = 3, .base = milliseconds(100), .cap = milliseconds(100)},
                          milliseconds(2000));
    server.push(ScriptedServer::answer(503));
    const auto call = credentials->signIn();
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 1; }));
    QTest::qWait(20);
    credentials.reset();
    EXPECT_EQ(call.result().error().kind, Kind::Cancelled);
    QTest::qWait(110);
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(CredentialsTest, WorksBelowAClient)
{
    HttpLog log;
    Client client({.apiUrl = server.url(), .retry = {.maxAttempts = 1}}, network, *credentials, log);
    server.handler = [](const SeenRequest &seen) {
        if (seen.target == "/oauth/token")
            return ScriptedServer::json(tokenTwo);
        return ScriptedServer::answer(seen.headers["authorization"] == "Bearer two" ? 200 : 401);
    };
    EXPECT_TRUE(awaited(client.send({.path = u"/api/v2/things"_s})).has_value());
    EXPECT_EQ(server.seen.size(), 2);
}

TEST_F(CredentialsTest, ManyCallsInFlightAskForOneNewToken)
{
    server.push(ScriptedServer::json(tokenOne));
    ASSERT_TRUE(awaited(credentials->signIn()).has_value());
    constexpr int calls = 20;
    int refused = 0;
    server.handler = [&](const SeenRequest &seen) {
        if (seen.target == "/oauth/token")
            return ScriptedServer::late(milliseconds(40), ScriptedServer::json(tokenTwo));
        if (seen.headers["authorization"] == "Bearer two")
            return ScriptedServer::json("{}");
        // Some refusals come while the new token is on its way, some when it has long been there.
        return ScriptedServer::late(milliseconds(++refused * 15), ScriptedServer::answer(401));
    };
    HttpLog log;
    Client client({.apiUrl = server.url(), .parallel = calls, .retry = {.maxAttempts = 1}}, network,
                  *credentials, log);
    std::vector<Call<Reply>> sent;
    for (int i = 0; i < calls; ++i)
        sent.push_back(client.send({.verb = i % 2 ? Verb::Post : Verb::Get, .path = u"/api/v2/things"_s}));
    for (const auto &call : sent)
        EXPECT_TRUE(awaited(call).has_value());
    const auto tokenRequests = std::ranges::count(server.seen, "/oauth/token"_ba, &SeenRequest::target);
    EXPECT_EQ(tokenRequests, 2) << "the first sign-in and one renewal";
    EXPECT_GE(refused, 6);
    EXPECT_EQ(server.seen.size(), 2 + calls + refused) << "one repeat each, and nothing else";
}

TEST_F(CredentialsTest, ATokenThatIsRefusedAgainEndsEveryCallAfterOneRenewal)
{
    server.push(ScriptedServer::json(tokenOne));
    ASSERT_TRUE(awaited(credentials->signIn()).has_value());
    server.handler = [](const SeenRequest &seen) {
        return seen.target == "/oauth/token" ? ScriptedServer::json(tokenTwo) : ScriptedServer::answer(401);
    };
    HttpLog log;
    Client client({.apiUrl = server.url()}, network, *credentials, log);
    std::vector<Call<Reply>> sent;
    for (int i = 0; i < 6; ++i)
        sent.push_back(client.send({.path = u"/api/v2/things"_s}));
    for (const auto &call : sent)
        EXPECT_EQ(awaited(call).error().kind, Kind::Unauthorized);
    const auto tokenRequests = std::ranges::count(server.seen, "/oauth/token"_ba, &SeenRequest::target);
    EXPECT_LE(tokenRequests, 3);
    EXPECT_LE(server.seen.size(), 3 + 12);
}

QStringList &writtenLines()
{
    static QStringList lines;
    return lines;
}

TEST_F(CredentialsTest, NeitherSecretNorTokenIsEverWritten)
{
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { writtenLines().append(line); });
    credentials =
        std::make_unique<ClientCredentials>(server.url(), u"canary-id"_s, u"canary-secret"_s, network);
    HttpLog log;
    QStringList records;
    QObject::connect(&log, &HttpLog::recorded, &log, [&records](const HttpRecord &record) {
        records.append(record.verb + record.path + record.outcome);
    });
    Client client({.apiUrl = server.url(), .retry = {.maxAttempts = 1}}, network, *credentials, log);
    server.push(ScriptedServer::answer(401, R"({"error":"invalid_client","error_description":"no"})"));
    server.push(ScriptedServer::json(R"({"access_token":"canary-token"})"));
    server.push(ScriptedServer::answer(500));
    const auto refused = awaited(client.send({.path = u"/api/v2/things"_s}));
    const auto failed = awaited(client.send({.path = u"/api/v2/things"_s}));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules(QString());

    ASSERT_FALSE(refused.has_value() || failed.has_value());
    EXPECT_EQ(server.seen.last().headers["authorization"], "Bearer canary-token");
    const QString basic = QString::fromLatin1(QByteArray("canary-id:canary-secret").toBase64());
    const QString written =
        (writtenLines() + records).join(u'\n') + refused.error().message + failed.error().message;
    EXPECT_TRUE(written.contains(u"GET /api/v2/things 500"_s)) << written.toStdString();
    EXPECT_FALSE(written.contains(u"canary"_s)) << written.toStdString();
    EXPECT_FALSE(written.contains(basic)) << written.toStdString();
}

} // namespace
} // namespace Stationmaster::Test
