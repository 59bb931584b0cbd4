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

/// One limit of the org, such as "token.rate.per.minute".
struct OrgLimit
{
    QString key{};
    qint64 value = 0;
    bool operator==(const OrgLimit &) const = default;
};

/// /api/v2/organizations (API.md 2.3 and 3.4).
class OrganizationApi
{
public:
    explicit OrganizationApi(Client &client) : m_client(client) {}
    Call<Organization> me() const;
    /// @p limitSpace: "platform.api", "telephony.configuration" or "notifications".
    Call<std::vector<OrgLimit>> limits(const QString &limitSpace) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
