// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/callwindow.h"

#include <algorithm>
#include <cmath>

namespace Stationmaster {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// The window of a token (API.md 3.4), as long as no answer says how long it is.
constexpr milliseconds usualWindow{60'000};
// How soon to ask again when a full window should be over but is not: the server's seconds are whole ones.
constexpr milliseconds probeInterval{250};
// How soon to look again while the one probing call is under way; its answer normally comes first.
constexpr milliseconds probeWait{100};
// A probe that is not answered holds the others no longer than this: the line may have lost it.
constexpr milliseconds probePatience{3'000};
// A full window whose end is a guess is asked about this many times, at the cost of one call each.
constexpr int asksInWindow = 12;
// What no header can mean. A wait that is cut short costs one refused call, one that is not stops the
// program.
constexpr milliseconds longestWindow{600'000};
constexpr int mostCalls = 1'000'000;

} // namespace

CallWindow::Sent CallWindow::noteSent(Time now)
{
    roll(now);
    if (m_probing)
        m_probe = Probe{.number = m_sent, .heldUntil = now + probePatience};
    m_askAgainAt.reset();
    ++m_inFlight;
    ++m_used;
    if (!m_confirmed)
        m_sentTimes.push_back(now);
    return {.number = m_sent++, .answeredBefore = m_answered, .at = now};
}

void CallWindow::noteAnswer(const Sent &call, const RateHeaders &headers, Time now)
{
    roll(now);
    m_inFlight = std::max(0, m_inFlight - 1);
    // Our calls that the server may have counted after this one.
    const int unsure = m_inFlight + static_cast<int>(m_answered - call.answeredBefore);
    ++m_answered;
    if (m_probe && call.number >= m_probe->number) {
        m_probe.reset();
        m_probing = false; // unless the count says otherwise
    }
    std::optional<Time> reset = headers.reset;
    if (reset)
        reset = std::clamp(*reset, Time{0}, longestWindow);
    if (headers.count)
        takeCount(call, std::clamp(*headers.count, 0, mostCalls), reset, unsure, now);
    else if (reset)
        takeReset(call, *reset, unsure, now);
}

void CallWindow::takeCount(const Sent &call, int count, std::optional<Time> reset, int unsure, Time now)
{
    if (call.number < m_firstOfWindow && count > m_used)
        return; // it tells of the window before
    const int most = count + unsure;
    const bool hasDropped = m_confirmed && (most < m_peak || (call.number >= m_peakSeenAt && count < m_peak));
    const bool isLater = hasDropped || isLaterWindow(call, reset);
    const bool isNew = isLater || !m_confirmed;
    const bool isFull = count >= limit(Priority::Background);
    if (!m_confirmed && isFull && count > m_lastPeak && m_lastPeak > 0 && reset == Time{0})
        m_rounding = seconds{1}; // the window was not over when its seconds were: cut, not rounded up
    if (isLater)
        m_firstOfWindow = m_sent;
    // Nobody called before us, so the window is as old as our first call.
    m_sawStart = m_sawStart || isLater || (!m_confirmed && m_lastPeak > 0 && count <= unsure + 1);
    setEnd(isNew, reset, now);
    m_used = isNew ? most : std::clamp(m_used, count, most);
    if (isNew || count > m_peak) {
        m_peak = count;
        m_peakSeenAt = m_sent;
    }
    m_windowed = m_confirmed = true;
    m_sentTimes.clear();
    if (!isFull)
        return;
    m_probing = true;
    if (m_endKnown)
        m_end = std::max(m_end, now + probeInterval);
    else if (count + 1 < m_allowed)
        m_askAgainAt = now + length() / asksInWindow;
}

void CallWindow::takeReset(const Sent &call, Time reset, int unsure, Time now)
{
    if (call.number < m_firstOfWindow)
        return; // it may tell of the window before
    if (!m_confirmed && m_windowed && reset == Time{0} && m_longest > seconds{1}) {
        m_rounding = seconds{1}; // as in takeCount(): the last second of the window before
        m_used = std::max(m_used, limit(Priority::Background));
        m_end = now + probeInterval;
        m_endKnown = m_confirmed = m_probing = true;
        return;
    }
    // Nobody counts for us: the window's own calls are what has left since it began.
    const bool isLater = isLaterWindow(call, reset);
    if (isLater) {
        m_firstOfWindow = m_sent;
        m_sawStart = true;
        m_used = unsure + 1;
        m_peak = 0;
    }
    setEnd(isLater || !m_confirmed, reset, now);
    m_windowed = m_confirmed = true;
    m_sentTimes.clear();
}

/// Whether the end that @p call tells of lies behind the present window's for certain, however the server
/// rounds its seconds.
bool CallWindow::isLaterWindow(const Sent &call, std::optional<Time> reset) const
{
    return m_confirmed && m_endKnown && reset && call.at + *reset - seconds{1} > m_end;
}

void CallWindow::setEnd(bool isNew, std::optional<Time> reset, Time now)
{
    if (!reset) {
        if (isNew) {
            m_end = now + length();
            m_endKnown = false;
        }
        return;
    }
    const Time end = now + *reset + m_rounding;
    // The earliest of the rounded ends is the nearest.
    m_end = isNew || !m_endKnown ? end : std::min(m_end, end);
    m_endKnown = true;
    m_longest = std::max(m_longest, *reset);
}

void CallWindow::pauseUntil(Time until)
{
    m_pausedUntil = std::max(m_pausedUntil, until);
    m_probing = true;
    m_probe.reset();
}

CallWindow::Time CallWindow::waitNow(Priority priority, Time now)
{
    roll(now);
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    if (m_probing && m_probe && now < m_probe->heldUntil)
        return probeWait;
    if (m_used < limit(priority))
        return Time{0};
    const Time next = m_askAgainAt ? std::min(*m_askAgainAt, m_end) : m_end;
    if (m_askAgainAt && next <= now)
        return Time{0};
    return std::max(next - now, Time{1});
}

int CallWindow::used(Time now)
{
    roll(now);
    return m_used;
}

CallWindow::Time CallWindow::untilReset(Time now)
{
    roll(now);
    return m_used == 0 ? Time{0} : std::max(m_end - now, Time{0});
}

CallWindow::Time CallWindow::eta(int calls, Priority priority, Time now)
{
    roll(now);
    const Time pause = std::max(m_pausedUntil - now, Time{0});
    const int room = std::max(0, limit(priority) - m_used);
    if (calls <= room)
        return calls > 0 ? pause : Time{0};
    const int windows = (calls - room - 1) / limit(priority);
    return std::max(pause, m_end - now) + windows * length();
}

int CallWindow::limit(Priority priority) const
{
    const double kept = priority == Priority::Interactive ? m_headRoom / 2 : m_headRoom;
    return std::max(1, static_cast<int>(std::floor(m_allowed * (1.0 - kept) + 1e-9)));
}

CallWindow::Time CallWindow::length() const
{
    // The first reset of all was probably seen in the middle of a window.
    return m_sawStart && m_longest.count() > 0 ? m_longest : std::max(m_longest, usualWindow);
}

void CallWindow::roll(Time now)
{
    if (m_windowed && now < m_end)
        return;
    if (m_windowed && (m_confirmed || m_endKnown)) {
        m_probing = m_probing || m_used * 2 >= limit(Priority::Background);
        m_lastPeak = m_peak;
        m_peak = 0;
        m_confirmed = m_endKnown = false;
        m_firstOfWindow = m_sent;
        m_used = m_inFlight; // they may be counted in the new window
        m_end = now + length();
        m_sentTimes.assign(static_cast<std::size_t>(m_inFlight), now);
        m_askAgainAt.reset();
        return;
    }
    // Nobody says when the server's window begins: keep within the limit over any stretch of that length.
    m_windowed = false;
    while (!m_sentTimes.empty() && m_sentTimes.front() + length() <= now)
        m_sentTimes.pop_front();
    m_used = static_cast<int>(m_sentTimes.size());
    m_end = (m_sentTimes.empty() ? now : m_sentTimes.front()) + length();
}

} // namespace Stationmaster
