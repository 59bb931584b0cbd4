// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/teams/teamsapi.h"

#include "resources/endpoint/cursorpages.h"
#include "resources/endpoint/endpoint.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString teamsPath()
{
    return u"/api/v2/teams"_s;
}

CursorWalk teamsWalk(Request first)
{
    return {.first = std::move(first), .parameter = u"after"_s, .pageSize = 100};
}

} // namespace

PagedCall<NamedRow> TeamsApi::all() const
{
    return walkCursors<NamedRow>(m_client, teamsWalk({.path = teamsPath(), .priority = Priority::Background}),
                                 readNamedRow);
}

PagedCall<NamedRow> TeamsApi::members(const QString &teamId) const
{
    if (teamId.isEmpty())
        return failedPages<NamedRow>(Endpoint::noId(teamsPath()));
    return walkCursors<NamedRow>(
        m_client, teamsWalk({.path = Endpoint::pathTo(teamsPath(), teamId) + u"/members"_s}), readMember);
}

} // namespace Stationmaster
