// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/audits/auditsapi.h"

#include "resources/endpoint/cursorpages.h"
#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto AuditsPath = "/api/v2/audits/query"_L1;

QJsonObject auditQueryBody(const AuditQuery &query)
{
    QJsonArray filters;
    const auto filter = [&filters](const QString &property, const QString &value) {
        if (!value.isEmpty())
            filters.append(QJsonObject{{u"property"_s, property}, {u"value"_s, value}});
    };
    filter(u"EntityType"_s, query.entityType);
    filter(u"EntityId"_s, query.entityId);
    return {{u"interval"_s, QString(query.from.toUTC().toString(Qt::ISODate) + u'/' +
                                    query.to.toUTC().toString(Qt::ISODate))},
            {u"serviceName"_s, u"Telephony"_s},
            {u"filters"_s, filters}};
}

Request auditRequest(const QString &path, const QJsonObject &body)
{
    return {.verb = Verb::Post,
            .path = path,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .readsOnly = true};
}

bool readAuditRow(const JsonView &entity, StringPool &pool, AuditRow &row)
{
    const JsonView user = entity["user"];
    const JsonView object = entity["entity"];
    row.id = entity["id"].text();
    row.when = entity["eventDate"].time();
    row.action = entity["action"].text(pool);
    row.userId = user["id"].text(pool);
    row.userName = user["name"].text(pool);
    row.clientId = entity["client"]["id"].text(pool);
    row.entityType = entity["entityType"].text(pool);
    row.entityId = object["id"].text();
    row.entityName = object["name"].text();
    entity["propertyChanges"].eachItem([&row](const JsonView &change) {
        row.changes.push_back({.property = change["property"].text(),
                               .before = change["oldValues"].texts(),
                               .after = change["newValues"].texts()});
    });
    return !row.id.isEmpty() || !row.entityId.isEmpty();
}

} // namespace

Call<Page<AuditRow>> AuditsApi::recent(const AuditQuery &query, int number, int size) const
{
    QJsonObject body = auditQueryBody(query);
    body.insert(u"pageNumber"_s, number);
    body.insert(u"pageSize"_s, std::clamp(size, 1, LargestPage));
    body.insert(u"sort"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Timestamp"_s}, {u"sortOrder"_s, u"descending"_s}}});
    Request request = auditRequest(AuditsPath + u"/realtime"_s, body);
    request.priority = Priority::Background;
    return m_sender.fetch<Page<AuditRow>>(
        request, [](const Reply &reply) { return PageDecoder<AuditRow>(readAuditRow)(reply); });
}

Call<QString> AuditsApi::start(const AuditQuery &query) const
{
    return m_sender.fetch<QString>(
        auditRequest(AuditsPath, auditQueryBody(query)), [](const Reply &reply) -> Result<QString> {
            JsonAnswer answer;
            return answer.parse(reply.body).and_then([](const JsonView &started) -> Result<QString> {
                const QString id = started["id"].text();
                if (id.isEmpty())
                    return fail({.kind = Error::Kind::Malformed});
                return id;
            });
        });
}

Call<AuditsApi::QueryState> AuditsApi::state(const QString &queryId) const
{
    return m_sender.fetch<QueryState>(
        {.path = Endpoint::pathTo(AuditsPath, queryId)}, [](const Reply &reply) {
            JsonAnswer answer;
            return answer.parse(reply.body).map([](const JsonView &query) {
                const QString word = query["state"].text();
                if (word.compare(u"Succeeded"_s, Qt::CaseInsensitive) == 0)
                    return QueryState::Succeeded;
                const bool waits = word.compare(u"Queued"_s, Qt::CaseInsensitive) == 0 ||
                                   word.compare(u"Running"_s, Qt::CaseInsensitive) == 0;
                return waits ? QueryState::Running : QueryState::Failed;
            });
        });
}

PagedCall<AuditRow> AuditsApi::results(const QString &queryId) const
{
    Request first{.path = Endpoint::pathTo(AuditsPath, queryId) + u"/results"_s,
                  .priority = Priority::Background};
    Endpoint::addParameter(first, u"expand"_s, u"user"_s);
    return walkCursors<AuditRow>(
        m_sender, {.first = std::move(first), .parameter = u"cursor"_s, .pageSize = LargestPage},
        readAuditRow);
}

} // namespace Stationmaster
