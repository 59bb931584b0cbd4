// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/callqueue.h"

#include <algorithm>

namespace Stationmaster {

using std::chrono::milliseconds;

CallQueue::Lanes &CallQueue::lanesOf(Priority priority)
{
    return priority == Priority::Interactive ? m_interactive : m_background;
}

void CallQueue::add(quint64 id, Priority priority, const QString &family)
{
    // A repeat goes before those that came after it.
    if (lanesOf(priority)[family].insert(id).second)
        ++m_size;
}

void CallQueue::remove(quint64 id, Priority priority, const QString &family)
{
    auto &lanes = lanesOf(priority);
    const auto lane = lanes.find(family);
    if (lane == lanes.end())
        return;
    m_size -= static_cast<int>(lane->second.erase(id));
    if (lane->second.empty())
        lanes.erase(lane);
}

CallQueue::Next CallQueue::take(const Wait &wait)
{
    std::optional<milliseconds> shortest;
    for (const Priority priority : {Priority::Interactive, Priority::Background}) {
        auto &lanes = lanesOf(priority);
        auto best = lanes.end();
        for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
            if (best != lanes.end() && *best->second.begin() < *lane->second.begin())
                continue;
            const milliseconds mine = wait(priority, lane->first);
            if (mine.count() <= 0)
                best = lane;
            else
                shortest = std::min(shortest.value_or(mine), mine);
        }
        if (best == lanes.end())
            continue;
        const quint64 id = best->second.extract(best->second.begin()).value();
        --m_size;
        if (best->second.empty())
            lanes.erase(best);
        return {.id = id};
    }
    return {.wait = shortest.value_or(milliseconds{0})};
}

std::vector<quint64> CallQueue::takeAll()
{
    std::vector<quint64> all;
    for (auto *lanes : {&m_interactive, &m_background}) {
        for (const auto &[family, lane] : *lanes)
            all.insert(all.end(), lane.begin(), lane.end());
        lanes->clear();
    }
    m_size = 0;
    return all;
}

} // namespace Stationmaster
