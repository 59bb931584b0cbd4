// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QSet>
#include <QTimer>

#include <chrono>

namespace Stationmaster {

/// Asks again for the stations of phones that were just made: a station appears some time after its phone
/// (API.md 6; how long is not known). The inventory is borrowed. Main thread.
class LateStations : public QObject
{
    Q_OBJECT
public:
    using Pauses = std::vector<std::chrono::milliseconds>;

    /// Gives up after the last of @p pauses; then the next reload shows the station.
    explicit LateStations(Inventory &inventory, Pauses pauses = usualPauses(), QObject *parent = nullptr);

    /// Phones that were written or read a moment ago; those that need nothing are left out by and by. The
    /// pauses start anew for all.
    void follow(const QStringList &phoneIds);
    bool isWaiting() const { return m_timer.isActive(); }

    static Pauses usualPauses(); ///< growing, about a minute in all

private:
    void look();
    void waitOnce();

    Inventory &m_inventory;
    const Pauses m_pauses;
    std::size_t m_next = 0; ///< pause
    QSet<QString> m_phones;
    QTimer m_timer;
};

} // namespace Stationmaster
