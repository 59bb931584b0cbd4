// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/listloader.h"
#include "inventory/rereader.h"

#include <QSet>

#include <array>

namespace Stationmaster {

/// What reads the lists of the inventory.
class Inventory::Private
{
public:
    Private(Inventory &inventory, Api borrowed);

    ListState &state(List list) { return *m_lists[static_cast<size_t>(list)]; }
    void load(List list);
    /// The same where a load under way may have missed what was written meanwhile: then one more follows it.
    void loadAnew(List list);

    /// Restores the rows of a snapshot, a page a turn of the event loop: from row @p next on of the list with
    /// the number @p list in the order of restoring.
    void restoreFrom(const std::shared_ptr<const OrgSnapshot> &snapshot, int list, size_t next);

    /// Reads one phone. Unlike a list, a single read leaves the user out only where there is none.
    Call<PhoneRow> readPhone(const QString &id, Priority priority = Priority::Interactive) const;
    Call<BaseSettingsRow> readBaseSettings(const QString &id) const;
    /// Puts a user who was read, whatever their state: the deleted are not among the rows.
    void putUser(const QString &id, const Result<UserRow> &read, Moment asked);

    // For the loaders.

    /// Whether @p row is a phone that was settling; now that the org shows it, it is not any more.
    template <typename Row>
    bool endSettling(const Row &row)
    {
        return std::is_same_v<Row, PhoneRow> && settling.remove(row.id);
    }
    /// Rows of the list that stay, although the org says that they do not exist.
    QSet<QString> settlingIn(List list) const { return list == List::Phones ? settling : QSet<QString>(); }
    /// Ends the load of phones: where the org does not say whose some are, after the stations.
    void endPhones();
    void endLoad(ListState &now);

    Api api;
    OrgRows &rows; ///< the inventory's
    ListLoader<BaseSettingsRow> baseSettings;
    ListLoader<SiteRow> sites;
    ListLoader<PhoneRow> phones;
    ListLoader<UserRow> users;
    ListLoader<StationRow> stations;
    QHash<QString, Holder::State> goneUsers; ///< users who were read and are Deleted or Missing
    QSet<QString> settling;                  ///< phones that we made and the org does not show yet
    Rereader rereader;
    QDateTime restoredAsOf;

private:
    void completePhones();
    /// Reads the phones one by one of which nothing says whose they are, and then ends the load.
    void readOwners(QStringList ids);
    QStringList phonesWithoutOwner() const;
    /// Asks who the holders are whom the list of users lacks: from phone @p next on, with those found so far;
    /// bit by bit.
    void readStrangers(std::size_t next, QSet<QString> strangers);

    Inventory &m_inventory;
    std::array<ListState *, 5> m_lists{&baseSettings, &sites, &phones, &users, &stations}; ///< by List
    bool m_phonesWaitForStations = false;
};

} // namespace Stationmaster
