// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/control/fault.h"
#include "orgsim/rules/mixer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include <optional>

namespace Stationmaster::OrgSim {

/// Rules that make requests fail in ways that real networks and gateways do. A rule:
///   {"verb": "POST", "path": "/api/v2/…/phones", "after": 0, "times": 1, "kind": …}
/// Without a verb every verb matches; without a path every path. The path matches as a prefix, or whole with
/// "exact": true or a `*` in it, which stands for any text. The first "after" matching requests pass ("nth":
/// 3 says the same as "after": 2); the rule then holds for "times" requests (1), or for all with -1. With
/// "probability" (0 to 1) it holds for each of them by chance, and for all without "times"; the same "seed"
/// (1) draws the same chances. The first rule that holds is used.
///
/// Kinds that leave the request undone: cutBefore (the connection is cut), stall (never answers), late (never
/// answers; carried out all the same, before the first request that comes "ms" later or more), html502,
/// status ("status": 503, optional "body": a JSON object, or text that goes out as HTML, and "retryAfter" in
/// seconds), 401 (the token has expired), storm (429 with Retry-After; with "ms" for that long after its
/// first request, instead of "times"). Kinds with the request done: cutAfter (cut without an answer),
/// stallAfter, statusAfter, large ("bytes" of blanks behind the answer), halfJson (the answer breaks off),
/// badChunks (its chunks are broken), wrongLength (Content-Length is wrong by "bytes", more or less than 0),
/// drip ("bytes" of the body each "ms"), slow (after "ms"), empty (no body), notJson (a web page that says it
/// is JSON), wrongType (JSON that says it is a web page), stale (a GET is answered as it would have been
/// before the last write, or "ms" ago; not by what was changed before the rule was set). With any kind,
/// "contentType" stands in the answer.
class Faults
{
public:
    using Fault = OrgSim::Fault;

    Faults() { m_clock.start(); }

    /// Takes the place of all rules. Empty when every rule is understood; else nothing changes and the text
    /// says what is wrong.
    QString set(const QJsonArray &rules);
    /// Whether any rule is about the past.
    bool needHistory() const;

    /// The fault for this request, which is used up by asking.
    std::optional<Fault> take(const HttpRequest &request);

private:
    struct Rule
    {
        QByteArray verb{};
        QRegularExpression path{};
        int after = 0;
        int times = 1;
        double probability = 1.0;
        Mixer chance{1};
        qint64 until = -1; ///< of a storm that has broken
        Fault fault{};
    };
    QString read(const QJsonObject &from, Rule &rule) const;
    bool holds(Rule &rule) const;

    QList<Rule> m_rules;
    QElapsedTimer m_clock;
};

} // namespace Stationmaster::OrgSim
