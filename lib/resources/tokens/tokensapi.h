// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/tokens of other people (HELPDESK.md 3).
class TokensApi
{
public:
    explicit TokensApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// Ends every token of the user; needs oauth:token:delete. A success does not say that anybody is signed
    /// out: with single sign-on a browser may be back at once [?], and what becomes of a call and of the
    /// station is not known either. Look at presence and associated station afterwards. Not for the caller's
    /// own id: callers have to see to that.
    Call<void> endAllOf(const QString &userId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
