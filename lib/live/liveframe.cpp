// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/liveframe.h"

#include "resources/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr qsizetype LargestFrame = 1'000'000; // events are a few hundred bytes
const auto UserTopic = "v2.users."_L1;
const auto StationEnd = ".station"_L1;

/// Empty for any other topic.
QString userOf(const QString &topic)
{
    if (!topic.startsWith(UserTopic) || !topic.endsWith(StationEnd) ||
        topic.size() <= UserTopic.size() + StationEnd.size())
        return {};
    return topic.sliced(UserTopic.size(), topic.size() - UserTopic.size() - StationEnd.size());
}

} // namespace

LiveFrame readLiveFrame(const QByteArray &message)
{
    JsonAnswer answer;
    const Result<JsonView> frame = message.size() > LargestFrame ? fail(Error()) : answer.parse(message);
    if (!frame)
        return {};
    const QString topic = (*frame)["topicName"].text();
    const JsonView body = (*frame)["eventBody"];
    if (topic == u"channel.metadata"_s)
        return {.kind = LiveFrame::Kind::Alive};
    if (topic == u"v2.system.socket_closing"_s)
        return {.kind = LiveFrame::Kind::Closing};
    if (const QString user = userOf(topic); !user.isEmpty() && body.isObject())
        return {.kind = LiveFrame::Kind::Station,
                .userId = user,
                .stationId = body["associatedStation"]["id"].text()};
    return {};
}

QString stationTopicOf(const QString &userId)
{
    // Not the combined form with several topics of a user in one: only forum threads know it (API.md 8, [R]).
    return UserTopic + userId + StationEnd;
}

} // namespace Stationmaster
