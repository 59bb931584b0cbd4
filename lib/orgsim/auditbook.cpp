// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/auditbook.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAuditValue = 2'000; // characters; a site with its edges is no use in a log

QString auditText(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (!value.isUndefined())
        text = value.toVariant().toString();
    return text.left(LongestAuditValue);
}

QJsonArray auditValues(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QJsonArray{} : QJsonArray{auditText(value)};
}

QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    QJsonArray changes;
    for (const QString &key : std::as_const(keys)) {
        if (before[key] == after[key] || key == u"version"_s || key == u"selfUri"_s)
            continue;
        changes.append(QJsonObject{{u"property"_s, key},
                                   {u"oldValues"_s, auditValues(before[key])},
                                   {u"newValues"_s, auditValues(after[key])}});
    }
    return changes;
}

/// The value of an entry under the name that filters have for it (API.md 9).
QString filteredText(const QJsonObject &entry, const QString &property)
{
    if (property == u"EntityType"_s)
        return entry[u"entityType"_s].toString();
    if (property == u"EntityId"_s)
        return entry[u"entity"_s][u"id"_s].toString();
    if (property == u"Action"_s)
        return entry[u"action"_s].toString();
    if (property == u"UserId"_s)
        return entry[u"user"_s][u"id"_s].toString();
    if (property == u"ClientId"_s)
        return entry[u"client"_s][u"id"_s].toString();
    return {};
}

bool isWanted(const QJsonObject &entry, const QJsonArray &filters)
{
    return std::all_of(filters.begin(), filters.end(), [&entry](const QJsonValue filter) {
        return filteredText(entry, filter[u"property"_s].toString()) == filter[u"value"_s].toString();
    });
}

} // namespace

std::optional<std::pair<qint64, qint64>> intervalIn(const QString &text)
{
    const QStringList ends = text.split(u'/');
    const auto from = QDateTime::fromString(ends.value(0), Qt::ISODateWithMs);
    const auto to = QDateTime::fromString(ends.value(1), Qt::ISODateWithMs);
    if (ends.size() != 2 || !from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return std::pair(from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch());
}

void AuditBook::add(const QString &entityType, const QJsonObject &before, const QJsonObject &after,
                    const QString &client)
{
    const QJsonObject &entity = after.isEmpty() ? before : after;
    QJsonObject entry{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                      {u"serviceName"_s, u"Telephony"_s},
                      {u"level"_s, u"USER"_s},
                      {u"eventDate"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                      {u"action"_s, before.isEmpty()  ? u"Create"_s
                                    : after.isEmpty() ? u"Delete"_s
                                                      : u"Update"_s},
                      {u"entity"_s, QJsonObject{{u"id"_s, entity[u"id"_s]},
                                                {u"name"_s, entity[u"name"_s]},
                                                {u"selfUri"_s, entity[u"selfUri"_s]}}},
                      {u"entityType"_s, entityType},
                      {u"status"_s, u"SUCCESS"_s},
                      {u"propertyChanges"_s, changesBetween(before, after)}};
    if (client.isEmpty()) // somebody in the web client, always the same person
        entry[u"user"_s] =
            QJsonObject{{u"id"_s, u"ad315150-0000-4000-8000-000000000001"_s},
                        {u"selfUri"_s, u"/api/v2/users/ad315150-0000-4000-8000-000000000001"_s}};
    else
        entry[u"client"_s] =
            QJsonObject{{u"id"_s, client}, {u"selfUri"_s, QString(u"/api/v2/oauth/clients/"_s + client)}};
    m_entries.push_front(entry);
    if (m_entries.size() > MostEntries)
        m_entries.pop_back();
}

QJsonArray AuditBook::found(const QJsonObject &query) const
{
    QJsonArray entries;
    const auto interval = intervalIn(query[u"interval"_s].toString());
    const QString service = query[u"serviceName"_s].toString(u"Telephony"_s);
    if (!interval || service != u"Telephony"_s)
        return entries;
    const QJsonArray filters = query[u"filters"_s].toArray();
    for (const QJsonObject &entry : m_entries) {
        const qint64 at =
            QDateTime::fromString(entry[u"eventDate"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        if (at >= interval->first && at <= interval->second && isWanted(entry, filters))
            entries.append(entry);
    }
    if (query[u"sort"_s][0][u"sortOrder"_s] == u"ascending"_s) {
        QJsonArray oldestFirst;
        for (const QJsonValue entry : std::as_const(entries))
            oldestFirst.prepend(entry);
        return oldestFirst;
    }
    return entries;
}

QString AuditBook::Query::state() const
{
    return looks == 0 ? u"Queued"_s : looks == 1 ? u"Running"_s : u"Succeeded"_s;
}

const AuditBook::Query &AuditBook::start(const QString &id, const QJsonObject &asked)
{
    m_queries.push_back({.id = id,
                         .asked = asked,
                         .started = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                         .results = found(asked)});
    if (m_queries.size() > MostQueries)
        m_queries.pop_front();
    return m_queries.back();
}

const AuditBook::Query *AuditBook::look(const QString &id)
{
    const auto query =
        std::find_if(m_queries.begin(), m_queries.end(), [&id](const Query &one) { return one.id == id; });
    if (query == m_queries.end())
        return nullptr;
    query->looks = std::min(query->looks + 1, 2);
    return &*query;
}

const AuditBook::Query *AuditBook::query(const QString &id) const
{
    const auto query =
        std::find_if(m_queries.begin(), m_queries.end(), [&id](const Query &one) { return one.id == id; });
    return query == m_queries.end() ? nullptr : &*query;
}

} // namespace Stationmaster::OrgSim
