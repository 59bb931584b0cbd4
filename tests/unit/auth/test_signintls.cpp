// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signinfixture.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

// Made for this test, and the authority forgotten: it was good for 127.0.0.1 in the year 2001 alone.
constexpr auto oldCertificate = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBkjCCATmgAwIBAgIBAzAKBggqhkjOPQQDAjAnMSUwIwYDVQQDDBxTdGF0aW9u\n"
                                "bWFzdGVyIHRlc3QgYXV0aG9yaXR5MB4XDTAxMDEwMTAwMDAwMFoXDTAyMDEwMTAw\n"
                                "MDAwMFowFDESMBAGA1UEAwwJMTI3LjAuMC4xMFkwEwYHKoZIzj0CAQYIKoZIzj0D\n"
                                "AQcDQgAEbukIFrMIMVucR3T7JdhckcmDz5NqOlhi8xGzp8DdExZ3hcYb+5Xyl5Rs\n"
                                "Z/pPJ7tpWEIIDN6TJIoWGbps5JH8bqNpMGcwGgYDVR0RBBMwEYcEfwAAAYIJbG9j\n"
                                "YWxob3N0MAkGA1UdEwQCMAAwHQYDVR0OBBYEFA3vZIiTyLgjTuAnC0p0po2+tp1n\n"
                                "MB8GA1UdIwQYMBaAFM2ncq6EIcz3PCeZJycy4+Dkrk7pMAoGCCqGSM49BAMCA0cA\n"
                                "MEQCIHwqAQczrm/FnnicwbtqOiWpkq6HyzSnHFDsU4r14huKAiAhFSqVoW/CqmMI\n"
                                "9eFcim+tuyHHcQ8cHqPOLE/GV3dPOA==\n"
                                "-----END CERTIFICATE-----\n";
constexpr auto authority = "-----BEGIN CERTIFICATE-----\n"
                           "MIIBcTCCARegAwIBAgIBAjAKBggqhkjOPQQDAjAnMSUwIwYDVQQDDBxTdGF0aW9u\n"
                           "bWFzdGVyIHRlc3QgYXV0aG9yaXR5MCAXDTAxMDEwMTAwMDAwMFoYDzIwOTkxMjMx\n"
                           "MDAwMDAwWjAnMSUwIwYDVQQDDBxTdGF0aW9ubWFzdGVyIHRlc3QgYXV0aG9yaXR5\n"
                           "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjSmrEkoT9EM5j6a8cxPiyan2QAWE\n"
                           "KftHUXfWzzQwemftb0Zq+yWKke5/qE4wsf8wcjMrMNIxRICjcpDJCcqHCaMyMDAw\n"
                           "DwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUzadyroQhzPc8J5knJzLj4OSuTukw\n"
                           "CgYIKoZIzj0EAwIDSAAwRQIgdF3zg+CvrZo+MsRWeeNwZTeHo2zK3WPQxDvXGxcQ\n"
                           "3vsCIQCPce3z14ICS3UjgMluxccPEzMFhl+f97ZAkfiay6tEOA==\n"
                           "-----END CERTIFICATE-----\n";
constexpr auto oldKey = "-----BEGIN EC PRIVATE KEY-----\n"
                        "MHcCAQEEIE03zytLhaoINDSsKHySSAmcoGyMER/aeKsD83bnjWQcoAoGCCqGSM49\n"
                        "AwEHoUQDQgAEbukIFrMIMVucR3T7JdhckcmDz5NqOlhi8xGzp8DdExZ3hcYb+5Xy\n"
                        "l5RsZ/pPJ7tpWEIIDN6TJIoWGbps5JH8bg==\n"
                        "-----END EC PRIVATE KEY-----\n";

class OldLoginHost : public SignInFixture
{
protected:
    OldLoginHost()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(QByteArray(oldCertificate)));
        configuration.setPrivateKey(QSslKey(QByteArray(oldKey), QSsl::Ec));
        server.setSslConfiguration(configuration);
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        request.loginUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
    }
    ~OldLoginHost() override { QSslConfiguration::setDefaultConfiguration(usual); }

    SignInEnd comeBack()
    {
        const auto call = start();
        QUrl back = request.redirectUri;
        back.setQuery(u"code=c&state="_s + QUrlQuery(opened).queryItemValue(u"state"_s));
        browser.visit(back);
        return *awaited(call);
    }

    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslServer server;
};

TEST_F(OldLoginHost, ACertificateOfAnotherTimeIsAQuestionOfTheClock)
{
    QSslConfiguration trusting = usual;
    trusting.addCaCertificate(QSslCertificate(QByteArray(authority)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const SignInEnd end = comeBack();
    EXPECT_EQ(end.outcome, SignInEnd::Outcome::ClockWrong) << end.error.message.toStdString();
    EXPECT_EQ(end.error.kind, Error::Kind::Tls);
}

TEST_F(OldLoginHost, ACertificateThatNobodyVouchesForIsNot)
{
    const SignInEnd end = comeBack();
    EXPECT_EQ(end.outcome, SignInEnd::Outcome::ExchangeFailed);
    EXPECT_EQ(end.error.kind, Error::Kind::Tls);
    EXPECT_FALSE(end.error.message.isEmpty());
}

} // namespace
} // namespace Stationmaster::Test
