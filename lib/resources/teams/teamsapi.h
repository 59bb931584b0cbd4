// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/named/namedrow.h"
#include "transport/pager.h"

namespace Stationmaster {

/// /api/v2/teams (API.md 6), paged by cursors; needs groups:team:view.
class TeamsApi
{
public:
    explicit TeamsApi(Client &client) : m_client(client) {}

    PagedCall<NamedRow> all() const;
    PagedCall<NamedRow> members(const QString &teamId) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
