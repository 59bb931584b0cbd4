// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rereader.h"

#include "inventory/inventoryprivate.h"
#include "inventory/singleread.h"

namespace Stationmaster {

namespace {

using List = Inventory::List;

constexpr qsizetype FewCalls = 15; // that come sooner than a list, even where its pages are fewer

// Rows of a page (API.md 3.1), and people of a call by their ids.
constexpr qsizetype PhonesAPage = 100;
constexpr qsizetype OthersAPage = 500;
constexpr qsizetype PeopleACall = 50;

qsizetype pages(qsizetype rows, qsizetype size)
{
    return (rows + size - 1) / size;
}

bool isFewer(qsizetype calls, qsizetype listPages)
{
    return calls <= std::max(FewCalls, listPages);
}

} // namespace

void Rereader::take(const ChangedObjects &changed)
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
    m_people += QSet<QString>(changed.users.begin(), changed.users.end());
    m_stations += QSet<QString>(changed.stations.begin(), changed.stations.end());
    startSoon();
}

void Rereader::readPhones(const QStringList &ids)
{
    m_phonesToCome += static_cast<int>(ids.size());
    for (const QString &id : ids) {
        readPhone(d.api, id, Priority::Background)
            .onFinished(&m_inventory, [this, id, asked = momentNow()](const Result<PhoneRow> &read) {
                takePhone(id, read, asked);
            });
    }
}

void Rereader::takePhone(const QString &id, const Result<PhoneRow> &read, Moment asked)
{
    if (const PhoneRow *before = m_inventory.findPhone(id);
        before && !d.settling.contains(id) && m_inventory.findUser(before->userId))
        m_people += before->userId;
    d.takeRead(List::Phones, d.phones, id, read, asked);
    if (read && m_inventory.findUser(read->userId))
        m_people += read->userId;
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
        m_people.clear();
    if (m_lists.contains(List::Stations))
        m_stations.clear();
    for (const List list : std::exchange(m_lists, {}))
        d.loadAnew(list);
    // What a phone leads to is read together with what those lead to that are still to come.
    if (m_phonesToCome == 0)
        readPeopleAndStations();
}

void Rereader::readPeopleAndStations()
{
    const QStringList people = std::exchange(m_people, {}).values();
    const qsizetype pagesOfUsers = pages(std::ssize(m_inventory.users()), OthersAPage) + 1; // in two lists
    if (pages(people.size(), PeopleACall) > pagesOfUsers)
        d.loadAnew(List::Users);
    else
        m_inventory.refreshUsers(people);
    const QStringList stations = std::exchange(m_stations, {}).values();
    if (!isFewer(stations.size(), pages(std::ssize(m_inventory.stations()), OthersAPage))) {
        d.loadAnew(List::Stations);
        return;
    }
    for (const QString &id : stations)
        m_inventory.refreshStation(id);
}

} // namespace Stationmaster
