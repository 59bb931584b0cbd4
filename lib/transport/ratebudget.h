// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/callwindow.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace Stationmaster {

/// The call budget of one connection (API.md 3.4): how much of the window is used, and how long to hold the
/// next call back. Main thread; it never waits itself. The clock is injected so that tests choose the time.
///
/// Some endpoints have an allowance of their own: the headers of their answers then show that allowance and
/// its own count. An answer that allows less than the others do is taken for such an endpoint's, and only
/// calls to it are paced by it; to be careful they count in the connection's window as well. When an endpoint
/// that used to show the connection's allowance shows less, the connection's has changed.
class RateBudget : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// A call that has left, to be given back with its answer.
    struct Sent
    {
        QString family{};
        CallWindow::Sent ofConnection{};
        CallWindow::Sent ofFamily{};
    };

    /// @p headRoom: the share of the allowance (0..0.9) left for the admin's browser. Interactive calls may
    /// use half of it, so that a click need not wait for the next window while a long job runs.
    explicit RateBudget(Clock clock, double headRoom = 0.1, QObject *parent = nullptr);

    /// @p family: see Request::endpointFamily(); empty for a call that only the connection's window is to
    /// count.
    Sent noteSent(const QString &family = {});
    /// The end of an attempt that was noted as sent; without headers when there was no answer.
    void noteAnswer(const Sent &call, const RateHeaders &headers);
    /// Holds everything back until now + @p wait, once for all calls (429); only the calls of @p family when
    /// that has an allowance of its own.
    void pauseFor(std::chrono::milliseconds wait, const QString &family = {});

    /// How long to wait before the next call may leave; zero when it may leave now. Never more calls may be
    /// under way than the window has room for.
    std::chrono::milliseconds waitNow(Priority priority = Priority::Background,
                                      const QString &family = {}) const;

    // What the status line shows, of the connection's window.

    int used() const;     ///< calls in this window, those under way included
    quint64 sent() const; ///< calls that ever left
    int allowed() const;  ///< 300 until the server says otherwise; head-room not taken off
    std::chrono::milliseconds untilReset() const; ///< zero when nothing is used
    /// How long until @p calls more calls can have left, as far as the budget is what holds them back. An
    /// estimate: later windows are taken to be whole and as long as those seen so far.
    std::chrono::milliseconds eta(int calls, Priority priority = Priority::Background) const;

    /// The allowance that calls of @p family have for themselves, when it has been seen to be a lower one.
    std::optional<int> ownAllowance(const QString &family) const;

Q_SIGNALS:
    void changed();

private:
    struct Family
    {
        CallWindow window;
        int seenAllowed = 0; ///< what its last answer showed, 0 for none
        bool isOwn = false;
    };

    Family *find(const QString &family) const;
    CallWindow *ownWindow(const QString &family) const;
    void learn(Family *family, std::optional<int> allowed);
    void setConnectionAllowance(int allowed);

    Clock m_clock;
    double m_headRoom;
    bool m_hasAllowance = false; ///< told by an answer
    mutable CallWindow m_connection;
    mutable std::map<QString, Family> m_families;
};

} // namespace Stationmaster
