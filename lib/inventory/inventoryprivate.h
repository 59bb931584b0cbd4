// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/phonejoins.h"
#include "inventory/rowtable.h"

#include <QSet>

#include <array>

namespace Stationmaster {

class Inventory::Private
{
public:
    Private(Inventory &inventory, Api borrowed) : api(borrowed), m_inventory(inventory) {}

    struct Status
    {
        State state = State::Empty;
        std::optional<Error> error{};
        CallGuard loading{};
        int expected = 0;      ///< see Inventory::expected()
        QDateTime complete{};  ///< see Inventory::completeAsOf()
        bool restored = false; ///< every row of a snapshot is here, and the list has not been read since
    };

    void load(List list);
    void restore(std::shared_ptr<const OrgSnapshot> snapshot);
    Status &status(List list) { return m_status[static_cast<size_t>(list)]; }

    /// Takes over what @p read brings; a NotFound takes the row away, and any other error changes nothing.
    template <typename Row>
    void takeRead(List list, RowTable<Row> &table, const QString &id, const Result<Row> &read);

    /// A person that was read, whatever their state: the deleted are not among the rows.
    void takeUser(const QString &id, const Result<UserRow> &read);

    Api api;
    RowTable<BaseSettingsRow> baseSettings;
    RowTable<SiteRow> sites;
    RowTable<PhoneRow> phones;
    RowTable<UserRow> users;
    RowTable<StationRow> stations;
    PhoneJoins joins;
    QMultiHash<QString, QString> stationsOfOwner; ///< user id → ids of their WebRTC stations
    QHash<QString, Holder::State> gonePeople;     ///< people who were read and are Deleted or Missing
    QDateTime restoredAsOf;

private:
    /// The next rows of the first list that is not restored yet, starting with row @p next.
    void restoreFrom(const std::shared_ptr<const OrgSnapshot> &snapshot, size_t list, size_t next);
    template <typename Row>
    bool restoreRows(List list, RowTable<Row> &table, const std::vector<Row> &rows, size_t next);
    template <typename Row>
    void load(List list, RowTable<Row> &table, const PagedCall<Row> &call);
    /// About so many rows are to come.
    template <typename Row>
    void makeRoom(List list, RowTable<Row> &table, int rows)
    {
        table.expect(rows);
        if (list == List::Phones)
            joins.expect(rows);
        else if (list == List::Stations && rows > stationsOfOwner.size())
            stationsOfOwner.reserve(rows);
    }
    template <typename Row>
    void takePage(List list, RowTable<Row> &table, const std::vector<Row> &rows);
    template <typename Row>
    void finish(List list, RowTable<Row> &table, const Result<PageSummary> &summary);
    template <typename Row>
    void announceGone(List list, const std::vector<Row> &gone);

    // Only phones have something to be completed with and are joined to the other lists.
    template <typename Row>
    const Row &completed(const Row &row) const
    {
        return row;
    }
    PhoneRow completed(const PhoneRow &row) const;
    template <typename Row>
    void join(const Row &, const Row &)
    {
    }
    void join(const PhoneRow &before, const PhoneRow &now);
    void join(const StationRow &before, const StationRow &now);
    void completePhones();
    /// Reads the phones one by one of which the list did not say whose they are, and then ends the loading.
    void readOwners(QStringList ids);
    QStringList phonesWithoutOwner() const;
    /// Asks who the holders are whom the list of people does not have.
    void readStrangers();
    /// The same from phone @p next on, with those who were found so far; bit by bit.
    void readStrangersFrom(std::size_t next, QSet<QString> strangers);
    void end(List list);

    Inventory &m_inventory;
    std::array<Status, 5> m_status;
};

} // namespace Stationmaster
