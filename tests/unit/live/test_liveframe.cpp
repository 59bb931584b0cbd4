// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/liveframe.h"

#include <QByteArrayList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using Kind = LiveFrame::Kind;

TEST(LiveFrames, TellWhereSomebodyIsSignedIn)
{
    const LiveFrame in = readLiveFrame(
        R"({"version":"2","topicName":"v2.users.u-1.station","eventBody":{"associatedStation":{"id":"s-1","name":"Ana"}},"metadata":{}})");
    EXPECT_EQ(in.kind, Kind::Station);
    EXPECT_EQ(in.userId, u"u-1"_s);
    EXPECT_EQ(in.stationId, u"s-1"_s);
    for (const char *out :
         {R"({"topicName":"v2.users.u-1.station","eventBody":{}})",
          R"({"topicName":"v2.users.u-1.station","eventBody":{"associatedStation":null}})"}) {
        EXPECT_EQ(readLiveFrame(out).kind, Kind::Station);
        EXPECT_TRUE(readLiveFrame(out).stationId.isEmpty());
    }
}

TEST(LiveFrames, TellAboutTheChannel)
{
    EXPECT_EQ(
        readLiveFrame(R"({"topicName":"channel.metadata","eventBody":{"message":"WebSocket Heartbeat"}})")
            .kind,
        Kind::Alive);
    EXPECT_EQ(
        readLiveFrame(R"({"topicName":"v2.system.socket_closing","eventBody":{"message":"soon"}})").kind,
        Kind::Closing);
}

TEST(LiveFrames, EverythingElseIsGarbage)
{
    const QByteArrayList frames{
        "",
        "no json",
        "[]",
        "null",
        "{}",
        R"({"topicName":7})",
        R"({"topicName":"v2.users.u-1.station"})",
        R"({"topicName":"v2.users.u-1.station","eventBody":[]})",
        R"({"topicName":"v2.users..station","eventBody":{}})",
        R"({"topicName":"v2.users.station","eventBody":{}})",
        R"({"topicName":"v2.users.u-1.presence","eventBody":{}})",
        R"({"topicName":"v2.telephony.providers.edges.phones.","eventBody":{}})",
        R"({"topicName":"v2.users.u-1.station","eventBody":{"associatedStation":{"id")",
        QByteArray("\xff\xfe\x00\x01", 4),
        R"({"topicName":"channel.metadata","x":")" + QByteArray(2'000'000, 'x') + "\"}"};
    for (const QByteArray &frame : frames)
        EXPECT_EQ(readLiveFrame(frame).kind, Kind::Garbage) << frame.left(80).toStdString();
}

TEST(LiveFrames, TopicsAreReadBack)
{
    const LiveFrame frame =
        readLiveFrame("{\"topicName\":\"" + stationTopicOf(u"u-1"_s).toUtf8() + "\",\"eventBody\":{}}");
    EXPECT_EQ(frame.userId, u"u-1"_s);
}

} // namespace
} // namespace Stationmaster
