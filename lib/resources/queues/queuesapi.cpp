// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/queues/queuesapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString queuesPath()
{
    return u"/api/v2/routing/queues"_s;
}

bool readQueue(const JsonView &entity, StringPool &pool, QueueRow &row)
{
    row = {.id = entity["id"].text(),
           .name = entity["name"].text(),
           .divisionName = entity["division"]["name"].text(pool),
           .memberCount = entity["memberCount"].integer()};
    return !row.id.isEmpty();
}

} // namespace

PagedCall<QueueRow> QueuesApi::all() const
{
    return walkPages<QueueRow>(
        m_client, {.first = {.path = queuesPath(), .priority = Priority::Background}, .pageSize = 500},
        pageDecoder<QueueRow>(readQueue));
}

PagedCall<NamedRow> QueuesApi::members(const QString &queueId) const
{
    if (queueId.isEmpty())
        return failedPages<NamedRow>(Endpoint::noId(queuesPath()));
    return walkPages<NamedRow>(m_client,
                               {.first = {.path = Endpoint::pathTo(queuesPath(), queueId) + u"/members"_s}},
                               pageDecoder<NamedRow>(readMember));
}

} // namespace Stationmaster
