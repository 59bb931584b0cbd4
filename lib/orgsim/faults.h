// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/answer.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <optional>

namespace Stationmaster::OrgSim {

/// Rules that make requests fail in ways that real networks and gateways do. A rule:
///   {"verb": "POST", "path": "/api/v2/…/phones", "after": 0, "times": 1, "kind": …}
/// Without a verb every verb matches; without a path every path. The path matches as a prefix, or whole with
/// "exact": true or a `*` in it, which stands for any text. The first "after" matching requests pass; the
/// rule then holds for "times" requests (1), or for all with -1. The first rule that holds is used.
///
/// Kinds: cutBefore (the connection is cut, nothing is done), cutAfter (done, then cut without an answer),
/// stall (never answers, nothing is done), stallAfter (done, never answers), html502, status ("status": 503,
/// optional "body" and "retryAfter" in seconds), 401 (the token has expired), halfJson (done, the answer
/// breaks off), notJson (done, the answer is a web page), slow (done after "ms").
class Faults
{
public:
    /// Takes the place of all rules. Empty when every rule is understood; else nothing changes and the text
    /// says what is wrong.
    QString set(const QJsonArray &rules);

    struct Fault
    {
        QString kind{};
        bool isCarriedOut = true;
        int status = 503;
        int ms = 0;
        int retryAfter = -1; ///< seconds, or none
        QJsonValue body = QJsonValue::Undefined;

        bool expiresToken() const;
        /// What becomes of the answer that the org gives, or would give.
        Answer applied(const HttpResponse &response) const;
    };
    /// The fault for this request, which is used up by asking.
    std::optional<Fault> take(const HttpRequest &request);

private:
    struct Rule
    {
        QByteArray verb{};
        QRegularExpression path{};
        int after = 0;
        int times = 1;
        Fault fault{};
    };
    QString read(const QJsonObject &from, Rule &rule) const;

    QList<Rule> m_rules;
};

} // namespace Stationmaster::OrgSim
