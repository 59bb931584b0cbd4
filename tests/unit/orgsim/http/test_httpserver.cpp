// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/http/httpserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

/// A server that answers with verb, path and body, and a client that sees every byte.
class HttpServerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.listenOn(0));
        ASSERT_TRUE(server.serverAddress().isLoopback());
        client.connectToHost(server.serverAddress(), server.serverPort());
        ASSERT_TRUE(QTest::qWaitFor([this] { return client.state() == QAbstractSocket::ConnectedState; }));
    }

    /// Everything that has come, once it ends with @p end.
    QByteArray received(const QByteArray &end)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] {
            bytes += client.readAll();
            return bytes.endsWith(end);
        })) << bytes.toStdString();
        return std::exchange(bytes, {});
    }
    /// Everything up to the end of the connection.
    QByteArray receivedToTheEnd()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] {
            bytes += client.readAll();
            return client.state() == QAbstractSocket::UnconnectedState;
        }));
        return std::exchange(bytes, {}) + client.readAll();
    }

    QList<HttpRequest> seen;
    Answer next; ///< with an empty body: the echo
    HttpServer server{[this](const HttpRequest &request) {
        seen.append(request);
        Answer answer = next;
        if (answer.response.body.isEmpty() && answer.response.status != 204)
            answer.response.body = request.verb + ' ' + request.path.toUtf8() + ' ' + request.body + '.';
        return answer;
    }};
    QTcpSocket client;
    QByteArray bytes;
};

} // namespace

TEST_F(HttpServerTest, AnswersOnAConnectionThatStays)
{
    for (int i = 0; i < 3; ++i) {
        client.write("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        const QByteArray answer = received("GET /a .");
        EXPECT_TRUE(answer.startsWith("HTTP/1.1 200 OK\r\n")) << answer.toStdString();
        EXPECT_TRUE(answer.contains("\r\nContent-Length: 8\r\n"));
        EXPECT_TRUE(answer.contains("\r\nConnection: keep-alive\r\n"));
    }
    EXPECT_EQ(client.state(), QAbstractSocket::ConnectedState);
}

TEST_F(HttpServerTest, SmallAnswersDoNotWaitForMore)
{
    client.write("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
    received("GET /a .");
    const auto sockets = server.findChildren<QTcpSocket *>();
    ASSERT_EQ(sockets.size(), 1);
    EXPECT_EQ(sockets[0]->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
}

TEST_F(HttpServerTest, AnswersPipelinedRequestsInOrderEvenWhenTheFirstIsSlow)
{
    next.delayMs = 30;
    client.write(
        "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nPOST /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok"
        "GET /3 HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray all = received("GET /3 .");
    EXPECT_LT(all.indexOf("GET /1 ."), all.indexOf("POST /2 ok."));
    EXPECT_LT(all.indexOf("POST /2 ok."), all.indexOf("GET /3 ."));
    EXPECT_EQ(all.count("HTTP/1.1 200"), 3);
}

TEST_F(HttpServerTest, TakesARequestInManySegments)
{
    const QByteArray whole =
        "POST /s HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (const char byte : whole) {
        client.write(&byte, 1);
        ASSERT_TRUE(QTest::qWaitFor([this] { return client.bytesToWrite() == 0; }));
    }
    EXPECT_TRUE(received("POST /s abc.").startsWith("HTTP/1.1 200"));
    ASSERT_EQ(seen.size(), 1);
}

TEST_F(HttpServerTest, HeadHasTheLengthAndNoBody)
{
    client.write("HEAD /h HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray answer = received("\r\n\r\n");
    EXPECT_TRUE(answer.contains("Content-Length: 9\r\n")) << answer.toStdString();
    EXPECT_FALSE(answer.contains("HEAD /h"));
}

TEST_F(HttpServerTest, An204HasNeitherBodyNorLength)
{
    next.response.status = 204;
    client.write("DELETE /d HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray answer = received("\r\n\r\n");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 204 No Content\r\n"));
    EXPECT_FALSE(answer.contains("Content-Length"));
    EXPECT_FALSE(answer.contains("Content-Type"));
}

TEST_F(HttpServerTest, InvitesTheBodyOfAClientThatAsks)
{
    client.write("POST /e HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(received("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.write("ok");
    EXPECT_TRUE(received("POST /e ok.").startsWith("HTTP/1.1 200"));
}

TEST_F(HttpServerTest, ClosesWhenAsked)
{
    client.write("GET /c HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    const QByteArray answer = receivedToTheEnd();
    EXPECT_TRUE(answer.contains("Connection: close\r\n"));
    EXPECT_TRUE(answer.endsWith("GET /c ."));
}

TEST_F(HttpServerTest, RefusesABadRequestAndClosesWithTheAnswerWhole)
{
    client.write("nonsense\r\n\r\n" + QByteArray(100'000, 'x'));
    const QByteArray answer = receivedToTheEnd();
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 400 Bad Request\r\n")) << answer.left(100).toStdString();
    EXPECT_TRUE(seen.isEmpty());
}

TEST_F(HttpServerTest, RefusesTooMuch)
{
    client.write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 999999999\r\n\r\n" +
                 QByteArray(200'000, 'x'));
    EXPECT_TRUE(receivedToTheEnd().startsWith("HTTP/1.1 413 "));
}

TEST_F(HttpServerTest, CutsWithoutAByte)
{
    next.end = Answer::End::Cut;
    client.write("GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(receivedToTheEnd(), QByteArray());
    EXPECT_EQ(seen.size(), 1);
}

TEST_F(HttpServerTest, SendsHalfABodyAndCloses)
{
    next.end = Answer::End::HalfBody;
    next.response.body = "0123456789";
    client.write("GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray answer = receivedToTheEnd();
    EXPECT_TRUE(answer.contains("Content-Length: 10\r\n"));
    EXPECT_TRUE(answer.endsWith("\r\n\r\n01234"));
}

TEST_F(HttpServerTest, AStallHoldsItsOwnConnectionAlone)
{
    next.end = Answer::End::Stall;
    client.write("GET /stalled HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(QTest::qWaitFor([this] { return seen.size() == 1; }));
    next = {};
    QTcpSocket other;
    other.connectToHost(server.serverAddress(), server.serverPort());
    other.write("GET /other HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_TRUE(QTest::qWaitFor([&other] { return other.bytesAvailable() > 0; }));
    EXPECT_EQ(client.bytesAvailable(), 0);
    EXPECT_EQ(client.state(), QAbstractSocket::ConnectedState);
}

TEST_F(HttpServerTest, WaitsBeforeASlowAnswer)
{
    next.delayMs = 60;
    QElapsedTimer clock;
    clock.start();
    client.write("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
    received("GET /slow .");
    EXPECT_GE(clock.elapsed(), 55);
}

TEST_F(HttpServerTest, SurvivesAClientThatLeavesBeforeItsAnswer)
{
    next.delayMs = 20;
    client.write("GET /gone HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(QTest::qWaitFor([this] { return seen.size() == 1; }));
    client.abort();
    QTcpSocket other;
    other.connectToHost(server.serverAddress(), server.serverPort());
    other.write("GET /still HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_TRUE(QTest::qWaitFor([&other] { return other.bytesAvailable() > 0; }));
}

} // namespace Stationmaster::OrgSim::Test
