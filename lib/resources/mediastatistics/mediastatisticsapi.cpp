// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/mediastatistics/mediastatisticsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {
const auto MediaStatisticsPath = "/api/v2/telephony/providers/edges/mediastatistics/conversations"_L1;
} // namespace

Call<Offered<MediaStatisticsApi::Legs>>
MediaStatisticsApi::ofConversation(const QString &conversationId) const
{
    const Request request{.path = Endpoint::pathTo(MediaStatisticsPath, conversationId)};
    return offered(m_sender.fetch<Legs>(request, [](const Reply &reply) -> Result<Legs> {
        // [?] What comes where there is nothing: no content, and an object without a list, count as that.
        if (reply.body.trimmed().isEmpty())
            return Legs();
        JsonAnswer answer;
        return answer.parse(enveloped(reply.body)).map([](const JsonView &object) {
            Legs legs;
            StringPool pool;
            object["entities"].eachItem([&](const JsonView &entity) {
                MediaLeg leg;
                if (readMediaLeg(entity, pool, leg))
                    legs.push_back(std::move(leg));
            });
            return legs;
        });
    }));
}

} // namespace Stationmaster
