// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

#include <QJsonDocument>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestUserPage = 500; // API.md 3.1

HttpResponse userList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestUserPage, {u"name"_s}))
        return *problem;
    const QString state = call.query.has(u"state"_s) ? call.query.first(u"state"_s) : u"active"_s;
    if (!QStringList{u"active"_s, u"inactive"_s, u"deleted"_s, u"any"_s}.contains(state))
        return invalidQuery(u"state"_s, u"The state must be active, inactive, deleted or any."_s);
    const bool withStation = call.query.lists(u"expand"_s, u"station"_s);
    const std::vector<QString> &all =
        state == u"any"_s ? call.store.users.byName() : call.store.users.byNameInState(state);
    const auto shown = [&](const QString &id) { return shownUser(call.store, id, withStation); };
    const QStringList asked = call.query.all(u"id"_s);
    if (asked.isEmpty())
        return pageOf(all, call.query, call.store.users.path(), call.envelope(Envelope::Plain), shown);
    const QSet<QString> ids(asked.begin(), asked.end());
    std::vector<QString> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&ids](const QString &id) { return ids.contains(id); });
    return pageOf(found, call.query, call.store.users.path(), call.envelope(Envelope::Plain), shown);
}

HttpResponse userSearchByLink(RouteCall &call)
{
    const auto sent = QJsonDocument::fromJson(QByteArray::fromBase64(call.query.first(u"q64"_s).toLatin1()));
    return sent.isObject() ? userSearch(call, sent.object())
                           : invalidQuery(u"q64"_s, u"The query is not JSON in base 64."_s);
}

} // namespace

HttpResponse usersRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? userList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (id == u"search"_s && call.parts.size() == 1)
        return call.verb == "POST"  ? userSearch(call, call.body)
               : call.verb == "GET" ? userSearchByLink(call)
                                    : wrongVerb();
    if (id == u"me"_s)
        return failure(
            400, u"bad.request"_s,
            u"This request requires a user context. Client credentials cannot be used for requests to "
            "this resource."_s);
    if (!call.store.users.contains(id))
        return notFound(u"user"_s, id);
    if (call.parts.value(1) == u"station"_s)
        return userStationRoute(call, id);
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    return json(shownUser(call.store, id, call.query.lists(u"expand"_s, u"station"_s)));
}

} // namespace Stationmaster::OrgSim
