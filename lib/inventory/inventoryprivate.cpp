// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/inventoryprivate.h"

#include "inventory/singleread.h"

#include <QTimer>

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr qsizetype MostSingleReads = 3;   // which the budget of a whole read allows
constexpr qsizetype MostStrangers = 100;   // two calls, which the budget of a whole read allows
constexpr qint64 MostExpected = 250'000;   // whatever the org says
constexpr std::size_t PhonesATurn = 10000; // of the event loop

} // namespace

void Inventory::Private::load(List list)
{
    switch (list) {
    case List::BaseSettings:
        return load(list, baseSettings, api.baseSettings().all());
    case List::Sites:
        return load(list, sites, api.sites().all());
    case List::Phones:
        return load(list, phones, api.phones().all());
    case List::Users:
        return load(list, users, api.users().all());
    case List::Stations:
        return load(list, stations, api.stations().all());
    }
}

void Inventory::Private::loadAnew(List list)
{
    if (status(list).state == State::Loading)
        status(list).again = true;
    else
        load(list);
}

template <typename Row>
void Inventory::Private::load(List list, RowTable<Row> &table, const PagedCall<Row> &call)
{
    Status &now = status(list);
    now.state = State::Loading;
    now.error.reset();
    now.expected = 0;
    table.beginLoad(momentNow());
    call.onSize(&m_inventory, [this, list, &table](qint64 rows) {
        status(list).expected = static_cast<int>(std::clamp<qint64>(rows, 0, MostExpected));
        makeRoom(list, table, status(list).expected);
    });
    call.onPage(&m_inventory, [this, list, &table](const std::vector<Row> &rows, Moment asked) {
        takePage(list, table, rows, asked);
    });
    call.onFinished(&m_inventory, [this, list, &table](const Result<PageSummary> &summary) {
        finish(list, table, summary);
    });
    now.loading = call;
    Q_EMIT m_inventory.stateChanged(list);
}

template <typename Row>
void Inventory::Private::takePage(List list, RowTable<Row> &table, const std::vector<Row> &rows, Moment asked)
{
    QStringList changed;
    QStringList phonesToo;
    Row room;
    for (const Row &read : rows) {
        const Row &row = completed(read, asked, room);
        Row before;
        const bool isNews = table.putFromList(row, asked, before);
        if (isNews)
            join(before, row, phonesToo);
        if (endSettling(list, row.id) || isNews)
            changed.append(row.id);
    }
    if (!changed.isEmpty())
        Q_EMIT m_inventory.upserted(list, changed);
    if (!phonesToo.isEmpty())
        Q_EMIT m_inventory.upserted(List::Phones, phonesToo);
}

template <typename Row>
void Inventory::Private::takeRead(List list, RowTable<Row> &table, const QString &id, const Result<Row> &read,
                                  Moment asked)
{
    if (read) {
        Row room;
        const Row &row = completed(*read, asked, room);
        Row before;
        QStringList phonesToo;
        const bool isNews = table.putFromRead(row, asked, before);
        if (isNews)
            join(before, row, phonesToo);
        if (endSettling(list, id) || isNews)
            Q_EMIT m_inventory.upserted(list, {id});
        if (!phonesToo.isEmpty())
            Q_EMIT m_inventory.upserted(List::Phones, phonesToo);
    } else if (read.error().kind == Error::Kind::NotFound &&
               !(list == List::Phones && settling.contains(id))) {
        announceGone(list, table.take(id, asked));
    }
}

template <typename Row>
void Inventory::Private::finish(List list, RowTable<Row> &table, const Result<PageSummary> &summary)
{
    if (!summary || summary->truncated) {
        // A list that did not end properly says nothing about the rows that it did not bring.
        status(list).error = summary ? Error{.kind = Error::Kind::Malformed} : summary.error();
        end(list);
        return;
    }
    announceGone(list, table.takeUnseen(list == List::Phones ? settling : QSet<QString>()));
    if (list == List::Phones)
        endPhones();
    else
        end(list);
}

void Inventory::Private::endPhones()
{
    m_phonesWaitForStations =
        joins.phonesOfUnknownUser() > 0 && status(List::Stations).state == State::Loading;
    if (m_phonesWaitForStations)
        return;
    const QStringList ownerless = phonesWithoutOwner();
    // Many of them mean that the org does not give the field at all: then nobody is called free.
    if (ownerless.isEmpty() || ownerless.size() > MostSingleReads)
        end(List::Phones);
    else
        readOwners(ownerless);
}

void Inventory::Private::end(List list)
{
    Status &now = status(list);
    now.state = now.error ? State::Failed : State::Loaded;
    if (now.state == State::Loaded)
        now.complete = QDateTime::currentDateTimeUtc();
    const bool wasRestored = now.restored && now.state == State::Loaded;
    if (wasRestored)
        now.restored = false;
    if (list == List::BaseSettings || list == List::Sites)
        completePhones();
    if (list == List::Phones || list == List::Users)
        readStrangers();
    Q_EMIT m_inventory.stateChanged(list);
    if (wasRestored)
        Q_EMIT m_inventory.asOfChanged();
    if (std::exchange(now.again, false))
        loadAnew(list);
    if (list == List::Stations && std::exchange(m_phonesWaitForStations, false))
        endPhones();
}

QStringList Inventory::Private::phonesWithoutOwner() const
{
    QStringList ids;
    if (joins.phonesOfUnknownUser() == 0)
        return ids;
    for (const PhoneRow &phone : phones.rows()) {
        if (!phone.userKnown && (phone.modelId.isEmpty() || phone.isWebRtc()))
            ids.append(phone.id);
    }
    return ids;
}

void Inventory::Private::readOwners(QStringList ids)
{
    const QString id = ids.takeFirst();
    const Call<PhoneRow> call = readPhone(api, id, Priority::Background);
    status(List::Phones).loading = CallGuard(call);
    call.onFinished(&m_inventory, [this, id, ids, asked = momentNow()](const Result<PhoneRow> &read) {
        takeRead(List::Phones, phones, id, read, asked);
        // Where a read fails the others would, too; these phones stay of unknown user.
        const bool goesOn = read || read.error().kind == Error::Kind::NotFound;
        if (ids.isEmpty() || !goesOn)
            end(List::Phones);
        else
            readOwners(ids);
    });
}

template <typename Row>
void Inventory::Private::announceGone(List list, const std::vector<Row> &gone)
{
    QStringList ids;
    QStringList phonesToo;
    for (const Row &row : gone) {
        join(row, Row(), phonesToo);
        ids.append(row.id);
    }
    if (!ids.isEmpty())
        Q_EMIT m_inventory.removed(list, ids);
}

const PhoneRow &Inventory::Private::completed(const PhoneRow &row, Moment, PhoneRow &room)
{
    m_unsaid.note(row);
    room = completed(row);
    return room;
}

PhoneRow Inventory::Private::completed(const PhoneRow &row) const
{
    PhoneRow whole = row;
    // What a page leaves out has not changed for that: the phone stays its user's until its station says
    // another, or the phone is read itself.
    if (const PhoneRow *before = row.userKnown ? nullptr : phones.find(row.id);
        before && !before->userId.isEmpty()) {
        whole.userId = before->userId;
        whole.userName = before->userName;
    }
    if (const StationRow *station = m_unsaid.contains(row) ? stations.find(row.lineId) : nullptr;
        station && !station->webRtcUserId.isEmpty()) {
        if (whole.userId != station->webRtcUserId)
            whole.userName.clear();
        whole.userKnown = true;
        whole.userId = station->webRtcUserId;
        if (const UserRow *user = users.find(whole.userId))
            whole.userName = user->name;
    }
    if (whole.siteName.isEmpty()) {
        if (const SiteRow *site = sites.find(row.siteId))
            whole.siteName = site->name;
    }
    if (const BaseSettingsRow *used = baseSettings.find(row.baseSettingsId)) {
        if (whole.baseSettingsName.isEmpty())
            whole.baseSettingsName = used->name;
        if (whole.modelId.isEmpty())
            whole.modelId = used->modelId;
    }
    return whole;
}

void Inventory::Private::join(const PhoneRow &before, const PhoneRow &now, QStringList &)
{
    if (!before.id.isEmpty())
        joins.remove(before);
    if (!now.id.isEmpty())
        joins.add(now);
    else
        m_unsaid.forget(before);
}

void Inventory::Private::join(const StationRow &before, const StationRow &now, QStringList &phonesToo)
{
    if (!before.webRtcUserId.isEmpty())
        stationsOfOwner.remove(before.webRtcUserId, before.id);
    if (!now.webRtcUserId.isEmpty())
        stationsOfOwner.insert(now.webRtcUserId, now.id);
    if (m_unsaid.isEmpty())
        return;
    if (const QString phone = m_unsaid.phoneOf(now.id); !phone.isEmpty() && complete(phone))
        phonesToo.append(phone);
}

void Inventory::Private::join(const UserRow &, const UserRow &now, QStringList &phonesToo)
{
    if (m_unsaid.isEmpty())
        return;
    for (const QString &phone : joins.webRtcPhonesOf(now.id)) {
        if (complete(phone))
            phonesToo.append(phone);
    }
}

bool Inventory::Private::complete(const QString &phoneId)
{
    const PhoneRow *known = phones.find(phoneId);
    if (!known)
        return false;
    const PhoneRow before = *known;
    const PhoneRow whole = completed(before);
    if (whole == before)
        return false;
    joins.remove(before);
    joins.add(whole);
    phones.replace(whole);
    return true;
}

void Inventory::Private::takeUser(const QString &id, const Result<UserRow> &read, Moment asked)
{
    if (asked < users.asked(id))
        return;
    const bool isDeleted = read && read->state.compare(u"deleted", Qt::CaseInsensitive) == 0;
    const bool isMissing = !read && read.error().kind == Error::Kind::NotFound;
    if (isDeleted || isMissing)
        gonePeople.insert(id, isDeleted ? Holder::State::Deleted : Holder::State::Missing);
    else if (read)
        gonePeople.remove(id);
    takeRead(List::Users, users, id,
             isDeleted ? Result<UserRow>(fail({.kind = Error::Kind::NotFound})) : read, asked);
    const QStringList held = joins.webRtcPhonesOf(id);
    if ((isDeleted || isMissing) && !held.isEmpty())
        Q_EMIT m_inventory.upserted(List::Phones, held);
}

void Inventory::Private::takeNews(const QString &userId, const QString &stationId)
{
    m_news.take(userId, stationId, momentNow());
    const UserRow *user = users.find(userId);
    const QString left = user ? user->associatedStationId : QString();
    applyNews(List::Users, users, userId);
    applyNews(List::Stations, stations, left);
    applyNews(List::Stations, stations, stationId);
}

template <typename Row>
void Inventory::Private::applyNews(List list, RowTable<Row> &table, const QString &id)
{
    const Row *known = table.find(id);
    if (!known)
        return;
    Row row = *known;
    if (!m_news.applyTo(row, table.asked(id)))
        return;
    table.replace(row);
    Q_EMIT m_inventory.upserted(list, {id});
}

void Inventory::Private::expectPhone(const PhoneRow &made)
{
    if (made.id.isEmpty() || phones.find(made.id))
        return;
    const PhoneRow row = completed(made);
    settling.insert(row.id);
    phones.putMade(row);
    joins.add(row);
    Q_EMIT m_inventory.upserted(List::Phones, {row.id});
}

void Inventory::Private::endSettling(const QStringList &phoneIds)
{
    QStringList ended;
    for (const QString &id : phoneIds) {
        if (settling.remove(id))
            ended.append(id);
    }
    if (!ended.isEmpty())
        Q_EMIT m_inventory.upserted(List::Phones, ended);
}

UnknownOwners Inventory::Private::unknownOwners() const
{
    using Why = UnknownOwners::Why;
    const int count = joins.phonesOfUnknownUser();
    if (!m_inventory.isComplete(List::Phones))
        return {.why = Why::PhonesNotRead, .phones = count};
    if (count == 0)
        return {};
    const bool couldTell = !m_unsaid.isEmpty() && !m_inventory.isComplete(List::Stations);
    return {.why = couldTell ? Why::StationsNotRead : Why::NotSaid, .phones = count};
}

void Inventory::Private::readStrangers()
{
    if (status(List::Phones).state == State::Loaded && status(List::Users).state == State::Loaded)
        readStrangersFrom(0, {});
}

void Inventory::Private::readStrangersFrom(std::size_t next, QSet<QString> strangers)
{
    const auto &all = phones.rows();
    const std::size_t end = std::min(all.size(), next + PhonesATurn);
    for (; next < end && strangers.size() < MostStrangers; ++next) {
        const QString &id = all[next].userId;
        if (!id.isEmpty() && !users.find(id) && !gonePeople.contains(id))
            strangers.insert(id);
    }
    if (next < all.size() && strangers.size() < MostStrangers)
        QTimer::singleShot(0, &m_inventory, [this, next, strangers] { readStrangersFrom(next, strangers); });
    else if (!strangers.isEmpty())
        m_inventory.refreshUsers(strangers.values());
}

void Inventory::Private::completePhones()
{
    QStringList changed;
    for (const PhoneRow &row : phones.rows()) {
        const PhoneRow whole = completed(row);
        if (whole == row)
            continue;
        joins.remove(row);
        joins.add(whole);
        changed.append(row.id);
        phones.replace(whole);
    }
    if (!changed.isEmpty())
        Q_EMIT m_inventory.upserted(List::Phones, changed);
}

template void Inventory::Private::takeRead(List, RowTable<BaseSettingsRow> &, const QString &,
                                           const Result<BaseSettingsRow> &, Moment);
template void Inventory::Private::takeRead(List, RowTable<PhoneRow> &, const QString &,
                                           const Result<PhoneRow> &, Moment);
template void Inventory::Private::takeRead(List, RowTable<UserRow> &, const QString &,
                                           const Result<UserRow> &, Moment);
template void Inventory::Private::takeRead(List, RowTable<StationRow> &, const QString &,
                                           const Result<StationRow> &, Moment);

} // namespace Stationmaster
