// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/orgrows.h"

#include <algorithm>

namespace Stationmaster {

std::vector<const StationRow *> OrgRows::stationsOfUser(const QString &userId) const
{
    std::vector<const StationRow *> found;
    const auto [begin, end] = m_stationsOfOwner.equal_range(userId);
    for (auto id = begin; id != end; ++id) {
        if (const StationRow *station = stations.find(*id))
            found.push_back(station);
    }
    std::ranges::sort(found, {}, &StationRow::id);
    return found;
}

const StationRow *OrgRows::webRtcStationOf(const QString &userId) const
{
    const PhoneRow *phone = phones.find(joins.firstWebRtcPhoneOf(userId));
    if (const StationRow *ofPhone = phone ? stations.find(phone->lineId) : nullptr)
        return ofPhone;
    const std::vector<const StationRow *> all = stationsOfUser(userId);
    return all.empty() ? nullptr : all.front();
}

PhoneRow OrgRows::completed(const PhoneRow &row) const
{
    PhoneRow whole = row;
    // What a page leaves out has not changed for that: the phone stays its user's until its station says
    // another, or the phone is read itself.
    if (const PhoneRow *before = row.userKnown ? nullptr : phones.find(row.id);
        before && !before->userId.isEmpty()) {
        whole.userId = before->userId;
        whole.userName = before->userName;
    }
    if (const StationRow *station = m_unsaid.contains(row) ? stations.find(row.lineId) : nullptr;
        station && !station->webRtcUserId.isEmpty()) {
        if (whole.userId != station->webRtcUserId)
            whole.userName.clear();
        whole.userKnown = true;
        whole.userId = station->webRtcUserId;
        if (const UserRow *user = users.find(whole.userId))
            whole.userName = user->name;
    }
    if (whole.siteName.isEmpty()) {
        if (const SiteRow *site = sites.find(row.siteId))
            whole.siteName = site->name;
    }
    if (const BaseSettingsRow *used = baseSettings.find(row.baseSettingsId)) {
        if (whole.baseSettingsName.isEmpty())
            whole.baseSettingsName = used->name;
        if (whole.modelId.isEmpty())
            whole.modelId = used->modelId;
    }
    return whole;
}

bool OrgRows::complete(const PhoneRow &known)
{
    const PhoneRow whole = completed(known);
    if (whole == known)
        return false;
    joins.remove(known);
    joins.add(whole);
    phones.replace(whole);
    return true;
}

void OrgRows::join(const PhoneRow &before, const PhoneRow &now, QStringList &)
{
    if (!before.id.isEmpty())
        joins.remove(before);
    if (!now.id.isEmpty())
        joins.add(now);
    else
        m_unsaid.forget(before);
}

void OrgRows::join(const StationRow &before, const StationRow &now, QStringList &phonesToo)
{
    if (!before.webRtcUserId.isEmpty())
        m_stationsOfOwner.remove(before.webRtcUserId, before.id);
    if (!now.webRtcUserId.isEmpty())
        m_stationsOfOwner.insert(now.webRtcUserId, now.id);
    if (m_unsaid.isEmpty())
        return;
    if (const PhoneRow *phone = phones.find(m_unsaid.phoneOf(now.id)); phone && complete(*phone))
        phonesToo.append(phone->id);
}

void OrgRows::join(const UserRow &, const UserRow &now, QStringList &phonesToo)
{
    if (m_unsaid.isEmpty())
        return;
    for (const QString &id : joins.webRtcPhonesOf(now.id)) {
        if (const PhoneRow *phone = phones.find(id); phone && complete(*phone))
            phonesToo.append(id);
    }
}

} // namespace Stationmaster
