// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/answers.h"
#include "orgsim/orgoptions.h"
#include "orgsim/ratelimits.h"

namespace Stationmaster::OrgSim {

/// The login host (API.md 2.1): client-credentials tokens, each with a rate window of its own.
class LoginHost
{
public:
    explicit LoginHost(const OrgOptions &options) : m_options(options), m_limits(options) {}

    /// POST /oauth/token.
    HttpResponse token(const HttpRequest &request);
    /// The 401 for a request without a valid token; else @p token is the one it came with.
    Refusal problemWithToken(const HttpRequest &request, QByteArray &token) const;
    /// Counts a call of a valid token; see RateLimits::admit().
    RateLimits::Admission admit(const QByteArray &token, const QString &path, qint64 now)
    {
        return m_limits.admit(token, path, now);
    }
    void revoke(const QByteArray &token) { m_limits.close(token); }

private:
    bool isClient(const HttpRequest &request) const;

    OrgOptions m_options;
    RateLimits m_limits; ///< knows the valid tokens
};

/// The token of a request as it says itself, valid or not.
QByteArray bearerToken(const HttpRequest &request);

} // namespace Stationmaster::OrgSim
