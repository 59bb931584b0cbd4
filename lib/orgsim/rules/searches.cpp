// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/searches.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestSearchPage = 100; // API.md 3.1

Refusal problemWithCriteria(const QJsonArray &criteria, const SearchedKind &kind)
{
    for (const QJsonValue value : criteria) {
        const QJsonObject criterion = value.toObject();
        if (criterion[u"group"_s].isArray()) {
            if (auto problem = problemWithCriteria(criterion[u"group"_s].toArray(), kind))
                return problem;
            continue;
        }
        if (!kind.criteria.contains(criterion[u"type"_s].toString()))
            return invalid(u"query.type"_s, u"The type of the criterion is missing or not supported."_s);
        const QString type = criterion[u"operator"_s].toString(u"AND"_s);
        if (!QStringList{u"AND"_s, u"OR"_s, u"NOT"_s}.contains(type))
            return invalid(u"query.operator"_s, u"The operator must be AND, OR or NOT."_s);
        for (const QJsonValue field : criterion[u"fields"_s].toArray()) {
            if (!kind.fields.contains(field.toString()))
                return invalid(u"query.fields"_s, u"%1 cannot be searched."_s.arg(field.toString()));
        }
    }
    return std::nullopt;
}

QString searchedText(const QJsonObject &object, const QString &field)
{
    return field == u"divisionId"_s ? object[u"division"_s][u"id"_s].toString() : object[field].toString();
}

bool textMeets(const QString &type, const QString &text, const QString &wanted)
{
    if (type == u"REQUIRED_FIELDS"_s)
        return !text.isEmpty();
    if (type == u"STARTS_WITH"_s)
        return text.startsWith(wanted, Qt::CaseInsensitive);
    if (type == u"CONTAINS"_s || type == u"QUERY_STRING"_s)
        return text.contains(wanted, Qt::CaseInsensitive);
    if (type == u"REGEX"_s)
        return QRegularExpression(QRegularExpression::anchoredPattern(wanted),
                                  QRegularExpression::CaseInsensitiveOption)
            .match(text)
            .hasMatch();
    return text.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool meetsAll(const QJsonObject &object, const QJsonArray &criteria);

bool meets(const QJsonObject &object, const QJsonObject &criterion)
{
    if (criterion[u"group"_s].isArray())
        return meetsAll(object, criterion[u"group"_s].toArray());
    const QString type = criterion[u"type"_s].toString();
    if (type == u"MATCH_ALL"_s)
        return true;
    QStringList wanted{criterion[u"value"_s].toString()};
    if (criterion[u"values"_s].isArray()) {
        wanted.clear();
        for (const QJsonValue value : criterion[u"values"_s].toArray())
            wanted.append(value.toString());
    }
    const QJsonArray fields = criterion[u"fields"_s].toArray();
    return std::any_of(fields.begin(), fields.end(), [&](const QJsonValue field) {
        const QString text = searchedText(object, field.toString());
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &value) { return textMeets(type, text, value); });
    });
}

/// Criteria are joined by AND; those with OR are enough by themselves, those with NOT must fail.
bool meetsAll(const QJsonObject &object, const QJsonArray &criteria)
{
    bool all = true;
    for (const QJsonValue value : criteria) {
        const QJsonObject criterion = value.toObject();
        const QString joint = criterion[u"operator"_s].toString();
        const bool isMet = meets(object, criterion);
        if (joint == u"OR"_s && isMet)
            return true;
        all = all && (joint == u"NOT"_s ? !isMet : isMet);
    }
    return all;
}

} // namespace

HttpResponse searched(const QJsonObject &what, const SearchedKind &kind)
{
    const int size = what.contains(u"pageSize"_s) ? what[u"pageSize"_s].toInt(-1) : 25;
    const int number = what.contains(u"pageNumber"_s) ? what[u"pageNumber"_s].toInt(-1) : 1;
    if (size < 1 || size > LargestSearchPage || number < 1)
        return invalid(u"pageSize"_s, u"The page size must be between 1 and %1."_s.arg(LargestSearchPage));
    const QString order = what[u"sortOrder"_s].toString(u"ASC"_s);
    if (!QStringList{u"ASC"_s, u"DESC"_s, u"SCORE"_s}.contains(order))
        return invalid(u"sortOrder"_s, u"The sort order must be ASC, DESC or SCORE."_s);
    const QJsonArray criteria = what[u"query"_s].toArray();
    if (criteria.isEmpty())
        return invalid(u"query"_s, u"The query is required."_s);
    if (auto problem = problemWithCriteria(criteria, kind))
        return *problem;
    std::vector<QString> found;
    std::copy_if(kind.ids.begin(), kind.ids.end(), std::back_inserter(found),
                 [&](const QString &id) { return meetsAll(kind.object(id), criteria); });
    const QString sortBy = what[u"sortBy"_s].toString(u"name"_s);
    if (sortBy != u"name"_s) {
        QHash<QString, QString> keys;
        for (const QString &id : found)
            keys[id] = searchedText(kind.object(id), sortBy).toCaseFolded();
        std::stable_sort(found.begin(), found.end(),
                         [&](const QString &a, const QString &b) { return keys[a] < keys[b]; });
    }
    if (order == u"DESC"_s)
        std::reverse(found.begin(), found.end());
    QStringList expands;
    for (const QJsonValue expand : what[u"expand"_s].toArray())
        expands.append(expand.toString());
    const auto total = static_cast<qsizetype>(found.size());
    const qsizetype first = (static_cast<qsizetype>(number) - 1) * size;
    QJsonArray results;
    for (qsizetype i = first; i < std::min(first + size, total); ++i)
        results.append(kind.shown(found[static_cast<std::size_t>(i)], expands));
    return json({{u"total"_s, total},
                 {u"pageCount"_s, (total + size - 1) / size},
                 {u"pageSize"_s, size},
                 {u"pageNumber"_s, number},
                 {u"types"_s, QJsonArray{kind.type}},
                 {u"results"_s, results}});
}

std::optional<QJsonObject> searchIn(const RouteCall &call)
{
    if (call.verb == "POST")
        return call.body;
    QByteArray text = call.query.first(u"q64"_s).toLatin1();
    text.replace('-', '+').replace('_', '/'); // both alphabets are in use
    const auto sent = QJsonDocument::fromJson(QByteArray::fromBase64(text));
    return sent.isObject() ? std::optional(sent.object()) : std::nullopt;
}

} // namespace Stationmaster::OrgSim
