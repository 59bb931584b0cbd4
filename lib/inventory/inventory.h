// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/holder.h"
#include "resources/api.h"
#include "snapshots/orgsnapshot.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

/// The org as it was last read: base settings, sites, phones and people, fed page by page with the fewest
/// calls (DESIGN: ⌈P/100⌉ + 2⌈U/500⌉ + 12, none a row), kept by id. Main thread.
class Inventory : public QObject
{
    Q_OBJECT
public:
    enum class List { BaseSettings, Sites, Phones, Users, Stations };
    Q_ENUM(List)
    enum class State { Empty, Loading, Loaded, Failed };
    Q_ENUM(State)

    explicit Inventory(Api api, QObject *parent = nullptr);
    ~Inventory() override;

    /// Reads everything again. Rows stay in place while it runs; what is gone is dropped at the end of each
    /// list, and only if that list was read to its end. Without effect on a list that is loading.
    void reload();
    void reload(List list);
    /// Reads one object again after a write of our own. One that is gone is removed; when the read fails, the
    /// row stays as it was. A phone's users, before and after, are read again with it, since their default
    /// station changes with it; and so is its station.
    void refreshPhone(const QString &id);
    void refreshBaseSettings(const QString &id);
    /// Also tells deleted from missing people; see holderOf().
    void refreshUser(const QString &id);
    /// Reads these people again, 50 a call; those whom the answer lacks stay as they are.
    void refreshUsers(const QStringList &ids);
    /// Reads one station again: its effective settings change when somebody signs in on it.
    void refreshStation(const QString &id);
    // Takes over what was read elsewhere: it is newer than the pages of a load under way.
    void take(const UserRow &user);
    void take(const PhoneRow &phone);
    void take(const StationRow &station);
    void take(const BaseSettingsRow &baseSettings);
    /// An event told where the user is signed in now; empty: nowhere. Without effect on people who are not
    /// known.
    void noteStation(const QString &userId, const QString &stationId);

    /// Shows the rows of an earlier session, bit by bit, until the org has been read again. What has been
    /// read already wins, and what a list that is read to its end lacks is dropped.
    void restore(const std::shared_ptr<const OrgSnapshot> &snapshot);
    /// When the rows were read that were restored and not read again since; empty when there are none.
    std::optional<QDateTime> asOf() const;
    /// The rows as they are now, for keeping; without the org's id.
    OrgSnapshot snapshot() const;

    State state(List list) const;
    /// Whether every row of the list is here, be it as of an earlier session: what is not here does not
    /// exist.
    bool isComplete(List list) const;
    /// When every row of the list was last here, be it as of an earlier session; a load under way, or one that
    /// failed since, does not change it. Nothing: the list was never read to its end.
    std::optional<QDateTime> completeAsOf(List list) const;
    std::optional<Error> error(List list) const; ///< of the last load, when it failed
    /// About how many rows the list will have, once the org has said so in the load under way; 0 before. The
    /// org may be wrong: for showing how far it is, and for making room.
    int expected(List list) const;
    bool isLoading() const;
    /// Every list was read to its end, and none is being read again.
    bool isRead() const;

    // Rows are in no particular order, and references and pointers to them hold until the event loop runs.
    // Names that the list of phones leaves out are completed from the other lists.
    const std::vector<BaseSettingsRow> &baseSettings() const; ///< every model
    const std::vector<SiteRow> &sites() const;
    const std::vector<PhoneRow> &phones() const; ///< every model
    const std::vector<UserRow> &users() const;
    const std::vector<StationRow> &stations() const; ///< every type

    const BaseSettingsRow *findBaseSettings(const QString &id) const;
    const SiteRow *findSite(const QString &id) const;
    const PhoneRow *findPhone(const QString &id) const;
    const UserRow *findUser(const QString &id) const;
    const StationRow *findStation(const QString &id) const;
    const PhoneRow *webRtcPhoneOf(const QString &userId) const; ///< the one with the lowest id if several
    int webRtcPhonesOf(const QString &userId) const;            ///< how many
    int webRtcPhones() const;                                   ///< of all users, and those without one
    /// Every phone is here, and each that is or may be a WebRTC phone said whose it is.
    bool knowsOwners() const;
    QStringList webRtcPhoneIdsOf(const QString &userId) const;
    /// The WebRTC station that belongs to the user, the one of their phone if there are several. Tells that
    /// somebody has a phone where phones may not be read (the station's id is that of the phone's line,
    /// API.md 6).
    const StationRow *webRtcStationOf(const QString &userId) const;
    /// Every station that belongs to the user, by id.
    std::vector<const StationRow *> stationsOfUser(const QString &userId) const;
    /// A phone's station has the id of its line (API.md 6); nullptr: none, or not read.
    const StationRow *stationOfPhone(const PhoneRow &phone) const { return findStation(phone.lineId); }
    /// Whose the phone is. People whom the list of users does not have are read by their ids once phones and
    /// users were read, 100 at most; until then, and where that tells nothing, they are Unreadable.
    Holder holderOf(const PhoneRow &phone) const;
    int phonesOn(const QString &baseSettingsId) const;
    int phonesAt(const QString &siteId) const;       ///< of every model
    int webRtcPhonesAt(const QString &siteId) const; ///< as every page counts them

Q_SIGNALS:
    /// Rows with these ids are new or changed.
    void upserted(Stationmaster::Inventory::List list, const QStringList &ids);
    void removed(Stationmaster::Inventory::List list, const QStringList &ids);
    void stateChanged(Stationmaster::Inventory::List list);
    /// asOf() is another one, or isComplete() of restored lists.
    void asOfChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
