// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/routing/routing.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// Number plans, outbound routes, trunks and edges, below /api/v2/telephony/providers/edges. All of it only
/// reads, and needs telephony:plugin:all.
class RoutingApi
{
public:
    static constexpr int MostNumberPlans = 200; ///< the org gives no more of a site, in one answer

    explicit RoutingApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// With MostNumberPlans rows there may be more.
    Call<std::vector<NumberPlanRow>> numberPlans(const QString &siteId) const;
    Call<std::vector<OutboundRouteRow>> outboundRoutes(const QString &siteId) const;
    /// The external ones of the whole org: what a route goes through can be at another site.
    PagedCall<TrunkRow> externalTrunks() const;
    /// Of the whole org, those that Genesys runs as well.
    PagedCall<EdgeRow> edges() const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
