// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"

#include <QStringList>

#include <optional>

namespace Stationmaster {

/// Whom the token belongs to.
struct TokenInfo
{
    QString organizationId{};
    QString organizationName{};
    QString clientId{}; ///< of the OAuth client
    QString clientName{};
    QString grantType{};  ///< such as "CLIENT-CREDENTIALS"
    QStringList scopes{}; ///< empty for client credentials, which go by roles (API.md 2.2)
    bool operator==(const TokenInfo &) const = default;
};

/// When the org signs people out who do nothing.
struct IdleTimeout
{
    bool enabled = false;
    std::chrono::seconds after{0};
    bool operator==(const IdleTimeout &) const = default;
};

/// /api/v2/tokens (API.md 2.1 and 2.3).
class TokensApi
{
public:
    explicit TokensApi(Client &client) : m_client(client) {}

    /// Does not count as activity for the idle timeout.
    Call<TokenInfo> me() const;
    Call<IdleTimeout> idleTimeout() const;
    /// Signs out: the token is no longer good for anything.
    Call<void> revoke() const;

private:
    Client &m_client;
};

} // namespace Stationmaster
