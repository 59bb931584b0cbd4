// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Stationmaster::OrgSim {

/// How people sign in to an org, and for how long.
struct LoginRules
{
    /// Permissions of a person, by spaces as those of the client; without, a person may do what the client
    /// may.
    std::optional<QString> permissions{};
    int tokenSeconds = 86'399; ///< life of every token (API.md 2.1)
    int idleSeconds = 0;       ///< after so long without use the org wants people signed out; 0: never
    /// [guess] Whether a person's token comes with one to renew it by (API.md 2.1: no public client has seen
    /// that with PKCE).
    bool refreshTokens = false;
    /// Redirect URIs that are registered for the client; without any, every `http` one of this machine is.
    QStringList redirectUris{};
};

} // namespace Stationmaster::OrgSim
