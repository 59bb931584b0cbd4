// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/inventoryprivate.h"

#include <QTimer>

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr qsizetype MostSingleReads = 3;   // which the budget of a whole read allows
constexpr qsizetype MostStrangers = 100;   // two calls, which the budget of a whole read allows
constexpr std::size_t PhonesATurn = 10000; // of the event loop

/// A single read as a row. What was deleted may still be readable, and counts as gone (NotFound).
template <typename Row>
Call<Row> readRowOf(const Call<Document> &call, Row (*rowOfDocument)(const Document &))
{
    return mapped<Row, Document>(call, [rowOfDocument](const Result<Document> &read) -> Result<Row> {
        if (!read)
            return fail(read.error());
        if (read->state().compare(u"deleted", Qt::CaseInsensitive) == 0)
            return fail({.kind = Error::Kind::NotFound});
        return rowOfDocument(*read);
    });
}

} // namespace

Inventory::Private::Private(Inventory &inventory, Api borrowed)
    : api(borrowed), rows(inventory.m_rows),
      baseSettings(inventory, *this, rows, List::BaseSettings, [this] { return api.baseSettings().all(); }),
      sites(inventory, *this, rows, List::Sites, [this] { return api.sites().all(); }),
      phones(inventory, *this, rows, List::Phones, [this] { return api.phones().all(); }),
      users(inventory, *this, rows, List::Users, [this] { return api.users().all(); }),
      stations(inventory, *this, rows, List::Stations, [this] { return api.stations().all(); }),
      rereader(inventory, *this), m_inventory(inventory)
{
}

void Inventory::Private::load(List list)
{
    switch (list) {
    case List::BaseSettings:
        return baseSettings.load();
    case List::Sites:
        return sites.load();
    case List::Phones:
        return phones.load();
    case List::Users:
        return users.load();
    case List::Stations:
        return stations.load();
    }
}

void Inventory::Private::loadAnew(List list)
{
    if (state(list).state == State::Loading)
        state(list).again = true;
    else
        load(list);
}

void Inventory::Private::restoreFrom(const std::shared_ptr<const OrgSnapshot> &snapshot, int list,
                                     size_t next)
{
    const auto restored = [&] {
        switch (list) { // what others are completed from comes first
        case 0:
            return baseSettings.restorePage(snapshot->baseSettings, next);
        case 1:
            return sites.restorePage(snapshot->sites, next);
        case 2:
            return users.restorePage(snapshot->users, next);
        case 3:
            return stations.restorePage(snapshot->stations, next);
        default:
            return phones.restorePage(snapshot->phones, next);
        }
    };
    const bool isDone = restored();
    if (isDone && list == 4)
        return;
    const int nextList = isDone ? list + 1 : list;
    const size_t nextRow = isDone ? 0 : next + ListLoader<PhoneRow>::RestoredAtOnce;
    QMetaObject::invokeMethod(
        &m_inventory, [this, snapshot, nextList, nextRow] { restoreFrom(snapshot, nextList, nextRow); },
        Qt::QueuedConnection);
}

Call<PhoneRow> Inventory::Private::readPhone(const QString &id, Priority priority) const
{
    return readRowOf<PhoneRow>(api.phones().get(id, priority), [](const Document &phone) {
        PhoneRow row = rowOfPhone(phone);
        row.userKnown = true;
        return row;
    });
}

Call<BaseSettingsRow> Inventory::Private::readBaseSettings(const QString &id) const
{
    return readRowOf<BaseSettingsRow>(api.baseSettings().get(id), rowOf);
}

void Inventory::Private::putUser(const QString &id, const Result<UserRow> &read, Moment asked)
{
    if (asked < rows.users.asked(id))
        return;
    const bool isDeleted = read && read->state.compare(u"deleted", Qt::CaseInsensitive) == 0;
    const bool isMissing = !read && read.error().kind == Error::Kind::NotFound;
    if (isDeleted || isMissing)
        goneUsers.insert(id, isDeleted ? Holder::State::Deleted : Holder::State::Missing);
    else if (read)
        goneUsers.remove(id);
    users.putRead(id, isDeleted ? Result<UserRow>(fail({.kind = Error::Kind::NotFound})) : read, asked);
    const QStringList held = rows.joins.webRtcPhonesOf(id);
    if ((isDeleted || isMissing) && !held.isEmpty())
        Q_EMIT m_inventory.rowsChanged(List::Phones, held);
}

void Inventory::Private::completePhones()
{
    QStringList changed;
    for (const PhoneRow &row : rows.phones.rows()) {
        if (rows.complete(row))
            changed.append(row.id);
    }
    if (!changed.isEmpty())
        Q_EMIT m_inventory.rowsChanged(List::Phones, changed);
}

void Inventory::Private::endPhones()
{
    m_phonesWaitForStations = rows.joins.phonesOfUnknownUser() > 0 && stations.state == State::Loading;
    if (m_phonesWaitForStations)
        return;
    const QStringList ownerless = phonesWithoutOwner();
    // Many of them mean that the org does not give the field at all: then nobody is called free.
    if (ownerless.isEmpty() || ownerless.size() > MostSingleReads)
        endLoad(phones);
    else
        readOwners(ownerless);
}

void Inventory::Private::endLoad(ListState &now)
{
    const List list = now.list;
    now.state = now.error ? State::Failed : State::Loaded;
    if (now.state == State::Loaded)
        now.complete = QDateTime::currentDateTimeUtc();
    const bool wasRestored = now.restored && now.state == State::Loaded;
    if (wasRestored)
        now.restored = false;
    if (list == List::BaseSettings || list == List::Sites)
        completePhones();
    if ((list == List::Phones || list == List::Users) && phones.state == State::Loaded &&
        users.state == State::Loaded)
        readStrangers(0, {});
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
    if (rows.joins.phonesOfUnknownUser() == 0)
        return ids;
    for (const PhoneRow &phone : rows.phones.rows()) {
        if (phone.isOfUnknownUser())
            ids.append(phone.id);
    }
    return ids;
}

void Inventory::Private::readOwners(QStringList ids)
{
    const QString id = ids.takeFirst();
    const Call<PhoneRow> call = readPhone(id, Priority::Background);
    phones.loading = CallGuard(call);
    call.onFinished(&m_inventory, [this, id, ids, asked = momentNow()](const Result<PhoneRow> &read) {
        phones.putRead(id, read, asked);
        // Where a read fails the others would, too; these phones stay of unknown user.
        const bool goesOn = read || read.error().kind == Error::Kind::NotFound;
        if (ids.isEmpty() || !goesOn)
            endLoad(phones);
        else
            readOwners(ids);
    });
}

void Inventory::Private::readStrangers(std::size_t next, QSet<QString> strangers)
{
    const auto &all = rows.phones.rows();
    const std::size_t end = std::min(all.size(), next + PhonesATurn);
    for (; next < end && strangers.size() < MostStrangers; ++next) {
        const QString &id = all[next].userId;
        if (!id.isEmpty() && !rows.users.find(id) && !goneUsers.contains(id))
            strangers.insert(id);
    }
    if (next < all.size() && strangers.size() < MostStrangers)
        QTimer::singleShot(0, &m_inventory, [this, next, strangers] { readStrangers(next, strangers); });
    else if (!strangers.isEmpty())
        m_inventory.refreshUsers(strangers.values());
}

} // namespace Stationmaster
