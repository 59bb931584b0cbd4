// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "support/awaited.h"
#include "support/faketokens.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSslConfiguration>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class Http2 : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString program = QStandardPaths::findExecutable(u"node"_s);
        if (program.isEmpty() && qEnvironmentVariableIsSet("CI"))
            GTEST_FAIL() << "node is not here";
        if (program.isEmpty())
            GTEST_SKIP() << "node is not here";
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.start(program, {QStringLiteral(SM_SOURCE_DIR "/tests/http2/goaway.js")});
        ASSERT_TRUE(QTest::qWaitFor([this] { return node.canReadLine(); }, 30'000));
        const QJsonObject told = QJsonDocument::fromJson(node.readLine()).object();
        options.apiUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(told["port"_L1].toInt()));
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(QSslCertificate(told["certificate"_L1].toString().toLatin1()));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void TearDown() override
    {
        QSslConfiguration::setDefaultConfiguration(usual);
        node.closeWriteChannel();
        EXPECT_TRUE(node.state() == QProcess::NotRunning || node.waitForFinished());
    }

    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QProcess node;
    QNetworkAccessManager network;
    FakeTokens tokens;
    HttpLog log;
    ClientOptions options{.timeout = std::chrono::seconds(3), .retry = {.maxAttempts = 1}};
};

TEST_F(Http2, CallsGoOnAfterAServerSaidGoAway)
{
    Client client(options, network, tokens, log);
    for (int i = 0; i < 5; ++i) {
        const auto reply = awaited(client.send({.path = u"/api/v2/things"_s}));
        ASSERT_TRUE(reply) << "call " << i << ": " << kindName(reply.error().kind).data() << ' '
                           << reply.error().message.toStdString();
    }
}

TEST_F(Http2, CallsAtTheSameTimeGoOnToo)
{
    Client client(options, network, tokens, log);
    std::vector<Call<Reply>> calls;
    for (int i = 0; i < 30; ++i)
        calls.push_back(client.send({.path = u"/api/v2/things"_s}));
    for (const auto &call : calls)
        EXPECT_TRUE(awaited(call));
}

TEST_F(Http2, AWriteArrivesOnceAndIsAnswered)
{
    Client client(options, network, tokens, log);
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(awaited(client.send({.verb = Verb::Post, .path = u"/api/v2/things"_s, .body = "{}"})));
}

} // namespace
} // namespace Stationmaster::Test
