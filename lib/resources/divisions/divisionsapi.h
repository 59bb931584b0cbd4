// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/named/namedrow.h"
#include "transport/pager.h"

namespace Stationmaster {

/// /api/v2/authorization/divisions (API.md 6).
class DivisionsApi
{
public:
    explicit DivisionsApi(Client &client) : m_client(client) {}

    PagedCall<NamedRow> all() const;

private:
    Client &m_client;
};

} // namespace Stationmaster
