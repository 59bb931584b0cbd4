// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/history.h"

#include <utility>

namespace Stationmaster::OrgSim {

void History::setRemembers(bool remembers)
{
    if (!remembers)
        m_changes.clear();
    if (!m_clock.isValid())
        m_clock.start();
    m_remembers = remembers;
}

void History::add(Step undo, Step redo)
{
    m_changes.push_back({m_write, m_clock.elapsed(), std::move(undo), std::move(redo)});
    if (m_changes.size() > MostChanges)
        m_changes.pop_front();
}

void History::lookBack(int msAgo, const Step &look)
{
    const qint64 since = m_clock.isValid() ? m_clock.elapsed() - msAgo : 0;
    const quint64 lastWrite = m_changes.empty() ? 0 : m_changes.back().write;
    auto first = m_changes.end();
    while (first != m_changes.begin()) {
        const Change &earlier = *std::prev(first);
        if (msAgo > 0 ? earlier.at < since : earlier.write != lastWrite)
            break;
        --first;
    }
    m_isAway = true;
    for (auto change = m_changes.end(); change != first;)
        (--change)->undo();
    look();
    for (auto change = first; change != m_changes.end(); ++change)
        change->redo();
    m_isAway = false;
}

} // namespace Stationmaster::OrgSim
