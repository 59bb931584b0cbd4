// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/ratebudget.h"

#include <algorithm>
#include <cmath>

namespace Stationmaster {

namespace {

using std::chrono::milliseconds;

// The window of a token (API.md 3.4), as long as no answer says when it ends.
constexpr milliseconds usualWindow{60'000};
// How soon to ask again when a full window should be over but is not: the server's seconds are whole ones.
constexpr milliseconds probeInterval{250};
// How soon to look again while the one probing call is under way; its answer normally comes first.
constexpr milliseconds probeWait{100};

} // namespace

RateBudget::RateBudget(Clock clock, double headRoom, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_headRoom(std::clamp(headRoom, 0.0, 0.9))
{
}

void RateBudget::noteSent()
{
    rollWindow();
    ++m_inFlight;
    ++m_used;
    if (!m_serverCounts)
        m_sentTimes.push_back(m_clock());
    Q_EMIT changed();
}

void RateBudget::noteAnswer(const RateHeaders &headers)
{
    rollWindow();
    const milliseconds now = m_clock();
    m_inFlight = std::max(0, m_inFlight - 1);
    if (now >= m_pausedUntil)
        m_probing = false; // unless the count says otherwise
    if (headers.allowed && *headers.allowed > 0)
        m_allowed = *headers.allowed;
    if (headers.count)
        noteCount(*headers.count, headers.reset.value_or(std::chrono::seconds{60}));
    Q_EMIT changed();
}

void RateBudget::noteCount(int count, milliseconds reset)
{
    const milliseconds now = m_clock();
    // Calls under way may be in the server's count or not: taking them as not errs on the careful side.
    const int estimate = std::max(0, count) + m_inFlight;
    const bool full = count >= limit(Priority::Background);
    const bool newWindow = !m_serverCounts || estimate * 2 < m_used;
    if (m_rolled && m_idleRoll && full && !newWindow)
        m_rounding =
            std::chrono::seconds{1}; // the window was not over when its seconds were: cut, not rounded up
    const milliseconds end = now + reset + m_rounding;
    if (newWindow || m_rolled || m_windowEnd <= now)
        m_windowEnd = end;
    else
        m_windowEnd = std::min(m_windowEnd, end); // the earliest of the rounded ends is the nearest
    m_used = newWindow ? estimate : std::max(m_used, count);
    m_rolled = false;
    m_serverCounts = true;
    m_sentTimes.clear();
    if (full) {
        m_windowEnd = std::max(m_windowEnd, now + probeInterval);
        m_probing = true;
    }
}

void RateBudget::pauseFor(milliseconds wait)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock() + wait);
    m_probing = true;
    Q_EMIT changed();
}

milliseconds RateBudget::waitNow(Priority priority) const
{
    rollWindow();
    const milliseconds now = m_clock();
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    if (m_probing && m_inFlight > 0)
        return probeWait;
    if (m_used < limit(priority))
        return milliseconds{0};
    return std::max(m_windowEnd - now, milliseconds{1});
}

int RateBudget::used() const
{
    rollWindow();
    return m_used;
}

int RateBudget::allowed() const
{
    return m_allowed;
}

milliseconds RateBudget::untilReset() const
{
    rollWindow();
    return m_used == 0 ? milliseconds{0} : std::max(m_windowEnd - m_clock(), milliseconds{0});
}

int RateBudget::limit(Priority priority) const
{
    const double kept = priority == Priority::Interactive ? m_headRoom / 2 : m_headRoom;
    return std::max(1, static_cast<int>(std::floor(m_allowed * (1.0 - kept) + 1e-9)));
}

void RateBudget::rollWindow() const
{
    const milliseconds now = m_clock();
    if (m_serverCounts) {
        if (now < m_windowEnd || m_used == 0)
            return;
        m_probing = m_probing || m_used * 2 >= limit(Priority::Background);
        m_used = m_inFlight;
        m_rolled = true;
        m_idleRoll = m_inFlight == 0;
        m_windowEnd = now + usualWindow;
        return;
    }
    // Nobody says when the server's window begins: keep within the limit over any stretch of that length.
    while (!m_sentTimes.empty() && m_sentTimes.front() + usualWindow <= now)
        m_sentTimes.pop_front();
    m_used = static_cast<int>(m_sentTimes.size());
    m_windowEnd = m_sentTimes.empty() ? now : m_sentTimes.front() + usualWindow;
}

} // namespace Stationmaster
