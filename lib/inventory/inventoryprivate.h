// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/ownersbyline.h"
#include "inventory/phonejoins.h"
#include "inventory/rereader.h"
#include "inventory/rowtable.h"
#include "inventory/stationnews.h"
#include "inventory/unknownowners.h"

#include <QSet>

#include <array>

namespace Stationmaster {

class Inventory::Private
{
public:
    Private(Inventory &inventory, Api borrowed)
        : api(borrowed), rereader(inventory, *this), m_inventory(inventory)
    {
    }

    struct Status
    {
        State state = State::Empty;
        std::optional<Error> error{};
        CallGuard loading{};
        int expected = 0;      ///< see Inventory::expected()
        QDateTime complete{};  ///< see Inventory::completeAsOf()
        bool restored = false; ///< every row of a snapshot is here, and the list has not been read since
        bool again = false;    ///< to be read once more when the load under way has ended
    };

    void load(List list);
    /// The same where a load under way may have missed what was written meanwhile: then one more follows it.
    void loadAnew(List list);
    void restore(std::shared_ptr<const OrgSnapshot> snapshot);
    Status &status(List list) { return m_status[static_cast<size_t>(list)]; }

    /// Takes over what @p read brings, which was asked for then; a NotFound takes the row away, and any other
    /// error changes nothing. Nor does an answer that is older than what is known.
    template <typename Row>
    void takeRead(List list, RowTable<Row> &table, const QString &id, const Result<Row> &read, Moment asked);

    /// A person that was read, whatever their state: the deleted are not among the rows.
    void takeUser(const QString &id, const Result<UserRow> &read, Moment asked);
    /// Changes the rows that are there by the news of an event.
    void takeNews(const QString &userId, const QString &stationId);
    void expectPhone(const PhoneRow &made);
    void endSettling(const QStringList &phoneIds);
    UnknownOwners unknownOwners() const;

    Api api;
    RowTable<BaseSettingsRow> baseSettings;
    RowTable<SiteRow> sites;
    RowTable<PhoneRow> phones;
    RowTable<UserRow> users;
    RowTable<StationRow> stations;
    PhoneJoins joins;
    QMultiHash<QString, QString> stationsOfOwner; ///< user id → ids of their WebRTC stations
    QHash<QString, Holder::State> gonePeople;     ///< people who were read and are Deleted or Missing
    ChangeHistory changes;
    QSet<QString> settling;                       ///< phones that we made and the org does not show yet
    Rereader rereader;
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
    void takePage(List list, RowTable<Row> &table, const std::vector<Row> &rows, Moment asked);
    template <typename Row>
    void finish(List list, RowTable<Row> &table, const Result<PageSummary> &summary);
    template <typename Row>
    void announceGone(List list, const std::vector<Row> &gone);

    /// @p row, or a copy in @p room that has what the org left out or an event told since.
    template <typename Row>
    const Row &completed(const Row &row, Moment asked, Row &room)
    {
        return withNews(row, asked, room);
    }
    const PhoneRow &completed(const PhoneRow &row, Moment asked, PhoneRow &room);
    PhoneRow completed(const PhoneRow &row) const;
    template <typename Row>
    const Row &withNews(const Row &row, Moment asked, Row &room)
    {
        if constexpr (std::is_same_v<Row, UserRow> || std::is_same_v<Row, StationRow>) {
            if (!m_news.isEmpty()) {
                room = row;
                m_news.applyTo(room, asked);
                return room;
            }
        }
        return row;
    }
    /// Keeps up what joins the rows of several lists; phones that change with it are added to @p phones.
    template <typename Row>
    void join(const Row &, const Row &, QStringList &)
    {
    }
    void join(const PhoneRow &before, const PhoneRow &now, QStringList &phones);
    void join(const StationRow &before, const StationRow &now, QStringList &phones);
    void join(const UserRow &before, const UserRow &now, QStringList &phones);
    /// Whether completing the phone anew changes it.
    bool complete(const QString &phoneId);
    void completePhones();
    template <typename Row>
    void applyNews(List list, RowTable<Row> &table, const QString &id);
    bool endSettling(List list, const QString &id) { return list == List::Phones && settling.remove(id); }

    /// Ends the loading of phones: where the org does not say whose some are, after the stations.
    void endPhones();
    /// Reads the phones one by one of which nothing says whose they are, and then ends the loading.
    void readOwners(QStringList ids);
    QStringList phonesWithoutOwner() const;
    /// Asks who the holders are whom the list of people does not have.
    void readStrangers();
    /// The same from phone @p next on, with those who were found so far; bit by bit.
    void readStrangersFrom(std::size_t next, QSet<QString> strangers);
    void end(List list);

    Inventory &m_inventory;
    std::array<Status, 5> m_status;
    StationNews m_news;
    OwnersByLine m_unsaid;
    bool m_phonesWaitForStations = false;
};

} // namespace Stationmaster
