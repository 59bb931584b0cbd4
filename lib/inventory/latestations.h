// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QSet>
#include <QTimer>

#include <chrono>

namespace Stationmaster {

/// Reads phones and base settings that were just made until the org shows them (API.md 3.5), and the stations
/// of phones, which appear some time after them (API.md 6; how long is not known). The inventory is borrowed.
/// Main thread.
class LateStations : public QObject
{
    Q_OBJECT
public:
    using Pauses = std::vector<std::chrono::milliseconds>;

    /// Gives up after the last of @p pauses: then the next reload shows the station, and a phone that is
    /// still settling is read once more and removed when it is not there.
    explicit LateStations(Inventory &inventory, Pauses pauses = usualPauses(), QObject *parent = nullptr);

    /// @p phoneIds: written or read a moment ago; @p baseSettingsIds: just made. What is complete is not
    /// read. The pauses start anew for all.
    void waitFor(const QStringList &phoneIds, const QStringList &baseSettingsIds = {});
    bool isWaiting() const { return m_timer.isActive(); }

    static Pauses usualPauses(); ///< growing, about a minute in all

private:
    void look();
    void waitOnce();
    QStringList settlingOf(const QSet<QString> &phoneIds) const;

    Inventory &m_inventory;
    const Pauses m_pauses;
    std::size_t m_next = 0; ///< pause
    QSet<QString> m_phones;
    QSet<QString> m_baseSettings;
    QTimer m_timer;
};

} // namespace Stationmaster
