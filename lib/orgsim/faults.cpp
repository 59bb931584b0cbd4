// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/faults.h"

#include "orgsim/answers.h"

#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// Each kind, and whether the request is carried out all the same.
const QHash<QString, bool> &faultKinds()
{
    static const QHash<QString, bool> kinds{
        {u"cutBefore"_s, false}, {u"cutAfter"_s, true}, {u"stall"_s, false}, {u"stallAfter"_s, true},
        {u"html502"_s, false},   {u"status"_s, false},  {u"401"_s, false},   {u"halfJson"_s, true},
        {u"notJson"_s, true},    {u"slow"_s, true}};
    return kinds;
}

QRegularExpression pathPattern(const QString &path, bool isExact)
{
    QStringList pieces = path.split(u'*');
    for (QString &piece : pieces)
        piece = QRegularExpression::escape(piece);
    const bool isWhole = isExact || pieces.size() > 1;
    return QRegularExpression(u"\\A%1%2"_s.arg(pieces.join(u".*"_s), isWhole ? u"\\z"_s : u""_s));
}

} // namespace

QString Faults::set(const QJsonArray &rules)
{
    QList<Rule> understood;
    for (const QJsonValue value : rules) {
        Rule rule;
        if (const QString problem = read(value.toObject(), rule); !problem.isEmpty())
            return problem;
        understood.append(rule);
    }
    m_rules = understood;
    return {};
}

QString Faults::read(const QJsonObject &from, Rule &rule) const
{
    const QStringList names{u"verb"_s, u"path"_s,   u"exact"_s, u"after"_s,      u"times"_s,
                            u"kind"_s, u"status"_s, u"ms"_s,    u"retryAfter"_s, u"body"_s};
    for (auto entry = from.begin(); entry != from.end(); ++entry) {
        if (!names.contains(entry.key()))
            return u"“%1” is not a part of a fault rule."_s.arg(entry.key());
    }
    const QString kind = from[u"kind"_s].toString();
    if (!faultKinds().contains(kind))
        return u"“%1” is not a kind of fault."_s.arg(kind);
    rule = {.verb = from[u"verb"_s].toString().toLatin1(),
            .path = pathPattern(from[u"path"_s].toString(), from[u"exact"_s].toBool()),
            .after = from[u"after"_s].toInt(0),
            .times = from[u"times"_s].toInt(1),
            .fault = {.kind = kind,
                      .isCarriedOut = faultKinds()[kind],
                      .status = from[u"status"_s].toInt(503),
                      .ms = from[u"ms"_s].toInt(0),
                      .retryAfter = from[u"retryAfter"_s].toInt(-1),
                      .body = from[u"body"_s]}};
    const bool isStatus = rule.fault.kind == u"status"_s;
    return isStatus && (rule.fault.status < 200 || rule.fault.status > 599)
               ? u"A fault's status must be 200 to 599."_s
               : QString();
}

std::optional<Faults::Fault> Faults::take(const HttpRequest &request)
{
    for (Rule &rule : m_rules) {
        if (rule.times == 0 || (!rule.verb.isEmpty() && rule.verb != request.verb) ||
            !rule.path.match(request.path).hasMatch())
            continue;
        if (rule.after > 0) {
            --rule.after;
            continue;
        }
        rule.times -= rule.times > 0 ? 1 : 0;
        return rule.fault;
    }
    return std::nullopt;
}

bool Faults::Fault::expiresToken() const
{
    return kind == u"401"_s;
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
    else if (kind == u"401"_s)
        answer.response = failure(401, u"credentials.expired"_s, u"The credentials have expired."_s);
    else if (kind == u"status"_s)
        answer.response = failure(status, status == 429 ? u"too.many.requests"_s : u"service.unavailable"_s,
                                  u"The request cannot be served now."_s);
    else if (kind == u"html502"_s)
        answer.response = {.status = 502,
                           .contentType = "text/html",
                           .body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad "
                                   "Gateway</h1></body></html>"};
    else if (kind == u"notJson"_s)
        answer.response.body = "<!doctype html><title>Sign in to the guest network</title>";
    if (kind == u"status"_s && body.isString())
        answer.response.body = body.toString().toUtf8();
    else if (kind == u"status"_s && body.isObject())
        answer.response.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    if (retryAfter >= 0)
        answer.response.headers.append({"Retry-After", QByteArray::number(retryAfter)});
    return answer;
}

} // namespace Stationmaster::OrgSim
