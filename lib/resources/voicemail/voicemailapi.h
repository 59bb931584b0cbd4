// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/requestsender.h"

#include <QDateTime>

namespace Stationmaster {

/// How long calls ring at a person.
struct RingingTime
{
    std::optional<int> seconds{}; ///< absent: that of the organisation [?]
    QDateTime modified{};         ///< UTC
    bool operator==(const RingingTime &) const = default;
};

/// /api/v2/voicemail/userpolicies (HELPDESK.md 6); needs telephony:plugin:all or
/// voicemail:userPolicy:viewOther.
class VoicemailApi
{
public:
    explicit VoicemailApi(RequestSender sender) : m_sender(std::move(sender)) {}
    Call<RingingTime> ringingTime(const QString &userId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
