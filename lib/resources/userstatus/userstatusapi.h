// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/userstatus/userstatus.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// How users stand now (HELPDESK.md 11). All of it only reads, and needs no permission but signIns() where
/// it says so.
class UserStatusApi
{
public:
    explicit UserStatusApi(RequestSender sender) : m_sender(std::move(sender)) {}

    Call<RoutingStatus> routingStatus(const QString &userId) const;
    Call<Presence> presence(const QString &userId) const;
    static constexpr int PageSize = 500;

    /// Every active user with their stations, PageSize a call: what a look at the whole org costs.
    PagedCall<UserStatusRow> all() const;
    /// Reads the user with `expand=station`; where the answer lacks it, /users/{id}/station is asked, which
    /// needs telephony:otherStationAssociation:view.
    Call<UserSignIns> signIns(const QString &userId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
