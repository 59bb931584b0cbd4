// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/requestsender.h"

namespace Stationmaster {

struct Organization
{
    QString id{};
    QString name{};
    QString domain{};
    QString defaultSiteId{};
    bool operator==(const Organization &) const = default;
};

/// When the org signs users out who do nothing.
struct IdleTimeout
{
    bool enabled = false;
    std::chrono::seconds after{0};
    bool operator==(const IdleTimeout &) const = default;
};

/// /api/v2/organizations and /api/v2/tokens/timeout (API.md 2.1 and 2.3).
class OrganizationApi
{
public:
    explicit OrganizationApi(RequestSender sender) : m_sender(std::move(sender)) {}
    Call<Organization> me() const;
    Call<IdleTimeout> idleTimeout() const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
