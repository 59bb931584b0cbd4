// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/inventory.h"

#include "inventory/inventoryprivate.h"
#include "inventory/singleread.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr Inventory::List AllLists[] = {Inventory::List::BaseSettings, Inventory::List::Sites,
                                        Inventory::List::Phones, Inventory::List::Users,
                                        Inventory::List::Stations};

} // namespace

Inventory::Inventory(Api api, QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this, api)) {}

Inventory::~Inventory() = default;

void Inventory::reload()
{
    for (const List list : AllLists)
        reload(list);
}

void Inventory::reload(List list)
{
    if (state(list) != State::Loading)
        d->load(list);
}

void Inventory::refreshPhone(const QString &id)
{
    readPhone(d->api, id).onFinished(this, [this, id, asked = momentNow()](const Result<PhoneRow> &read) {
        const PhoneRow *row = findPhone(id);
        const QSet<QString> owners{row ? row->userId : QString(), read ? read->userId : QString()};
        d->takeRead(List::Phones, d->phones, id, read, asked);
        for (const QString &owner : owners) {
            if (findUser(owner))
                refreshUser(owner);
        }
        if (read && read->isWebRtc() && !read->lineId.isEmpty())
            refreshStation(read->lineId);
    });
}

void Inventory::refreshBaseSettings(const QString &id)
{
    readRowOf<BaseSettingsRow>(d->api.baseSettings().get(id), rowOf)
        .onFinished(this, [this, id, asked = momentNow()](const Result<BaseSettingsRow> &read) {
            d->takeRead(List::BaseSettings, d->baseSettings, id, read, asked);
        });
}

void Inventory::refreshUser(const QString &id)
{
    d->api.users().get(id).onFinished(
        this, [this, id, asked = momentNow()](const Result<UserRow> &read) { d->takeUser(id, read, asked); });
}

void Inventory::refreshStation(const QString &id)
{
    d->api.stations()
        .get(id, Priority::Background)
        .onFinished(this, [this, id, asked = momentNow()](const Result<StationRow> &read) {
            d->takeRead(List::Stations, d->stations, id, read, asked);
        });
}

void Inventory::refreshUsers(const QStringList &ids)
{
    d->api.users().byIds(ids).onFinished(
        this, [this, asked = momentNow()](const Result<std::vector<UserRow>> &read) {
            for (const UserRow &user : read.value_or(std::vector<UserRow>()))
                d->takeUser(user.id, Result<UserRow>(user), asked);
        });
}

void Inventory::readAgain(const ChangedObjects &changed)
{
    d->rereader.take(changed);
}

void Inventory::take(const UserRow &user, Moment asked)
{
    d->takeUser(user.id, Result<UserRow>(user), asked);
}

void Inventory::take(const PhoneRow &phone, Moment asked)
{
    d->takeRead(List::Phones, d->phones, phone.id, Result<PhoneRow>(phone), asked);
}

void Inventory::take(const StationRow &station, Moment asked)
{
    d->takeRead(List::Stations, d->stations, station.id, Result<StationRow>(station), asked);
}

void Inventory::take(const BaseSettingsRow &baseSettings, Moment asked)
{
    d->takeRead(List::BaseSettings, d->baseSettings, baseSettings.id, Result<BaseSettingsRow>(baseSettings),
                asked);
}

void Inventory::noteStation(const QString &userId, const QString &stationId)
{
    d->takeNews(userId, stationId);
}

bool Inventory::isReadSince(const QString &userId, Moment moment) const
{
    return d->users.asked(userId) > moment;
}

void Inventory::expectPhone(const PhoneRow &made)
{
    d->expectPhone(made);
}

bool Inventory::isSettling(const QString &phoneId) const
{
    return d->settling.contains(phoneId);
}

void Inventory::endSettling(const QStringList &phoneIds)
{
    d->endSettling(phoneIds);
}

void Inventory::noteChanges(const std::vector<SettingsChange> &changes)
{
    if (d->changes.add(changes))
        Q_EMIT changesNoted();
}

void Inventory::noteAudited(const QDateTime &from, const QDateTime &until)
{
    d->changes.setAudited(from, until);
    Q_EMIT changesNoted();
}

const ChangeHistory &Inventory::changes() const
{
    return d->changes;
}

void Inventory::restore(const std::shared_ptr<const OrgSnapshot> &snapshot)
{
    d->restore(snapshot);
}

std::optional<QDateTime> Inventory::asOf() const
{
    const bool any = std::ranges::any_of(AllLists, [this](List list) { return d->status(list).restored; });
    return any ? std::optional(d->restoredAsOf) : std::nullopt;
}

OrgSnapshot Inventory::snapshot() const
{
    return {.taken = QDateTime::currentDateTimeUtc(),
            .baseSettings = baseSettings(),
            .sites = sites(),
            .phones = phones(),
            .users = users(),
            .stations = stations()};
}

bool Inventory::isComplete(List list) const
{
    return d->status(list).restored || state(list) == State::Loaded;
}

std::optional<QDateTime> Inventory::completeAsOf(List list) const
{
    const QDateTime &moment = d->status(list).complete;
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

Inventory::State Inventory::state(List list) const
{
    return d->status(list).state;
}

std::optional<Error> Inventory::error(List list) const
{
    return d->status(list).error;
}

bool Inventory::isLoading() const
{
    return std::ranges::any_of(AllLists, [this](List list) { return state(list) == State::Loading; });
}

bool Inventory::isRead() const
{
    return std::ranges::all_of(AllLists, [this](List list) { return state(list) == State::Loaded; });
}

const std::vector<BaseSettingsRow> &Inventory::baseSettings() const
{
    return d->baseSettings.rows();
}

const std::vector<SiteRow> &Inventory::sites() const
{
    return d->sites.rows();
}

const std::vector<PhoneRow> &Inventory::phones() const
{
    return d->phones.rows();
}

const std::vector<UserRow> &Inventory::users() const
{
    return d->users.rows();
}

const std::vector<StationRow> &Inventory::stations() const
{
    return d->stations.rows();
}

const BaseSettingsRow *Inventory::findBaseSettings(const QString &id) const
{
    return d->baseSettings.find(id);
}

const SiteRow *Inventory::findSite(const QString &id) const
{
    return d->sites.find(id);
}

const PhoneRow *Inventory::findPhone(const QString &id) const
{
    return d->phones.find(id);
}

const UserRow *Inventory::findUser(const QString &id) const
{
    return d->users.find(id);
}

const PhoneRow *Inventory::webRtcPhoneOf(const QString &userId) const
{
    const QString id = d->joins.firstWebRtcPhoneOf(userId);
    return id.isEmpty() ? nullptr : findPhone(id);
}

int Inventory::webRtcPhonesOf(const QString &userId) const
{
    return d->joins.countOf(userId);
}

int Inventory::webRtcPhones() const
{
    return d->joins.webRtcPhones();
}

bool Inventory::knowsOwners() const
{
    return isComplete(List::Phones) && d->joins.phonesOfUnknownUser() == 0;
}

UnknownOwners Inventory::unknownOwners() const
{
    return d->unknownOwners();
}

int Inventory::expected(List list) const
{
    return d->status(list).expected;
}

QStringList Inventory::webRtcPhoneIdsOf(const QString &userId) const
{
    return d->joins.webRtcPhonesOf(userId);
}

const StationRow *Inventory::findStation(const QString &id) const
{
    return d->stations.find(id);
}

const StationRow *Inventory::webRtcStationOf(const QString &userId) const
{
    const PhoneRow *phone = webRtcPhoneOf(userId);
    const StationRow *ofPhone = phone ? stationOfPhone(*phone) : nullptr;
    if (ofPhone)
        return ofPhone;
    const std::vector<const StationRow *> all = stationsOfUser(userId);
    return all.empty() ? nullptr : all.front();
}

std::vector<const StationRow *> Inventory::stationsOfUser(const QString &userId) const
{
    std::vector<const StationRow *> found;
    const auto [begin, end] = std::as_const(d->stationsOfOwner).equal_range(userId);
    for (auto id = begin; id != end; ++id) {
        if (const StationRow *station = findStation(*id))
            found.push_back(station);
    }
    std::ranges::sort(found, {}, &StationRow::id);
    return found;
}

Holder Inventory::holderOf(const PhoneRow &phone) const
{
    if (phone.userId.isEmpty())
        return {.state = phone.userKnown ? Holder::State::Nobody : Holder::State::Unreadable};
    Holder holder{.userId = phone.userId};
    if (const UserRow *user = findUser(phone.userId)) {
        const auto is = [user](QLatin1StringView state) {
            return user->state.compare(state, Qt::CaseInsensitive) == 0;
        };
        holder.state = is("inactive"_L1)  ? Holder::State::Inactive
                       : is("deleted"_L1) ? Holder::State::Deleted
                                          : Holder::State::Active;
    } else {
        holder.state = d->gonePeople.value(phone.userId, Holder::State::Unreadable);
    }
    return holder;
}

int Inventory::phonesOn(const QString &baseSettingsId) const
{
    return d->joins.countOn(baseSettingsId);
}

int Inventory::webRtcPhonesAt(const QString &siteId) const
{
    return d->joins.webRtcAt(siteId);
}

int Inventory::phonesAt(const QString &siteId) const
{
    return d->joins.countAt(siteId);
}

} // namespace Stationmaster
