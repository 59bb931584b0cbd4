// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/phonejoins.h"
#include "inventory/rowtable.h"
#include "inventory/stationnews.h"
#include "resources/basesettings/basesettings.h"
#include "resources/sites/sites.h"

namespace Stationmaster {

/// The rows of the inventory, and what joins those of several lists.
class OrgRows
{
public:
    RowTable<BaseSettingsRow> baseSettings;
    RowTable<SiteRow> sites;
    RowTable<PhoneRow> phones;
    RowTable<UserRow> users;
    RowTable<StationRow> stations;
    PhoneJoins joins;
    StationNews news;

    std::vector<const StationRow *> stationsOfUser(const QString &userId) const; ///< by id
    const StationRow *webRtcStationOf(const QString &userId) const; ///< see Inventory::webRtcStationOf()

    template <typename Row>
    RowTable<Row> &table()
    {
        if constexpr (std::is_same_v<Row, BaseSettingsRow>)
            return baseSettings;
        else if constexpr (std::is_same_v<Row, SiteRow>)
            return sites;
        else if constexpr (std::is_same_v<Row, PhoneRow>)
            return phones;
        else if constexpr (std::is_same_v<Row, UserRow>)
            return users;
        else
            return stations;
    }
    template <typename Row>
    void reserve(int rows)
    {
        table<Row>().reserve(rows);
        if constexpr (std::is_same_v<Row, PhoneRow>)
            joins.reserve(rows);
        else if (std::is_same_v<Row, StationRow> && rows > m_stationsOfOwner.size())
            m_stationsOfOwner.reserve(rows);
    }

    /// @p row as it was read, or a copy in @p room that has what the org left out or an event told since.
    template <typename Row>
    const Row &completed(const Row &row, Moment asked, Row &room)
    {
        if constexpr (std::is_same_v<Row, PhoneRow>) {
            m_unsaid.note(row);
            return room = completed(row);
        } else {
            return withNews(row, asked, room);
        }
    }
    PhoneRow completed(const PhoneRow &row) const;
    template <typename Row>
    const Row &withNews(const Row &row, Moment asked, Row &room)
    {
        if constexpr (std::is_same_v<Row, UserRow> || std::is_same_v<Row, StationRow>) {
            if (!news.isEmpty()) {
                room = row;
                news.applyTo(room, asked);
                return room;
            }
        }
        return row;
    }
    /// Completes anew a phone of the table, after other rows have changed. Whether that changes it.
    bool complete(const PhoneRow &known);

    // Keep up the joins when a row is added, changed or removed; the missing one of the two rows has no id.
    // Phones that change with it are added to @p phonesToo.
    void join(const BaseSettingsRow &, const BaseSettingsRow &, QStringList &) {}
    void join(const SiteRow &, const SiteRow &, QStringList &) {}
    void join(const PhoneRow &before, const PhoneRow &now, QStringList &phonesToo);
    void join(const UserRow &before, const UserRow &now, QStringList &phonesToo);
    void join(const StationRow &before, const StationRow &now, QStringList &phonesToo);

private:
    QMultiHash<QString, QString> m_stationsOfOwner; ///< user id → ids of their WebRTC stations
    OwnersByLine m_unsaid;
};

} // namespace Stationmaster
