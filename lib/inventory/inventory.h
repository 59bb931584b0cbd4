// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/changehistory.h"
#include "inventory/orgrows.h"
#include "resources/api.h"
#include "snapshots/orgsnapshot.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

/// Whose phone it is. Only Nobody is free: a phone whose holder is not known has one until it was read.
struct Holder
{
    enum class State {
        Nobody, ///< the phone says that it has no user
        Active,
        Inactive,
        Deleted,    ///< the user is gone, the phone still names them
        Missing,    ///< the org does not know the user whom the phone names
        Unreadable, ///< the phone does not say whose it is, or the user was not read
    };

    State state = State::Unreadable;
    QString userId{};
    bool isFree() const { return state == State::Nobody; }
    bool operator==(const Holder &) const = default;
};

/// What a run of ours wrote, and what depends on it, by id.
struct ChangedObjects
{
    QStringList phones{};
    QStringList baseSettings{};
    QStringList sites{};
    QStringList users{}; ///< whose stations were changed
    QStringList stations{};
};

/// The org as it was last read: base settings, sites, phones, users and stations, fed page by page with the
/// fewest calls (DESIGN: ⌈P/100⌉ + 2⌈U/500⌉ + 12, none a row), kept by id. Main thread.
class Inventory : public QObject
{
    Q_OBJECT
public:
    enum class List { BaseSettings, Sites, Phones, Users, Stations };
    Q_ENUM(List)
    enum class State { Empty, Loading, Loaded, Failed };
    Q_ENUM(State)
    class Private; ///< what reads the lists

    explicit Inventory(Api api, QObject *parent = nullptr);
    ~Inventory() override;

    /// Reads everything again. Rows stay in place while it runs; what is gone is removed at the end of each
    /// list, and only if that list was read to its end. Without effect on a list that is loading.
    void reload();
    void reload(List list);
    /// Reads one object again. One that is gone is removed; when the read fails, the row stays as it was. A
    /// phone's users, before and after, are read again with it, since their default station changes with it;
    /// and so is its station. Of answers that overtake each other the one that was asked for last is kept.
    void refreshPhone(const QString &id);
    void refreshBaseSettings(const QString &id);
    /// Also tells deleted from missing users; see holderOf().
    void refreshUser(const QString &id);
    /// Reads these users again, 50 a call; those whom the answer lacks stay as they are.
    void refreshUsers(const QStringList &ids);
    void refreshStation(const QString &id);
    /// Reads again, in the background, what a run of ours wrote: singly, or by pages where those are fewer
    /// calls. A phone's users and its station are read with it.
    void readAgain(const ChangedObjects &changed);
    // Adds or replaces a row that was read elsewhere. @p asked: when it was asked for.
    void put(const UserRow &user, Moment asked = momentNow());
    void put(const PhoneRow &phone, Moment asked = momentNow());
    void put(const StationRow &station, Moment asked = momentNow());
    void put(const BaseSettingsRow &baseSettings, Moment asked = momentNow());
    /// Notes where an event says that the user is signed in now; empty: nowhere. Rows that were asked for
    /// before the event get it, too, when they come.
    void noteStation(const QString &userId, const QString &stationId);
    /// Whether what is known of the user was asked for after @p moment.
    bool isReadSince(const QString &userId, Moment moment) const
    {
        return m_rows.users.asked(userId) > moment;
    }

    /// Adds a phone that we just made, as far as the answer to its creation describes it. The org may not
    /// show it for moments (API.md 3.5); until it does the phone is settling: neither a 404 nor a list that
    /// lacks it removes it. Without effect when the phone is here.
    void expectPhone(const PhoneRow &made);
    bool isSettling(const QString &phoneId) const;
    /// From here on the org's answers count, also that these phones do not exist.
    void endSettling(const QStringList &phoneIds);

    /// Adds who changed which settings when, and how far back the audit was read; see ChangeHistory.
    void noteChanges(const std::vector<SettingsChange> &changes);
    void noteAudited(const QDateTime &from, const QDateTime &until);
    const ChangeHistory &changes() const { return m_changes; }

    /// Shows the rows of an earlier session until the org has been read again. They come a page at a time, so
    /// that the tables of a large org keep up without holding the window up. What has been read already wins,
    /// and a list that is read to its end loses the rows that it lacks.
    void restore(const std::shared_ptr<const OrgSnapshot> &snapshot);
    /// When the rows were read that were restored and not read again since; nothing when there are none.
    std::optional<QDateTime> asOf() const;
    /// The rows as they are now, for keeping; without the org's id.
    OrgSnapshot snapshot() const;

    State state(List list) const;
    /// Whether every row of the list is here, be it as of an earlier session: what is not here does not
    /// exist.
    bool isComplete(List list) const;
    /// When every row of the list was last here, be it as of an earlier session; a load under way, or one
    /// that failed since, does not change it. Nothing: the list was never read to its end.
    std::optional<QDateTime> completeAsOf(List list) const;
    std::optional<Error> error(List list) const; ///< of the last load, when it failed
    /// About how many rows the list will have, once the org has said so in the load under way; 0 before. The
    /// org may be wrong: for showing how far it is, and for making room.
    int expectedRows(List list) const;
    bool isLoading() const;
    /// Every list was read to its end, and none is being read again.
    bool isRead() const;

    // Rows are in no particular order, and references and pointers to them hold until the event loop runs.
    // Names that the list of phones leaves out are completed from the other lists.
    // Base settings and phones are of every model, stations of every type.
    const std::vector<BaseSettingsRow> &baseSettings() const { return m_rows.baseSettings.rows(); }
    const std::vector<SiteRow> &sites() const { return m_rows.sites.rows(); }
    const std::vector<PhoneRow> &phones() const { return m_rows.phones.rows(); }
    const std::vector<UserRow> &users() const { return m_rows.users.rows(); }
    const std::vector<StationRow> &stations() const { return m_rows.stations.rows(); }

    const BaseSettingsRow *findBaseSettings(const QString &id) const { return m_rows.baseSettings.find(id); }
    const SiteRow *findSite(const QString &id) const { return m_rows.sites.find(id); }
    const PhoneRow *findPhone(const QString &id) const { return m_rows.phones.find(id); }
    const UserRow *findUser(const QString &id) const { return m_rows.users.find(id); }
    const StationRow *findStation(const QString &id) const { return m_rows.stations.find(id); }
    /// The one with the lowest id if there are several.
    const PhoneRow *webRtcPhoneOf(const QString &userId) const
    {
        return findPhone(m_rows.joins.firstWebRtcPhoneOf(userId));
    }
    int webRtcPhonesOf(const QString &userId) const { return m_rows.joins.countOf(userId); } ///< how many
    int webRtcPhones() const { return m_rows.joins.webRtcPhones(); } ///< of all users, and those without one
    /// Every phone is here, and each that is or may be a WebRTC phone said whose it is.
    bool knowsOwners() const { return isComplete(List::Phones) && m_rows.joins.phonesOfUnknownUser() == 0; }
    QStringList webRtcPhoneIdsOf(const QString &userId) const { return m_rows.joins.webRtcPhonesOf(userId); }
    /// The WebRTC station that belongs to the user, the one of their phone if there are several. Tells that
    /// somebody has a phone where phones may not be read (the station's id is that of the phone's line,
    /// API.md 6).
    const StationRow *webRtcStationOf(const QString &userId) const { return m_rows.webRtcStationOf(userId); }
    /// Every station that belongs to the user, by id.
    std::vector<const StationRow *> stationsOfUser(const QString &userId) const
    {
        return m_rows.stationsOfUser(userId);
    }
    /// A phone's station has the id of its line (API.md 6); nullptr: none, or not read.
    const StationRow *stationOfPhone(const PhoneRow &phone) const { return findStation(phone.lineId); }
    /// Whose the phone is. Holders whom the list of users lacks are read by their ids once phones and users
    /// were read, 100 at most; until then, and where that tells nothing, they are Unreadable.
    Holder holderOf(const PhoneRow &phone) const;
    int phonesOn(const QString &baseSettingsId) const { return m_rows.joins.countOn(baseSettingsId); }
    int phonesAt(const QString &siteId) const { return m_rows.joins.countAt(siteId); } ///< of every model
    int webRtcPhonesAt(const QString &siteId) const { return m_rows.joins.webRtcAt(siteId); }

Q_SIGNALS:
    /// Rows with these ids are new or changed.
    void rowsChanged(Stationmaster::Inventory::List list, const QStringList &ids);
    void rowsRemoved(Stationmaster::Inventory::List list, const QStringList &ids);
    void stateChanged(Stationmaster::Inventory::List list);
    /// changes() tells more.
    void changesNoted();
    /// asOf() is another one, or isComplete() of restored lists.
    void asOfChanged();

private:
    OrgRows m_rows;
    ChangeHistory m_changes;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
