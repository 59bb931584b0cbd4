// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/changehistory.h"

#include <algorithm>

namespace Stationmaster {

bool ChangeHistory::add(const std::vector<SettingsChange> &changes)
{
    bool isNew = false;
    for (const SettingsChange &change : changes) {
        if (change.objectId.isEmpty() || !change.when.isValid())
            continue;
        std::vector<SettingsChange> &all = m_changes[change.objectId];
        if (std::ranges::find(all, change) != all.end())
            continue;
        const auto place = std::ranges::find_if(
            all, [&change](const SettingsChange &known) { return known.when <= change.when; });
        all.insert(place, change);
        isNew = true;
    }
    return isNew;
}

void ChangeHistory::setAudited(const QDateTime &from, const QDateTime &until)
{
    m_auditedFrom = from;
    m_auditedUntil = until;
}

const std::vector<SettingsChange> &ChangeHistory::of(const QString &objectId) const
{
    static const std::vector<SettingsChange> none;
    const auto found = m_changes.constFind(objectId);
    return found == m_changes.constEnd() ? none : *found;
}

} // namespace Stationmaster
