// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/latestations.h"

namespace Stationmaster {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype MostStationReads = 20; // for more, the whole list takes fewer calls

} // namespace

LateStations::LateStations(Inventory &inventory, Pauses pauses, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_pauses(std::move(pauses))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LateStations::look);
}

LateStations::Pauses LateStations::usualPauses()
{
    return {2s, 4s, 8s, 16s, 32s};
}

void LateStations::follow(const QStringList &phoneIds)
{
    if (phoneIds.isEmpty())
        return;
    m_phones.unite(QSet<QString>(phoneIds.begin(), phoneIds.end()));
    m_next = 0;
    waitOnce();
}

void LateStations::waitOnce()
{
    if (m_next == m_pauses.size())
        m_phones.clear();
    else
        m_timer.start(m_pauses[m_next++]);
}

void LateStations::look()
{
    QStringList missing;
    m_phones.removeIf([&](const QString &id) {
        const PhoneRow *phone = m_inventory.findPhone(id);
        if (!phone || !phone->isWebRtc() || phone->lineId.isEmpty() || m_inventory.stationOfPhone(*phone))
            return true;
        missing.append(phone->lineId);
        return false;
    });
    if (missing.isEmpty())
        return;
    if (missing.size() > MostStationReads)
        m_inventory.reload(Inventory::List::Stations);
    for (const QString &station : missing.size() > MostStationReads ? QStringList() : missing)
        m_inventory.refreshStation(station);
    waitOnce();
}

} // namespace Stationmaster
