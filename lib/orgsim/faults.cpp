// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/faults.h"

#include "orgsim/answers.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

QString Faults::set(const QJsonArray &rules)
{
    const QStringList kinds{u"cutBefore"_s, u"cutAfter"_s, u"stall"_s, u"stallAfter"_s, u"html502"_s,
                            u"status"_s, u"halfJson"_s, u"notJson"_s, u"slow"_s};
    const QStringList notCarriedOut{u"cutBefore"_s, u"stall"_s, u"html502"_s, u"status"_s};
    QList<Rule> understood;
    for (const QJsonValue value : rules) {
        const QJsonObject from = value.toObject();
        const QString kind = from[u"kind"_s].toString();
        if (!kinds.contains(kind))
            return u"“%1” is not a kind of fault."_s.arg(kind);
        understood.append({.verb = from[u"verb"_s].toString().toLatin1(),
                           .path = from[u"path"_s].toString(),
                           .exact = from[u"exact"_s].toBool(),
                           .after = from[u"after"_s].toInt(0),
                           .times = from[u"times"_s].toInt(1),
                           .fault = {.kind = kind,
                                     .status = from[u"status"_s].toInt(503),
                                     .ms = from[u"ms"_s].toInt(0),
                                     .isCarriedOut = !notCarriedOut.contains(kind)}});
    }
    m_rules = understood;
    return {};
}

std::optional<Faults::Fault> Faults::take(const HttpRequest &request)
{
    for (Rule &rule : m_rules) {
        const bool matches = rule.exact ? request.path == rule.path : request.path.startsWith(rule.path);
        if (rule.times <= 0 || !matches || (!rule.verb.isEmpty() && rule.verb != request.verb))
            continue;
        if (rule.after-- > 0)
            continue;
        --rule.times;
        return rule.fault;
    }
    return std::nullopt;
}

Answer Faults::Fault::applied(const HttpResponse &response) const
{
    Answer answer{.response = response};
    if (kind == u"cutBefore"_s || kind == u"cutAfter"_s)
        answer.end = Answer::End::Cut;
    else if (kind == u"stall"_s || kind == u"stallAfter"_s)
        answer.end = Answer::End::Stall;
    else if (kind == u"halfJson"_s)
        answer.end = Answer::End::HalfBody;
    else if (kind == u"slow"_s)
        answer.delayMs = ms;
    else if (kind == u"status"_s)
        answer.response = failure(status, u"service.unavailable"_s, u"The service is unavailable."_s);
    else if (kind == u"html502"_s)
        answer.response = {.status = 502, .contentType = "text/html",
                           .body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"};
    else if (kind == u"notJson"_s)
        answer.response.body = "<!doctype html><title>Sign in to the guest network</title>";
    return answer;
}

} // namespace Stationmaster::OrgSim
