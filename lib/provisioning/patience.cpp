// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/patience.h"

#include <utility>

namespace Stationmaster {

Patience::Patience(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto next = std::exchange(m_next, nullptr))
            next();
    });
}

void Patience::renew(std::chrono::milliseconds interval, std::chrono::milliseconds deadline)
{
    stop();
    m_timer.setInterval(interval);
    m_deadline = deadline;
    m_since.invalidate();
}

bool Patience::wait(std::function<void()> next)
{
    if (!m_since.isValid())
        m_since.start();
    else if (m_since.elapsed() >= m_deadline.count())
        return false;
    m_next = std::move(next);
    m_timer.start();
    Q_EMIT waiting(static_cast<int>(m_since.elapsed() / 1000));
    return true;
}

bool Patience::isWaiting() const
{
    return m_timer.isActive();
}

void Patience::stop()
{
    m_timer.stop();
    m_next = nullptr;
}

} // namespace Stationmaster
