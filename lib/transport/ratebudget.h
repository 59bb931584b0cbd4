// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
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

    /// @p headRoom: the share of the allowance (0..1) left for the admin's browser.
    explicit RateBudget(Clock clock, double headRoom = 0.1, QObject *parent = nullptr);

    void noteSent();
    void noteAnswer(const RateHeaders &headers);
    /// Holds everything back until now + @p wait, once for all calls (429).
    void pauseFor(std::chrono::milliseconds wait);

    /// How long to wait before the next call may leave; zero when it may leave now.
    std::chrono::milliseconds waitNow() const;

    int used() const;
    int allowed() const;                     ///< 300 until the server says otherwise
    std::chrono::milliseconds untilReset() const;

Q_SIGNALS:
    void changed();

private:
    void rollWindow() const;

    Clock m_clock;
    double m_headRoom;
    int m_allowed = 300;
    mutable int m_used = 0;
    mutable std::chrono::milliseconds m_windowEnd{0};
    std::chrono::milliseconds m_pausedUntil{0};
};

} // namespace Stationmaster
