// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/request.h"

#include <chrono>
#include <deque>
#include <optional>

namespace Stationmaster {

/// What one answer said about the rate window (API.md 3.4). Every header may be missing.
struct RateHeaders
{
    std::optional<int> count{};                  ///< calls in this window, this one included
    std::optional<int> allowed{};                ///< calls that a window has room for
    std::optional<std::chrono::seconds> reset{}; ///< until the next window, in whole seconds
    std::optional<std::chrono::seconds> retryAfter{};
};

/// One of the server's counters as this program sees it: how full it is, when it starts anew, and how long
/// the next call has to wait for it. Pure: the time comes in with every call, of any steady clock.
///
/// Every answer is an upper and a lower bound: what it counted is certain, and of our own calls only those
/// that were under way together with it can be missing. So the answers may come in any order, from before and
/// after the beginning of a window, and with any of their headers missing.
class CallWindow
{
public:
    using Time = std::chrono::milliseconds;

    /// What has to be known of a call when its answer comes.
    struct Sent
    {
        quint64 number = 0;         ///< of the calls of this window's counter, from 0
        quint64 answeredBefore = 0; ///< answers that had come when it left
        Time at{0};
    };

    explicit CallWindow(double headRoom) : m_headRoom(headRoom) {}

    void setAllowed(int allowed) { m_allowed = allowed; }
    int allowed() const { return m_allowed; }

    Sent noteSent(Time now);
    /// The end of a call, answered or not; then without headers.
    void noteAnswer(const Sent &call, const RateHeaders &headers, Time now);
    void pauseUntil(Time until);

    Time waitNow(Priority priority, Time now);
    int used(Time now);
    Time untilReset(Time now);
    Time eta(int calls, Priority priority, Time now);

private:
    struct Probe
    {
        quint64 number = 0;
        Time heldUntil{0};
    };

    int limit(Priority priority) const;
    Time length() const;
    void roll(Time now);
    void takeCount(const Sent &call, int count, std::optional<Time> reset, int unsure, Time now);
    void takeReset(const Sent &call, Time reset, int unsure, Time now);
    bool isLaterWindow(const Sent &call, std::optional<Time> reset) const;
    void setEnd(bool isNew, std::optional<Time> reset, Time now);

    double m_headRoom;
    int m_allowed = 300; // API.md 3.4, until an answer says otherwise
    int m_inFlight = 0;
    int m_used = 0;
    quint64 m_sent = 0;
    quint64 m_answered = 0;

    bool m_windowed = false;     ///< the server tells of its windows; else any 60 s count as one
    bool m_confirmed = false;    ///< the server has told of the present one
    bool m_endKnown = false;     ///< by a reset header; else it is a guess
    quint64 m_firstOfWindow = 0; ///< calls before this one may belong to the window before
    int m_peak = 0;              ///< the highest count of this window
    quint64 m_peakSeenAt = 0;    ///< the calls from this one on left after it had been seen
    int m_lastPeak = 0;
    Time m_end{0};
    Time m_rounding{0}; ///< what the server's whole seconds leave out, once that is known
    Time m_longest{0};  ///< the longest reset seen
    bool m_sawStart = false;
    std::deque<Time> m_sentTimes; ///< while nobody confirms the window

    Time m_pausedUntil{0};
    bool m_probing = false; ///< one call goes first and finds out whether there is room again
    std::optional<Probe> m_probe{};
    std::optional<Time> m_askAgainAt{}; ///< when the end is a guess: how soon to send a call and see
};

} // namespace Stationmaster
