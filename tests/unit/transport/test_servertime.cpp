// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/serverclock.h"
#include "unit/transport/clientfixture.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using std::chrono::milliseconds;

const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

class ServerTime : public ClientFixture
{
protected:
    /// The answer of a server whose clock is ahead of this machine's by @p seconds.
    static ScriptedAct answerAhead(int seconds, const QList<QByteArray> &more = {})
    {
        const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(seconds);
        const QString date = QLocale::c().toString(there, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        return ScriptedServer::json("{}", QList<QByteArray>{"Date: " + date.toLatin1()} + more);
    }
    qint64 secondsAhead() { return QDateTime::currentDateTimeUtc().secsTo(client().serverNow()); }
};

TEST(ServerClock, ReadsTheDateThatServersMustSend)
{
    EXPECT_EQ(httpDate("Sat, 28 Nov 2026 12:00:00 GMT"), noon);
    for (const char *other :
         {"", "yesterday", "1795867200", "Sat, 28 Nov 2026 12:00:00", "Sat, 31 Feb 2026 12:00:00 GMT"})
        EXPECT_FALSE(httpDate(other).isValid()) << other;
}

TEST(ServerClock, KnowsNothingBeforeAnAnswer)
{
    ServerClock clock;
    EXPECT_FALSE(clock.at(milliseconds(5)));
    clock.note({}, milliseconds(6));
    EXPECT_FALSE(clock.at(milliseconds(7)));
}

TEST(ServerClock, GoesOnBetweenAnswers)
{
    ServerClock clock;
    clock.note(noon, milliseconds(1'000));
    EXPECT_EQ(clock.at(milliseconds(61'000)), noon.addSecs(60));
}

TEST(ServerClock, ASlowAnswerDoesNotSetItBack)
{
    ServerClock clock;
    clock.note(noon, milliseconds(1'000));
    clock.note(noon.addSecs(10), milliseconds(12'500)); // 1.5 s on its way
    EXPECT_EQ(clock.at(milliseconds(12'500)), noon.addMSecs(11'500));
    clock.note(noon.addSecs(13), milliseconds(13'600)); // a quicker one than any before
    EXPECT_EQ(clock.at(milliseconds(13'600)), noon.addSecs(13));
}

TEST(ServerClock, AServerThatSetsItsClockIsFollowed)
{
    ServerClock clock;
    clock.note(noon, milliseconds(1'000));
    clock.note(noon.addSecs(-3600), milliseconds(2'000));
    EXPECT_EQ(clock.at(milliseconds(2'000)), noon.addSecs(-3600));
}

TEST_F(ServerTime, IsThisMachinesUntilAnAnswerTells)
{
    EXPECT_FALSE(client().knowsServerTime());
    EXPECT_NEAR(static_cast<double>(secondsAhead()), 0, 2);
    server.push(ScriptedServer::json("{}"));
    ASSERT_TRUE(sent(get()));
    EXPECT_FALSE(client().knowsServerTime());
}

TEST_F(ServerTime, IsTheOrgsWhereThisMachinesClockIsWrong)
{
    for (const int ahead : {11 * 60, -5 * 3600}) {
        server.push(answerAhead(ahead));
        ASSERT_TRUE(sent(get()));
        EXPECT_TRUE(client().knowsServerTime());
        EXPECT_NEAR(static_cast<double>(secondsAhead()), ahead, 60);
        EXPECT_EQ(client().serverNow().timeSpec(), Qt::UTC);
    }
}

TEST_F(ServerTime, ARefusalTellsItToo)
{
    server.push(
        {.bytes =
             "HTTP/1.1 404 Not Found\r\nDate: Sat, 28 Nov 2026 12:00:00 GMT\r\nContent-Length: 0\r\n\r\n"});
    EXPECT_FALSE(sent(get()));
    EXPECT_NEAR(static_cast<double>(noon.secsTo(client().serverNow())), 0, 60);
}

TEST_F(ServerTime, IsNotThatOfAnAnswerThatWasKeptOnItsWay)
{
    server.push(answerAhead(-3600, {"Age: 3600"}));
    ASSERT_TRUE(sent(get()));
    EXPECT_FALSE(client().knowsServerTime());
}

} // namespace
} // namespace Stationmaster::Test
