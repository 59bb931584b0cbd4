// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/phonejoins.h"

namespace Stationmaster {

void PhoneJoins::add(const PhoneRow &row)
{
    if (row.isWebRtc() && !row.userId.isEmpty())
        m_ofUser.insert(row.userId, row.id);
    ++m_onBaseSettings[row.baseSettingsId];
    ++m_atSite[row.siteId];
}

void PhoneJoins::remove(const PhoneRow &row)
{
    m_ofUser.remove(row.userId, row.id);
    --m_onBaseSettings[row.baseSettingsId];
    --m_atSite[row.siteId];
}

} // namespace Stationmaster
