// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conversations/conversationsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto ConversationsPath = "/api/v2/conversations"_L1;
const auto AgentsPath = "/api/v2/analytics/agents"_L1;

QJsonObject predicate(const QString &dimension, const QString &value)
{
    return {{u"dimension"_s, dimension}, {u"value"_s, value}};
}

Request callsRequest(const CallQuery &query, int number, int size)
{
    const QJsonArray predicates{predicate(u"userId"_s, query.userId), predicate(u"mediaType"_s, u"voice"_s)};
    const QJsonObject body{
        {u"interval"_s, QString(query.from.toUTC().toString(Qt::ISODateWithMs) + u'/' +
                                query.to.toUTC().toString(Qt::ISODateWithMs))},
        {u"order"_s, u"desc"_s},
        {u"orderBy"_s, u"conversationStart"_s},
        {u"paging"_s, QJsonObject{{u"pageSize"_s, std::clamp(size, 1, ConversationsApi::LargestPage)},
                                  {u"pageNumber"_s, number}}},
        {u"segmentFilters"_s, QJsonArray{QJsonObject{{u"type"_s, u"and"_s}, {u"predicates"_s, predicates}}}}};
    Request request{.verb = Verb::Post,
                    .path = u"/api/v2/analytics/conversations/details/query"_s,
                    .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                    .readsOnly = true};
    // Everybody's calls are not asked for by mistake.
    if (query.userId.isEmpty() || !query.from.isValid() || !query.to.isValid())
        request.path.clear();
    return request;
}

bool isWithin(const CallRow &row, const CallQuery &query)
{
    return (!row.started.isValid() || row.started <= query.to) &&
           (!row.ended.isValid() || row.ended >= query.from);
}

Result<Page<CallRow>> readCalls(const Reply &reply, const CallQuery &query, int number)
{
    JsonAnswer answer;
    return answer.parse(reply.body).map([&](const JsonView &found) {
        Page<CallRow> page{.pageNumber = number, .total = found["totalHits"].bigInteger()};
        StringPool pool;
        // [guess] HELPDESK.md 2: the list is not there when nothing matches.
        found["conversations"].eachItem([&](const JsonView &entity) {
            ++page.entityCount;
            CallRow row;
            if (readCallRow(entity, pool, row) && isWithin(row, query))
                page.rows.push_back(std::move(row));
        });
        return page;
    });
}

Result<LiveConversation> readLive(const Reply &reply, const QString &id)
{
    JsonAnswer answer;
    return answer.parse(reply.body).and_then([&id](const JsonView &found) -> Result<LiveConversation> {
        LiveConversation live{
            .id = found["id"].text(), .started = found["startTime"].time(), .ended = found["endTime"].time()};
        if (live.id != id)
            return fail({.kind = Error::Kind::Malformed});
        found["participants"].eachItem([&live](const JsonView &participant) {
            participant["calls"].eachItem([&](const JsonView &call) {
                live.legs.push_back({.communicationId = call["id"].text(),
                                     .userId = participant["userId"].text(),
                                     .purpose = participant["purpose"].text(),
                                     .state = call["state"].text(),
                                     .disconnectType = call["disconnectType"].text(),
                                     .connected = call["connectedTime"].time(),
                                     .disconnected = call["disconnectedTime"].time()});
            });
        });
        return live;
    });
}

} // namespace

Call<Page<CallRow>> ConversationsApi::ofUser(const CallQuery &query, int number, int size) const
{
    return m_sender.fetch<Page<CallRow>>(
        callsRequest(query, number, size),
        [query, number](const Reply &reply) { return readCalls(reply, query, number); });
}

Call<Offered<LiveConversation>> ConversationsApi::live(const QString &id) const
{
    return offered(
        m_sender.fetch<LiveConversation>({.path = Endpoint::pathTo(ConversationsPath, id)},
                                         [id](const Reply &reply) { return readLive(reply, id); }));
}

Call<Offered<std::vector<LiveSession>>> ConversationsApi::liveSessionsOf(const QString &userId) const
{
    using Sessions = std::vector<LiveSession>;
    return offered(m_sender.fetch<Sessions>(
        {.path = Endpoint::pathTo(AgentsPath, userId) + u"/status"_s}, [](const Reply &reply) {
            JsonAnswer answer;
            return answer.parse(reply.body).map([](const JsonView &found) {
                Sessions sessions;
                found["sessions"].eachItem([&sessions](const JsonView &session) {
                    if (session.isObject())
                        sessions.push_back({.conversationId = session["conversationId"].text(),
                                            .sessionId = session["sessionId"].text(),
                                            .mediaType = session["mediaType"].text(),
                                            .segmentType = session["segmentType"].text()});
                });
                return sessions;
            });
        }));
}

Call<void> ConversationsApi::disconnect(const QString &id) const
{
    const Request request{.verb = Verb::Post,
                          .path = Endpoint::pathTo(ConversationsPath, id) + u"/disconnect"_s};
    return mapped<void, Reply>(m_sender.send(request), [](const Result<Reply> &reply) -> Result<void> {
        if (!reply && reply.error().kind != Error::Kind::NotFound)
            return fail(reply.error());
        return {};
    });
}

} // namespace Stationmaster
