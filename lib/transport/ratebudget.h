// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/request.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace Stationmaster {

/// What one answer said about the rate window (API.md 3.4). Every header may be missing.
struct RateHeaders
{
    std::optional<int> count{};
    std::optional<int> allowed{};
    std::optional<std::chrono::seconds> reset{};
    std::optional<std::chrono::seconds> retryAfter{};
};

/// The call budget of one connection: how much of the window is used, and how long to hold the next call
/// back. Belongs to the connection, not to a call. The clock is injected so that tests choose the time.
class RateBudget : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// @p headRoom: the share of the allowance (0..1) left for the admin's browser. Interactive calls may use
    /// half of it, so that a click need not wait for the next window while a long job runs.
    explicit RateBudget(Clock clock, double headRoom = 0.1, QObject *parent = nullptr);

    void noteSent();
    /// The end of an attempt that was noted as sent; without headers when there was no answer.
    void noteAnswer(const RateHeaders &headers);
    /// Holds everything back until now + @p wait, once for all calls (429).
    void pauseFor(std::chrono::milliseconds wait);

    /// How long to wait before the next call may leave; zero when it may leave now.
    std::chrono::milliseconds waitNow(Priority priority = Priority::Background) const;

    int used() const;
    int allowed() const; ///< 300 until the server says otherwise
    std::chrono::milliseconds untilReset() const;

Q_SIGNALS:
    void changed();

private:
    int limit(Priority priority) const;
    void noteCount(int count, std::chrono::milliseconds reset);
    void rollWindow() const;

    Clock m_clock;
    double m_headRoom;
    int m_allowed = 300;
    int m_inFlight = 0;
    bool m_serverCounts = false; ///< from the first answer with a count on
    mutable int m_used = 0;
    /// A full window seems to be over, or a pause: one call goes first and finds out whether it really is.
    mutable bool m_probing = false;
    /// The window's end was guessed from the clock, and no answer has confirmed it yet.
    mutable bool m_rolled = false;
    mutable bool m_idleRoll = false; ///< and no answer from before it can come any more
    mutable std::chrono::milliseconds m_windowEnd{0};
    std::chrono::milliseconds m_rounding{
        0}; ///< what the server's whole seconds leave out, once that is known
    mutable std::deque<std::chrono::milliseconds> m_sentTimes; ///< while the server says nothing
    std::chrono::milliseconds m_pausedUntil{0};
};

} // namespace Stationmaster
