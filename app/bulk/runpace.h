// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace Stationmaster {

/// How fast a run goes and how long the rest of it takes. Only the time in which it really ran counts: pauses
/// and waits for the org say nothing about its pace.
class RunPace
{
public:
    using Time = std::chrono::milliseconds;

    /// @p now: of a clock that only goes forward. @p ended: rows that have ended so far.
    void note(Time now, int ended, bool isRunning);
    /// Rows a minute; nothing: too little is known.
    std::optional<int> perMinute() const;
    /// For @p rows more; @p budget: how long the rate limit alone makes them take. The rate limit lets calls
    /// leave in bursts, so that the pace of the beginning promises too much; the longer of the two is right.
    std::optional<Time> left(int rows, Time budget) const;

private:
    std::optional<Time> m_last;
    int m_lastEnded = 0;
    Time m_ran{0};
    int m_ended = 0; ///< while it was looked at
};

} // namespace Stationmaster
