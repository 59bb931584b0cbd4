// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runpace.h"

#include <algorithm>
#include <cmath>

namespace Stationmaster {

namespace {

constexpr std::chrono::seconds Enough{3}; ///< of running, before a pace is told

} // namespace

void RunPace::note(Time now, int ended, bool isRunning)
{
    if (m_last && isRunning)
        m_ran += now - *m_last;
    if (m_last)
        m_ended += ended - m_lastEnded;
    m_last = now;
    m_lastEnded = ended;
}

std::optional<int> RunPace::perMinute() const
{
    if (m_ran < Enough || m_ended <= 0)
        return std::nullopt;
    const double each = static_cast<double>(m_ran.count()) / m_ended;
    return static_cast<int>(std::lround(60'000 / each));
}

std::optional<RunPace::Time> RunPace::left(int rows, Time budget) const
{
    if (m_ran < Enough || m_ended <= 0)
        return std::nullopt;
    const Time atThisPace(m_ran.count() * rows / m_ended);
    return std::max(atThisPace, budget);
}

} // namespace Stationmaster
