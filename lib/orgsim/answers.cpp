// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

HttpResponse json(const QJsonValue &body, int status)
{
    return {.status = status, .body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)};
}

HttpResponse failure(int status, const QString &code, const QString &message, const QString &field)
{
    QJsonArray details;
    if (!field.isEmpty())
        details.append(QJsonObject{{u"errorCode"_s, code}, {u"fieldName"_s, field}});
    return json(QJsonObject{{u"message"_s, message}, {u"code"_s, code}, {u"status"_s, status},
                            {u"messageWithParams"_s, message}, {u"messageParams"_s, QJsonObject{}},
                            {u"details"_s, details}, {u"errors"_s, QJsonArray{}}},
                status);
}

HttpResponse invalid(const QString &field, const QString &message)
{
    return failure(400, u"invalid.value"_s, message, field);
}

HttpResponse notFound(const QString &what, const QString &id)
{
    return failure(404, u"not.found"_s, u"The requested %1 with id %2 could not be found."_s.arg(what, id));
}

HttpResponse missingPermission(const QString &permission)
{
    const QString list = u'[' + permission + u']';
    QJsonObject body{{u"message"_s, QString(u"Unable to perform the requested action. You must have at least one of the following "
                                            "permissions assigned: "_s + list)},
                     {u"code"_s, u"missing.any.permissions"_s},
                     {u"status"_s, 403},
                     {u"messageParams"_s, QJsonObject{{u"permissions"_s, list}}},
                     {u"details"_s, QJsonArray{}},
                     {u"errors"_s, QJsonArray{}}};
    return json(body, 403);
}

HttpResponse staleVersion(int sent, int current, int status)
{
    const auto message = u"The version %1 does not match the current version %2."_s.arg(sent).arg(current);
    return failure(status, status == 409 ? u"general.conflict"_s : u"bad.request"_s, message, u"version"_s);
}

ListQuery::ListQuery(const QUrlQuery &query)
    : m_query(query)
{
    const auto number = [this](const QString &key, int otherwise) {
        if (!has(key))
            return otherwise;
        bool isNumber = false;
        const int value = first(key).toInt(&isNumber);
        return isNumber ? value : -1;
    };
    m_pageSize = number(u"pageSize"_s, 25);
    m_pageNumber = number(u"pageNumber"_s, 1);
}

QString ListQuery::first(const QString &key) const
{
    return m_query.queryItemValue(key, QUrl::FullyDecoded);
}

bool ListQuery::has(const QString &key) const
{
    return m_query.hasQueryItem(key);
}

bool ListQuery::lists(const QString &key, const QString &value) const
{
    const auto all = m_query.allQueryItemValues(key, QUrl::FullyDecoded);
    return std::any_of(all.begin(), all.end(), [&value](const QString &item) {
        const auto parts = item.split(u',');
        return std::any_of(parts.begin(), parts.end(), [&value](const QString &part) {
            return part == value || (part.endsWith(u".*"_s) && value.startsWith(part.chopped(2)));
        });
    });
}

bool ListQuery::matches(const QString &key, const QString &value) const
{
    if (!has(key))
        return true;
    const auto patterns = first(key).split(u',');
    return std::any_of(patterns.begin(), patterns.end(), [&value](const QString &pattern) {
        if (!pattern.contains(u'*'))
            return value.compare(pattern, Qt::CaseInsensitive) == 0;
        auto expression = QRegularExpression::escape(pattern);
        expression.replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression), QRegularExpression::CaseInsensitiveOption)
            .match(value)
            .hasMatch();
    });
}

bool ListQuery::isDescending() const
{
    return first(u"sortOrder"_s).startsWith(u"desc"_s, Qt::CaseInsensitive);
}

QString ListQuery::problem(int largestPage) const
{
    if (m_pageSize < 1 || m_pageSize > largestPage)
        return u"The page size must be between 1 and %1."_s.arg(largestPage);
    return m_pageNumber < 1 ? u"The page number must be 1 or greater."_s : QString();
}

HttpResponse pageOf(const QList<QJsonObject> &all, const ListQuery &query, const QString &path, int largestPage)
{
    if (const auto problem = query.problem(largestPage); !problem.isEmpty())
        return failure(400, u"invalid.query.param.value"_s, problem, u"pageSize"_s);
    const qsizetype size = query.pageSize();
    const qsizetype first = (query.pageNumber() - 1) * size;
    QJsonArray entities;
    for (qsizetype i = first; i < std::min(first + size, all.size()); ++i)
        entities.append(all[i]);
    const qsizetype pages = (all.size() + size - 1) / size;
    const auto link = [&](qsizetype page) { return u"%1?pageSize=%2&pageNumber=%3"_s.arg(path).arg(size).arg(page); };
    QJsonObject body{{u"entities"_s, entities},
                     {u"pageSize"_s, size},
                     {u"pageNumber"_s, query.pageNumber()},
                     {u"total"_s, all.size()},
                     {u"pageCount"_s, pages},
                     {u"firstUri"_s, link(1)},
                     {u"lastUri"_s, link(std::max<qsizetype>(pages, 1))},
                     {u"selfUri"_s, link(query.pageNumber())}};
    if (query.pageNumber() < pages)
        body[u"nextUri"_s] = link(query.pageNumber() + 1);
    if (query.pageNumber() > 1)
        body[u"previousUri"_s] = link(query.pageNumber() - 1);
    return json(body);
}

} // namespace Stationmaster::OrgSim
