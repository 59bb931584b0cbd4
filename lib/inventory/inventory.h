// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/changehistory.h"
#include "inventory/changedobjects.h"
#include "inventory/holder.h"
#include "inventory/unknownowners.h"
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
    /// Reads one object again. One that is gone is removed; when the read fails, the row stays as it was. A
    /// phone's users, before and after, are read again with it, since their default station changes with it;
    /// and so is its station. Of answers that overtake each other the one that was asked for last is kept.
    void refreshPhone(const QString &id);
    void refreshBaseSettings(const QString &id);
    /// Also tells deleted from missing people; see holderOf().
    void refreshUser(const QString &id);
    /// Reads these people again, 50 a call; those whom the answer lacks stay as they are.
    void refreshUsers(const QStringList &ids);
    void refreshStation(const QString &id);
    /// Reads again, in the background, what a run of ours wrote: singly, or by pages where those are fewer
    /// calls. A phone's people and its station are read with it.
    void readAgain(const ChangedObjects &changed);
    // Takes over what was read elsewhere, and asked for then.
    void take(const UserRow &user, Moment asked = momentNow());
    void take(const PhoneRow &phone, Moment asked = momentNow());
    void take(const StationRow &station, Moment asked = momentNow());
    void take(const BaseSettingsRow &baseSettings, Moment asked = momentNow());
    /// An event told where the user is signed in now; empty: nowhere. Changes that and nothing else, also in
    /// what was asked for earlier and comes later.
    void noteStation(const QString &userId, const QString &stationId);
    /// Whether what is known of the user was asked for after @p moment.
    bool isReadSince(const QString &userId, Moment moment) const;

    /// A phone that we just made, as far as its making tells: the org may not show it for moments (API.md
    /// 3.5). Until it does the phone is settling: neither a 404 nor a list that lacks it takes it away.
    /// Without effect when the phone is here.
    void expectPhone(const PhoneRow &made);
    bool isSettling(const QString &phoneId) const;
    /// From here on what the org says counts, also that there are no such phones.
    void endSettling(const QStringList &phoneIds);

    /// Takes over who changed which settings when, and how far back the audit was read; see ChangeHistory.
    void noteChanges(const std::vector<SettingsChange> &changes);
    void noteAudited(const QDateTime &from, const QDateTime &until);
    const ChangeHistory &changes() const;

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
    /// Why not, when not.
    UnknownOwners unknownOwners() const;
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
    /// changes() tells more.
    void changesNoted();
    /// asOf() is another one, or isComplete() of restored lists.
    void asOfChanged();

private:
    friend class Rereader;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
