// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/auditbook.h"

#include "orgsim/rules/orgclock.h"

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
    else if (value.isObject() && value[u"id"_s].isString())
        text = value[u"id"_s].toString();
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else
        text = value.toVariant().toString();
    return text.left(LongestAuditValue);
}

/// Of a list each of its parts; all of them as text.
QJsonArray auditValues(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        return {auditText(value)};
    QJsonArray texts;
    for (const QJsonValue part : value.toArray())
        texts.append(auditText(part));
    return texts;
}

/// Properties by their own keys, beside the fields; without what every write changes, and without lines.
QJsonObject auditedParts(const QJsonObject &object)
{
    static const QSet<QString> unaudited{
        u"version"_s,    u"selfUri"_s,      u"dateCreated"_s,   u"dateModified"_s, u"createdBy"_s,
        u"modifiedBy"_s, u"createdByApp"_s, u"modifiedByApp"_s, u"lines"_s,        u"properties"_s};
    QJsonObject parts;
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (!unaudited.contains(part.key()))
            parts[part.key()] = part.value();
    }
    const QJsonObject properties = object[u"properties"_s].toObject();
    for (auto entry = properties.begin(); entry != properties.end(); ++entry)
        parts[entry.key()] = entry.value()[u"value"_s][u"instance"_s];
    return parts;
}

QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject old = auditedParts(before);
    const QJsonObject now = auditedParts(after);
    QStringList keys = old.keys() + now.keys();
    keys.removeDuplicates();
    keys.sort();
    QJsonArray changes;
    for (const QString &key : std::as_const(keys)) {
        if (old[key] != now[key])
            changes.append(QJsonObject{{u"property"_s, key},
                                       {u"oldValues"_s, auditValues(old[key])},
                                       {u"newValues"_s, auditValues(now[key])}});
    }
    return changes;
}

QJsonObject personReference(const QString &id)
{
    return {{u"id"_s, id}, {u"selfUri"_s, QString(u"/api/v2/users/"_s + id)}};
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
                    const Author &author, qint64 at)
{
    QJsonArray changes = changesBetween(before, after);
    const QJsonObject line = before[u"lines"_s][0].toObject();
    const QJsonObject lineNow = after[u"lines"_s][0].toObject();
    // [guess] A line that comes and goes with what has it has no entry of its own.
    const QJsonArray lineChanges =
        line.isEmpty() || lineNow.isEmpty() ? QJsonArray() : changesBetween(line, lineNow);
    if (!m_hasLinesApart) {
        for (const QJsonValue change : lineChanges)
            changes.append(change);
    }
    enter(entityType, before, after, changes, author, at);
    if (m_hasLinesApart && !lineChanges.isEmpty())
        enter(entityType == u"Phone"_s ? u"Line"_s : u"LineBase"_s, line, lineNow, lineChanges, author, at);
}

void AuditBook::enter(const QString &entityType, const QJsonObject &before, const QJsonObject &after,
                      const QJsonArray &changes, const Author &author, qint64 at)
{
    const QJsonObject &entity = after.isEmpty() ? before : after;
    QJsonObject entry{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                      {u"serviceName"_s, u"Telephony"_s},
                      {u"level"_s, u"USER"_s},
                      {u"eventDate"_s, OrgClock::text(at)},
                      {u"action"_s, before.isEmpty()  ? u"Create"_s
                                    : after.isEmpty() ? u"Delete"_s
                                                      : u"Update"_s},
                      {u"entity"_s, QJsonObject{{u"id"_s, entity[u"id"_s]},
                                                {u"name"_s, entity[u"name"_s]},
                                                {u"selfUri"_s, entity[u"selfUri"_s]}}},
                      {u"entityType"_s, entityType},
                      {u"status"_s, u"SUCCESS"_s},
                      {u"propertyChanges"_s, changes}};
    if (!author.user.isEmpty())
        entry[u"user"_s] = personReference(author.user);
    if (!author.client.isEmpty())
        entry[u"client"_s] = QJsonObject{
            {u"id"_s, author.client}, {u"selfUri"_s, QString(u"/api/v2/oauth/clients/"_s + author.client)}};
    m_entries.push_front(entry);
    if (m_entries.size() > MostEntries)
        m_entries.pop_back();
}

QJsonArray AuditBook::found(const QJsonObject &query, qint64 notBefore) const
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
        if (at >= std::max(interval->first, notBefore) && at <= interval->second && isWanted(entry, filters))
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

const AuditBook::Query &AuditBook::start(const QString &id, const QJsonObject &asked, qint64 at)
{
    m_queries.push_back({.id = id, .asked = asked, .started = OrgClock::text(at), .results = found(asked)});
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
