// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// How far a list of the inventory is read.
struct ListState
{
    Inventory::List list;
    Inventory::State state = Inventory::State::Empty;
    std::optional<Error> error{};
    CallGuard loading{};
    int expectedRows = 0;  ///< see Inventory::expectedRows()
    QDateTime complete{};  ///< see Inventory::completeAsOf()
    bool restored = false; ///< every row of a snapshot is here, and the list has not been read since
    bool again = false;    ///< to be read once more when the load under way has ended
};

/// Brings the rows of one list of the inventory, and removes them. Reports each change by the signals of the
/// inventory. Once all pages are in, the owner ends the load, as it knows which lists depend on each other.
template <typename Row>
class ListLoader : public ListState
{
public:
    using Start = std::function<PagedCall<Row>()>;

    ListLoader(Inventory &inventory, Inventory::Private &owner, OrgRows &rows, Inventory::List which,
               Start start)
        : ListState{.list = which}, m_inventory(inventory), m_owner(owner), m_rows(rows),
          m_table(rows.table<Row>()), m_start(std::move(start))
    {
    }

    void load();
    /// Puts what was read singly into the table: NotFound removes the row, any other error changes nothing.
    /// Nor does an answer that is older than what is known.
    void putRead(const QString &id, const Result<Row> &read, Moment asked);
    /// Adds a page of the rows of an earlier session, from @p next on. Whether none is left; a list that has
    /// been read meanwhile needs none.
    bool restorePage(const std::vector<Row> &snapshot, size_t next);
    static constexpr size_t RestoredAtOnce = 500;

private:
    using Put = bool (RowTable<Row>::*)(const Row &, Moment, Row &);
    void putAll(const std::vector<Row> &read, Moment asked, Put put);
    void finish(const Result<PageSummary> &summary);
    void announceRemoved(const std::vector<Row> &removed);

    Inventory &m_inventory;
    Inventory::Private &m_owner;
    OrgRows &m_rows;
    RowTable<Row> &m_table;
    Start m_start;
};

} // namespace Stationmaster
