// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stationPart(const Store &store, const QString &stationId)
{
    const QJsonObject *station = store.stations.find(stationId);
    if (!station)
        return {};
    return {{u"id"_s, stationId}, {u"name"_s, (*station)[u"name"_s]}, {u"type"_s, (*station)[u"type"_s]}};
}

QJsonObject stationsOf(const Store &store, const QString &userId)
{
    QJsonObject stations;
    const QJsonObject byDefault = stationPart(store, store.defaultStation.value(userId));
    const QJsonObject associated = stationPart(store, store.associatedStation.value(userId));
    if (!byDefault.isEmpty())
        stations[u"defaultStation"_s] = byDefault;
    if (!associated.isEmpty())
        stations[u"associatedStation"_s] = associated;
    if (!associated.isEmpty() || !byDefault.isEmpty())
        stations[u"effectiveStation"_s] = associated.isEmpty() ? byDefault : associated;
    return stations;
}

QJsonObject shown(const Store &store, QJsonObject user, bool withStation)
{
    if (withStation)
        user[u"station"_s] = stationsOf(store, user[u"id"_s].toString());
    return user;
}

HttpResponse listUsers(RouteCall &call)
{
    const QString state = call.query.has(u"state"_s) ? call.query.first(u"state"_s) : u"active"_s;
    if (!QStringList{u"active"_s, u"inactive"_s, u"deleted"_s, u"any"_s}.contains(state))
        return failure(400, u"invalid.query.param.value"_s, u"The state is unknown."_s, u"state"_s);
    const bool withStation = call.query.lists(u"expand"_s, u"station"_s);
    QList<QJsonObject> found;
    for (const QString &id : call.store.users.ids()) {
        const QJsonObject &user = *call.store.users.find(id);
        const bool isWanted = state == u"any"_s ? user[u"state"_s] != u"deleted"_s : user[u"state"_s] == state;
        if (isWanted && (!call.query.has(u"id"_s) || call.query.lists(u"id"_s, id)))
            found.append(shown(call.store, user, withStation));
    }
    return pageOf(found, call.query, u"/api/v2/users"_s, 500);
}

bool meets(const QJsonObject &user, const QJsonObject &criterion)
{
    const QString type = criterion[u"type"_s].toString();
    QStringList wanted{criterion[u"value"_s].toString()};
    if (criterion[u"values"_s].isArray()) {
        wanted.clear();
        for (const QJsonValue value : criterion[u"values"_s].toArray())
            wanted.append(value.toString());
    }
    for (const QJsonValue field : criterion[u"fields"_s].toArray()) {
        const QString text = user[field.toString()].toString();
        for (const QString &value : std::as_const(wanted)) {
            if ((type == u"EXACT"_s && text.compare(value, Qt::CaseInsensitive) == 0)
                || (type == u"CONTAINS"_s && text.contains(value, Qt::CaseInsensitive))
                || (type == u"STARTS_WITH"_s && text.startsWith(value, Qt::CaseInsensitive)))
                return true;
        }
    }
    return false;
}

HttpResponse searchUsers(RouteCall &call)
{
    const int size = call.body.contains(u"pageSize"_s) ? call.body[u"pageSize"_s].toInt(-1) : 25;
    const int number = call.body.contains(u"pageNumber"_s) ? call.body[u"pageNumber"_s].toInt(-1) : 1;
    if (size < 1 || size > 100 || number < 1)
        return invalid(u"pageSize"_s, u"The page size must be between 1 and 100."_s);
    const QJsonArray criteria = call.body[u"query"_s].toArray();
    if (criteria.isEmpty())
        return invalid(u"query"_s, u"The query is required."_s);
    QList<QJsonObject> found;
    for (const QString &id : call.store.users.ids()) {
        const QJsonObject &user = *call.store.users.find(id);
        if (std::all_of(criteria.begin(), criteria.end(), [&](const QJsonValue c) { return meets(user, c.toObject()); }))
            found.append(user);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a[u"name"_s].toString().localeAwareCompare(b[u"name"_s].toString()) < 0;
    });
    const bool withStation = call.body[u"expand"_s].toArray().contains(u"station"_s);
    QJsonArray results;
    for (qsizetype i = (number - 1) * size; i < std::min<qsizetype>(number * size, found.size()); ++i)
        results.append(shown(call.store, found[i], withStation));
    return json(QJsonObject{{u"total"_s, found.size()},
                            {u"pageCount"_s, (found.size() + size - 1) / size},
                            {u"pageSize"_s, size},
                            {u"pageNumber"_s, number},
                            {u"types"_s, QJsonArray{u"users"_s}},
                            {u"results"_s, results}});
}

HttpResponse userStation(RouteCall &call, const QString &userId)
{
    const QByteArray &verb = call.request.verb;
    const QString which = call.parts.value(2);
    if (which.isEmpty())
        return verb == "GET" ? json(stationsOf(call.store, userId)) : wrongVerb();
    if (which != u"defaultstation"_s && which != u"associatedstation"_s)
        return notFound(u"resource"_s, which);
    auto &assigned = which == u"defaultstation"_s ? call.store.defaultStation : call.store.associatedStation;
    if (verb == "DELETE") {
        assigned.remove(userId);
        return {.status = 204};
    }
    if (verb != "PUT" || call.parts.size() != 4)
        return wrongVerb();
    const QJsonObject *station = call.store.stations.find(call.parts[3]);
    if (!station)
        return notFound(u"station"_s, call.parts[3]);
    if ((*station)[u"webRtcUserId"_s].isString() && (*station)[u"webRtcUserId"_s] != userId)
        return failure(409, u"general.conflict"_s, u"The station belongs to another user."_s);
    assigned[userId] = call.parts[3];
    return {.status = 202};
}

} // namespace

HttpResponse usersRoute(RouteCall &call)
{
    const QByteArray &verb = call.request.verb;
    if (call.parts.isEmpty())
        return verb == "GET" ? listUsers(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (id == u"search"_s)
        return verb == "POST" ? searchUsers(call) : wrongVerb();
    if (id == u"me"_s)
        return failure(400, u"bad.request"_s,
                       u"This request requires a user context. Client credentials cannot be used for requests to this resource."_s);
    const QJsonObject *user = call.store.users.find(id);
    if (!user)
        return notFound(u"user"_s, id);
    if (call.parts.value(1) == u"station"_s)
        return userStation(call, id);
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.parts[1]);
    return verb == "GET" ? json(shown(call.store, *user, call.query.lists(u"expand"_s, u"station"_s))) : wrongVerb();
}

} // namespace Stationmaster::OrgSim
