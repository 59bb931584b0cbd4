// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/ratebudget.h"

#include <algorithm>

namespace Stationmaster {

using std::chrono::milliseconds;

RateBudget::RateBudget(Clock clock, double headRoom, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_headRoom(std::clamp(headRoom, 0.0, 0.9)),
      m_connection(m_headRoom)
{
}

RateBudget::Sent RateBudget::noteSent(const QString &family)
{
    const milliseconds now = m_clock();
    Sent call{.family = family, .ofConnection = m_connection.noteSent(now)};
    if (!family.isEmpty()) {
        const auto [found, isNew] = m_families.try_emplace(family, Family{.window = CallWindow(m_headRoom)});
        call.ofFamily = found->second.window.noteSent(now);
    }
    Q_EMIT changed();
    return call;
}

void RateBudget::noteAnswer(const Sent &call, const RateHeaders &headers)
{
    const milliseconds now = m_clock();
    Family *family = find(call.family);
    learn(family, headers.allowed);
    const bool isOwn = family && family->isOwn;
    m_connection.noteAnswer(call.ofConnection, isOwn ? RateHeaders{} : headers, now);
    if (family)
        family->window.noteAnswer(call.ofFamily, isOwn ? headers : RateHeaders{}, now);
    Q_EMIT changed();
}

void RateBudget::learn(Family *family, std::optional<int> allowed)
{
    if (!allowed || *allowed <= 0)
        return;
    const int before = family ? std::exchange(family->seenAllowed, *allowed) : 0;
    const bool isLower = m_hasAllowance && *allowed < m_connection.allowed();
    const bool sharedBefore = !family || (before > 0 && !family->isOwn);
    if (isLower && !sharedBefore) {
        family->isOwn = true;
        family->window.setAllowed(*allowed);
        return;
    }
    setConnectionAllowance(*allowed);
    if (family)
        family->isOwn = false;
}

void RateBudget::setConnectionAllowance(int allowed)
{
    // Who has shown less until now has an allowance of its own, which was taken for everybody's.
    if (m_hasAllowance && allowed > m_connection.allowed()) {
        for (auto &[name, family] : m_families) {
            if (family.seenAllowed > 0 && family.seenAllowed < allowed) {
                family.isOwn = true;
                family.window.setAllowed(family.seenAllowed);
            }
        }
    }
    m_hasAllowance = true;
    m_connection.setAllowed(allowed);
}

void RateBudget::pauseFor(milliseconds wait, const QString &family)
{
    CallWindow *own = ownWindow(family);
    (own ? *own : m_connection).pauseUntil(m_clock() + wait);
    Q_EMIT changed();
}

milliseconds RateBudget::waitNow(Priority priority, const QString &family) const
{
    const milliseconds now = m_clock();
    const milliseconds wait = m_connection.waitNow(priority, now);
    CallWindow *own = ownWindow(family);
    return own ? std::max(wait, own->waitNow(priority, now)) : wait;
}

int RateBudget::used() const
{
    return m_connection.used(m_clock());
}

quint64 RateBudget::sent() const
{
    return m_connection.sent();
}

int RateBudget::allowed() const
{
    return m_connection.allowed();
}

milliseconds RateBudget::untilReset() const
{
    return m_connection.untilReset(m_clock());
}

milliseconds RateBudget::eta(int calls, Priority priority) const
{
    return m_connection.eta(calls, priority, m_clock());
}

std::optional<int> RateBudget::ownAllowance(const QString &family) const
{
    const CallWindow *own = ownWindow(family);
    return own ? std::optional(own->allowed()) : std::nullopt;
}

RateBudget::Family *RateBudget::find(const QString &family) const
{
    const auto found = m_families.find(family);
    return found == m_families.end() ? nullptr : &found->second;
}

CallWindow *RateBudget::ownWindow(const QString &family) const
{
    Family *found = find(family);
    return found && found->isOwn ? &found->window : nullptr;
}

} // namespace Stationmaster
