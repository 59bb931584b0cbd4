// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/phonejoins.h"

#include <algorithm>

namespace Stationmaster {

void PhoneJoins::reserve(int phones)
{
    if (phones > m_ofUser.size())
        m_ofUser.reserve(phones);
}

void PhoneJoins::add(const PhoneRow &row)
{
    if (row.isWebRtc()) {
        ++m_webRtc;
        if (!row.userId.isEmpty())
            m_ofUser.insert(row.userId, row.id);
        ++m_webRtcAtSite[row.siteId];
    }
    m_ofUnknownUser += row.isOfUnknownUser() ? 1 : 0;
    ++m_onBaseSettings[row.baseSettingsId];
    ++m_atSite[row.siteId];
}

void PhoneJoins::remove(const PhoneRow &row)
{
    if (row.isWebRtc()) {
        --m_webRtc;
        m_ofUser.remove(row.userId, row.id);
        --m_webRtcAtSite[row.siteId];
    }
    m_ofUnknownUser -= row.isOfUnknownUser() ? 1 : 0;
    --m_onBaseSettings[row.baseSettingsId];
    --m_atSite[row.siteId];
}

QString PhoneJoins::firstWebRtcPhoneOf(const QString &userId) const
{
    const auto [begin, end] = m_ofUser.equal_range(userId);
    const auto first = std::min_element(begin, end);
    return first == end ? QString() : *first;
}

} // namespace Stationmaster
