// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rereader.h"

#include "inventory/inventoryprivate.h"

namespace Stationmaster {

namespace {

using List = Inventory::List;

constexpr qsizetype FewCalls = 15; // are sooner done than a list is read, even where it has fewer pages

// Rows of a page (API.md 3.1), and users of a call by their ids.
constexpr qsizetype PhonesAPage = 100;
constexpr qsizetype OthersAPage = 500;
constexpr qsizetype UsersACall = 50;

qsizetype pages(qsizetype rows, qsizetype size)
{
    return (rows + size - 1) / size;
}

bool isFewer(qsizetype calls, qsizetype listPages)
{
    return calls <= std::max(FewCalls, listPages);
}

} // namespace

void Rereader::readAgain(const ChangedObjects &changed)
{
    if (isFewer(changed.phones.size(), pages(std::ssize(m_inventory.phones()), PhonesAPage)))
        readPhones(changed.phones);
    else
        m_lists += {List::Phones, List::Users, List::Stations};
    if (isFewer(changed.baseSettings.size(), pages(std::ssize(m_inventory.baseSettings()), PhonesAPage))) {
        for (const QString &id : changed.baseSettings)
            m_inventory.refreshBaseSettings(id);
    } else {
        m_lists += List::BaseSettings;
    }
    if (!changed.sites.isEmpty())
        m_lists += List::Sites;
    m_users += QSet<QString>(changed.users.begin(), changed.users.end());
    m_stations += QSet<QString>(changed.stations.begin(), changed.stations.end());
    startSoon();
}

void Rereader::readPhones(const QStringList &ids)
{
    m_phonesToCome += static_cast<int>(ids.size());
    for (const QString &id : ids) {
        d.readPhone(id, Priority::Background)
            .onFinished(&m_inventory, [this, id, asked = momentNow()](const Result<PhoneRow> &read) {
                putPhone(id, read, asked);
            });
    }
}

void Rereader::putPhone(const QString &id, const Result<PhoneRow> &read, Moment asked)
{
    if (const PhoneRow *before = m_inventory.findPhone(id);
        before && !d.settling.contains(id) && m_inventory.findUser(before->userId))
        m_users += before->userId;
    d.phones.putRead(id, read, asked);
    if (read && m_inventory.findUser(read->userId))
        m_users += read->userId;
    if (read && read->isWebRtc() && !read->lineId.isEmpty())
        m_stations += read->lineId;
    if (--m_phonesToCome == 0)
        startSoon();
}

void Rereader::startSoon()
{
    if (!std::exchange(m_startsSoon, true))
        QMetaObject::invokeMethod(
            &m_inventory, [this] { start(); }, Qt::QueuedConnection);
}

void Rereader::start()
{
    m_startsSoon = false;
    if (m_lists.contains(List::Users))
        m_users.clear();
    if (m_lists.contains(List::Stations))
        m_stations.clear();
    for (const List list : std::exchange(m_lists, {}))
        d.loadAnew(list);
    // What a phone leads to is read together with what those lead to that are still to come.
    if (m_phonesToCome == 0)
        readUsersAndStations();
}

void Rereader::readUsersAndStations()
{
    const QStringList users = std::exchange(m_users, {}).values();
    const qsizetype pagesOfUsers = pages(std::ssize(m_inventory.users()), OthersAPage) + 1; // in two lists
    if (pages(users.size(), UsersACall) > pagesOfUsers)
        d.loadAnew(List::Users);
    else
        m_inventory.refreshUsers(users);
    const QStringList stations = std::exchange(m_stations, {}).values();
    if (!isFewer(stations.size(), pages(std::ssize(m_inventory.stations()), OthersAPage))) {
        d.loadAnew(List::Stations);
        return;
    }
    for (const QString &id : stations)
        m_inventory.refreshStation(id);
}

} // namespace Stationmaster
