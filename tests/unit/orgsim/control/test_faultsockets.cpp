// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/embeddedorg.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

/// What a client sees, byte by byte, of an answer that a fault has got at.
class FaultSockets : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(org.start());
        connectClient();
    }
    void connectClient()
    {
        client.connectToHost(org.url().host(), static_cast<quint16>(org.url().port()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return client.state() == QAbstractSocket::ConnectedState; }));
    }
    /// A request that the org refuses with some words, unless the fault comes first.
    void ask(const QJsonObject &fault)
    {
        ASSERT_EQ(org.setFaults({fault}), QString());
        client.write("POST /oauth/token HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
    }
    bool isOver()
    {
        return QTest::qWaitFor([this] {
            bytes += client.readAll();
            return client.state() == QAbstractSocket::UnconnectedState;
        });
    }
    bool hasCome(const QByteArray &end)
    {
        return QTest::qWaitFor([&] {
            bytes += client.readAll();
            return bytes.endsWith(end);
        });
    }
    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    qsizetype announced() const
    {
        const qsizetype start = bytes.indexOf("Content-Length: ") + 16;
        return bytes.mid(start, bytes.indexOf("\r\n", start) - start).toInt();
    }
    static QJsonObject fault(const QString &kind, QJsonObject more = {})
    {
        more[u"kind"_s] = kind;
        return more;
    }

    EmbeddedOrg org{{.users = 1, .phones = 1}};
    QTcpSocket client;
    QByteArray bytes;
};

} // namespace

TEST_F(FaultSockets, CutsAreWithoutAByte)
{
    for (const QString &kind : {u"cutBefore"_s, u"cutAfter"_s}) {
        ask(fault(kind));
        ASSERT_TRUE(isOver());
        EXPECT_EQ(bytes, QByteArray());
        connectClient();
    }
}

TEST_F(FaultSockets, AStallIsSilence)
{
    ask(fault(u"stall"_s));
    EXPECT_FALSE(QTest::qWaitFor([this] { return client.bytesAvailable() > 0; }, 50));
    EXPECT_EQ(client.state(), QAbstractSocket::ConnectedState);
}

TEST_F(FaultSockets, HalfOfTheBody)
{
    ask(fault(u"halfJson"_s));
    ASSERT_TRUE(isOver());
    EXPECT_EQ(body().size(), announced() / 2);
}

TEST_F(FaultSockets, ALengthThatIsTooLarge)
{
    ask(fault(u"wrongLength"_s, {{u"bytes"_s, 12}}));
    ASSERT_TRUE(isOver());
    EXPECT_EQ(body().size(), announced() - 12);
}

TEST_F(FaultSockets, ALengthThatIsTooSmall)
{
    ask(fault(u"wrongLength"_s, {{u"bytes"_s, -12}}));
    ASSERT_TRUE(isOver());
    EXPECT_EQ(body().size(), announced() + 12);
}

TEST_F(FaultSockets, BrokenChunks)
{
    ask(fault(u"badChunks"_s));
    ASSERT_TRUE(isOver());
    EXPECT_TRUE(bytes.contains("\r\nTransfer-Encoding: chunked\r\n"));
    EXPECT_FALSE(bytes.contains("Content-Length"));
    const int size = body().left(body().indexOf('\r')).toInt(nullptr, 16);
    EXPECT_GT(size, 10);
    EXPECT_EQ(body().mid(body().indexOf('\n') + 1 + size, 8), "\r\nhalf\r\n");
}

TEST_F(FaultSockets, ADripBringsItAllAndTheConnectionStays)
{
    QElapsedTimer clock;
    clock.start();
    ask(fault(u"drip"_s, {{u"bytes"_s, 10}, {u"ms"_s, 5}}));
    ASSERT_TRUE(hasCome("}"));
    const qsizetype pieces = (announced() + 9) / 10;
    EXPECT_EQ(body().size(), announced());
    EXPECT_GE(clock.elapsed(), 5 * pieces - 5);
    client.write("GET /api/v2/users HTTP/1.1\r\nHost: h\r\n\r\n");
    bytes.clear();
    EXPECT_TRUE(hasCome("}"));
    EXPECT_TRUE(bytes.startsWith("HTTP/1.1 401"));
}

TEST_F(FaultSockets, AClientMayLeaveADrip)
{
    ask(fault(u"drip"_s, {{u"bytes"_s, 1}, {u"ms"_s, 1}}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return client.bytesAvailable() > 0; }));
    client.abort();
    connectClient();
    client.write("GET /api/v2/users HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_TRUE(hasCome("}"));
}

TEST_F(FaultSockets, AnEmptyBodyIsAWholeAnswer)
{
    ask(fault(u"empty"_s));
    ASSERT_TRUE(hasCome("\r\n\r\n"));
    EXPECT_EQ(announced(), 0);
    EXPECT_EQ(client.state(), QAbstractSocket::ConnectedState);
}

} // namespace Stationmaster::OrgSim::Test
