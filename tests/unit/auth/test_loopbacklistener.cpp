// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/loopbacklistener.h"

#include "support/awaited.h"
#include "support/freeport.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class Listener : public testing::Test
{
protected:
    Listener()
    {
        port = freePort();
        listener.setPages({.title = u"done"_s}, {.title = u"refused"_s});
        EXPECT_TRUE(listener.listen(expected()));
    }
    LoopbackListener::Expected expected(const QString &host = u"localhost"_s) const
    {
        return {.host = host, .port = port, .path = u"/back"_s, .state = "s3cret"};
    }
    /// Whether a browser that takes @p host comes back.
    bool comesBack(const QString &host)
    {
        const qsizetype before = back.count();
        const auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(host, port);
        socket->write("GET /back?code=c&state=s3cret HTTP/1.1\r\nHost: localhost:" +
                      QByteArray::number(port) + "\r\n\r\n");
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        return back.count() == before + 1;
    }
    std::unique_ptr<QTcpSocket> connected(const QString &host = u"127.0.0.1"_s)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(host, port);
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
        return socket;
    }
    /// What comes for these bytes until the connection ends.
    QByteArray answerTo(const QByteArray &bytes)
    {
        const auto socket = connected();
        socket->write(bytes);
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        return socket->readAll();
    }
    QByteArray get(const QByteArray &target, const QByteArray &host = {})
    {
        const QByteArray where = host.isEmpty() ? "localhost:" + QByteArray::number(port) : host;
        return answerTo("GET " + target + " HTTP/1.1\r\nHost: " + where + "\r\nX: y\r\n\r\n");
    }

    quint16 port = 0;
    LoopbackListener listener;
    QSignalSpy back{&listener, &LoopbackListener::cameBack};
};

TEST_F(Listener, TakesOneRequestAndLeaves)
{
    const QByteArray answer = get("/back?code=a%2Fb%2B+c%3D&state=s3cret");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 200 ")) << answer.constData();
    EXPECT_TRUE(answer.contains("<h1>done</h1>"));
    ASSERT_EQ(back.count(), 1);
    const auto query = back[0][0].value<QUrlQuery>();
    EXPECT_EQ(query.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"a/b+ c="_s);
    EXPECT_FALSE(listener.isListening());
}

TEST_F(Listener, ShowsAnotherPageForARefusal)
{
    EXPECT_TRUE(get("/back?state=s3cret&error=access_denied").contains("<h1>refused</h1>"));
    EXPECT_EQ(back.count(), 1);
}

TEST_F(Listener, AnEmptyErrorBesideACodeIsNoRefusal)
{
    EXPECT_TRUE(get("/back?state=s3cret&code=c&error=").contains("<h1>done</h1>"));
    EXPECT_EQ(back.count(), 1);
}

TEST_F(Listener, SaysNothingToStrangers)
{
    const QByteArray good = "/back?code=c&state=s3cret";
    const QByteArray host = "\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
    for (const QByteArray &target :
         {QByteArray("/"), QByteArray("/back"), QByteArray("/back?"),
          QByteArray("/other?code=c&state=s3cret"), QByteArray("/back/?code=c&state=s3cret"),
          QByteArray("/back?code=c&state=s3cre"), QByteArray("/back?code=c&state=s3crets"),
          QByteArray("/back?code=c&state="), QByteArray("/back?code=c"), QByteArray("/back?state=s3cret"),
          QByteArray("/back?code=&state=s3cret"), QByteArray("/back?code=c&error=e&state=s3cret"),
          QByteArray("/back?code=c&code=d&state=s3cret"), QByteArray("/back?code=c&state=s3cret&state=x"),
          QByteArray("//back?code=c&state=s3cret"),
          QByteArray("http://localhost/back?code=c&state=s3cret")}) {
        const QByteArray answer = get(target);
        EXPECT_TRUE(answer.startsWith("HTTP/1.1 404 ")) << target.constData();
        EXPECT_FALSE(answer.contains("done"));
    }
    EXPECT_TRUE(get(good, "evil.example:" + QByteArray::number(port)).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(get(good, "localhost").startsWith("HTTP/1.1 404 "));
    for (const QByteArray &verb : {QByteArray("POST"), QByteArray("HEAD"), QByteArray("OPTIONS")})
        EXPECT_TRUE(answerTo(verb + " " + good + " HTTP/1.1" + host).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(answerTo("GET " + good + " HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(answerTo("GET " + good + " HTTP/1.1\r\nHost: localhost" + host).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(answerTo("GET " + good + host).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(answerTo("\x16\x03\x01 not http \r\n\r\n").startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(answerTo("\r\n\r\n").startsWith("HTTP/1.1 404 "));
    EXPECT_EQ(back.count(), 0);
    EXPECT_TRUE(listener.isListening());
    EXPECT_TRUE(get(good, "127.0.0.1:" + QByteArray::number(port)).startsWith("HTTP/1.1 200 "));
    EXPECT_EQ(back.count(), 1);
}

TEST_F(Listener, ReadsARequestInPieces)
{
    const auto socket = connected();
    const QByteArray bytes =
        "GET /back?code=c&state=s3cret HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
    for (const char byte : bytes) {
        socket->write(&byte, 1);
        socket->flush();
        QTest::qWait(0);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return back.count() == 1; }));
}

TEST_F(Listener, HasNoPatienceForLongHeads)
{
    const QByteArray answer = answerTo("GET /back?code=" + QByteArray(LoopbackListener::MaxHead, 'c'));
    EXPECT_TRUE(answer.isEmpty() || answer.startsWith("HTTP/1.1 404 "));
    EXPECT_EQ(back.count(), 0);
    EXPECT_TRUE(listener.isListening());
}

TEST_F(Listener, TakesOnlySoManyAtOnce)
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < LoopbackListener::MaxConnections; ++i)
        idle.push_back(connected());
    const auto one = std::make_unique<QTcpSocket>();
    one->connectToHost(u"127.0.0.1"_s, port);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->state() == QAbstractSocket::UnconnectedState; }));
    idle.front()->disconnectFromHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return idle.front()->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return get("/back?code=c&state=s3cret").contains("done"); }));
    for (const auto &socket : idle)
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
}

TEST_F(Listener, IsOfThisMachineAlone)
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address == QHostAddress::LocalHost || address == QHostAddress::LocalHostIPv6)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, port);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000))
            << address.toString().toStdString();
    }
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

TEST_F(Listener, IsThereWhicheverOfTheTwoTheBrowserTakes)
{
    EXPECT_TRUE(comesBack(u"127.0.0.1"_s));
    if (!hasIpv6())
        GTEST_SKIP() << "this machine has no IPv6";
    EXPECT_TRUE(listener.listen(expected()));
    EXPECT_TRUE(comesBack(u"::1"_s));
    EXPECT_FALSE(listener.isListening());
    QTcpServer other;
    EXPECT_TRUE(other.listen(QHostAddress::LocalHost, port)) << "both are given back";
}

TEST_F(Listener, OneOfTheTwoIsEnoughWhereThereIsNoOther)
{
    const QHostAddress nowhere(u"192.0.2.1"_s); // for documentation: no machine has it
    LoopbackListener first({nowhere, QHostAddress::LocalHost});
    listener.close();
    EXPECT_TRUE(first.listen(expected()));
    first.close();
    LoopbackListener second({QHostAddress::LocalHost, nowhere});
    EXPECT_TRUE(second.listen(expected()));
    second.close();
    LoopbackListener neither({nowhere});
    EXPECT_FALSE(neither.listen(expected()));
    EXPECT_FALSE(neither.errorString().isEmpty());
}

TEST_F(Listener, NobodyElseMayHaveTheOtherOfTheTwo)
{
    if (!hasIpv6())
        GTEST_SKIP() << "this machine has no IPv6";
    listener.close();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHostIPv6, port));
    EXPECT_FALSE(listener.listen(expected()));
    EXPECT_FALSE(listener.isListening());
    EXPECT_FALSE(listener.errorString().isEmpty());
    EXPECT_TRUE(listener.listen(expected(u"127.0.0.1"_s))) << "whose redirect names one asks for one";
    EXPECT_TRUE(comesBack(u"127.0.0.1"_s));
}

TEST_F(Listener, GivesThePortBack)
{
    QTcpServer other;
    EXPECT_FALSE(other.listen(QHostAddress::LocalHost, port));
    LoopbackListener second;
    EXPECT_FALSE(second.listen(expected()));
    EXPECT_FALSE(second.errorString().isEmpty());
    const auto open = connected();
    listener.close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return open->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(other.listen(QHostAddress::LocalHost, port));
}

} // namespace
} // namespace Stationmaster::Test
