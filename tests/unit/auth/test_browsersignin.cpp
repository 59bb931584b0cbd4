// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/connection.h"
#include "signinfixture.h"
#include "support/scriptedserver.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using SignInOutcome = SignInEnd::Outcome;

class BrowserFlow : public SignInFixture
{
protected:
    QUrl comingBack(const QString &query) const
    {
        QUrl url = request.redirectUri;
        url.setQuery(query, QUrl::StrictMode);
        return url;
    }
    QString state() const { return QUrlQuery(opened).queryItemValue(u"state"_s); }
    /// The login host is a script from here on.
    void useScript()
    {
        request.loginUrl = script.url();
        make();
    }
    SignInEnd redeem(const ScriptedAct &answer)
    {
        useScript();
        script.push(answer);
        const auto call = signIn->start();
        browser.visit(comingBack(u"code=c&state="_s + state()));
        return *awaited(call);
    }

    ScriptedServer script;
};

TEST_F(BrowserFlow, SignsAPersonIn)
{
    const SignInEnd end = signInAs(u"Allow"_s);
    EXPECT_EQ(end.outcome, SignInOutcome::SignedIn);
    EXPECT_TRUE(end.grant.token.startsWith("org-"));
    EXPECT_TRUE(end.grant.refreshToken.isEmpty());
    EXPECT_EQ(end.grant.lifetime, std::chrono::seconds(86'399));
    EXPECT_EQ(shown.status, 200);
    EXPECT_EQ(shown.url.port(), request.redirectUri.port());
    EXPECT_TRUE(shown.body.contains("Done &amp; &lt;b&gt;dusted")) << shown.body.constData();
    EXPECT_FALSE(shown.body.contains("<b>"));
    EXPECT_TRUE(shown.policy.contains("default-src 'none'"));
    QTcpServer server;
    EXPECT_TRUE(server.listen(QHostAddress::LocalHost, static_cast<quint16>(request.redirectUri.port())))
        << "the port is free again";
}

TEST_F(BrowserFlow, TakesARefreshTokenWhenOneComes)
{
    OrgSim::OrgOptions options = smallOrg();
    options.login = {.tokenSeconds = 300, .refreshTokens = true};
    begin(options);
    const SignInEnd end = signInAs(u"Allow"_s);
    EXPECT_TRUE(end.grant.refreshToken.startsWith("refresh-"));
    EXPECT_EQ(end.grant.lifetime, std::chrono::seconds(300));
}

TEST_F(BrowserFlow, AsksAsTheContractSays)
{
    request.organization = u"acme & co"_s;
    request.provider = u"okta"_s;
    request.loginHint = u"ana+x@example.com"_s;
    request.asksAnew = true;
    const auto call = start();
    EXPECT_EQ(signIn->address(), opened);
    EXPECT_EQ(opened.path(), u"/oauth/authorize"_s);
    EXPECT_TRUE(opened.toEncoded().contains("ana%2Bx%40example.com")) << opened.toEncoded().constData();
    const QUrlQuery query(opened);
    const auto value = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    EXPECT_EQ(value(u"response_type"_s), u"code"_s);
    EXPECT_EQ(value(u"client_id"_s), u"demo-client"_s);
    EXPECT_EQ(value(u"redirect_uri"_s), request.redirectUri.toString());
    EXPECT_EQ(value(u"state"_s).size(), 43);
    EXPECT_EQ(value(u"code_challenge"_s).size(), 43);
    EXPECT_EQ(value(u"code_challenge_method"_s), u"S256"_s);
    EXPECT_EQ(value(u"org"_s), u"acme & co"_s);
    EXPECT_EQ(value(u"provider"_s), u"okta"_s);
    EXPECT_EQ(value(u"login_hint"_s), u"ana+x@example.com"_s);
    EXPECT_EQ(value(u"prompt"_s), u"login"_s);
    const QByteArray page = browser.visit(opened).body;
    EXPECT_TRUE(page.contains("acme &amp; co") && page.contains("okta")) << page.constData();
    const QString first = state();
    call.cancel();
    start();
    EXPECT_NE(state(), first);
}

TEST_F(BrowserFlow, LeavesOutWhatIsNotSet)
{
    const auto call = start();
    for (const QString &key : {u"org"_s, u"provider"_s, u"login_hint"_s, u"prompt"_s})
        EXPECT_FALSE(QUrlQuery(opened).hasQueryItem(key)) << key.toStdString();
}

TEST_F(BrowserFlow, TakesItsRequestFromAConnection)
{
    Connection connection = Connection::make();
    connection.region = u"eu-west-1"_s;
    connection.clientId = u"c"_s;
    connection.organization = u"acme"_s;
    connection.provider = u"okta"_s;
    connection.loginHint = u"ana"_s;
    const SignInRequest made = signInRequestFor(connection);
    EXPECT_EQ(made.loginUrl, QUrl(u"https://login.mypurecloud.ie"_s));
    EXPECT_EQ(made.redirectUri, QUrl(u"http://localhost:17173/signed-in"_s));
    EXPECT_EQ(made.clientId + made.organization + made.provider + made.loginHint, u"cacmeoktaana"_s);
}

TEST_F(BrowserFlow, EndsWhenThePersonSaysNo)
{
    const SignInEnd end = signInAs(u"Deny"_s);
    EXPECT_EQ(end.outcome, SignInOutcome::Denied);
    EXPECT_EQ(end.error.code, u"access_denied"_s);
    EXPECT_FALSE(end.error.message.isEmpty());
    EXPECT_TRUE(shown.body.contains("Not signed in"));
}

TEST_F(BrowserFlow, EndsWhenNobodyComesBack)
{
    request.browserTimeout = std::chrono::milliseconds(20);
    EXPECT_EQ(awaited(start())->outcome, SignInOutcome::NoAnswer);
    EXPECT_EQ(browser.visit(request.redirectUri).status, 0) << "nobody listens any more";
}

TEST_F(BrowserFlow, EndsWhenThePortIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, static_cast<quint16>(request.redirectUri.port())));
    const auto end = awaited(start());
    EXPECT_EQ(end->outcome, SignInOutcome::PortInUse);
    EXPECT_FALSE(end->error.message.isEmpty());
    EXPECT_TRUE(opened.isEmpty()) << "no browser for a sign-in that cannot end";
    other.close();
    EXPECT_EQ(signInAs(u"Allow"_s).outcome, SignInOutcome::SignedIn);
}

TEST_F(BrowserFlow, EndsWithoutABrowser)
{
    opens = false;
    EXPECT_EQ(awaited(start())->outcome, SignInOutcome::NoBrowser);
}

TEST_F(BrowserFlow, EndsWhenTheAddressesCannotBe)
{
    const SignInRequest good = request;
    for (const QUrl &url : {QUrl(u"http://login.example.com"_s), QUrl(), QUrl(u"https://a:b@x.example"_s)}) {
        request.loginUrl = url;
        EXPECT_EQ(awaited(start())->outcome, SignInOutcome::BadAddress);
    }
    request = good;
    for (const QUrl &url : {QUrl(u"https://localhost:1234/x"_s), QUrl(u"http://elsewhere.example:1234/x"_s),
                            QUrl(u"http://localhost/x"_s)}) {
        request.redirectUri = url;
        EXPECT_EQ(awaited(start())->outcome, SignInOutcome::BadAddress);
    }
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(BrowserFlow, TellsWhyTheLoginHostSentNobodyBackWithACode)
{
    const auto endFor = [this](const QString &error) {
        const auto call = start();
        browser.visit(comingBack(u"error=%1&error_description=so+it+is&state="_s.arg(error) + state()));
        return *awaited(call);
    };
    const SignInEnd other = endFor(u"server_error"_s);
    EXPECT_EQ(other.outcome, SignInOutcome::LoginRefused);
    EXPECT_EQ(other.error.code, u"server_error"_s);
    EXPECT_EQ(other.error.message, u"so it is"_s);
    EXPECT_EQ(endFor(u"unauthorized_client"_s).outcome, SignInOutcome::ClientRefused);
}

TEST_F(BrowserFlow, NoMarkupOfTheAddressGetsIntoTheError)
{
    const auto call = start();
    browser.visit(comingBack(u"error=server_error&error_description=%3Cimg%20src%3Dx%3E&state="_s + state()));
    const SignInEnd end = *awaited(call);
    EXPECT_EQ(end.outcome, SignInOutcome::LoginRefused);
    EXPECT_TRUE(end.error.message.isEmpty()) << end.error.message.toStdString();
}

TEST_F(BrowserFlow, IgnoresEverybodyElseAndGoesOn)
{
    const auto call = start();
    QUrl elsewhere = comingBack(u"code=evil&state="_s + state());
    elsewhere.setPath(u"/favicon.ico"_s);
    EXPECT_EQ(browser.visit(elsewhere).status, 404);
    EXPECT_EQ(browser.visit(comingBack(u"code=evil&state=guess"_s)).status, 404);
    EXPECT_EQ(browser.visit(comingBack(u"error=access_denied"_s)).status, 404);
    EXPECT_FALSE(call.isFinished());
    browser.visit(Browser::link(browser.visit(opened), u"Allow"_s));
    EXPECT_EQ(awaited(call)->outcome, SignInOutcome::SignedIn);
}

TEST_F(BrowserFlow, SendsTheCodeWithItsProofAndNoSecret)
{
    const SignInEnd end =
        redeem(ScriptedServer::json(R"({"access_token":"t","token_type":"Bearer","expires_in":999999999})"));
    EXPECT_EQ(end.outcome, SignInOutcome::SignedIn);
    EXPECT_EQ(end.grant.lifetime, std::chrono::seconds(172'800)) << "no token lives longer";
    const SeenRequest seen = script.seen.value(0);
    EXPECT_EQ(seen.target, "/oauth/token");
    EXPECT_FALSE(seen.headers.contains("authorization"));
    const QUrlQuery form(QString::fromLatin1(seen.body));
    const auto value = [&form](const QString &key) { return form.queryItemValue(key, QUrl::FullyDecoded); };
    EXPECT_EQ(value(u"grant_type"_s), u"authorization_code"_s);
    EXPECT_EQ(value(u"code"_s), u"c"_s);
    EXPECT_EQ(value(u"client_id"_s), request.clientId);
    EXPECT_EQ(value(u"redirect_uri"_s), request.redirectUri.toString());
    EXPECT_EQ(value(u"code_verifier"_s).size(), 43);
    EXPECT_FALSE(form.hasQueryItem(u"client_secret"_s));
}

struct ExchangeCase
{
    ScriptedAct answer;
    SignInEnd::Outcome outcome;
    Error::Kind kind = Error::Kind::Malformed;
};

class Exchange : public BrowserFlow, public testing::WithParamInterface<ExchangeCase>
{
};

TEST_P(Exchange, EndsAsWhatItIs)
{
    request.timeout = std::chrono::milliseconds(100);
    const SignInEnd end = redeem(GetParam().answer);
    EXPECT_EQ(end.outcome, GetParam().outcome);
    EXPECT_EQ(end.error.kind, GetParam().kind);
    EXPECT_TRUE(end.grant.token.isEmpty());
    EXPECT_EQ(script.seen.size(), 1) << "a code is sent once";
}

ScriptedAct loginSays(int status, const QByteArray &error)
{
    return ScriptedServer::answer(status, "{\"error\":\"" + error + "\",\"error_description\":\"d\"}");
}

INSTANTIATE_TEST_SUITE_P(
    Answers, Exchange,
    testing::Values(
        ExchangeCase{loginSays(400, "invalid_grant"), SignInOutcome::CodeRefused, Error::Kind::Rejected},
        ExchangeCase{loginSays(401, "invalid_client"), SignInOutcome::ClientRefused,
                     Error::Kind::Unauthorized},
        ExchangeCase{loginSays(400, "unauthorized_client"), SignInOutcome::ClientRefused,
                     Error::Kind::Rejected},
        ExchangeCase{loginSays(400, "invalid_request"), SignInOutcome::ExchangeFailed, Error::Kind::Rejected},
        ExchangeCase{ScriptedServer::answer(503), SignInOutcome::ExchangeFailed, Error::Kind::Server},
        ExchangeCase{ScriptedServer::answer(502, "<html>"), SignInOutcome::ExchangeFailed,
                     Error::Kind::Server},
        ExchangeCase{ScriptedServer::cut(), SignInOutcome::ExchangeFailed, Error::Kind::Offline},
        ExchangeCase{ScriptedServer::silence(), SignInOutcome::ExchangeFailed, Error::Kind::Timeout},
        ExchangeCase{ScriptedServer::json("{}"), SignInOutcome::ExchangeFailed},
        ExchangeCase{ScriptedServer::json(R"({"access_token":"t","expires_in":0})"),
                     SignInOutcome::ClockWrong},
        ExchangeCase{ScriptedServer::json(R"({"access_token":"t","expires_in":-5})"),
                     SignInOutcome::ClockWrong}),
    [](const auto &test) { return "answer" + std::to_string(test.index); });

TEST_F(BrowserFlow, AUsedCodeIsRefusedByTheOrg)
{
    const auto call = start();
    browser.visit(comingBack(u"code=made-up&state="_s + state()));
    EXPECT_EQ(awaited(call)->outcome, SignInOutcome::CodeRefused);
}

TEST_F(BrowserFlow, CanBeGivenUpAtAnyTime)
{
    const auto waiting = start();
    waiting.cancel();
    EXPECT_EQ(waiting.result().error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(browser.visit(request.redirectUri).status, 0);

    useScript();
    script.push(ScriptedServer::silence());
    const auto redeeming = signIn->start();
    QSignalSpy back(signIn.get(), &BrowserSignIn::cameBack);
    browser.visit(comingBack(u"code=c&state="_s + state()));
    EXPECT_EQ(back.count(), 1);
    signIn.reset();
    ASSERT_TRUE(redeeming.isFinished());
    EXPECT_EQ(redeeming.result().error().kind, Error::Kind::Cancelled);
}

} // namespace
} // namespace Stationmaster::Test
