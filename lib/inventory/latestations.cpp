// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/latestations.h"

#include <algorithm>

namespace Stationmaster {

using namespace std::chrono_literals;

LateStations::LateStations(Inventory &inventory, Pauses pauses, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_pauses(std::move(pauses))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LateStations::look);
}

LateStations::Pauses LateStations::usualPauses()
{
    return {2s, 4s, 8s, 16s, 30s};
}

void LateStations::waitFor(const QStringList &phoneIds, const QStringList &baseSettingsIds)
{
    if (phoneIds.isEmpty() && baseSettingsIds.isEmpty())
        return;
    m_baseSettings.unite(QSet<QString>(baseSettingsIds.begin(), baseSettingsIds.end()));
    m_phones.unite(QSet<QString>(phoneIds.begin(), phoneIds.end()));
    m_next = 0;
    waitOnce();
}

void LateStations::waitOnce()
{
    if (m_next < m_pauses.size()) {
        m_timer.start(m_pauses[m_next++]);
        return;
    }
    m_baseSettings.clear();
    const QStringList settling = settlingOf(std::exchange(m_phones, {}));
    if (settling.isEmpty())
        return;
    m_inventory.endSettling(settling);
    m_inventory.readAgain({.phones = settling});
}

QStringList LateStations::settlingOf(const QSet<QString> &phoneIds) const
{
    QStringList settling;
    std::ranges::copy_if(phoneIds, std::back_inserter(settling),
                         [this](const QString &id) { return m_inventory.isSettling(id); });
    return settling;
}

void LateStations::look()
{
    const QStringList settling = settlingOf(m_phones);
    QStringList missing;
    m_phones.removeIf([&](const QString &id) {
        if (m_inventory.isSettling(id))
            return false;
        const PhoneRow *phone = m_inventory.findPhone(id);
        if (!phone || !phone->isWebRtc() || phone->lineId.isEmpty() || m_inventory.stationOfPhone(*phone))
            return true;
        missing.append(phone->lineId);
        return false;
    });
    m_baseSettings.removeIf([this](const QString &id) { return m_inventory.findBaseSettings(id); });
    if (missing.isEmpty() && settling.isEmpty() && m_baseSettings.isEmpty())
        return;
    m_inventory.readAgain({.phones = settling, .baseSettings = m_baseSettings.values(), .stations = missing});
    waitOnce();
}

} // namespace Stationmaster
