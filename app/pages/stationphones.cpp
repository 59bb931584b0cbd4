// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/stationphones.h"

namespace Stationmaster {

void StationPhones::setStations(const std::vector<StationRow> &stations)
{
    m_ofUser.clear();
    for (const StationRow &station : stations) {
        if (station.webRtcUserId.isEmpty())
            continue;
        const auto known = m_ofUser.constFind(station.webRtcUserId);
        if (known != m_ofUser.constEnd() && known->station.id < station.id)
            continue;
        // A WebRTC station has the id of its phone's line (API.md 6).
        const PhoneRow phone{.name = station.name,
                             .lineId = station.id,
                             .userId = station.webRtcUserId,
                             .userKnown = true,
                             .loggedInUserId = station.userId};
        m_ofUser.insert(station.webRtcUserId, {station, phone});
    }
    m_isComplete = true;
    Q_EMIT changed();
}

const PhoneRow *StationPhones::phoneOf(const QString &userId) const
{
    const auto entry = m_ofUser.constFind(userId);
    return entry == m_ofUser.constEnd() ? nullptr : &entry->phone;
}

const StationRow *StationPhones::stationOf(const QString &userId) const
{
    const auto entry = m_ofUser.constFind(userId);
    return entry == m_ofUser.constEnd() ? nullptr : &entry->station;
}

} // namespace Stationmaster
