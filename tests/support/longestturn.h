// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <algorithm>
#include <ctime>

namespace Stationmaster::Test {

/// The longest that the window was kept busy by one turn of the event loop, in ms of its own time: others
/// that use the machine do not count. Of the thread that makes it.
class LongestTurn
{
public:
    LongestTurn()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start();
    }
    qint64 longest()
    {
        note();
        return m_longest;
    }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }
    void note()
    {
        const qint64 at = now();
        m_longest = std::max(m_longest, at - m_last);
        m_last = at;
    }

    QTimer m_timer;
    qint64 m_last = now();
    qint64 m_longest = 0;
};

} // namespace Stationmaster::Test
