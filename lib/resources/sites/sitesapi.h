// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/sites/sites.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/telephony/providers/edges/sites (API.md 7).
class SitesApi
{
public:
    explicit SitesApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// Those of the org, then those that Genesys runs (API.md 7); deleted ones dropped.
    PagedCall<SiteRow> all() const;
    Call<Document> get(const QString &id) const;
    /// Sends siteForPut(site). Where @p site was read without the emergency number of its location, without
    /// which an org may refuse it (API.md 7), the location is read before; one that may not be read, or is
    /// gone, is sent as it is.
    Call<Document> update(const Document &site) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
