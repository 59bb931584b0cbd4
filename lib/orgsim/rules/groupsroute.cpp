// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/circles.h"
#include "orgsim/rules/searches.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestGroupPage = 500;        // API.md 3.1
constexpr int LargestGroupMembersPage = 100; // [guess] as of queue members
constexpr auto Group = Directory::Kind::Group;
const auto GroupsPath = u"/api/v2/groups"_s;

QJsonObject shownGroup(const RouteCall &call, const QString &id)
{
    QJsonObject group = shownCircle(call, Group, GroupsPath, id);
    group[u"memberCount"_s] = static_cast<qint64>(membersOf(call, Group, id).size());
    group[u"state"_s] = u"active"_s;
    group[u"version"_s] = 4;
    group[u"type"_s] = u"official"_s;
    group[u"visibility"_s] = u"public"_s;
    group[u"rolesEnabled"_s] = false;
    group[u"callsEnabled"_s] = false;
    return group;
}

HttpResponse groupList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestGroupPage, {}, SortOrders::Words))
        return *problem;
    return pageOf(circlesFound(call, Group), call.query, GroupsPath, call.envelope(Envelope::Plain),
                  [&](const QString &id) { return shownGroup(call, id); });
}

HttpResponse groupMembers(RouteCall &call, const QString &id)
{
    if (auto problem = call.query.problem(LargestGroupMembersPage, {}, SortOrders::Words))
        return *problem;
    const QStringList expands = call.query.all(u"expand"_s);
    return pageOf(membersOf(call, Group, id), call.query, GroupsPath + u'/' + id + u"/members"_s,
                  call.envelope(Envelope::Plain),
                  [&](const QString &user) { return shownUser(call, user, expands); });
}

/// The same people at once, without pages.
HttpResponse groupIndividuals(RouteCall &call, const QString &id)
{
    QJsonArray users;
    for (const QString &user : membersOf(call, Group, id))
        users.append(shownUser(call, user, {}));
    return json({{u"entities"_s, users},
                 {u"total"_s, users.size()},
                 {u"selfUri"_s, QString(GroupsPath + u'/' + id + u"/individuals"_s)}});
}

HttpResponse groupSearch(RouteCall &call)
{
    return searched(
        call.body,
        {.type = u"groups"_s,
         .fields = {u"id"_s, u"name"_s},
         .criteria = {u"EXACT"_s, u"STARTS_WITH"_s, u"CONTAINS"_s, u"REQUIRED_FIELDS"_s, u"QUERY_STRING"_s},
         .ids = circlesFound(call, Group),
         .object = [&](const QString &id) { return shownCircle(call, Group, GroupsPath, id); },
         .shown = [&](const QString &id, const QStringList &) { return shownGroup(call, id); }});
}

} // namespace

HttpResponse groupsRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? groupList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (id == u"search"_s && call.parts.size() == 1)
        return call.verb == "POST" ? groupSearch(call) : wrongVerb();
    if (call.store.directory.find(Group, id) < 0)
        return notFound(u"group"_s, id);
    const QString part = call.parts.value(1);
    if (call.parts.size() > 2 || (!part.isEmpty() && part != u"members"_s && part != u"individuals"_s))
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    return part.isEmpty()         ? json(shownGroup(call, id))
           : part == u"members"_s ? groupMembers(call, id)
                                  : groupIndividuals(call, id);
}

} // namespace Stationmaster::OrgSim
