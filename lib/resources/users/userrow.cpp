// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/userrow.h"

namespace Stationmaster {

bool readUserRow(const JsonView &entity, StringPool &pool, UserRow &row)
{
    const JsonView station = entity["station"];
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.email = entity["email"].text();
    row.state = entity["state"].text(pool);
    row.department = entity["department"].text(pool);
    row.title = entity["title"].text(pool);
    row.divisionName = entity["division"]["name"].text(pool);
    row.stationKnown = station.isObject();
    row.defaultStationId = station["defaultStation"]["id"].text();
    row.associatedStationId = station["associatedStation"]["id"].text();
    row.associatedSince = station["associatedStation"]["associatedDate"].time();
    row.lastToken = entity["lastTokenIssued"]["dateIssued"].time();
    return !row.id.isEmpty();
}

} // namespace Stationmaster
