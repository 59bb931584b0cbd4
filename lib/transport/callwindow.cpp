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
// A probe without an answer, which may be lost, holds the others no longer than this.
constexpr milliseconds probeTimeout{3'000};
// A full window whose end is a guess is asked about this many times, at the cost of one call each.
constexpr int asksInWindow = 12;
// Bounds for what headers can mean. Waiting too short a time costs one refused call; waiting too long stops
// the program.
constexpr milliseconds longestWindow{600'000};
constexpr int mostCalls = 1'000'000;

} // namespace

CallWindow::Sent CallWindow::noteSent(Time now)
{
    roll(now);
    if (m_probe)
        m_probe = Probe{.number = m_sent, .heldUntil = now + probeTimeout};
    m_askAgainAt.reset();
    ++m_used;
    if (!isConfirmed())
        m_sentTimes.push_back(now);
    return {.number = m_sent++, .answeredBefore = m_answered, .at = now};
}

void CallWindow::noteAnswer(const Sent &call, const RateHeaders &headers, Time now)
{
    roll(now);
    // Our calls that the server may have counted after this one.
    const int unsure = std::max(0, static_cast<int>(m_sent - call.answeredBefore) - 1);
    m_answered = std::min(m_answered + 1, m_sent);
    if (m_probe && call.number >= m_probe->number)
        m_probe.reset(); // unless the count says otherwise
    std::optional<Time> reset = headers.reset;
    if (reset)
        reset = std::clamp(*reset, Time{0}, longestWindow);
    if (headers.count)
        useCount(call, std::clamp(*headers.count, 0, mostCalls), reset, unsure, now);
    else if (reset)
        useReset(call, *reset, unsure, now);
}

void CallWindow::useCount(const Sent &call, int count, std::optional<Time> reset, int unsure, Time now)
{
    if (call.number < m_firstOfWindow && count > m_used)
        return; // it tells of the window before
    const int most = count + unsure;
    const bool hasDropped =
        isConfirmed() && (most < m_peak || (call.number >= m_peakSeenAt && count < m_peak));
    const bool isLater = hasDropped || isLaterWindow(call, reset);
    const bool isNew = isLater || !isConfirmed();
    const bool isFull = count >= limit(Priority::Background);
    if (!isConfirmed() && m_peak > 0) {
        if (isFull && count > m_peak && reset == Time{0})
            m_rounding = seconds{1}; // the window was not over when its seconds were: cut, not rounded up
        // Nobody called before us, so the window is as old as our first call.
        m_sawStart = m_sawStart || count <= unsure + 1;
    }
    if (isLater) {
        m_firstOfWindow = m_sent;
        m_sawStart = true;
    }
    setEnd(isNew, reset, now);
    m_used = isNew ? most : std::clamp(m_used, count, most);
    if (isNew || count > m_peak) {
        m_peak = count;
        m_peakSeenAt = m_sent;
    }
    if (!isFull)
        return;
    startProbe();
    if (m_known == Known::End)
        m_end = std::max(m_end, now + probeInterval);
    else if (count + 1 < m_allowed)
        m_askAgainAt = now + length() / asksInWindow;
}

/// Without a count the window's own calls are those that have left since it began.
void CallWindow::useReset(const Sent &call, Time reset, int unsure, Time now)
{
    if (call.number < m_firstOfWindow)
        return; // it may tell of the window before
    const bool isLater = isLaterWindow(call, reset);
    const bool isNew = isLater || !isConfirmed();
    if (isNew)
        m_peak = 0;
    if (m_known == Known::Assumed && reset == Time{0} && m_longest > seconds{1}) {
        // As in useCount(): the last second of the window before.
        m_rounding = seconds{1};
        m_used = std::max(m_used, limit(Priority::Background));
        m_end = now + probeInterval;
        m_known = Known::End;
        startProbe();
        return;
    }
    if (isLater) {
        m_firstOfWindow = m_sent;
        m_sawStart = true;
        m_used = unsure + 1;
    }
    setEnd(isNew, reset, now);
}

/// Whether the end that @p call tells of is certainly later than the present window's, however the server
/// rounds its seconds.
bool CallWindow::isLaterWindow(const Sent &call, std::optional<Time> reset) const
{
    return m_known == Known::End && reset && call.at + *reset - seconds{1} > m_end;
}

void CallWindow::setEnd(bool isNew, std::optional<Time> reset, Time now)
{
    if (reset) {
        const Time end = now + *reset + m_rounding;
        // The earliest of the rounded ends is the nearest.
        m_end = isNew || m_known != Known::End ? end : std::min(m_end, end);
        m_known = Known::End;
        m_longest = std::max(m_longest, *reset);
    } else if (isNew) {
        m_end = now + length();
        m_known = Known::Begun;
    }
}

void CallWindow::startProbe()
{
    if (!m_probe)
        m_probe = Probe{};
}

void CallWindow::pauseUntil(Time until)
{
    m_pausedUntil = std::max(m_pausedUntil, until);
    m_probe = Probe{};
}

CallWindow::Time CallWindow::waitNow(Priority priority, Time now)
{
    roll(now);
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    if (m_probe && now < m_probe->heldUntil)
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
    if (m_known != Known::Nothing && now < m_end)
        return;
    if (isConfirmed()) {
        if (m_used * 2 >= limit(Priority::Background))
            startProbe();
        m_known = Known::Assumed;
        m_firstOfWindow = m_sent;
        m_sentTimes.assign(m_sent - m_answered, now); // those under way may be counted in the new window
        m_used = static_cast<int>(m_sentTimes.size());
        m_end = now + length();
        m_askAgainAt.reset();
        return;
    }
    // Nobody says when the server's window begins: keep within the limit over any stretch of that length.
    m_known = Known::Nothing;
    while (!m_sentTimes.empty() && m_sentTimes.front() + length() <= now)
        m_sentTimes.pop_front();
    m_used = static_cast<int>(m_sentTimes.size());
    m_end = (m_sentTimes.empty() ? now : m_sentTimes.front()) + length();
}

} // namespace Stationmaster
