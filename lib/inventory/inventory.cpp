// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/inventory.h"

#include "inventory/inventoryprivate.h"

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
    d->readPhone(id).onFinished(this, [this, id, asked = momentNow()](const Result<PhoneRow> &read) {
        const PhoneRow *row = findPhone(id);
        const QSet<QString> owners{row ? row->userId : QString(), read ? read->userId : QString()};
        d->phones.putRead(id, read, asked);
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
    d->readBaseSettings(id).onFinished(this,
                                       [this, id, asked = momentNow()](const Result<BaseSettingsRow> &read) {
                                           d->baseSettings.putRead(id, read, asked);
                                       });
}

void Inventory::refreshUser(const QString &id)
{
    d->api.users().get(id).onFinished(
        this, [this, id, asked = momentNow()](const Result<UserRow> &read) { d->putUser(id, read, asked); });
}

void Inventory::refreshStation(const QString &id)
{
    d->api.stations()
        .get(id, Priority::Background)
        .onFinished(this, [this, id, asked = momentNow()](const Result<StationRow> &read) {
            d->stations.putRead(id, read, asked);
        });
}

void Inventory::refreshUsers(const QStringList &ids)
{
    d->api.users().byIds(ids).onFinished(
        this, [this, asked = momentNow()](const Result<std::vector<UserRow>> &read) {
            for (const UserRow &user : read.value_or(std::vector<UserRow>()))
                put(user, asked);
        });
}

void Inventory::readAgain(const ChangedObjects &changed)
{
    d->rereader.readAgain(changed);
}

void Inventory::put(const UserRow &user, Moment asked)
{
    d->putUser(user.id, user, asked);
}

void Inventory::put(const PhoneRow &phone, Moment asked)
{
    d->phones.putRead(phone.id, phone, asked);
}

void Inventory::put(const StationRow &station, Moment asked)
{
    d->stations.putRead(station.id, station, asked);
}

void Inventory::put(const BaseSettingsRow &baseSettings, Moment asked)
{
    d->baseSettings.putRead(baseSettings.id, baseSettings, asked);
}

void Inventory::noteStation(const QString &userId, const QString &stationId)
{
    m_rows.news.note(userId, stationId, momentNow());
    const auto apply = [this](List list, auto &table, const QString &id) {
        const auto *known = table.find(id);
        if (!known)
            return;
        auto row = *known;
        if (!m_rows.news.applyTo(row, table.asked(id)))
            return;
        table.replace(row);
        Q_EMIT rowsChanged(list, {id});
    };
    const UserRow *user = findUser(userId);
    const QString left = user ? user->associatedStationId : QString();
    apply(List::Users, m_rows.users, userId);
    apply(List::Stations, m_rows.stations, left);
    apply(List::Stations, m_rows.stations, stationId);
}

void Inventory::expectPhone(const PhoneRow &made)
{
    if (made.id.isEmpty() || findPhone(made.id))
        return;
    const PhoneRow row = m_rows.completed(made);
    d->settling.insert(row.id);
    m_rows.phones.putMade(row);
    m_rows.joins.add(row);
    Q_EMIT rowsChanged(List::Phones, {row.id});
}

bool Inventory::isSettling(const QString &phoneId) const
{
    return d->settling.contains(phoneId);
}

void Inventory::endSettling(const QStringList &phoneIds)
{
    QStringList ended;
    for (const QString &id : phoneIds) {
        if (d->settling.remove(id))
            ended.append(id);
    }
    if (!ended.isEmpty())
        Q_EMIT rowsChanged(List::Phones, ended);
}

void Inventory::noteChanges(const std::vector<SettingsChange> &changes)
{
    if (m_changes.add(changes))
        Q_EMIT changesNoted();
}

void Inventory::noteAudited(const QDateTime &from, const QDateTime &until)
{
    m_changes.setAudited(from, until);
    Q_EMIT changesNoted();
}

void Inventory::restore(const std::shared_ptr<const OrgSnapshot> &snapshot)
{
    d->restoredAsOf = snapshot->taken;
    d->restoreFrom(snapshot, 0, 0);
}

std::optional<QDateTime> Inventory::asOf() const
{
    const bool any = std::ranges::any_of(AllLists, [this](List list) { return d->state(list).restored; });
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
    return d->state(list).restored || state(list) == State::Loaded;
}

std::optional<QDateTime> Inventory::completeAsOf(List list) const
{
    const QDateTime &moment = d->state(list).complete;
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

Inventory::State Inventory::state(List list) const
{
    return d->state(list).state;
}

std::optional<Error> Inventory::error(List list) const
{
    return d->state(list).error;
}

bool Inventory::isLoading() const
{
    return std::ranges::any_of(AllLists, [this](List list) { return state(list) == State::Loading; });
}

bool Inventory::isRead() const
{
    return std::ranges::all_of(AllLists, [this](List list) { return state(list) == State::Loaded; });
}

int Inventory::expectedRows(List list) const
{
    return d->state(list).expectedRows;
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
        holder.state = d->goneUsers.value(phone.userId, Holder::State::Unreadable);
    }
    return holder;
}

} // namespace Stationmaster
