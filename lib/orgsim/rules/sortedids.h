// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace Stationmaster::OrgSim {

/// Ids in the order of a key each, ties in the order of the ids. Cheap to fill at once and to change one by
/// one.
class SortedIds
{
public:
    void insert(const QString &key, const QString &id);
    void erase(const QString &key, const QString &id);
    const std::vector<QString> &ids() const;

private:
    void settle() const;

    using Entry = std::pair<QString, QString>;
    mutable std::vector<Entry> m_entries; ///< sorted up to m_sorted
    mutable std::size_t m_sorted = 0;
    mutable std::vector<QString> m_ids;
    mutable bool m_idsAreStale = false;
};

} // namespace Stationmaster::OrgSim
