// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/endpoint/offered.h"
#include "resources/mediastatistics/mediastatistics.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/telephony/providers/edges/mediastatistics (HELPDESK.md 1), a preview: needs
/// analytics:conversationDetail:view.
class MediaStatisticsApi
{
public:
    using Legs = std::vector<MediaLeg>;

    explicit MediaStatisticsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// Every leg of a conversation, those of the other party, too. Reports come some time after the call,
    /// and older clients send none: nothing is not the same as nothing wrong.
    Call<Offered<Legs>> ofConversation(const QString &conversationId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
