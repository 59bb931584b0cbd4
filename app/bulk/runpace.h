// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>

namespace Stationmaster {

/// How fast a run goes and how long the rest of it takes. Only the time in which it really ran counts: pauses
/// and waits for the org say nothing about its pace.
class RunPace
{
public:
    using Time = std::chrono::milliseconds;
    /// How long the rate limit makes so many calls more take until the last of them has left.
    using Eta = std::function<Time(int calls)>;

    /// The run at one moment.
    struct Look
    {
        Time now{};        ///< of a clock that only goes forward
        int ended = 0;     ///< rows so far
        int inFlight = 0;  ///< rows
        quint64 calls = 0; ///< that have left so far, whoever made them
        Time wait{};       ///< until the rate limit lets the next call leave
        bool isRunning = false;
    };

    /// @p calls: the fewest that a row takes, about; what a row really takes is learnt.
    void setLeastCalls(double calls) { m_leastCalls = calls; }
    void note(const Look &look);
    /// Rows a minute; nothing: too little is known.
    std::optional<int> perMinute() const;
    /// For @p rows more, those in flight included; nothing: too little is known.
    std::optional<Time> left(int rows, const Eta &eta) const;

private:
    bool isEnough() const;
    Time until(int calls, double each, const Eta &eta) const;

    double m_leastCalls = 1;
    std::optional<Look> m_last;
    Time m_heldUntil{0}; ///< by the rate limit
    Time m_ran{0};
    Time m_free{0};      ///< of that the time in which the rate limit held nothing back
    int m_ended = 0;     ///< while it was looked at
    quint64 m_calls = 0; ///< while it ran
};

} // namespace Stationmaster
