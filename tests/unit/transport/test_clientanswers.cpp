// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

class ClientAnswers : public ClientFixture
{
};

TEST_F(ClientAnswers, ASuccessBringsBodyStatusAndCorrelationId)
{
    server.push(ScriptedServer::answer(202, R"({"id":"1"})", {"ININ-Correlation-Id: abc"}));
    const auto reply = sent(get());
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 202);
    EXPECT_EQ(reply->body, R"({"id":"1"})");
    EXPECT_EQ(reply->correlationId, u"abc"_s);
}

TEST_F(ClientAnswers, SaysWhoItIsAndWhatItSends)
{
    server.push(ScriptedServer::json("{}"));
    Request request = post();
    request.query.addQueryItem(u"q"_s, u"a+b"_s);
    ASSERT_TRUE(sent(request).has_value());
    const SeenRequest &seen = server.seen.first();
    EXPECT_EQ(seen.verb, "POST");
    EXPECT_EQ(seen.target, "/api/v2/things?q=a%2Bb");
    EXPECT_EQ(seen.body, R"({"a":1})");
    EXPECT_EQ(seen.headers["authorization"], "Bearer token-1");
    EXPECT_EQ(seen.headers["content-type"], "application/json");
    EXPECT_EQ(seen.headers["content-length"], "7");
    EXPECT_EQ(seen.headers["accept"], "application/json");
    EXPECT_TRUE(seen.headers["user-agent"].startsWith("Stationmaster/"));
    EXPECT_FALSE(seen.headers.contains("upgrade")) << "no HTTP/2 offer in the clear";
    EXPECT_FALSE(seen.headers.contains("cookie"));
}

TEST_F(ClientAnswers, EveryVerbArrivesAsItself)
{
    const QList<Verb> verbs{Verb::Get, Verb::Head, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete};
    for (const Verb verb : verbs) {
        const bool hasBody = verb == Verb::Post || verb == Verb::Put || verb == Verb::Patch;
        server.push(ScriptedServer::answer(204));
        ASSERT_TRUE(sent({.verb = verb, .path = u"/api/v2/x"_s, .body = hasBody ? "{}"_ba : QByteArray()})
                        .has_value());
        EXPECT_EQ(server.seen.last().verb, QByteArray(verbName(verb).data()));
        EXPECT_EQ(server.seen.last().body, hasBody ? "{}"_ba : QByteArray());
        EXPECT_EQ(server.seen.last().headers.contains("content-type"), hasBody);
    }
    EXPECT_EQ(server.seen.size(), verbs.size());
}

TEST_F(ClientAnswers, NoContentIsASuccessWithAnEmptyBody)
{
    server.push(ScriptedServer::answer(204));
    const auto reply = sent({.verb = Verb::Delete, .path = u"/api/v2/things/1"_s});
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 204);
    EXPECT_TRUE(reply->body.isEmpty());
}

TEST_F(ClientAnswers, ChunkedPackedAndMarkedBodiesAreUnwrapped)
{
    server.push(ScriptedServer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    "8\r\n{\"entiti\r\n7\r\nes\":[]}\r\n0\r\n\r\n"));
    server.push(ScriptedServer::json(QByteArray::fromHex("1f8b0800000000000203ab564acd2bc92cc94c2d56b28a8ead"
                                                         "05005ca5cbc10f000000"),
                                     {"Content-Encoding: gzip"}));
    server.push(ScriptedServer::json("\xEF\xBB\xBF{\"entities\":[]}"));
    for (int i = 0; i < 3; ++i) {
        const auto reply = sent(get());
        ASSERT_TRUE(reply.has_value()) << i;
        EXPECT_EQ(reply->body, R"({"entities":[]})") << i;
    }
    EXPECT_TRUE(server.seen.first().headers["accept-encoding"].contains("gzip"));
}

TEST_F(ClientAnswers, HugeHeadersAreNoReasonToFail)
{
    QList<QByteArray> headers;
    for (int i = 0; i < 40; ++i)
        headers.append("X-Filler-" + QByteArray::number(i) + ": " + QByteArray(1500, 'x'));
    server.push(ScriptedServer::json("{}", headers));
    EXPECT_TRUE(sent(get()).has_value());
}

TEST_F(ClientAnswers, GatewayPagesAreNotShown)
{
    server.push(
        ScriptedServer::answer(502, "<html><h1>502 Bad Gateway</h1></html>", {"Content-Type: text/html"}));
    const auto reply = sent(get());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Server);
    EXPECT_EQ(reply.error().httpStatus, 502);
    EXPECT_EQ(reply.error().message, QString());
    EXPECT_EQ(reply.error().verbAndPath, u"GET /api/v2/things"_s);
}

TEST_F(ClientAnswers, RefusalsAreClassifiedFromTheirBody)
{
    server.push(ScriptedServer::answer(403, R"({"code":"missing.any.permissions","contextId":"c",
        "messageParams":{"permissions":"[telephony:plugin:all]"}})",
                                       {"WWW-Authenticate: Bearer"}));
    const auto reply = sent(post());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Forbidden);
    EXPECT_EQ(reply.error().permissions, u"[telephony:plugin:all]"_s);
    EXPECT_EQ(reply.error().correlationId, u"c"_s);
    EXPECT_FALSE(reply.error().ambiguous);
}

TEST_F(ClientAnswers, RedirectsAreNeverFollowed)
{
    ScriptedServer elsewhere;
    for (const Request &request : {get(), post(), put()}) {
        server.push(
            ScriptedServer::answer(307, {}, {"Location: " + elsewhere.url().toEncoded() + "/api/v2/things"}));
        const auto reply = sent(request);
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Malformed);
        EXPECT_EQ(reply.error().httpStatus, 307);
    }
    EXPECT_EQ(elsewhere.connections, 0) << "the token would have gone with it";
}

TEST_F(ClientAnswers, CookiesAreNeitherKeptNorSent)
{
    server.push(ScriptedServer::json("{}", {"Set-Cookie: session=1; Path=/"}));
    server.push(ScriptedServer::json("{}"));
    ASSERT_TRUE(sent(get()).has_value());
    ASSERT_TRUE(sent(get()).has_value());
    EXPECT_FALSE(server.seen.last().headers.contains("cookie"));
}

class HalfAnswer : public ClientAnswers, public testing::WithParamInterface<QByteArray>
{
};

TEST_P(HalfAnswer, IsALostConnection)
{
    // Qt repeats reads on its own when the cut comes before it has looked at the answer.
    server.handler = [](const SeenRequest &) {
        return ScriptedServer::cut("HTTP/1.1 200 OK\r\n" + GetParam());
    };
    for (int round = 0; round < 10;
         ++round) { // whether the bytes or their end is seen first is a matter of luck
        const auto read = sent(get());
        ASSERT_FALSE(read.has_value());
        EXPECT_EQ(read.error().kind, Kind::Offline);
        EXPECT_FALSE(read.error().ambiguous);
        const auto written = sent(post());
        ASSERT_FALSE(written.has_value());
        EXPECT_EQ(written.error().kind, Kind::Offline);
        EXPECT_TRUE(written.error().ambiguous);
    }
    EXPECT_LE(server.count("POST"), 10) << "one may be lost when it crosses a cut, none may be repeated";
}

INSTANTIATE_TEST_SUITE_P(
    Cut, HalfAnswer,
    testing::Values(QByteArray("Content-Length: 100\r\n\r\n{\"id\":\"1"),
                    QByteArray("Content-Length: 100\r\n\r\n"),
                    QByteArray("Transfer-Encoding: chunked\r\n\r\n40\r\n{\"id\":"),
                    QByteArray("Transfer-Encoding: chunked\r\n\r\n6\r\n{\"id\":\r\n"),
                    QByteArray("\r\n{\"entities\":[{\"name\":\"}]}"),
                    "Content-Encoding: gzip\r\nContent-Length: 35\r\n\r\n" +
                        QByteArray::fromHex("1f8b0800000000000203ab564acd2bc92cc94c2d56"),
                    "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n23\r\n" +
                        QByteArray::fromHex("1f8b0800000000000203ab564acd2bc92cc94c2d56")),
    [](const auto &test) { return "case" + std::to_string(test.index); });

TEST_F(ClientAnswers, HalfAJsonInAWholeAnswerIsForTheDecoderToRefuse)
{
    server.push(ScriptedServer::json(R"({"id":)"));
    const auto reply = sent(get());
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->body, R"({"id":)");
}

TEST_F(ClientAnswers, SilenceIsATimeout)
{
    options.timeout = milliseconds(60);
    server.push(ScriptedServer::silence());
    server.push(ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\""));
    for (int i = 0; i < 2; ++i) {
        const auto reply = sent(post());
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Timeout);
        EXPECT_TRUE(reply.error().ambiguous);
    }
}

TEST_F(ClientAnswers, ARequestMayHaveATimeoutOfItsOwn)
{
    server.push(ScriptedServer::silence());
    Request request = get();
    request.timeout = milliseconds(40);
    EXPECT_EQ(sent(request).error().kind, Kind::Timeout);
    EXPECT_LT(records.first().milliseconds, 1500);
}

TEST_F(ClientAnswers, SlowIsNotSilent)
{
    options.timeout = milliseconds(300);
    QTcpServer slow;
    ASSERT_TRUE(slow.listen(QHostAddress::LocalHost));
    options.apiUrl.setPort(slow.serverPort());
    QTimer drip;
    int bytes = -1;
    QObject::connect(&slow, &QTcpServer::newConnection, &drip, [&] {
        QTcpSocket *socket = slow.nextPendingConnection();
        QObject::connect(&drip, &QTimer::timeout, socket, [&bytes, &drip, socket] {
            socket->write(bytes++ < 0 ? "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n" : "x");
            if (bytes == 8)
                drip.stop();
        });
        drip.start(80);
    });
    const auto reply = sent(get());
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->body, "xxxxxxxx");
    EXPECT_GT(records.first().milliseconds, 300);
}

TEST_F(ClientAnswers, NobodyThereIsOfflineAndCertainlyNotCarriedOut)
{
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
    options.apiUrl.setPort(closed.serverPort());
    closed.close();
    for (const QByteArray &body : {"{}"_ba, QByteArray()}) {
        const auto reply = sent(post(body));
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Offline);
        EXPECT_FALSE(reply.error().ambiguous);
        EXPECT_FALSE(reply.error().message.isEmpty());
        EXPECT_EQ(reply.error().httpStatus, 0);
    }
}

TEST_F(ClientAnswers, AFailedHandshakeIsTlsAndNothingHasLeft)
{
    QTcpServer plain;
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        plain.nextPendingConnection()->write("this is not TLS, and long enough to tell\r\n");
    });
    options.apiUrl.setScheme(u"https"_s);
    options.apiUrl.setPort(plain.serverPort());
    options.retry.maxAttempts = 3;
    for (const QByteArray &body : {"{}"_ba, QByteArray()}) {
        const auto reply = sent(post(body));
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Tls);
        EXPECT_FALSE(reply.error().ambiguous);
    }
    EXPECT_EQ(records.size(), 2) << "trying again would not help";
}

TEST_F(ClientAnswers, WhatIsNotHttpCountsAsALostConnection)
{
    // Qt says no more than that the connection was closed.
    server.handler = [](const SeenRequest &) { return ScriptedServer::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"); };
    for (const Request &request : {get(), post()}) {
        const auto reply = sent(request);
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Offline);
        EXPECT_EQ(reply.error().ambiguous, request.isWrite());
    }
    EXPECT_EQ(server.count("POST"), 1);
}

TEST_F(ClientAnswers, WhatDoesNotUnpackIsMalformed)
{
    server.push(ScriptedServer::json("this is no gzip", {"Content-Encoding: gzip"}));
    const auto reply = sent(get());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Malformed);
}

TEST_F(ClientAnswers, AnAnswerBeyondAllMeasureIsRefusedFromItsHeader)
{
    server.push(ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n{"));
    const auto reply = sent(get());
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::TooLarge);
}

TEST_F(ClientAnswers, AWriteWhoseAnswerCannotBeReadHasHappened)
{
    const auto decode = [](const Reply &) -> Result<int> { return fail({.kind = Kind::Malformed}); };
    server.push(ScriptedServer::json("<html>", {"ININ-Correlation-Id: abc"}));
    const auto written = awaited(client().fetch<int>(post(), decode));
    ASSERT_FALSE(written.has_value());
    EXPECT_TRUE(written.error().ambiguous);
    EXPECT_EQ(written.error().verbAndPath, u"POST /api/v2/things"_s);
    EXPECT_EQ(written.error().correlationId, u"abc"_s);
    EXPECT_EQ(written.error().httpStatus, 200);
    server.push(ScriptedServer::json("<html>"));
    EXPECT_FALSE(awaited(client().fetch<int>(get(), decode)).error().ambiguous);
}

} // namespace
} // namespace Stationmaster::Test
