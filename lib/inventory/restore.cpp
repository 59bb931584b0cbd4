// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The rows of an earlier session. They come in pieces of the size of a page, so that the tables of a large
// org follow without holding the window up.
#include "inventory/inventoryprivate.h"

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr size_t RowsAtOnce = 500;
// What others are completed from comes first.
constexpr Inventory::List OrderOfRestoring[] = {Inventory::List::BaseSettings, Inventory::List::Sites,
                                                Inventory::List::Users, Inventory::List::Stations,
                                                Inventory::List::Phones};

} // namespace

void Inventory::Private::restore(std::shared_ptr<const OrgSnapshot> snapshot)
{
    restoredAsOf = snapshot->taken;
    restoreFrom(snapshot, 0, 0);
}

void Inventory::Private::restoreFrom(const std::shared_ptr<const OrgSnapshot> &snapshot, size_t list,
                                     size_t next)
{
    if (list == std::size(OrderOfRestoring))
        return;
    bool isDone = true;
    switch (const List which = OrderOfRestoring[list]) {
    case List::BaseSettings:
        isDone = restoreRows(which, baseSettings, snapshot->baseSettings, next);
        break;
    case List::Sites:
        isDone = restoreRows(which, sites, snapshot->sites, next);
        break;
    case List::Phones:
        isDone = restoreRows(which, phones, snapshot->phones, next);
        break;
    case List::Stations:
        isDone = restoreRows(which, stations, snapshot->stations, next);
        break;
    case List::Users:
        isDone = restoreRows(which, users, snapshot->users, next);
        break;
    }
    const size_t nextList = isDone ? list + 1 : list;
    const size_t nextRow = isDone ? 0 : next + RowsAtOnce;
    QMetaObject::invokeMethod(
        &m_inventory, [this, snapshot, nextList, nextRow] { restoreFrom(snapshot, nextList, nextRow); },
        Qt::QueuedConnection);
}

/// Whether nothing of the list is left. A list that has been read meanwhile needs nothing older.
template <typename Row>
bool Inventory::Private::restoreRows(List list, RowTable<Row> &table, const std::vector<Row> &rows,
                                     size_t next)
{
    if (status(list).state == State::Loaded)
        return true;
    if (next == 0)
        makeRoom(list, table, static_cast<int>(rows.size()));
    const size_t end = std::min(next + RowsAtOnce, rows.size());
    QStringList added;
    Row room;
    QStringList phonesToo; // of which a restored list left something out: none
    for (size_t i = next; i < end; ++i) {
        const Row &row = withNews(rows[i], Moment::min(), room);
        if (!table.putFromSnapshot(row))
            continue;
        join(Row(), row, phonesToo);
        added.append(row.id);
    }
    if (!added.isEmpty())
        Q_EMIT m_inventory.upserted(list, added);
    if (end < rows.size())
        return false;
    status(list).restored = true;
    if (!status(list).complete.isValid())
        status(list).complete = restoredAsOf;
    Q_EMIT m_inventory.asOfChanged();
    return true;
}

} // namespace Stationmaster
