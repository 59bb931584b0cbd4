// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinapp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// An org whose certificate nobody vouches for.
class UntrustedOrg : public SignInApp
{
protected:
    void SetUp() override
    {
        const QString program = QStandardPaths::findExecutable(u"openssl"_s);
        if (program.isEmpty() || !QSslSocket::supportsSsl())
            GTEST_SKIP() << "openssl is missing: TLS was not tried";
        auto options = smallOrg();
        options.tlsCertificate = folder.filePath(u"cert.pem"_s);
        options.tlsKey = folder.filePath(u"key.pem"_s);
        QProcess openssl;
        openssl.start(program,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                       u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                       options.tlsKey, u"-out"_s, options.tlsCertificate});
        ASSERT_TRUE(QTest::qWaitFor([&] { return openssl.state() == QProcess::NotRunning; }));
        ASSERT_EQ(openssl.exitCode(), 0);
        beginOrg(options);
    }
    /// By the org's log, which only somebody can read who trusts it.
    QJsonArray heard()
    {
        QFile certificate(org->options().tlsCertificate);
        EXPECT_TRUE(certificate.open(QIODevice::ReadOnly));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromDevice(&certificate));
        QUrl url = org->url();
        url.setPath(u"/_org/log"_s);
        QNetworkRequest request(url);
        request.setSslConfiguration(trusting);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
        EXPECT_EQ(reply->error(), QNetworkReply::NoError) << qPrintable(reply->errorString());
        const QJsonDocument log = QJsonDocument::fromJson(reply->readAll());
        EXPECT_TRUE(log[u"requests"_s].isArray());
        return log[u"requests"_s].toArray();
    }
};

TEST_F(UntrustedOrg, IsSentNoSecret)
{
    const Connection connection = saved(u"Nightly"_s, Connection::Method::ClientCredentials);
    keychain.secrets[connection.id + u"/client-secret"_s] = "canary-5eCret";
    start({.connectionName = connection.name});
    EXPECT_TRUE(shows(u"127.0.0.1 cannot be trusted."_s)) << qPrintable(hands().allText());
    EXPECT_TRUE(hands().shows(u"nothing was sent to it"_s));
    EXPECT_FALSE(hands().canPress(u"Continue anyway"_s)) << "there is no way around";
    EXPECT_EQ(heard(), QJsonArray());
}

TEST_F(UntrustedOrg, IsSentNoCode)
{
    const Connection connection = saved(u"Production"_s);
    start({.connectionName = connection.name});
    ASSERT_TRUE(waitForBrowser());
    QUrl back = connection.redirectUri();
    back.setQuery(u"code=c&state="_s + QUrlQuery(opened.last()).queryItemValue(u"state"_s));
    browser.visit(back); // the browser may trust whom this program does not
    EXPECT_TRUE(shows(u"127.0.0.1 cannot be trusted."_s)) << qPrintable(hands().allText());
    EXPECT_EQ(heard(), QJsonArray());
}

} // namespace
} // namespace Stationmaster::Test
