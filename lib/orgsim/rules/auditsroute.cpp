// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestAuditPage = 500;                     // API.md 3.1
constexpr qint64 RealtimeMs = 14LL * 24 * 60 * 60 * 1000; // API.md 9; what is older is not there

Refusal problemWithAuditQuery(const QJsonObject &query)
{
    if (!intervalIn(query[u"interval"_s].toString()))
        return failure(400, u"invalid.date"_s, u"The interval must be two dates with a slash between them."_s,
                       u"interval"_s);
    const QStringList properties{
        u"UserId"_s, u"TrusteeOrganizationId"_s, u"ClientId"_s, u"Action"_s, u"EntityType"_s, u"EntityId"_s};
    for (const QJsonValue filter : query[u"filters"_s].toArray()) {
        if (!properties.contains(filter[u"property"_s].toString()) || !filter[u"value"_s].isString())
            return invalid(u"filters"_s, u"The filter needs a known property and a value."_s);
    }
    return std::nullopt;
}

QJsonObject shownAuditQuery(const AuditBook::Query &query)
{
    QJsonObject shown{{u"id"_s, query.id},
                      {u"state"_s, query.state()},
                      {u"startDate"_s, query.started},
                      {u"interval"_s, query.asked[u"interval"_s]}};
    for (const QString &part : {u"serviceName"_s, u"filters"_s, u"sort"_s}) {
        if (query.asked.contains(part))
            shown[part] = query.asked[part];
    }
    return shown;
}

HttpResponse startAuditQuery(RouteCall &call)
{
    if (auto problem = problemWithAuditQuery(call.body))
        return *problem;
    return json(
        shownAuditQuery(call.store.audits.start(call.store.newId(), call.body, call.store.clock.now())));
}

HttpResponse auditResults(const RouteCall &call, const AuditBook::Query &query)
{
    if (query.state() != u"Succeeded"_s) // [guess] what an early read gets
        return failure(400, u"bad.request"_s, u"The query has not completed."_s);
    if (auto problem = call.query.problem(LargestAuditPage, {}))
        return *problem;
    const auto first = placeIn(call.query.first(u"cursor"_s));
    if (!first)
        return invalidQuery(u"cursor"_s, u"The cursor is not valid."_s);
    const qsizetype end = std::min<qsizetype>(*first + call.query.pageSize(), query.results.size());
    QJsonArray entities;
    for (qsizetype i = *first; i < end; ++i)
        entities.append(query.results[i]);
    QJsonObject body{{u"id"_s, query.id}, {u"pageSize"_s, call.query.pageSize()}, {u"entities"_s, entities}};
    if (end < query.results.size())
        body[u"cursor"_s] = cursorAt(end);
    return json(body);
}

HttpResponse realtimeAudits(const RouteCall &call)
{
    if (auto problem = problemWithAuditQuery(call.body))
        return *problem;
    const int size = call.body.contains(u"pageSize"_s) ? call.body[u"pageSize"_s].toInt(-1) : 25;
    const int number = call.body.contains(u"pageNumber"_s) ? call.body[u"pageNumber"_s].toInt(-1) : 1;
    if (size < 1 || size > LargestAuditPage || number < 1)
        return invalid(u"pageSize"_s, u"The page size must be between 1 and %1."_s.arg(LargestAuditPage));
    const QJsonArray all = call.store.audits.found(call.body, call.store.clock.now() - RealtimeMs);
    const qsizetype first = (static_cast<qsizetype>(number) - 1) * size;
    QJsonArray entities;
    for (qsizetype i = first; i < std::min(first + size, all.size()); ++i)
        entities.append(all[i]);
    return json({{u"entities"_s, entities},
                 {u"pageSize"_s, size},
                 {u"pageNumber"_s, number},
                 {u"total"_s, all.size()},
                 {u"pageCount"_s, (all.size() + size - 1) / size}});
}

HttpResponse auditServices()
{
    const QJsonArray actions{u"Create"_s, u"Update"_s, u"Delete"_s};
    QJsonArray entities;
    for (const QString &type : {u"Phone"_s, u"PhoneBase"_s, u"Line"_s, u"LineBase"_s, u"Site"_s})
        entities.append(QJsonObject{{u"name"_s, type}, {u"actions"_s, actions}});
    return json(
        {{u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"Telephony"_s}, {u"entities"_s, entities}}}}});
}

} // namespace

/// What stands behind audits/query.
HttpResponse auditsRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "POST" ? startAuditQuery(call) : wrongVerb();
    const QString part = call.parts.join(u'/');
    if (part == u"realtime"_s)
        return call.verb == "POST" ? realtimeAudits(call) : wrongVerb();
    if (part == u"servicemapping"_s || part == u"realtime/servicemapping"_s)
        return call.verb == "GET" ? auditServices() : wrongVerb();
    const QString id = call.parts[0];
    if (!call.store.audits.query(id))
        return notFound(u"transaction"_s, id);
    if (call.parts.size() > 2 || (call.parts.size() == 2 && call.parts[1] != u"results"_s))
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    return call.parts.size() == 2 ? auditResults(call, *call.store.audits.query(id))
                                  : json(shownAuditQuery(*call.store.audits.look(id)));
}

} // namespace Stationmaster::OrgSim
