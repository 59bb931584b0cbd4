// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/userstatus/userstatus.h"

#include "resources/json/jsonview.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

StationOfUser stationOfUser(const JsonView &station)
{
    return {.id = station["id"].text(),
            .name = station["name"].text(),
            .type = station["type"].text(),
            .since = station["associatedDate"].time()};
}

} // namespace

bool RoutingStatus::isNotResponding() const
{
    return status.compare("NOT_RESPONDING"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<bool> Presence::isOffline() const
{
    if (system.isEmpty())
        return std::nullopt;
    return system.compare("OFFLINE"_L1, Qt::CaseInsensitive) == 0;
}

RoutingStatus readRoutingStatus(const JsonView &status, StringPool &pool)
{
    return {.status = status["status"].text(pool), .since = status["startTime"].time()};
}

Presence readPresence(const JsonView &presence, StringPool &pool)
{
    return {.system = presence["presenceDefinition"]["systemPresence"].text(pool),
            .message = presence["message"].text(),
            .since = presence["modifiedDate"].time()};
}

UserSignIns readUserSignIns(const JsonView &stations)
{
    return {.associated = stationOfUser(stations["associatedStation"]),
            .effective = stationOfUser(stations["effectiveStation"]),
            .byDefault = stationOfUser(stations["defaultStation"]),
            .last = stationOfUser(stations["lastAssociatedStation"])};
}

bool readUserStatusRow(const JsonView &entity, StringPool &pool, UserStatusRow &row)
{
    row.routing = readRoutingStatus(entity["routingStatus"], pool);
    row.presence = readPresence(entity["presence"], pool);
    return readUserRow(entity, pool, row.user);
}

} // namespace Stationmaster
