// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/http/httpparser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

const QByteArray Post = "POST /a%20b?x=1&y=%26 HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello";
const QByteArray Chunked = "PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "5;ext=1\r\nhello\r\nA\r\n, world\r\n!\r\n0\r\nTrailer: t\r\n\r\n";

int errorOf(const QByteArray &bytes)
{
    HttpParser parser;
    parser.feed(bytes);
    EXPECT_FALSE(parser.next());
    return parser.error();
}

} // namespace

TEST(HttpParser, ReadsARequestHoweverItsBytesAreCut)
{
    const QByteArray stream = Post + Chunked + "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    for (qsizetype step : {1, 2, 3, 7, 50, 1000}) {
        HttpParser parser;
        QList<HttpRequest> found;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            parser.feed(stream.mid(at, step));
            while (const auto request = parser.next())
                found.append(*request);
        }
        ASSERT_EQ(parser.error(), 0) << step;
        ASSERT_EQ(found.size(), 3) << step;
        EXPECT_EQ(found[0].verb, "POST");
        EXPECT_EQ(found[0].path, u"/a b"_s);
        EXPECT_EQ(found[0].query.queryItemValue(u"y"_s, QUrl::FullyDecoded), u"&"_s);
        EXPECT_EQ(found[0].body, "hello");
        EXPECT_EQ(found[1].body, "hello, world\r\n!");
        EXPECT_EQ(found[2].verb, "GET");
        EXPECT_TRUE(found[2].body.isEmpty());
        EXPECT_EQ(parser.buffered(), 0);
    }
}

TEST(HttpParser, ReadsAPlusInAQueryAsABlank)
{
    HttpParser parser;
    parser.feed("GET /a+b?name=Ada+B&mail=c%2Bd HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto request = parser.next();
    ASSERT_TRUE(request);
    EXPECT_EQ(request->path, u"/a+b"_s);
    EXPECT_EQ(request->query.queryItemValue(u"name"_s, QUrl::FullyDecoded), u"Ada B"_s);
    EXPECT_EQ(request->query.queryItemValue(u"mail"_s, QUrl::FullyDecoded), u"c+d"_s);
}

TEST(HttpParser, HeaderNamesHaveNoCaseAndValuesNoBlanksAround)
{
    HttpParser parser;
    parser.feed("GET / HTTP/1.1\r\nHOST:h\r\nX-Thing:  a  \r\nx-thing: b\r\n\r\n");
    const auto request = parser.next();
    ASSERT_TRUE(request);
    EXPECT_EQ(request->headers.value("host"), "h");
    EXPECT_EQ(request->headers.value("x-thing"), "a, b");
}

TEST(HttpParser, KeepsTheConnectionAsTheVersionAndTheHeaderSay)
{
    const QList<std::pair<QByteArray, bool>> cases{
        {"GET / HTTP/1.1\r\nHost: h\r\n\r\n", true},
        {"GET / HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n", false},
        {"GET / HTTP/1.0\r\n\r\n", false},
        {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true}};
    for (const auto &[bytes, keepAlive] : cases) {
        HttpParser parser;
        parser.feed(bytes);
        const auto request = parser.next();
        ASSERT_TRUE(request) << bytes.toStdString();
        EXPECT_EQ(request->keepAlive, keepAlive) << bytes.toStdString();
    }
}

TEST(HttpParser, TakesTheHostBeforeThePathThatAProxysClientSends)
{
    HttpParser parser;
    parser.feed("GET http://127.0.0.1:80/p?q=1 HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto request = parser.next();
    ASSERT_TRUE(request);
    EXPECT_EQ(request->path, u"/p"_s);
    EXPECT_EQ(request->query.queryItemValue(u"q"_s), u"1"_s);
}

TEST(HttpParser, RefusesWhatIsNoRequest)
{
    EXPECT_EQ(errorOf("\x16\x03\x01 hello TLS\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET / b HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("G(T / HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET relative HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET //evil/ HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET / HTTP/1.1\r\n\r\n"), 400) << "no host";
    EXPECT_EQ(errorOf("GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET / HTTP/1.1\r\nHost: h\r\nName : v\r\n\r\n"), 400);
    EXPECT_EQ(errorOf("GET / HTTP/2.0\r\nHost: h\r\n\r\n"), 505);
}

TEST(HttpParser, RefusesLengthsThatCannotBeTrusted)
{
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\n";
    for (const QByteArray length : {"-1", "+5", "5x", "", "0x5", "99999999999999999999"})
        EXPECT_EQ(errorOf(head + "Content-Length: " + length + "\r\n\r\nhello"), 400) << length.toStdString();
    EXPECT_EQ(errorOf(head + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello"), 400);
    EXPECT_EQ(errorOf(head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400);
    EXPECT_EQ(errorOf(head + "Transfer-Encoding: gzip\r\n\r\n"), 501);
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(errorOf(chunked + "x\r\n"), 400);
    EXPECT_EQ(errorOf(chunked + "2\r\nabc\r\n"), 400) << "the chunk is longer than it says";
    EXPECT_EQ(errorOf(chunked + QByteArray(2000, '0')), 400) << "an endless chunk size";
}

TEST(HttpParser, LimitsHeadAndBody)
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: h\r\nX: ";
    EXPECT_EQ(errorOf(start + QByteArray(HttpParser::MaxHead + 1, 'x')), 431) << "before its end has come";
    EXPECT_EQ(errorOf(start + QByteArray(HttpParser::MaxHead + 1, 'x') + "\r\n\r\n"), 431);
    const QByteArray tooMuch = QByteArray::number(HttpParser::MaxBody + 1);
    EXPECT_EQ(errorOf("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: " + tooMuch + "\r\n\r\n"), 413);
    EXPECT_EQ(errorOf("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" +
                      QByteArray::number(HttpParser::MaxBody + 1, 16) + "\r\n"),
              413);
}

TEST(HttpParser, LimitsAreTheSameHoweverTheBytesAreCut)
{
    const QByteArray head = "PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const int length :
         {1022, 1023, 1024}) { // with "5;" in front: up to and above the longest chunk line
        const QByteArray bytes = head + "5;" + QByteArray(length, 'x') + "\r\nhello\r\n0\r\n\r\n";
        for (const qsizetype step : {qsizetype{1}, bytes.size()}) {
            HttpParser parser;
            bool isRead = false;
            for (qsizetype at = 0; at < bytes.size(); at += step) {
                parser.feed(bytes.mid(at, step));
                isRead = parser.next().has_value() || isRead;
            }
            EXPECT_EQ(isRead, length == 1022) << length << " in steps of " << step;
            EXPECT_EQ(parser.error(), length == 1022 ? 0 : 400) << length << " in steps of " << step;
        }
    }
}

TEST(HttpParser, AsksForTheBodyOnceWhenTheClientWaits)
{
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_FALSE(parser.next());
    EXPECT_TRUE(parser.takeContinue());
    EXPECT_FALSE(parser.takeContinue());
    parser.feed("ok");
    EXPECT_TRUE(parser.next());

    parser.feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nok");
    EXPECT_TRUE(parser.next());
    EXPECT_FALSE(parser.takeContinue()) << "the body was here already";
}

} // namespace Stationmaster::OrgSim::Test
