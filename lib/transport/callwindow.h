// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/request.h"

#include <chrono>
#include <deque>
#include <limits>
#include <optional>

namespace Stationmaster {

/// The headers of one answer about the rate window (API.md 3.4). Each may be missing.
struct RateHeaders
{
    std::optional<int> count{};                  ///< calls in this window, this one included
    std::optional<int> allowed{};                ///< calls that a window has room for
    std::optional<std::chrono::seconds> reset{}; ///< until the next window, in whole seconds
    std::optional<std::chrono::seconds> retryAfter{};
};

/// One of the server's call counters as this program sees it: how full it is, when it starts anew, and how
/// long the next call has to wait for it. Pure: the time is an argument, by any steady clock.
///
/// Every answer is a lower and an upper bound: what it counted is certain, and of our own calls only those
/// that were under way together with it can be missing. So the answers may come in any order, from before and
/// after the beginning of a window, and with any of their headers missing.
class CallWindow
{
public:
    using Time = std::chrono::milliseconds;

    /// What the window has to know of a call when its answer comes.
    struct Sent
    {
        quint64 number = 0;         ///< of the calls to this counter, from 0
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
    quint64 sent() const { return m_sent; } ///< calls ever
    Time untilReset(Time now);
    Time eta(int calls, Priority priority, Time now);

private:
    /// What the answers have told of the server's present window.
    enum class Known {
        Nothing, ///< the server does not tell of windows: any stretch of their usual length counts as one
        Assumed, ///< nothing yet, but the one before must be over
        Begun,   ///< it has begun; its end is a guess
        End,     ///< when it ends
    };
    /// One call goes first and finds out whether there is room again.
    struct Probe
    {
        quint64 number = std::numeric_limits<quint64>::max(); ///< until it has left
        Time heldUntil{0}; ///< the others wait for its answer no longer than this
    };

    bool isConfirmed() const { return m_known >= Known::Begun; }
    int limit(Priority priority) const;
    Time length() const;
    void roll(Time now);
    void useCount(const Sent &call, int count, std::optional<Time> reset, int unsure, Time now);
    void useReset(const Sent &call, Time reset, int unsure, Time now);
    bool isLaterWindow(const Sent &call, std::optional<Time> reset) const;
    void setEnd(bool isNew, std::optional<Time> reset, Time now);
    void startProbe();

    double m_headRoom;
    int m_allowed = 300; // API.md 3.4, until an answer says otherwise
    int m_used = 0;
    quint64 m_sent = 0;
    quint64 m_answered = 0;

    Known m_known = Known::Nothing;
    Time m_end{0};
    quint64 m_firstOfWindow = 0;  ///< calls before this one may belong to the window before
    int m_peak = 0;               ///< the highest count of the window; of the one before while not confirmed
    quint64 m_peakSeenAt = 0;     ///< the calls from this one on left after it had been seen
    Time m_rounding{0};           ///< what the server's whole seconds leave out, once that is known
    Time m_longest{0};            ///< the longest reset seen
    bool m_sawStart = false;      ///< of a window, so that m_longest is the length of one
    std::deque<Time> m_sentTimes; ///< of the calls that count, while the window is not confirmed

    Time m_pausedUntil{0};
    std::optional<Probe> m_probe{};
    std::optional<Time> m_askAgainAt{}; ///< when the end is a guess: how soon to send a call and see
};

} // namespace Stationmaster
