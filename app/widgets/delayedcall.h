// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace Stationmaster {

/// Makes one call of many requests that come shortly after each other: a while after the first of them.
class DelayedCall
{
public:
    DelayedCall(std::chrono::milliseconds delay, std::function<void()> call)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(delay);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(call));
    }

    void request()
    {
        if (!m_timer.isActive())
            m_timer.start();
    }
    void cancel() { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace Stationmaster
