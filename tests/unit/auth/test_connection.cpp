// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/connection.h"
#include "auth/region.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Field = ConnectionProblem::Field;

TEST(Regions, AreThoseOfTheContract)
{
    EXPECT_EQ(Region::all().size(), 18);
    QSet<QString> ids;
    QSet<QString> domains;
    for (const Region &region : Region::all()) {
        ids.insert(region.id);
        domains.insert(region.domain);
        EXPECT_FALSE(region.name.isEmpty());
        const CheckedDomain checked = checkDomain(region.domain);
        EXPECT_EQ(checked.problem, AddressProblem::None) << region.domain.toStdString();
        EXPECT_EQ(checked.domain, region.domain);
        EXPECT_EQ(checkServiceUrl(apiUrlOf(region.domain)), AddressProblem::None);
    }
    EXPECT_EQ(ids.size(), 18);
    EXPECT_EQ(domains.size(), 18);
    EXPECT_EQ(Region::withId(u"eu-central-1"_s)->domain, u"mypurecloud.de"_s);
    EXPECT_EQ(Region::withId(u"mars-1"_s), nullptr);
    EXPECT_EQ(apiUrlOf(u"usw2.pure.cloud"_s), QUrl(u"https://api.usw2.pure.cloud"_s));
    EXPECT_EQ(loginUrlOf(u"usw2.pure.cloud"_s), QUrl(u"https://login.usw2.pure.cloud"_s));
}

struct DomainCase
{
    const char16_t *typed;
    AddressProblem problem;
    const char16_t *domain = u"";
    const char16_t *suggestion = u"";
};

class TypedDomain : public testing::TestWithParam<DomainCase>
{
};

TEST_P(TypedDomain, IsChecked)
{
    const auto checked = checkDomain(QString::fromUtf16(GetParam().typed));
    EXPECT_EQ(checked.problem, GetParam().problem);
    EXPECT_EQ(checked.domain, QString::fromUtf16(GetParam().domain));
    EXPECT_EQ(checked.suggestion, QString::fromUtf16(GetParam().suggestion));
}

INSTANTIATE_TEST_SUITE_P(
    Domains, TypedDomain,
    testing::Values(DomainCase{u" NEW1.Pure.Cloud. ", AddressProblem::None, u"new1.pure.cloud"},
                    DomainCase{u"xn--bcher-kva.example", AddressProblem::None, u"xn--bcher-kva.example"},
                    DomainCase{u"bücher.example", AddressProblem::None, u"xn--bcher-kva.example"},
                    DomainCase{u"  ", AddressProblem::Empty}, DomainCase{u"localhost", AddressProblem::NoDot},
                    DomainCase{u"192.168.1.1", AddressProblem::IsAnIp},
                    DomainCase{u"::1", AddressProblem::IsAnIp},
                    DomainCase{u"pure.cloud.12", AddressProblem::IsAnIp},
                    DomainCase{u"https://apps.mypurecloud.de/directory/#/x", AddressProblem::IsAUrl, u"",
                               u"mypurecloud.de"},
                    DomainCase{u"mypurecloud.de:443", AddressProblem::IsAUrl, u"", u"mypurecloud.de"},
                    DomainCase{u"ana@mypurecloud.de", AddressProblem::IsAUrl, u"", u"mypurecloud.de"},
                    DomainCase{u"login.mypurecloud.ie", AddressProblem::IsAService, u"", u"mypurecloud.ie"},
                    DomainCase{u"pure..cloud", AddressProblem::NotAHostName},
                    DomainCase{u"-pure.cloud", AddressProblem::NotAHostName},
                    DomainCase{u"pure-.cloud", AddressProblem::NotAHostName},
                    DomainCase{u"pu re.cloud", AddressProblem::NotAHostName},
                    DomainCase{u"pure_x.cloud", AddressProblem::NotAHostName},
                    DomainCase{u"pure.cloud?x", AddressProblem::NotAHostName},
                    DomainCase{u"evil.example\\.pure.cloud", AddressProblem::NotAHostName}),
    [](const auto &test) { return "typed" + std::to_string(test.index); });

TEST(Domains, HaveALength)
{
    const QString longLabel(64, u'a');
    EXPECT_EQ(checkDomain(longLabel + u".cloud"_s).problem, AddressProblem::NotAHostName);
    EXPECT_EQ(checkDomain(longLabel.mid(1) + u".cloud"_s).problem, AddressProblem::None);
    QString longName = u"cloud"_s;
    while (longName.size() < 248)
        longName.prepend(u"ab."_s);
    EXPECT_EQ(checkDomain(longName).problem, AddressProblem::NotAHostName);
}

TEST(ServiceUrls, AreHttpsOrThisVeryMachine)
{
    const auto problem = [](const QString &url) { return checkServiceUrl(QUrl(url)); };
    for (const QString &good : {u"https://gateway.example"_s, u"https://gateway.example:8443/"_s,
                                u"http://127.0.0.1:99"_s, u"http://localhost"_s, u"http://[::1]:1"_s})
        EXPECT_EQ(problem(good), AddressProblem::None) << good.toStdString();
    EXPECT_EQ(problem({}), AddressProblem::Empty);
    EXPECT_EQ(problem(u"gateway.example"_s), AddressProblem::NotAUrl);
    EXPECT_EQ(problem(u"http://gateway.example"_s), AddressProblem::NotHttps);
    EXPECT_EQ(problem(u"http://127.0.0.1.example"_s), AddressProblem::NotHttps);
    EXPECT_EQ(problem(u"ftp://127.0.0.1"_s), AddressProblem::NotHttps);
    EXPECT_EQ(problem(u"https://ana:secret@gateway.example"_s), AddressProblem::HasUserInfo);
    EXPECT_EQ(problem(u"https://gateway.example/api"_s), AddressProblem::HasMore);
    EXPECT_EQ(problem(u"https://gateway.example?x=1"_s), AddressProblem::HasMore);
}

Connection goodConnection()
{
    Connection connection = Connection::make();
    connection.name = u"Support"_s;
    connection.region = u"eu-west-1"_s;
    connection.clientId = u"3f2a"_s;
    return connection;
}

TEST(Connections, KnowTheirAddresses)
{
    Connection connection = goodConnection();
    EXPECT_TRUE(problemsIn(connection).isEmpty());
    EXPECT_EQ(connection.apiAddress(), QUrl(u"https://api.mypurecloud.ie"_s));
    EXPECT_EQ(connection.loginAddress(), QUrl(u"https://login.mypurecloud.ie"_s));
    EXPECT_EQ(connection.redirectUri(), QUrl(u"http://localhost:17173/signed-in"_s));
    connection.hosts = Connection::Hosts::Domain;
    EXPECT_TRUE(connection.apiAddress().isEmpty());
    connection.domain = u"New1.Pure.Cloud"_s;
    EXPECT_EQ(connection.loginAddress(), QUrl(u"https://login.new1.pure.cloud"_s));
    connection.hosts = Connection::Hosts::Gateway;
    connection.apiUrl = QUrl(u"http://127.0.0.1:4"_s);
    connection.loginUrl = QUrl(u"http://elsewhere.example"_s);
    EXPECT_EQ(connection.apiAddress(), connection.apiUrl);
    EXPECT_TRUE(connection.loginAddress().isEmpty());
    EXPECT_NE(Connection::make().id, Connection::make().id);
}

TEST(Connections, SayWhatIsWrongInTheOrderOfTheForm)
{
    Connection connection;
    connection.redirectHost = u"elsewhere.example"_s;
    connection.redirectPort = 80;
    connection.redirectPath = u"/a b"_s;
    connection.provider = u"okta"_s;
    connection.colour = u"red"_s;
    const QList<ConnectionProblem> all{{.field = Field::Name},         {.field = Field::Region},
                                       {.field = Field::ClientId},     {.field = Field::RedirectHost},
                                       {.field = Field::RedirectPort}, {.field = Field::RedirectPath},
                                       {.field = Field::Provider},     {.field = Field::Colour}};
    EXPECT_EQ(problemsIn(connection), all);
    connection.method = Connection::Method::ClientCredentials; // has no redirect
    EXPECT_EQ(problemsIn(connection).size(), 4);

    connection = goodConnection();
    connection.hosts = Connection::Hosts::Domain;
    connection.domain = u"nodot"_s;
    EXPECT_EQ(problemsIn(connection),
              (QList<ConnectionProblem>{{.field = Field::Domain, .why = AddressProblem::NoDot}}));
    connection.hosts = Connection::Hosts::Gateway;
    connection.apiUrl = QUrl(u"http://elsewhere.example"_s);
    EXPECT_EQ(problemsIn(connection),
              (QList<ConnectionProblem>{{.field = Field::ApiUrl, .why = AddressProblem::NotHttps},
                                        {.field = Field::LoginUrl, .why = AddressProblem::Empty}}));
    connection = goodConnection();
    for (const QString &path : {u""_s, u"x"_s, u"//x"_s, u"/x/../y"_s, u"/x?y"_s, u"/é"_s}) {
        connection.redirectPath = path;
        EXPECT_EQ(problemsIn(connection), (QList<ConnectionProblem>{{.field = Field::RedirectPath}}))
            << path.toStdString();
    }
    connection = goodConnection();
    connection.clientId = u"a:b"_s;
    EXPECT_EQ(problemsIn(connection), (QList<ConnectionProblem>{{.field = Field::ClientId}}));
}

Connection fullConnection()
{
    Connection connection = goodConnection();
    connection.hosts = Connection::Hosts::Gateway;
    connection.domain = u"new1.pure.cloud"_s;
    connection.apiUrl = QUrl(u"https://gateway.example:8443"_s);
    connection.loginUrl = QUrl(u"https://login.example"_s);
    connection.method = Connection::Method::ClientCredentials;
    connection.redirectHost = u"127.0.0.1"_s;
    connection.redirectPort = 20202;
    connection.redirectPath = u"/back"_s;
    connection.organization = u"acme"_s;
    connection.provider = u"okta"_s;
    connection.loginHint = u"ana@example.com"_s;
    connection.readOnly = true;
    connection.colour = u"#2143a2"_s;
    connection.keepsSecret = true;
    connection.unknown = {{u"future"_s, QJsonObject{{u"a"_s, 1}}}};
    return connection;
}

TEST(Connections, SurviveTheirJson)
{
    const Connection full = fullConnection();
    EXPECT_EQ(Connection::fromJson(full.toJson()), full);
    const Connection plain = goodConnection();
    EXPECT_EQ(Connection::fromJson(plain.toJson()), plain);
}

TEST(Connections, TakeOddJsonForDefaults)
{
    const Connection odd = Connection::fromJson({{u"id"_s, 7},
                                                 {u"hosts"_s, u"moon"_s},
                                                 {u"method"_s, QJsonObject{}},
                                                 {u"redirectPort"_s, u"x"_s},
                                                 {u"apiUrl"_s, u"http://[bad"_s},
                                                 {u"readOnly"_s, u"yes"_s}});
    Connection expected;
    expected.readOnly = true; // in doubt
    EXPECT_EQ(odd, expected);
}

TEST(Connections, NeverCarrySecrets)
{
    const Connection connection =
        Connection::fromJson({{u"id"_s, u"1"_s},
                              {u"clientSecret"_s, u"canary"_s},
                              {u"refresh_token"_s, u"canary"_s},
                              {u"Password"_s, u"canary"_s},
                              {u"list"_s, QJsonArray{QJsonObject{{u"token"_s, u"canary"_s}}}},
                              {u"future"_s, QJsonObject{{u"accessToken"_s, u"canary"_s}, {u"kept"_s, 1}}},
                              {u"apiUrl"_s, u"https://ana:canary@gateway.example"_s}});
    const QByteArray written = QJsonDocument(connection.toJson()).toJson();
    EXPECT_FALSE(written.contains("canary")) << written.constData();
    EXPECT_EQ(connection.unknown[u"future"_s].toObject(), (QJsonObject{{u"kept"_s, 1}}));
    Connection typed;
    typed.apiUrl = QUrl(u"https://ana:canary@gateway.example"_s);
    EXPECT_FALSE(QJsonDocument(typed.toJson()).toJson().contains("canary"));
}

} // namespace
} // namespace Stationmaster::Test
