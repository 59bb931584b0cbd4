// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

#include <QRegularExpression>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestSearchPage = 100; // API.md 3.1

/// [guess] Which fields can be searched is not public but for `email` (API.md 6).
QStringList searchableFields()
{
    return {u"id"_s,    u"name"_s,  u"email"_s,      u"username"_s,
            u"state"_s, u"title"_s, u"department"_s, u"divisionId"_s};
}

/// Of the kinds in the schema, those that this org can answer.
QStringList searchKinds()
{
    return {u"EXACT"_s, u"STARTS_WITH"_s,     u"CONTAINS"_s,  u"REGEX"_s,       u"TERM"_s,
            u"TERMS"_s, u"REQUIRED_FIELDS"_s, u"MATCH_ALL"_s, u"QUERY_STRING"_s};
}

Refusal problemWithCriteria(const QJsonArray &criteria)
{
    for (const QJsonValue value : criteria) {
        const QJsonObject criterion = value.toObject();
        if (criterion[u"group"_s].isArray()) {
            if (auto problem = problemWithCriteria(criterion[u"group"_s].toArray()))
                return problem;
            continue;
        }
        if (!searchKinds().contains(criterion[u"type"_s].toString()))
            return invalid(u"query.type"_s, u"The type of the criterion is missing or not supported."_s);
        const QString type = criterion[u"operator"_s].toString(u"AND"_s);
        if (!QStringList{u"AND"_s, u"OR"_s, u"NOT"_s}.contains(type))
            return invalid(u"query.operator"_s, u"The operator must be AND, OR or NOT."_s);
        for (const QJsonValue field : criterion[u"fields"_s].toArray()) {
            if (!searchableFields().contains(field.toString()))
                return invalid(u"query.fields"_s, u"%1 cannot be searched."_s.arg(field.toString()));
        }
    }
    return std::nullopt;
}

QString searchedText(const QJsonObject &user, const QString &field)
{
    return field == u"divisionId"_s ? user[u"division"_s][u"id"_s].toString() : user[field].toString();
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

bool meetsAll(const QJsonObject &user, const QJsonArray &criteria);

bool meets(const QJsonObject &user, const QJsonObject &criterion)
{
    if (criterion[u"group"_s].isArray())
        return meetsAll(user, criterion[u"group"_s].toArray());
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
        const QString text = searchedText(user, field.toString());
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &value) { return textMeets(type, text, value); });
    });
}

/// Criteria are joined by AND; those with OR are enough by themselves, those with NOT must fail.
bool meetsAll(const QJsonObject &user, const QJsonArray &criteria)
{
    bool all = true;
    for (const QJsonValue value : criteria) {
        const QJsonObject criterion = value.toObject();
        const QString joint = criterion[u"operator"_s].toString();
        const bool isMet = meets(user, criterion);
        if (joint == u"OR"_s && isMet)
            return true;
        all = all && (joint == u"NOT"_s ? !isMet : isMet);
    }
    return all;
}

} // namespace

HttpResponse userSearch(RouteCall &call, const QJsonObject &what)
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
    if (auto problem = problemWithCriteria(criteria))
        return *problem;
    std::vector<QString> found;
    for (const QString &id : call.store.users.byName()) {
        if (meetsAll(call.store.users.get(id), criteria))
            found.push_back(id);
    }
    const QString sortBy = what[u"sortBy"_s].toString(u"name"_s);
    if (sortBy != u"name"_s)
        std::stable_sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
            return searchedText(call.store.users.get(a), sortBy).toCaseFolded() <
                   searchedText(call.store.users.get(b), sortBy).toCaseFolded();
        });
    if (order == u"DESC"_s)
        std::reverse(found.begin(), found.end());
    const bool withStation = what[u"expand"_s].toArray().contains(u"station"_s);
    const auto total = static_cast<qsizetype>(found.size());
    const qsizetype first = (static_cast<qsizetype>(number) - 1) * size;
    QJsonArray results;
    for (qsizetype i = first; i < std::min(first + size, total); ++i)
        results.append(shownUser(call.store, found[static_cast<std::size_t>(i)], withStation));
    return json({{u"total"_s, total},
                 {u"pageCount"_s, (total + size - 1) / size},
                 {u"pageSize"_s, size},
                 {u"pageNumber"_s, number},
                 {u"types"_s, QJsonArray{u"users"_s}},
                 {u"results"_s, results}});
}

} // namespace Stationmaster::OrgSim
