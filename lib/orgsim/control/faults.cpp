// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/control/faults.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int Chances = 1'000'000; // a probability is known to six places

QRegularExpression pathPattern(const QString &path, bool isExact)
{
    QStringList pieces = path.split(u'*');
    for (QString &piece : pieces)
        piece = QRegularExpression::escape(piece);
    const bool isWhole = isExact || pieces.size() > 1;
    return QRegularExpression(u"\\A%1%2"_s.arg(pieces.join(u".*"_s), isWhole ? u"\\z"_s : u""_s));
}

/// The parts of a rule, with the type that each must have.
QString problemWithParts(const QJsonObject &rule)
{
    static const QHash<QString, QJsonValue::Type> types{
        {u"verb"_s, QJsonValue::String},        {u"path"_s, QJsonValue::String},
        {u"exact"_s, QJsonValue::Bool},         {u"after"_s, QJsonValue::Double},
        {u"nth"_s, QJsonValue::Double},         {u"times"_s, QJsonValue::Double},
        {u"probability"_s, QJsonValue::Double}, {u"seed"_s, QJsonValue::Double},
        {u"kind"_s, QJsonValue::String},        {u"status"_s, QJsonValue::Double},
        {u"ms"_s, QJsonValue::Double},          {u"bytes"_s, QJsonValue::Double},
        {u"retryAfter"_s, QJsonValue::Double},  {u"contentType"_s, QJsonValue::String},
        {u"body"_s, QJsonValue::Undefined}};
    for (auto entry = rule.begin(); entry != rule.end(); ++entry) {
        const auto type = types.constFind(entry.key());
        if (type == types.cend())
            return u"“%1” is not a part of a fault rule."_s.arg(entry.key());
        if (*type != QJsonValue::Undefined && *type != entry.value().type())
            return u"The value of “%1” is of the wrong type."_s.arg(entry.key());
    }
    return {};
}

QString problemWithValues(const QJsonObject &rule, const Fault &fault)
{
    const double probability = rule[u"probability"_s].toDouble(1.0);
    if (probability < 0.0 || probability > 1.0)
        return u"A fault's probability must be 0 to 1."_s;
    if (rule.contains(u"nth"_s) && (rule.contains(u"after"_s) || rule[u"nth"_s].toInt() < 1))
        return u"A fault's “nth” must be 1 or more, and stands without “after”."_s;
    const bool isStatus = fault.kind.startsWith(u"status"_s);
    if (isStatus && (fault.status < 200 || fault.status > 599))
        return u"A fault's status must be 200 to 599."_s;
    if (fault.ms < 0)
        return u"A fault's “ms” must be 0 or more."_s;
    if ((fault.kind == u"drip"_s || fault.kind == u"large"_s) && fault.bytes < 1)
        return u"A fault of the kind “%1” needs 1 or more “bytes”."_s.arg(fault.kind);
    if (fault.kind == u"wrongLength"_s && fault.bytes == 0)
        return u"A wrong length needs “bytes” other than 0."_s;
    return {};
}

} // namespace

QString Faults::set(const QJsonArray &rules)
{
    QList<Rule> understood;
    for (const QJsonValue value : rules) {
        Rule rule;
        if (QString problem = read(value.toObject(), rule); !problem.isEmpty())
            return problem;
        understood.append(rule);
    }
    m_rules = understood;
    return {};
}

bool Faults::needHistory() const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [](const Rule &rule) { return rule.fault.isStale(); });
}

QString Faults::read(const QJsonObject &from, Rule &rule) const
{
    if (QString problem = problemWithParts(from); !problem.isEmpty())
        return problem;
    const QString kind = from[u"kind"_s].toString();
    const auto isCarriedOut = Fault::kindIsCarriedOut(kind);
    if (!isCarriedOut)
        return u"“%1” is not a kind of fault."_s.arg(kind);
    const bool isStormInTime = kind == u"storm"_s && from[u"ms"_s].toInt() > 0;
    const bool isEndless = isStormInTime || from.contains(u"probability"_s);
    rule = {.verb = from[u"verb"_s].toString().toLatin1(),
            .path = pathPattern(from[u"path"_s].toString(), from[u"exact"_s].toBool()),
            .after = from.contains(u"nth"_s) ? from[u"nth"_s].toInt() - 1 : from[u"after"_s].toInt(0),
            .times = from[u"times"_s].toInt(isEndless ? -1 : 1),
            .probability = from[u"probability"_s].toDouble(1.0),
            .chance = Mixer(static_cast<quint64>(from[u"seed"_s].toInt(1))),
            .fault = {.kind = kind,
                      .isCarriedOut = *isCarriedOut,
                      .status = from[u"status"_s].toInt(503),
                      .ms = from[u"ms"_s].toInt(0),
                      .bytes = from[u"bytes"_s].toInt(1),
                      .retryAfter = from[u"retryAfter"_s].toInt(-1),
                      .contentType = from[u"contentType"_s].toString().toLatin1(),
                      .body = from[u"body"_s]}};
    return problemWithValues(from, rule.fault);
}

/// Whether the rule, which matches, holds for one more request; counts it.
bool Faults::holds(Rule &rule) const
{
    if (rule.times == 0)
        return false;
    if (rule.after > 0) {
        --rule.after;
        return false;
    }
    if (rule.probability < 1.0 && rule.chance.below(Chances) >= static_cast<int>(rule.probability * Chances))
        return false;
    rule.times -= rule.times > 0 ? 1 : 0;
    if (rule.fault.kind != u"storm"_s || rule.fault.ms == 0)
        return true;
    if (rule.until < 0)
        rule.until = m_clock.elapsed() + rule.fault.ms;
    return m_clock.elapsed() <= rule.until;
}

std::optional<Fault> Faults::take(const HttpRequest &request)
{
    for (Rule &rule : m_rules) {
        const bool matches =
            (rule.verb.isEmpty() || rule.verb == request.verb) && rule.path.match(request.path).hasMatch();
        if (matches && holds(rule))
            return rule.fault;
    }
    return std::nullopt;
}

} // namespace Stationmaster::OrgSim
