// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/sortedids.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

void SortedIds::insert(const QString &key, const QString &id)
{
    m_entries.emplace_back(key, id);
    m_idsAreStale = true;
}

void SortedIds::erase(const QString &key, const QString &id)
{
    settle();
    const Entry entry(key, id);
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), entry);
    if (found == m_entries.end() || *found != entry)
        return;
    m_entries.erase(found);
    m_sorted = m_entries.size();
    m_idsAreStale = true;
}

void SortedIds::settle() const
{
    const auto unsorted = m_entries.begin() + static_cast<std::ptrdiff_t>(m_sorted);
    if (unsorted == m_entries.end())
        return;
    std::sort(unsorted, m_entries.end());
    std::inplace_merge(m_entries.begin(), unsorted, m_entries.end());
    m_sorted = m_entries.size();
}

const std::vector<QString> &SortedIds::ids() const
{
    settle();
    if (m_idsAreStale) {
        m_ids.resize(m_entries.size());
        std::transform(m_entries.begin(), m_entries.end(), m_ids.begin(),
                       [](const Entry &entry) { return entry.second; });
        m_idsAreStale = false;
    }
    return m_ids;
}

} // namespace Stationmaster::OrgSim
