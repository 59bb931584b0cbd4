// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/loginrules.h"
#include "orgsim/rules/orgrules.h"

#include <cstdint>

namespace Stationmaster::OrgSim {

/// How an embedded org is made. The same options give the same org, object by object.
struct OrgOptions
{
    int users = 240;
    int phones = 200; ///< of them WebRTC phones with a user each; never more than users
    int sites = 6;
    std::uint32_t seed = 1;
    int rateCount = 300; ///< calls allowed in one window
    int rateSeconds = 60;
    int latencyMs = 0;         ///< added before every API answer
    int stationDelayMs = 1500; ///< after a POST phone, before its station exists
    int indexDelayMs = 0;      ///< after a POST, before reads and lists show the new object (API.md 3.5)
    int heartbeatMs = 30'000;  ///< of the notification channels (API.md 8)
    qint64 channelLifeMs = 24LL * 60 * 60 * 1000;
    qint64 clockAt =
        0; ///< what its clock shows at the start, in milliseconds since the epoch; 0: the machine's time
    bool barePages = false; ///< lists come without totals, page count and links (API.md 3.1)
    /// Spelling of the unknown WebRTC keys: "standard", "camel", "line" (on the line instead of the phone),
    /// "upper", "relay" (without the word TURN), "preferred" (two candidates, of which one says force),
    /// "decoys" (words and values that are no switch), "ambiguous" (two candidates), "text" (one of a few
    /// texts instead of a switch), "none", "nodscp" (no DSCP values); or "empty": an org without WebRTC base
    /// settings.
    QString templateVariant = QStringLiteral("standard");
    quint16 port = 0;         ///< 0: any free port
    QString tlsCertificate{}; ///< a PEM file: HTTPS, with the key in tlsKey; empty: HTTP
    QString tlsKey{};
    QString clientId = QStringLiteral("demo-client");
    QString clientSecret = QStringLiteral("demo-secret");
    /// Permissions of the client, by spaces, each with `*` for any segment; what is missing is refused with
    /// 403 (API.md 2.3).
    QString permissions = QStringLiteral("telephony:plugin:all directory:user:view routing:queue:view "
                                         "routing:skill:view groups:team:view audits:audit:view");
    OrgRules rules{};
    LoginRules login{};
};

} // namespace Stationmaster::OrgSim
