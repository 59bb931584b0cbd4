// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/voicemail/voicemailapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

Call<RingingTime> VoicemailApi::ringingTime(const QString &userId) const
{
    const Request request{.path = Endpoint::pathTo(u"/api/v2/voicemail/userpolicies"_s, userId)};
    return m_sender.fetch<RingingTime>(request, [](const Reply &reply) {
        JsonAnswer answer;
        return answer.parse(reply.body).map([](const JsonView &policy) {
            return RingingTime{.seconds = policy["alertTimeoutSeconds"].integer(),
                               .modified = policy["modifiedDate"].time()};
        });
    });
}

} // namespace Stationmaster
