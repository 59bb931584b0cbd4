// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/httpserver.h"

#include <QJsonArray>

namespace Stationmaster::OrgSim {

/// Rules that make requests fail in ways that real networks and gateways do. A rule:
///   {"verb": "POST", "path": "/api/v2/…/phones", "after": 0, "times": 1, "kind": …, "status": 503, "ms": 2000}
/// An empty verb matches every verb; the path matches as a prefix, or whole with "exact": true. Kinds: cutBefore,
/// cutAfter, stall, stallAfter, html502, status, halfJson, notJson, slow. "…After" kinds are carried out first.
class Faults
{
public:
    /// Empty when every rule is understood; else nothing changes and the text says what is wrong.
    QString set(const QJsonArray &rules);

    struct Fault
    {
        QString kind{};
        int status = 503;
        int ms = 0;
        bool isCarriedOut = true;
        /// What becomes of the answer that the org would give.
        Answer applied(const HttpResponse &response) const;
    };
    /// The fault for this request, which is used up by asking.
    std::optional<Fault> take(const HttpRequest &request);

private:
    struct Rule
    {
        QByteArray verb{};
        QString path{};
        bool exact = false;
        int after = 0;
        int times = 1;
        Fault fault{};
    };
    QList<Rule> m_rules;
};

} // namespace Stationmaster::OrgSim
