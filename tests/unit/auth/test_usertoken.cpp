// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/usertoken.h"
#include "signinfixture.h"
#include "support/scriptedserver.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

/// A person's session against an org, with the person in the hands of the test.
class Session : public SignInFixture
{
protected:
    void makeTokens(const QUrl &url)
    {
        tokens = std::make_unique<UserToken>(
            UserTokenOptions{.apiUrl = url,
                             .loginUrl = url,
                             .clientId = u"demo-client"_s,
                             .retry = {.maxAttempts = 2, .base = std::chrono::milliseconds(1)}},
            network, log, [this](UserToken::Reason reason) {
                reasons.append(reason);
                asked.emplace_back();
                return asked.back().call();
            });
        client = std::make_unique<Client>(
            ClientOptions{.apiUrl = url, .parallel = 1, .retry = {.maxAttempts = 1}}, network, *tokens, log);
    }
    void signInFirst(const OrgSim::OrgOptions &options = smallOrg())
    {
        begin(options);
        makeTokens(org->url());
        tokens->adopt(signInAs(u"Allow"_s).grant);
        const auto mine = awaited(client->send({.path = u"/api/v2/organizations/me"_s}));
        tokens->setOrganization(QJsonDocument::fromJson(mine->body)[u"id"_s].toString());
    }
    void killToken()
    {
        EXPECT_TRUE(
            org->setFaults({QJsonObject{{u"kind"_s, u"401"_s}, {u"path"_s, u"/api/v2/users"_s}}}).isEmpty());
    }
    Call<Reply> users() { return client->send({.path = u"/api/v2/users"_s}); }
    bool waitForAsker(std::size_t count = 1)
    {
        return QTest::qWaitFor([&] { return asked.size() == count; });
    }

    HttpLog log;
    QList<UserToken::Reason> reasons;
    std::vector<CallPromise<TokenGrant>> asked;
    std::unique_ptr<UserToken> tokens;
    std::unique_ptr<Client> client;
};

TEST_F(Session, PausesARunAndGoesOnWithTheNewToken)
{
    signInFirst();
    const QByteArray first = tokens->token();
    EXPECT_GT(tokens->expiresAt(), QDateTime::currentDateTimeUtc().addSecs(86'000));
    killToken();
    QSignalSpy asking(tokens.get(), &UserToken::askingChanged);
    std::vector<Call<Reply>> run;
    for (int i = 0; i < 5; ++i)
        run.push_back(users());
    ASSERT_TRUE(waitForAsker());
    EXPECT_TRUE(tokens->isAsking());
    QTest::qWait(30);
    for (const auto &call : run)
        EXPECT_FALSE(call.isFinished()) << "paused, not failed";
    asked[0].finish(signInAs(u"Allow"_s).grant);
    for (const auto &call : run)
        EXPECT_TRUE(awaited(call).has_value());
    EXPECT_NE(tokens->token(), first);
    EXPECT_EQ(reasons, (QList<UserToken::Reason>{UserToken::Reason::Expired})) << "asked once for all";
    EXPECT_EQ(asking.count(), 2);
    EXPECT_FALSE(tokens->isAsking());
    EXPECT_EQ(*awaited(tokens->renew(first)), tokens->token()) << "the one that died is compared";
    EXPECT_EQ(asked.size(), 1U);
}

TEST_F(Session, APersonWhoSaysNoEndsTheRun)
{
    signInFirst();
    killToken();
    std::vector<Call<Reply>> run;
    for (int i = 0; i < 4; ++i)
        run.push_back(users());
    ASSERT_TRUE(waitForAsker());
    asked[0].call().cancel();
    for (const auto &call : run)
        EXPECT_EQ(awaited(call).error().kind, Kind::Unauthorized);
    EXPECT_EQ(asked.size(), 1U);
    const auto later = users();
    ASSERT_TRUE(waitForAsker(2)) << "the next try asks again";
    asked[1].finish(signInAs(u"Allow"_s).grant);
    EXPECT_TRUE(awaited(later).has_value());
}

TEST_F(Session, NoTokenOfAnotherOrgIsEverUsed)
{
    signInFirst();
    killToken();
    const auto call = users();
    ASSERT_TRUE(waitForAsker());
    ScriptedServer other; // says that the token is for another org
    other.handler = [](const SeenRequest &seen) {
        return seen.verb == "GET" ? ScriptedServer::json(R"({"organization":{"id":"other"}})")
                                  : ScriptedServer::answer(204);
    };
    // The API is one address for all orgs of a region: the token alone makes the difference.
    makeTokens(other.url());
    tokens->setOrganization(u"mine"_s);
    tokens->adopt({.token = "old"});
    const auto renewal = tokens->renew("old");
    ASSERT_TRUE(waitForAsker(2));
    asked[1].finish(TokenGrant{.token = "theirs"});
    ASSERT_TRUE(waitForAsker(3));
    EXPECT_EQ(reasons.last(), UserToken::Reason::OtherOrg);
    EXPECT_EQ(tokens->token(), "old");
    EXPECT_FALSE(renewal.isFinished());
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.count("DELETE") == 1; })) << "and is given back";
    EXPECT_EQ(other.seen.last().headers["authorization"], "Bearer theirs");
    other.handler = [](const SeenRequest &) {
        return ScriptedServer::json(R"({"organization":{"id":"mine"}})");
    };
    asked[2].finish(TokenGrant{.token = "right"});
    EXPECT_EQ(*awaited(renewal), "right");
    EXPECT_EQ(tokens->token(), "right");
}

TEST_F(Session, ATokenThatCannotBeCheckedIsNotUsed)
{
    ScriptedServer server;
    makeTokens(server.url());
    tokens->setOrganization(u"mine"_s);
    tokens->adopt({.token = "old"});
    server.handler = [](const SeenRequest &) { return ScriptedServer::json("{}"); };
    const auto renewal = tokens->renew("old");
    ASSERT_TRUE(waitForAsker());
    asked[0].finish(TokenGrant{.token = "unknown"});
    EXPECT_EQ(awaited(renewal).error().kind, Kind::Malformed);
    EXPECT_EQ(tokens->token(), "old");
    EXPECT_FALSE(tokens->isAsking());
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.count("DELETE") == 1; })) << "it is given back";
}

TEST_F(Session, SigningOutGivesBackANewTokenThatIsBeingChecked)
{
    ScriptedServer server;
    makeTokens(server.url());
    tokens->setOrganization(u"mine"_s);
    tokens->adopt({.token = "old"});
    server.handler = [](const SeenRequest &seen) {
        return seen.verb == "DELETE"
                   ? ScriptedServer::answer(200)
                   : ScriptedServer::late(std::chrono::minutes(1), ScriptedServer::json("{}"));
    };
    const auto renewal = tokens->renew("old");
    ASSERT_TRUE(waitForAsker());
    asked[0].finish(TokenGrant{.token = "new"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.count("GET") == 1; })) << "it is being checked";
    tokens->signOut();
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.count("DELETE") == 2; }));
    QList<QByteArray> given;
    for (const SeenRequest &seen : server.seen) {
        if (seen.verb == "DELETE")
            given.append(seen.headers["authorization"]);
    }
    std::ranges::sort(given);
    EXPECT_EQ(given, (QList<QByteArray>{"Bearer new", "Bearer old"}));
    EXPECT_EQ(awaited(renewal).error().kind, Kind::Unauthorized);
}

TEST_F(Session, RenewsByTheRefreshTokenWithoutThePerson)
{
    OrgSim::OrgOptions options = smallOrg();
    options.login.refreshTokens = true;
    signInFirst(options);
    for (int i = 0; i < 2; ++i) { // the newest refresh token is kept
        const QByteArray before = tokens->token();
        killToken();
        EXPECT_TRUE(awaited(users()).has_value());
        EXPECT_NE(tokens->token(), before);
    }
    EXPECT_TRUE(asked.empty());
}

TEST_F(Session, ARefusedRefreshTokenAsksThePerson)
{
    ScriptedServer server;
    makeTokens(server.url());
    tokens->adopt({.token = "old", .refreshToken = "r+1"});
    server.push(ScriptedServer::answer(503));
    server.push(ScriptedServer::answer(400, R"({"error":"invalid_grant"})"));
    const auto renewal = tokens->renew("old");
    const auto another = tokens->renew("old");
    ASSERT_TRUE(waitForAsker());
    EXPECT_EQ(server.seen.size(), 2);
    EXPECT_EQ(server.seen.last().body, "grant_type=refresh_token&refresh_token=r%2B1&client_id=demo-client");
    EXPECT_FALSE(server.seen.last().headers.contains("authorization"));
    asked[0].finish(TokenGrant{.token = "new"});
    EXPECT_EQ(*awaited(renewal), "new");
    EXPECT_EQ(*awaited(another), "new");
    const auto next = tokens->renew("new");
    ASSERT_TRUE(waitForAsker(2)) << "the refused one is not tried again";
    EXPECT_EQ(server.seen.size(), 2);
}

TEST_F(Session, ABusyLoginHostCostsNoRefreshToken)
{
    for (const ScriptedAct &busy :
         {ScriptedServer::answer(429, "{}", {"Retry-After: 600"}), ScriptedServer::answer(429),
          ScriptedServer::answer(408), ScriptedServer::answer(500), ScriptedServer::answer(503, "<html>"),
          ScriptedServer::cut(), ScriptedServer::cut("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{")}) {
        ScriptedServer server;
        makeTokens(server.url());
        tokens->adopt({.token = "old", .refreshToken = "r"});
        server.handler = [&](const SeenRequest &) { return busy; };
        EXPECT_FALSE(awaited(tokens->renew("old"))) << busy.bytes.constData();
        EXPECT_TRUE(asked.empty()) << busy.bytes.constData();
        server.handler = nullptr;
        server.push(ScriptedServer::json(R"({"access_token":"new"})"));
        EXPECT_EQ(*awaited(tokens->renew("old")), "new");
        EXPECT_TRUE(server.seen.last().body.contains("refresh_token=r&"));
    }
}

TEST_F(Session, ARefusalThatIsNotTheLoginHostsAsksThePersonAndCostsNoRefreshToken)
{
    ScriptedServer server;
    makeTokens(server.url());
    tokens->adopt({.token = "old", .refreshToken = "r"});
    server.push(ScriptedServer::answer(403, "<html>Blocked</html>"));
    const auto renewal = tokens->renew("old");
    ASSERT_TRUE(waitForAsker());
    asked[0].call().cancel();
    EXPECT_EQ(awaited(renewal).error().kind, Kind::Unauthorized);
    server.push(ScriptedServer::json(R"({"access_token":"new"})"));
    EXPECT_EQ(*awaited(tokens->renew("old")), "new");
    EXPECT_EQ(asked.size(), 1U);
}

TEST_F(Session, WhoSignsInGoesOnWithoutTheRefreshTokenOfWhoWasThereBefore)
{
    ScriptedServer server;
    makeTokens(server.url());
    tokens->adopt({.token = "old", .refreshToken = "r"});
    server.push(ScriptedServer::answer(403, "<html>Blocked</html>"));
    const auto renewal = tokens->renew("old");
    ASSERT_TRUE(waitForAsker());
    asked[0].finish(TokenGrant{.token = "another person's"});
    EXPECT_EQ(*awaited(renewal), "another person's");
    const auto next = tokens->renew("another person's");
    EXPECT_TRUE(waitForAsker(2));
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(Session, ANetworkThatIsDownAsksNobody)
{
    ScriptedServer server;
    makeTokens(server.url());
    tokens->adopt({.token = "old", .refreshToken = "r"});
    server.push(ScriptedServer::cut());
    server.push(ScriptedServer::cut());
    EXPECT_EQ(awaited(tokens->renew("old")).error().kind, Kind::Offline);
    EXPECT_TRUE(asked.empty());
    server.push(ScriptedServer::json(R"({"access_token":"new","expires_in":300})"));
    EXPECT_EQ(*awaited(tokens->renew("old")), "new");
    EXPECT_LE(tokens->expiresAt(), QDateTime::currentDateTimeUtc().addSecs(300));
}

TEST_F(Session, SigningOutRevokesAndForgets)
{
    signInFirst();
    const QByteArray before = tokens->token();
    const auto out = tokens->signOut();
    EXPECT_TRUE(tokens->token().isEmpty()) << "at once";
    EXPECT_FALSE(tokens->expiresAt().isValid());
    EXPECT_TRUE(*awaited(out));
    EXPECT_EQ(awaited(users()).error().kind, Kind::Unauthorized);
    EXPECT_TRUE(asked.empty()) << "who signed out is not asked to sign in";
    tokens->adopt({.token = before});
    const auto dead = users();
    ASSERT_TRUE(waitForAsker()) << "the org has revoked it";
    EXPECT_TRUE(*awaited(tokens->signOut())) << "a token that is refused is gone";
    EXPECT_EQ(awaited(dead).error().kind, Kind::Unauthorized);
    EXPECT_TRUE(asked[0].isFinished()) << "nobody is asked any more";
    EXPECT_TRUE(*awaited(tokens->signOut()));
}

TEST_F(Session, SigningOutOfAnOrgThatIsAwayForgetsToo)
{
    signInFirst();
    org.reset();
    EXPECT_FALSE(*awaited(tokens->signOut()));
    EXPECT_TRUE(tokens->token().isEmpty());
}

QStringList &linesWritten()
{
    static QStringList lines;
    return lines;
}

TEST_F(Session, NothingSecretIsEverWritten)
{
    QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*.debug=false"_s);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { linesWritten().append(line); });
    QObject::connect(&log, &HttpLog::recorded, &log, [](const HttpRecord &record) {
        linesWritten().append(record.verb + record.path + record.outcome);
    });
    OrgSim::OrgOptions options = smallOrg();
    options.login.refreshTokens = true;
    signInFirst(options);
    const QUrlQuery sent(opened);
    QStringList secrets{QString::fromLatin1(tokens->token()), sent.queryItemValue(u"state"_s),
                        sent.queryItemValue(u"code_challenge"_s)};
    killToken();
    EXPECT_TRUE(awaited(users()).has_value());
    secrets.append(QString::fromLatin1(tokens->token()));
    EXPECT_TRUE(*awaited(tokens->signOut()));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules(QString());
    const QString written = linesWritten().join(u'\n');
    EXPECT_TRUE(written.contains(u"DELETE/api/v2/tokens/me"_s)) << "something is written";
    for (const QString &secret : secrets) {
        EXPECT_GT(secret.size(), 20);
        EXPECT_FALSE(written.contains(secret)) << written.toStdString();
    }
    EXPECT_FALSE(written.contains(u"refresh-"_s));
}

TEST_F(Session, EndsItsRenewalsWhenItGoes)
{
    makeTokens(org->url());
    const auto renewal = tokens->renew({});
    const auto given = tokens->renew({});
    given.cancel();
    ASSERT_TRUE(waitForAsker());
    client.reset();
    tokens.reset();
    EXPECT_EQ(renewal.result().error().kind, Kind::Cancelled);
    EXPECT_TRUE(asked[0].isFinished());
}

} // namespace
} // namespace Stationmaster::Test
