// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/stations/stationsapi.h"
#include "resources/users/usersapi.h"
#include "transport/moment.h"

#include <QHash>

namespace Stationmaster {

/// Where users are signed in according to events, for rows that were asked for before the event came and may
/// not show it yet. Changes only the fields that an event tells.
class StationNews
{
public:
    /// @p stationId empty: the user is signed in nowhere.
    void note(const QString &userId, const QString &stationId, Moment now);

    // Apply what is newer than @p row, which was asked for then; older news are forgotten. True when it
    // changed.
    bool applyTo(UserRow &row, Moment asked);
    bool applyTo(StationRow &row, Moment asked);
    bool isEmpty() const { return m_stationOf.isEmpty() && m_userOn.isEmpty(); }

private:
    struct News
    {
        QString id{};
        Moment came{};
    };
    /// The news of @p id, unless what was asked for then is newer.
    static const News *newerThan(Moment asked, const QString &id, QHash<QString, News> &news);

    QHash<QString, News> m_stationOf; ///< by user; empty: none
    QHash<QString, News> m_userOn;    ///< by station, the one who came last
};

} // namespace Stationmaster
