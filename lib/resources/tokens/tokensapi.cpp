// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/tokens/tokensapi.h"

#include "resources/endpoint/endpoint.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

Call<void> TokensApi::endAllOf(const QString &userId) const
{
    Request request{.verb = Verb::Delete, .path = Endpoint::pathTo(u"/api/v2/tokens"_s, userId)};
    // Words in the place of the id are other endpoints: "me" would end the caller's own token.
    if (userId.compare("me"_L1, Qt::CaseInsensitive) == 0 ||
        userId.compare("timeout"_L1, Qt::CaseInsensitive) == 0)
        request.path.clear();
    return mapped<void, Reply>(m_sender.send(request),
                               [](const Result<Reply> &reply) { return reply.map([](const Reply &) {}); });
}

} // namespace Stationmaster
