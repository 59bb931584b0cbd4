// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/gateway.h"
#include "orgsim/http/httpserver.h"
#include "orgsim/rules/channelsockets.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

/// A websocket client that keeps what it hears.
struct Listener
{
    explicit Listener(const QUrl &url)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString &text) { heard.append(topicAndWords(text)); });
        socket.open(url);
    }
    static QString topicAndWords(const QString &text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        return message[u"topicName"_s].toString() + u'|' + message[u"eventBody"_s][u"message"_s].toString();
    }
    bool connects()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    bool hears(const QString &what)
    {
        return QTest::qWaitFor([&] { return heard.contains(what); });
    }
    bool isCutOff()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    QWebSocket socket;
    QStringList heard;
};

class ChannelSocketsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        server.setWebSocketTaker([this](QTcpSocket *socket) { sockets.take(socket); });
        ASSERT_TRUE(server.listenOn(0));
        HttpRequest login{.verb = "POST", .path = u"/oauth/token"_s, .body = "grant_type=client_credentials"};
        login.headers = {{"content-type", "application/x-www-form-urlencoded"},
                         {"authorization", "Basic " + QByteArray("demo-client:demo-secret").toBase64()}};
        token = body(login)[u"access_token"_s].toString().toLatin1();
    }
    QJsonObject body(const HttpRequest &request)
    {
        return QJsonDocument::fromJson(gateway.handle(request).response.body).object();
    }
    QJsonObject call(const QByteArray &verb, const QString &path, const QJsonDocument &sent = {})
    {
        HttpRequest request{.verb = verb, .path = path, .body = sent.toJson(QJsonDocument::Compact)};
        request.headers = {{"authorization", "Bearer " + token},
                           {"content-type", "application/json"},
                           {"host", "127.0.0.1:" + QByteArray::number(server.serverPort())}};
        return body(request);
    }
    QUrl newChannel()
    {
        return QUrl(call("POST", u"/api/v2/notifications/channels"_s)[u"connectUri"_s].toString());
    }
    void order(const QJsonObject &what) { call("POST", u"/_org/channels"_s, QJsonDocument(what)); }

    Gateway gateway{{.users = 3, .phones = 2, .stationDelayMs = 0}};
    ChannelSockets sockets{gateway.channels(), 20};
    HttpServer server{[this](const HttpRequest &request) { return gateway.handle(request); }};
    QByteArray token;
};

} // namespace

TEST_F(ChannelSocketsTest, AnswerPingsAndSendHeartbeats)
{
    Listener client(newChannel());
    ASSERT_TRUE(client.connects()) << client.socket.errorString().toStdString();
    client.socket.sendTextMessage(u"{\"message\":\"ping\"}"_s);
    EXPECT_TRUE(client.hears(u"channel.metadata|pong"_s));
    EXPECT_TRUE(client.hears(u"channel.metadata|WebSocket Heartbeat"_s));
    client.socket.sendTextMessage(u"nonsense"_s);
    client.heard.clear();
    EXPECT_TRUE(client.hears(u"channel.metadata|WebSocket Heartbeat"_s)) << "survives nonsense";
}

TEST_F(ChannelSocketsTest, ShareThePortWithHttp)
{
    Listener client(newChannel());
    QTcpSocket other;
    other.connectToHost(server.serverAddress(), server.serverPort());
    other.write("GET");
    ASSERT_TRUE(client.connects());
    other.write(" /channels"); // like a channel so far
    other.flush();
    client.heard.clear();
    ASSERT_TRUE(client.hears(u"channel.metadata|WebSocket Heartbeat"_s)); // the bytes have come in two pieces
    other.write("s HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(QTest::qWaitFor([&other] { return other.bytesAvailable() > 0; }));
    EXPECT_TRUE(other.readAll().startsWith("HTTP/1.1 401"));
}

TEST_F(ChannelSocketsTest, TellOfAStationOverTheWire)
{
    const QUrl uri = newChannel();
    Listener client(uri);
    ASSERT_TRUE(client.connects());
    const QJsonObject user = call("GET", u"/_org/state"_s)[u"users"_s][0].toObject();
    const QString topic = u"v2.users.%1.station"_s.arg(user[u"id"_s].toString());
    call("PUT", u"/api/v2/notifications"_s + uri.path() + u"/subscriptions"_s,
         QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, topic}}}));
    call("DELETE", u"/api/v2/users/%1/station/defaultstation"_s.arg(user[u"id"_s].toString()));
    EXPECT_TRUE(client.hears(topic + u'|'));
}

TEST_F(ChannelSocketsTest, TheSecondConnectionTakesTheChannel)
{
    const QUrl uri = newChannel();
    Listener first(uri);
    ASSERT_TRUE(first.connects());
    Listener second(uri);
    ASSERT_TRUE(second.connects());
    EXPECT_TRUE(first.isCutOff());
    EXPECT_TRUE(second.hears(u"channel.metadata|WebSocket Heartbeat"_s));
    EXPECT_EQ(call("GET", u"/_org/channels"_s)[u"channels"_s][0][u"connected"_s], true);
}

TEST_F(ChannelSocketsTest, OnlyAChannelCanBeHeard)
{
    QUrl uri = newChannel();
    uri.setPath(u"/channels/streaming-guessed"_s);
    Listener client(uri);
    EXPECT_TRUE(QTest::qWaitFor(
        [&client] { return client.socket.closeCode() == QWebSocketProtocol::CloseCodePolicyViolated; }));
}

TEST_F(ChannelSocketsTest, APlannedEndIsAnnounced)
{
    Listener client(newChannel());
    ASSERT_TRUE(client.connects());
    order({{u"action"_s, u"close"_s}, {u"inMs"_s, 60}});
    EXPECT_TRUE(client.hears(u"v2.system.socket_closing|The socket is closing soon."_s));
    EXPECT_EQ(client.socket.state(), QAbstractSocket::ConnectedState);
    EXPECT_TRUE(client.isCutOff());
    EXPECT_EQ(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

TEST_F(ChannelSocketsTest, ADroppedSocketCanComeBackAndAnExpiredChannelCannot)
{
    const QUrl uri = newChannel();
    Listener client(uri);
    ASSERT_TRUE(client.connects());
    order({{u"action"_s, u"drop"_s}});
    EXPECT_TRUE(client.isCutOff());
    Listener again(uri);
    ASSERT_TRUE(again.connects());
    EXPECT_TRUE(again.hears(u"channel.metadata|WebSocket Heartbeat"_s));
    order({{u"action"_s, u"expire"_s}});
    EXPECT_TRUE(again.isCutOff());
    Listener late(uri);
    EXPECT_TRUE(QTest::qWaitFor(
        [&late] { return late.socket.closeCode() == QWebSocketProtocol::CloseCodePolicyViolated; }));
}

TEST_F(ChannelSocketsTest, NoSocketStaysBehind)
{
    for (int i = 0; i < 5; ++i) {
        Listener client(newChannel());
        ASSERT_TRUE(client.connects());
        client.socket.close();
        ASSERT_TRUE(client.isCutOff());
    }
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return sockets.findChildren<QTcpSocket *>().isEmpty() &&
               sockets.findChildren<QWebSocket *>().isEmpty();
    }));
}

} // namespace Stationmaster::OrgSim::Test
