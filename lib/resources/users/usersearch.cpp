// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/usersearch.h"

#include "resources/foldedtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MaxSearchPage = 100;

QJsonObject criterion(const QString &type, const QJsonArray &fields, const QString &value)
{
    return {{u"type"_s, type}, {u"fields"_s, fields}, {u"value"_s, value}};
}

} // namespace

Request userSearchRequest(const QString &text, int limit)
{
    QJsonArray query{criterion(u"EXACT"_s, {u"state"_s}, u"active"_s)};
    if (const QString wanted = text.simplified(); !wanted.isEmpty())
        query.append(criterion(u"CONTAINS"_s, {u"name"_s, u"email"_s}, wanted));
    const QJsonObject body{{u"pageSize"_s, std::clamp(limit, 1, MaxSearchPage)},
                           {u"pageNumber"_s, 1},
                           {u"sortBy"_s, u"name"_s},
                           {u"sortOrder"_s, u"ASC"_s},
                           {u"query"_s, query}};
    return {.verb = Verb::Post,
            .path = u"/api/v2/users/search"_s,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .readsOnly = true};
}

std::vector<UserRow> foundUsers(const std::vector<UserRow> &rows, const QString &text, int limit)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<UserRow> found;
    for (const UserRow &row : rows) {
        const QString haystack = foldedText(row.name + u' ' + row.email);
        const bool isActive = row.state.isEmpty() || row.state.compare(u"active", Qt::CaseInsensitive) == 0;
        if (isActive && std::ssize(found) < limit &&
            std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); }))
            found.push_back(row);
    }
    return found;
}

} // namespace Stationmaster
