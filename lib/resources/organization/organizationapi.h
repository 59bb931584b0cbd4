// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"

namespace Stationmaster {

struct Organization
{
    QString id{};
    QString name{};
    QString domain{};
    QString defaultSiteId{};
    bool operator==(const Organization &) const = default;
};

/// GET /api/v2/organizations/me (API.md 2.3).
class OrganizationApi
{
public:
    explicit OrganizationApi(Client &client) : m_client(client) {}
    Call<Organization> me() const;

private:
    Client &m_client;
};

} // namespace Stationmaster
