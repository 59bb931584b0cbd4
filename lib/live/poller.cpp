// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/poller.h"

namespace Stationmaster {

Poller::Poller(const RateBudget &budget, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_budget(budget)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_budget.used() * 2 <= m_budget.allowed())
            Q_EMIT due();
    });
}

void Poller::setRunning(bool runs)
{
    if (runs && !m_timer.isActive())
        m_timer.start();
    else if (!runs)
        m_timer.stop();
}

} // namespace Stationmaster
