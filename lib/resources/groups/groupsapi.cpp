// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/groups/groupsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString groupsPath()
{
    return u"/api/v2/groups"_s;
}

bool readGroup(const JsonView &entity, StringPool &, GroupRow &row)
{
    row = {.id = entity["id"].text(),
           .name = entity["name"].text(),
           .memberCount = entity["memberCount"].integer()};
    return !row.id.isEmpty();
}

} // namespace

PagedCall<GroupRow> GroupsApi::all() const
{
    return walkPages<GroupRow>(
        m_client, {.first = {.path = groupsPath(), .priority = Priority::Background}, .pageSize = 500},
        pageDecoder<GroupRow>(readGroup));
}

PagedCall<NamedRow> GroupsApi::members(const QString &groupId) const
{
    if (groupId.isEmpty())
        return failedPages<NamedRow>(Endpoint::noId(groupsPath()));
    return walkPages<NamedRow>(m_client,
                               {.first = {.path = Endpoint::pathTo(groupsPath(), groupId) + u"/members"_s}},
                               pageDecoder<NamedRow>(readMember));
}

Call<std::vector<NamedRow>> GroupsApi::individuals(const QString &groupId) const
{
    if (groupId.isEmpty())
        return finishedCall<std::vector<NamedRow>>(fail(Endpoint::noId(groupsPath())));
    return m_client.fetch<std::vector<NamedRow>>(
        {.path = Endpoint::pathTo(groupsPath(), groupId) + u"/individuals"_s}, readAll<NamedRow>(readMember));
}

} // namespace Stationmaster
