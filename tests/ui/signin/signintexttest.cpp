// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/signintext.h"

#include "auth/connection.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

ApiAccess toFrankfurt(bool inBrowser = true)
{
    Connection connection = Connection::make();
    connection.region = u"eu-central-1"_s;
    connection.clientId = u"client"_s;
    connection.method = inBrowser ? Connection::Method::Browser : Connection::Method::ClientCredentials;
    return accessFor(connection);
}

} // namespace

TEST(SignInTextTest, EveryEndIsASentenceAndANextStep)
{
    using enum SignInEnd::Outcome;
    QSet<QString> said;
    const QList<SignInEnd::Outcome> ends{Denied,      NoAnswer,      PortInUse,  NoBrowser,  LoginRefused,
                                         CodeRefused, ClientRefused, ClockWrong, BadAddress, ExchangeFailed};
    for (const SignInEnd::Outcome outcome : ends) {
        const SignInProblem problem = SignInText::problem(SignInEnd{.outcome = outcome}, toFrankfurt());
        EXPECT_TRUE(problem.what.endsWith(u'.')) << qPrintable(problem.what);
        EXPECT_TRUE(problem.next.endsWith(u'.')) << qPrintable(problem.next);
        said.insert(problem.what);
    }
    EXPECT_EQ(said.size(), ends.size()) << "no two are told alike";
}

TEST(SignInTextTest, TheServersWordsAreDetails)
{
    const SignInEnd end{.outcome = SignInEnd::Outcome::Denied,
                        .error = {.code = u"access_denied"_s, .message = u"policy <b>7</b>"_s}};
    const SignInProblem problem = SignInText::problem(end, toFrankfurt());
    EXPECT_TRUE(problem.details.contains(u"access_denied"_s));
    EXPECT_TRUE(problem.details.contains(u"policy <b>7</b>"_s));
    EXPECT_FALSE(problem.next.contains(u"policy"_s));
}

TEST(SignInTextTest, TheHostThatIsToBlameIsNamed)
{
    const ApiAccess to = toFrankfurt();
    for (const Error::Kind kind : {Error::Kind::Tls, Error::Kind::Offline, Error::Kind::Timeout}) {
        const Error ofLogin{.kind = kind, .verbAndPath = u"POST /oauth/token"_s};
        EXPECT_TRUE(SignInText::problem(ofLogin, to).what.contains(u"login.mypurecloud.de"_s));
        const Error ofApi{.kind = kind, .verbAndPath = u"GET /api/v2/organizations/me"_s};
        EXPECT_TRUE(SignInText::problem(ofApi, to).what.contains(u"api.mypurecloud.de"_s));
    }
}

TEST(SignInTextTest, AClientThatIsRefusedIsToldFromAPerson)
{
    const Error refused{.kind = Error::Kind::Unauthorized, .verbAndPath = u"POST /oauth/token"_s};
    EXPECT_TRUE(SignInText::problem(refused, toFrankfurt(false)).next.contains(u"client secret"_s));
    EXPECT_FALSE(SignInText::problem(refused, toFrankfurt(true)).next.contains(u"client secret"_s));
}

TEST(SignInTextTest, HttpToAnotherMachineIsNamedAsWhatItIs)
{
    ApiAccess to = toFrankfurt();
    to.loginUrl = QUrl(u"http://login.example.com"_s);
    for (const SignInProblem &problem :
         {SignInText::problem(SignInEnd{.outcome = SignInEnd::Outcome::BadAddress}, to),
          SignInText::problem(Error{.kind = Error::Kind::Tls, .verbAndPath = u"POST /oauth/token"_s}, to)}) {
        EXPECT_TRUE(problem.what.contains(u"login.example.com"_s)) << qPrintable(problem.what);
        EXPECT_TRUE(problem.next.contains(u"https://"_s));
    }
}

TEST(SignInTextTest, EveryStateOfTheKeychainHasItsSentence)
{
    using enum SecretAnswer::Outcome;
    for (const SecretAnswer::Outcome why :
         {NotFound, NoBus, NoService, NoKeyring, Locked, Refused, Waiting, Failed}) {
        EXPECT_TRUE(SignInText::notKept(why).contains(u"memory"_s)) << int(why);
        EXPECT_TRUE(SignInText::notFound(why, true).contains(u"nter"_s)) << int(why);
    }
    EXPECT_NE(SignInText::notKept(Locked), SignInText::notKept(NoService));
    EXPECT_NE(SignInText::notKept(Waiting), SignInText::notKept(Refused));
    EXPECT_NE(SignInText::notFound(NotFound, true), SignInText::notFound(NotFound, false));
}

TEST(SignInTextTest, EveryProblemOfAConnectionSaysWhatToEnter)
{
    Connection connection = Connection::make();
    using enum ConnectionProblem::Field;
    for (const auto field : {Name, Region, Domain, ApiUrl, LoginUrl, ClientId, RedirectHost, RedirectPort,
                             RedirectPath, Provider, Colour})
        EXPECT_TRUE(SignInText::problem({.field = field}, connection).endsWith(u'.')) << int(field);
    connection.domain = u"https://apps.mypurecloud.ie/x"_s;
    EXPECT_TRUE(SignInText::problem({.field = Domain, .why = AddressProblem::IsAUrl}, connection)
                    .contains(u"mypurecloud.ie"_s));
}

TEST(SignInTextTest, AFileThatCannotBeReadIsNotPassedOver)
{
    using enum ConnectionStore::Report::Outcome;
    EXPECT_TRUE(SignInText::problem({.outcome = Fresh}).what.isEmpty());
    EXPECT_TRUE(SignInText::problem({.outcome = Loaded}).what.isEmpty());
    EXPECT_TRUE(SignInText::problem({.outcome = Damaged, .keptAs = u"/there"_s}).next.contains(u"/there"_s));
    EXPECT_EQ(SignInText::problem({.outcome = Unreadable, .words = u"EACCES"_s}).details, u"EACCES"_s);
}

} // namespace Stationmaster
