// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/callqueue.h"

#include <algorithm>

namespace Stationmaster {

using std::chrono::milliseconds;

void CallQueue::add(quint64 id, Priority priority, const QString &family)
{
    // A repeat has a low number and so goes before those that came after it.
    m_lanes[{priority, family}].insert(id);
}

void CallQueue::remove(quint64 id, Priority priority, const QString &family)
{
    const auto lane = m_lanes.find({priority, family});
    if (lane == m_lanes.end())
        return;
    lane->second.erase(id);
    if (lane->second.empty())
        m_lanes.erase(lane);
}

CallQueue::Next CallQueue::take(const Wait &wait)
{
    std::optional<milliseconds> shortest;
    auto best = m_lanes.end();
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        const auto &[priority, family] = lane->first;
        if (best != m_lanes.end() && best->first.first != priority)
            break;
        if (best != m_lanes.end() && *best->second.begin() < *lane->second.begin())
            continue;
        const milliseconds mine = wait(priority, family);
        if (mine.count() <= 0)
            best = lane;
        else
            shortest = std::min(shortest.value_or(mine), mine);
    }
    if (best == m_lanes.end())
        return {.wait = shortest.value_or(milliseconds{0})};
    const quint64 id = *best->second.begin();
    remove(id, best->first.first, best->first.second);
    return {.id = id};
}

std::vector<quint64> CallQueue::takeAll()
{
    std::vector<quint64> all;
    for (const auto &[key, lane] : std::exchange(m_lanes, {}))
        all.insert(all.end(), lane.begin(), lane.end());
    return all;
}

int CallQueue::size() const
{
    std::size_t size = 0;
    for (const auto &[key, lane] : m_lanes)
        size += lane.size();
    return static_cast<int>(size);
}

} // namespace Stationmaster
