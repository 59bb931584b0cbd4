// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/stations/stationsapi.h"

#include "resources/endpoint/collected.h"
#include "resources/endpoint/endpoint.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto StationsPath = "/api/v2/stations"_L1;

bool readStationRow(const JsonView &entity, StringPool &pool, StationRow &row)
{
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.type = entity["type"].text(pool);
    row.status = entity["status"].text(pool);
    row.userId = entity["userId"].text();
    row.webRtcUserId = entity["webRtcUserId"].text();
    row.persistentConnection = entity["webRtcPersistentEnabled"].boolean();
    row.forceTurn = entity["webRtcForceTurn"].boolean();
    row.requireMediaHelper = entity["webRtcRequireMediaHelper"].boolean();
    row.mediaDscp = entity["webRtcMediaDscp"].integer();
    return !row.id.isEmpty();
}

PageWalk stationsWalk(Priority priority)
{
    return {.first = {.path = StationsPath, .priority = priority}, .pageSize = 500};
}

} // namespace

PagedCall<StationRow> StationsApi::all() const
{
    return walkPages<StationRow>(m_sender, stationsWalk(Priority::Background),
                                 pageDecoder<StationRow>(readStationRow));
}

Call<StationRow> StationsApi::get(const QString &id, Priority priority) const
{
    return m_sender.fetch<StationRow>(
        {.path = Endpoint::pathTo(StationsPath, id), .priority = priority},
        [id](const Reply &reply) { return readOne<StationRow>(reply.body, id, readStationRow); });
}

Call<std::vector<StationRow>> StationsApi::ofUser(const QString &userId) const
{
    PageWalk walk = stationsWalk(Priority::Interactive);
    Endpoint::addFilter(walk.first, u"webRtcUserId"_s, userId);
    return collected<StationRow>(m_sender, std::move(walk), readStationRow,
                                 [userId](const StationRow &row) { return row.webRtcUserId == userId; });
}

Call<void> StationsApi::disassociate(const QString &id) const
{
    return Endpoint::remove(m_sender, Endpoint::pathTo(StationsPath, id), u"associateduser"_s);
}

} // namespace Stationmaster
