// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Messages of a notification channel.
#include "fuzzing.h"
#include "live/liveframe.h"
#include "resources/json/jsonanswer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    using Kind = LiveFrame::Kind;
    const QByteArray message = Fuzz::bytesOf(data, size);
    const LiveFrame frame = readLiveFrame(message);
    Fuzz::require((frame.kind == Kind::Station) == !frame.userId.isEmpty(),
                  "an event is about a user, nothing else is");
    Fuzz::require(frame.stationId.isEmpty() || frame.kind == Kind::Station, "only a person is on a station");

    JsonAnswer answer;
    const Result<JsonView> object = answer.parse(message);
    Fuzz::require(object || frame.kind == Kind::Garbage, "what is no object says nothing");
    if (frame.kind == Kind::Station)
        Fuzz::require((*object)["topicName"].text() == stationTopicOf(frame.userId),
                      "the topic is the person's");
    return 0;
}
