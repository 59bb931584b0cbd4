// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgoptions.h"
#include "orgsim/rules/ratewindow.h"

#include <QRegularExpression>

namespace Stationmaster::OrgSim {

/// The rate windows that count one call (API.md 3.4): that of its token, that of the user behind all tokens,
/// and those of endpoints with a lower allowance. Knows which tokens there are. Times as in RateWindow.
class RateLimits
{
public:
    explicit RateLimits(const OrgOptions &options);

    void open(const QByteArray &token);
    void close(const QByteArray &token);
    bool knows(const QByteArray &token) const { return m_tokens.contains(token); }

    struct Admission
    {
        bool isAdmitted = false;
        /// [guess] What the headers of the answer tell: the window that refused; else the endpoint's own, if
        /// it has one; else the token's, or the user's when that has less left.
        RateWindow shown{};
    };
    /// Counts a call of a token that is known.
    Admission admit(const QByteArray &token, const QString &path, qint64 now);

private:
    struct Endpoint
    {
        QRegularExpression path{};
        int count = 0;
        QHash<QByteArray, RateWindow> ofToken{};
    };
    int m_count;
    int m_seconds;
    QHash<QByteArray, RateWindow> m_tokens;
    RateWindow m_user; ///< there is one client, and so one user
    std::vector<Endpoint> m_endpoints;
};

} // namespace Stationmaster::OrgSim
