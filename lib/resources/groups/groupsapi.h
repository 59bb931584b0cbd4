// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/named/namedrow.h"
#include "transport/pager.h"

namespace Stationmaster {

struct GroupRow
{
    QString id{};
    QString name{};
    std::optional<int> memberCount{};
    bool operator==(const GroupRow &) const = default;
};

/// /api/v2/groups (API.md 6): lists need no telephony permission.
class GroupsApi
{
public:
    explicit GroupsApi(Client &client) : m_client(client) {}

    PagedCall<GroupRow> all() const;
    /// Everybody who is in the group, by whatever rule.
    PagedCall<NamedRow> members(const QString &groupId) const;
    /// Those only who were put into it by name. One answer, not paged.
    Call<std::vector<NamedRow>> individuals(const QString &groupId) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
