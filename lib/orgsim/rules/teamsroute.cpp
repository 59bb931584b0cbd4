// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/circles.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestTeamPage = 100; // [guess] no source names a limit
constexpr auto Team = Directory::Kind::Team;
const auto TeamsPath = u"/api/v2/teams"_s;

QJsonObject shownTeam(const RouteCall &call, const QString &id)
{
    QJsonObject team = shownCircle(call, Team, TeamsPath, id);
    team[u"division"_s] = divisionNumber(call.store.directory.find(Team, id));
    team[u"memberCount"_s] = static_cast<qint64>(membersOf(call, Team, id).size());
    return team;
}

} // namespace

/// Lists with cursors (API.md 3.1).
HttpResponse teamsRoute(RouteCall &call)
{
    const bool isList = call.parts.isEmpty();
    const QString id = call.parts.value(0);
    if (!isList && call.store.directory.find(Team, id) < 0)
        return notFound(u"team"_s, id);
    if (!isList && (call.parts.size() != 2 || call.parts[1] != u"members"_s))
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (isList)
        return cursorPageOf(circlesFound(call, Team), call.query, LargestTeamPage, TeamsPath,
                            [&](const QString &team) { return shownTeam(call, team); });
    return cursorPageOf(membersOf(call, Team, id), call.query, LargestTeamPage,
                        TeamsPath + u'/' + id + u"/members"_s,
                        [&](const QString &user) { return call.store.users.reference(user); });
}

} // namespace Stationmaster::OrgSim
