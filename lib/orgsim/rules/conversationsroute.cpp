// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/calljson.h"
#include "orgsim/rules/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
constexpr int LargestSpanDays = 31; // HELPDESK.md 2, as the three below
constexpr int LargestDetailsPage = 100;
constexpr int MostDetails = 100'000;
constexpr int UsualDetailsPage = 25;

/// What is asked of one person or one medium; empty: of all.
struct DetailsFilter
{
    QString user{};
    QString medium{};
};

Refusal readPredicates(const QJsonObject &filter, DetailsFilter &wanted)
{
    if (filter[u"type"_s] != u"and"_s && filter[u"type"_s] != u"or"_s)
        return invalid(u"segmentFilters"_s, u"The filter needs a type: and, or."_s);
    for (const QJsonValue predicate : filter[u"predicates"_s].toArray()) {
        const QString dimension = predicate[u"dimension"_s].toString();
        const QString value = predicate[u"value"_s].toString();
        // [guess] How a dimension that does not exist is refused. These two are all that the org has.
        if ((dimension != u"userId"_s && dimension != u"mediaType"_s) || value.isEmpty())
            return invalid(u"predicates"_s, u"The predicate needs a known dimension and a value."_s);
        (dimension == u"userId"_s ? wanted.user : wanted.medium) = value;
    }
    return std::nullopt;
}

Refusal problemWithDetailsQuery(const QJsonObject &query, DetailsFilter &wanted)
{
    const auto interval = intervalIn(query[u"interval"_s].toString());
    if (!interval || interval->second < interval->first)
        return failure(400, u"bad.request"_s, u"The interval must be two dates with a slash between them."_s,
                       u"interval"_s);
    if (interval->second - interval->first > LargestSpanDays * DayMs)
        return failure(400, u"bad.request"_s, u"The interval must not be longer than 31 days."_s,
                       u"interval"_s);
    const QJsonValue order = query[u"order"_s];
    if (!order.isUndefined() && order != u"asc"_s && order != u"desc"_s)
        return invalid(u"order"_s, u"The order must be asc or desc."_s);
    const QStringList keys{u"conversationStart"_s, u"conversationEnd"_s, u"segmentStart"_s, u"segmentEnd"_s};
    if (query.contains(u"orderBy"_s) && !keys.contains(query[u"orderBy"_s].toString()))
        return invalid(u"orderBy"_s, u"The order must be by one of: %1."_s.arg(keys.join(u", "_s)));
    const QJsonObject paging = query[u"paging"_s].toObject();
    const int size = paging[u"pageSize"_s].toInt(paging.contains(u"pageSize"_s) ? -1 : UsualDetailsPage);
    const int number = paging[u"pageNumber"_s].toInt(paging.contains(u"pageNumber"_s) ? -1 : 1);
    if (size < 1 || size > LargestDetailsPage || number < 1 || number > MostDetails / size)
        return invalid(u"paging"_s, u"The page size must be between 1 and %1."_s.arg(LargestDetailsPage));
    for (const QJsonValue filter : query[u"segmentFilters"_s].toArray()) {
        if (auto problem = readPredicates(filter.toObject(), wanted))
            return problem;
    }
    return std::nullopt;
}

/// The interval selects by the days that it touches.
bool isTouched(const PastCall &call, const std::pair<qint64, qint64> &interval)
{
    const qint64 from = interval.first / DayMs * DayMs;
    const qint64 to = (interval.second / DayMs + 1) * DayMs;
    return call.start < to && (call.end == 0 || call.end >= from);
}

HttpResponse detailsQuery(const RouteCall &call)
{
    DetailsFilter wanted;
    if (auto problem = problemWithDetailsQuery(call.body, wanted))
        return *problem;
    const auto interval = *intervalIn(call.body[u"interval"_s].toString());
    std::vector<PastCall> found =
        wanted.user.isEmpty() ? call.store.calls.all() : call.store.calls.of(wanted.user);
    if (!wanted.medium.isEmpty() && wanted.medium != u"voice"_s)
        found.clear();
    std::erase_if(found, [&interval](const PastCall &one) { return !isTouched(one, interval); });
    const bool isByEnd = call.body[u"orderBy"_s].toString().endsWith(u"End"_s);
    const auto at = [isByEnd](const PastCall &one) { return isByEnd ? one.end : one.start; };
    std::sort(found.begin(), found.end(), [&at](const PastCall &a, const PastCall &b) {
        return at(a) != at(b) ? at(a) < at(b) : a.id < b.id;
    });
    if (call.body[u"order"_s] == u"desc"_s)
        std::reverse(found.begin(), found.end());
    if (found.empty())
        return json({{u"totalHits"_s, 0}}); // [guess] HELPDESK.md 2
    const QJsonObject paging = call.body[u"paging"_s].toObject();
    const qsizetype size = paging[u"pageSize"_s].toInt(UsualDetailsPage);
    const qsizetype first = (paging[u"pageNumber"_s].toInt(1) - 1) * size;
    QJsonArray conversations;
    for (qsizetype i = first; i < std::min(first + size, static_cast<qsizetype>(found.size())); ++i)
        conversations.append(analyticsOf(found[static_cast<std::size_t>(i)]));
    return json({{u"conversations"_s, conversations}, {u"totalHits"_s, static_cast<qint64>(found.size())}});
}

HttpResponse detailsOfIds(const RouteCall &call)
{
    const QStringList ids = call.query.all(u"id"_s);
    if (ids.isEmpty())
        return invalidQuery(u"id"_s, u"An id is required."_s);
    QJsonArray conversations;
    for (const QString &id : ids) {
        if (const auto found = call.store.calls.find(id))
            conversations.append(analyticsOf(*found));
    }
    return json({{u"conversations"_s, conversations}});
}

} // namespace

/// What stands behind analytics/conversations.
HttpResponse analyticsRoute(RouteCall &call)
{
    const QString part = call.parts.join(u'/');
    if (part == u"details/query"_s)
        return call.verb == "POST" ? detailsQuery(call) : wrongVerb();
    if (call.verb != "GET")
        return wrongVerb();
    if (part == u"details"_s)
        return detailsOfIds(call);
    if (call.parts.size() != 2 || call.parts[1] != u"details"_s)
        return notFound(u"resource"_s, call.request.path);
    const auto found = call.store.calls.find(call.parts[0]);
    return found ? json(analyticsOf(*found)) : notFound(u"conversation"_s, call.parts[0]);
}

/// analytics/agents/{userId}/status.
HttpResponse agentStatusRoute(RouteCall &call)
{
    if (call.parts.size() != 2 || call.parts[1] != u"status"_s)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (!call.store.users.contains(call.parts[0]))
        return notFound(u"user"_s, call.parts[0]);
    QJsonArray sessions;
    for (const PastCall &one : call.store.calls.of(call.parts[0])) {
        if (one.end == 0)
            sessions.append(QJsonObject{{u"conversationId"_s, one.id},
                                        {u"sessionId"_s, one.legId()},
                                        {u"mediaType"_s, u"voice"_s},
                                        {u"segmentType"_s, u"interact"_s}});
    }
    return json({{u"userId"_s, call.parts[0]}, {u"sessions"_s, sessions}});
}

HttpResponse conversationsRoute(RouteCall &call)
{
    // The lists tell of the caller's own alone, who has none.
    const QString part = call.parts.join(u'/');
    if (part.isEmpty() || part == u"calls"_s || part == u"calls/history"_s)
        return call.verb == "GET" ? json({{u"entities"_s, QJsonArray{}}}) : wrongVerb();
    const auto found = call.store.calls.find(call.parts[0]);
    if (!found)
        return notFound(u"conversation"_s, call.parts[0]);
    const bool isDisconnect = call.parts.size() == 2 && call.parts[1] == u"disconnect"_s;
    if (call.parts.size() > 1 && !isDisconnect)
        return notFound(u"resource"_s, call.request.path);
    if (!isDisconnect && call.verb == "GET")
        return json(conversationOf(*found));
    if (call.verb != (isDisconnect ? "POST" : "DELETE"))
        return wrongVerb();
    if (found->end > 0)
        return notFound(u"conversation"_s, found->id); // HELPDESK.md 5: gone already
    call.store.calls.end(found->id, call.store.clock.now());
    return {.status = 200, .body = "\"" + found->id.toLatin1() + "\""};
}

/// edges/mediastatistics/conversations/{id}, and one communication of it.
HttpResponse mediaStatisticsRoute(RouteCall &call)
{
    const int status = call.options.rules.mediaStatisticsStatus;
    if (status != 200)
        return failure(status, status == 403 ? u"not.authorized"_s : u"not.found"_s,
                       u"The requested resource is not available."_s);
    const bool isOne = call.parts.size() == 4 && call.parts[2] == u"communications"_s;
    if (call.parts.value(0) != u"conversations"_s || (call.parts.size() != 2 && !isOne))
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    const QString id = call.parts[1];
    const auto found = call.store.calls.find(id);
    if (!found)
        return notFound(u"conversation"_s, id);
    const QString station = call.store.station(found->station)[u"name"_s].toString();
    const QJsonArray legs = mediaStatisticsOf(*found, station, call.options.rules);
    if (legs.isEmpty() && call.options.rules.missingStatisticsAreNotFound)
        return notFound(u"mediastatistics"_s, id);
    if (!isOne)
        return json({{u"entities"_s, legs}});
    for (const QJsonValue leg : legs) {
        if (leg[u"communicationId"_s] == call.parts[3])
            return json(leg.toObject());
    }
    return notFound(u"communication"_s, call.parts[3]);
}

} // namespace Stationmaster::OrgSim
