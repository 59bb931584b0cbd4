// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

// What one answer may cost: time of a connection, and memory.

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

constexpr qint64 million = 1'000'000;

class AnswerBounds : public ClientFixture
{
protected:
    /// @p length characters of JSON, as they are packed in an answer.
    static ScriptedAct packed(qsizetype length)
    {
        const QByteArray body = qCompress("{\"text\":\"" + QByteArray(length - 11, 'x') + "\"}", 9).mid(4);
        return ScriptedServer::json(body, {"Content-Encoding: deflate"});
    }
};

TEST_F(AnswerBounds, AServerThatDripsGivesItsPlaceToTheNext)
{
    options.parallel = 1;
    options.timeout = std::chrono::seconds(30);
    Request slow = get();
    slow.deadline = milliseconds(300);
    server.push(ScriptedServer::drip(milliseconds(5), ScriptedServer::json(QByteArray(1'000'000, ' '))));
    server.push(ScriptedServer::json("{}"));
    const auto first = client().send(slow);
    const auto second = client().send(get());
    EXPECT_EQ(awaited(first).error().kind, Kind::Timeout);
    EXPECT_TRUE(awaited(second));
}

TEST_F(AnswerBounds, AWriteThatWasDrippedMayHaveHappened)
{
    options.timeout = std::chrono::seconds(30);
    options.deadline = milliseconds(300);
    server.push(ScriptedServer::drip(milliseconds(5), ScriptedServer::json(QByteArray(1'000'000, ' '))));
    const auto reply = sent(post());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, Kind::Timeout);
    EXPECT_TRUE(reply.error().ambiguous);
}

TEST_F(AnswerBounds, ALongListArrivesWhole)
{
    server.push(packed(12 * million));
    const auto reply = sent(get());
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body.size(), 12 * million);
    EXPECT_TRUE(reply->body.endsWith("x\"}"));
}

TEST_F(AnswerBounds, WhatUnpacksToTooMuchIsNotUnpacked)
{
    server.push(packed(300 * million));
    const auto reply = sent(get());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, Kind::TooLarge);
    ASSERT_EQ(records.size(), 1);
    EXPECT_LT(records[0].bytes, 17 * million);
    warmUp();
}

TEST_F(AnswerBounds, WhatSaysThatItIsTooMuchIsNotTaken)
{
    server.push(ScriptedServer::json(QByteArray(60 * million, ' ')));
    const auto reply = sent(get());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, Kind::TooLarge);
    EXPECT_LT(records.at(0).bytes, million);
}

TEST_F(AnswerBounds, WhatDoesNotSayHowMuchItIsIsTakenUpToThere)
{
    server.push(ScriptedServer::cut("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(60 * million, ' ')));
    const auto reply = sent(get());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, Kind::TooLarge);
    EXPECT_LT(records.at(0).bytes, 17 * million);
}

} // namespace
} // namespace Stationmaster::Test
