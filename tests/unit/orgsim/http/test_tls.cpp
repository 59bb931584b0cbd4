// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/embeddedorg.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

/// An org behind a certificate that has been made for it just now.
class TlsOrg : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString program = QStandardPaths::findExecutable(u"openssl"_s);
        if (program.isEmpty() || !QSslSocket::supportsSsl())
            GTEST_SKIP() << "openssl is missing: TLS was not tried";
        QProcess openssl;
        openssl.start(program,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                       u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                       path(u"key.pem"_s), u"-out"_s, path(u"cert.pem"_s)});
        ASSERT_TRUE(QTest::qWaitFor([&] { return openssl.state() == QProcess::NotRunning; }));
        ASSERT_EQ(openssl.exitCode(), 0) << openssl.readAllStandardError().toStdString();
        org = std::make_unique<EmbeddedOrg>(OrgOptions{.users = 2,
                                                       .phones = 1,
                                                       .heartbeatMs = 20,
                                                       .tlsCertificate = path(u"cert.pem"_s),
                                                       .tlsKey = path(u"key.pem"_s)});
        ASSERT_TRUE(org->start()) << org->errorString().toStdString();
        trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(path(u"cert.pem"_s)));
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    void connectSecurely(QSslSocket &client) const
    {
        client.setSslConfiguration(trusting);
        client.connectToHostEncrypted(org->url().host(), static_cast<quint16>(org->url().port()));
    }
    /// The body of the answer to a request.
    static QJsonObject ask(QSslSocket &client, const QByteArray &request)
    {
        client.write(request);
        QByteArray bytes;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            bytes += client.readAll();
            return bytes.endsWith('}');
        })) << client.errorString().toStdString();
        return QJsonDocument::fromJson(bytes.mid(bytes.indexOf("\r\n\r\n") + 4)).object();
    }

    QTemporaryDir folder;
    std::unique_ptr<EmbeddedOrg> org;
    QSslConfiguration trusting;
};

} // namespace

TEST_F(TlsOrg, ServesHttpsAndSecureWebSocketsOnOnePort)
{
    EXPECT_EQ(org->url().scheme(), u"https"_s);
    QSslSocket client;
    connectSecurely(client);
    ASSERT_TRUE(QTest::qWaitFor([&] { return client.isEncrypted(); })) << client.errorString().toStdString();
    const QByteArray host = "Host: " + org->url().authority().toLatin1() + "\r\n";
    const QByteArray login = "Basic " + QByteArray("demo-client:demo-secret").toBase64();
    const QJsonObject token =
        ask(client, "POST /oauth/token HTTP/1.1\r\n" + host + "Authorization: " + login +
                        "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        "Content-Length: 29\r\n\r\ngrant_type=client_credentials");
    const QByteArray bearer = "Bearer " + token[u"access_token"_s].toString().toLatin1();
    const QJsonObject channel = ask(client, "POST /api/v2/notifications/channels HTTP/1.1\r\n" + host +
                                                "Authorization: " + bearer + "\r\nContent-Length: 0\r\n\r\n");
    const QUrl uri(channel[u"connectUri"_s].toString());
    EXPECT_EQ(uri.scheme(), u"wss"_s);
    QWebSocket listener;
    QStringList heard;
    QObject::connect(&listener, &QWebSocket::textMessageReceived, &listener,
                     [&heard](const QString &text) { heard.append(text); });
    listener.setSslConfiguration(trusting);
    listener.open(uri);
    EXPECT_TRUE(QTest::qWaitFor([&heard] { return !heard.isEmpty(); }))
        << listener.errorString().toStdString();
}

TEST_F(TlsOrg, DoesNotSpeakPlainHttp)
{
    QTcpSocket client;
    client.connectToHost(org->url().host(), static_cast<quint16>(org->url().port()));
    client.write("GET /_org/state HTTP/1.1\r\nHost: h\r\n\r\n");
    QByteArray bytes;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        bytes += client.readAll();
        return client.state() == QAbstractSocket::UnconnectedState;
    }));
    EXPECT_FALSE(bytes.contains("HTTP/1.1"));
    QSslSocket other;
    connectSecurely(other);
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.isEncrypted(); })) << "serves on";
}

TEST_F(TlsOrg, SaysWhatIsWrongWithTheFiles)
{
    const QString cert = path(u"cert.pem"_s);
    for (const auto &[certificate, key] :
         {std::pair(path(u"none.pem"_s), path(u"key.pem"_s)), std::pair(cert, cert)}) {
        EmbeddedOrg broken({.users = 0, .phones = 0, .tlsCertificate = certificate, .tlsKey = key});
        EXPECT_FALSE(broken.start());
        EXPECT_TRUE(broken.errorString().contains(u".pem"_s)) << broken.errorString().toStdString();
    }
}

} // namespace Stationmaster::OrgSim::Test
