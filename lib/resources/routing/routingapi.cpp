// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/routing/routingapi.h"

#include "resources/endpoint/collected.h"
#include "resources/endpoint/endpoint.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto EdgesPath = "/api/v2/telephony/providers/edges"_L1;

QString routingPathOf(const QString &siteId, const QString &what)
{
    return Endpoint::pathTo(EdgesPath + u"/sites"_s, siteId) + u'/' + what;
}

/// Those that say that they are something else are not; filters are known to be ignored (API.md 10).
bool readExternalTrunk(const JsonView &entity, StringPool &pool, TrunkRow &row)
{
    return readTrunkRow(entity, pool, row) &&
           (row.type.isEmpty() || row.type.compare("EXTERNAL"_L1, Qt::CaseInsensitive) == 0);
}

} // namespace

Call<std::vector<NumberPlanRow>> RoutingApi::numberPlans(const QString &siteId) const
{
    using Rows = std::vector<NumberPlanRow>;
    return m_sender.fetch<Rows>({.path = routingPathOf(siteId, u"numberplans"_s)},
                                [](const Reply &reply) -> Result<Rows> {
                                    const Reply whole{.status = reply.status, .body = enveloped(reply.body)};
                                    return readAll<NumberPlanRow>(readNumberPlanRow)(whole);
                                });
}

Call<std::vector<OutboundRouteRow>> RoutingApi::outboundRoutes(const QString &siteId) const
{
    return collected<OutboundRouteRow>(m_sender,
                                       {.first = {.path = routingPathOf(siteId, u"outboundroutes"_s)}},
                                       readOutboundRouteRow, [](const OutboundRouteRow &) { return true; });
}

PagedCall<TrunkRow> RoutingApi::externalTrunks() const
{
    PageWalk walk{.first = {.path = EdgesPath + u"/trunks"_s, .priority = Priority::Background}};
    Endpoint::addParameter(walk.first, u"trunkType"_s, u"EXTERNAL"_s);
    return walkPages<TrunkRow>(m_sender, std::move(walk), pageDecoder<TrunkRow>(readExternalTrunk));
}

PagedCall<EdgeRow> RoutingApi::edges() const
{
    return walkPages<EdgeRow>(m_sender, {.first = {.path = EdgesPath, .priority = Priority::Background}},
                              pageDecoder<EdgeRow>(readEdgeRow));
}

} // namespace Stationmaster
