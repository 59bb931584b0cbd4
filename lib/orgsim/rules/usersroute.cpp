// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/searches.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestUserPage = 500; // API.md 3.1

/// Those of the ids that are there and in the state, by name.
std::vector<QString> usersAmong(const Table &users, const QStringList &ids, const QString &state)
{
    std::vector<std::pair<QString, QString>> named;
    for (const QString &id : QSet<QString>(ids.begin(), ids.end())) {
        if (users.contains(id) && (state == u"any"_s || users.stateOf(id) == state))
            named.emplace_back(users.nameOf(id).toCaseFolded(), id);
    }
    std::sort(named.begin(), named.end());
    std::vector<QString> found(named.size());
    std::transform(named.begin(), named.end(), found.begin(), [](const auto &one) { return one.second; });
    return found;
}

HttpResponse userList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestUserPage, {u"name"_s}, SortOrders::Words))
        return *problem;
    const QString state = call.query.has(u"state"_s) ? call.query.first(u"state"_s) : u"active"_s;
    if (!QStringList{u"active"_s, u"inactive"_s, u"deleted"_s, u"any"_s}.contains(state))
        return invalidQuery(u"state"_s, u"The state must be active, inactive, deleted or any."_s);
    const QStringList expands = call.query.all(u"expand"_s);
    const Table &users = call.store.users;
    const auto shown = [&](const QString &id) { return shownUser(call, id, expands); };
    const QStringList asked = call.query.all(u"id"_s);
    if (!asked.isEmpty())
        return pageOf(usersAmong(users, asked, state), call.query, users.path(),
                      call.envelope(Envelope::Plain), shown);
    return pageOf(state == u"any"_s ? users.byName() : users.byNameInState(state), call.query, users.path(),
                  call.envelope(Envelope::Plain), shown);
}

} // namespace

HttpResponse usersRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? userList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (id == u"search"_s && call.parts.size() == 1) {
        if (call.verb != "POST" && call.verb != "GET")
            return wrongVerb();
        const auto what = searchIn(call);
        return what ? userSearch(call, *what) : notBase64();
    }
    if (id == u"me"_s)
        return failure(
            400, u"bad.request"_s,
            u"This request requires a user context. Client credentials cannot be used for requests to "
            "this resource."_s);
    if (id == u"presences"_s)
        return presencesOfUsers(call);
    const QString part = call.parts.value(1);
    if (part == u"routingstatus"_s || part == u"presences"_s)
        return userStatusRoute(call, id);
    if (!call.store.users.contains(id))
        return notFound(u"user"_s, id);
    if (part == u"station"_s)
        return userStationRoute(call, id);
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    return json(shownUser(call, id, call.query.all(u"expand"_s)));
}

} // namespace Stationmaster::OrgSim
