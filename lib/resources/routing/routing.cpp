// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/routing/routing.h"

#include "resources/json/jsonview.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

NamedId namedId(const JsonView &reference, StringPool &pool)
{
    return {.id = reference["id"].text(pool), .name = reference["name"].text(pool)};
}

} // namespace

bool EdgeRow::isOffline() const
{
    return onlineStatus.compare("OFFLINE"_L1, Qt::CaseInsensitive) == 0;
}

bool EdgeRow::isInactive() const
{
    return !statusCode.isEmpty() && statusCode.compare("ACTIVE"_L1, Qt::CaseInsensitive) != 0;
}

bool readNumberPlanRow(const JsonView &entity, StringPool &pool, NumberPlanRow &row)
{
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.classification = entity["classification"].text(pool);
    row.matchType = entity["matchType"].text(pool);
    row.state = entity["state"].text(pool);
    row.priority = entity["priority"].integer();
    return !row.id.isEmpty();
}

bool readOutboundRouteRow(const JsonView &entity, StringPool &pool, OutboundRouteRow &row)
{
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.state = entity["state"].text(pool);
    row.classifications = entity["classificationTypes"].texts();
    row.enabled = entity["enabled"].boolean();
    row.distribution = entity["distribution"].text(pool);
    entity["externalTrunkBases"].eachItem([&](const JsonView &base) {
        if (NamedId known = namedId(base, pool); !known.id.isEmpty())
            row.trunkBases.push_back(std::move(known));
    });
    return !row.id.isEmpty();
}

bool readTrunkRow(const JsonView &entity, StringPool &pool, TrunkRow &row)
{
    const JsonView connected = entity["connectedStatus"];
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.type = entity["trunkType"].text(pool);
    row.state = entity["state"].text(pool);
    row.edge = namedId(entity["edge"], pool);
    row.trunkBase = namedId(entity["trunkBase"], pool);
    row.inService = entity["inService"].boolean();
    row.enabled = entity["enabled"].boolean();
    row.connected = connected["connected"].boolean();
    row.connectedChanged = connected["connectedStateTime"].time();
    return !row.id.isEmpty();
}

bool readEdgeRow(const JsonView &entity, StringPool &pool, EdgeRow &row)
{
    const JsonView site = entity["site"];
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.state = entity["state"].text(pool);
    row.siteId = site["id"].text(pool);
    row.siteName = site["name"].text(pool);
    row.onlineStatus = entity["onlineStatus"].text(pool);
    row.statusCode = entity["statusCode"].text(pool);
    row.managed = entity["managed"].boolean().value_or(false);
    return !row.id.isEmpty();
}

} // namespace Stationmaster
