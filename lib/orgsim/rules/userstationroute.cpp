// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/permissions.h"
#include "orgsim/rules/rights.h"
#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stationPart(const Store &store, const QString &stationId)
{
    const QJsonObject station = store.station(stationId);
    if (station.isEmpty())
        return {};
    QJsonObject part{{u"id"_s, stationId}, {u"name"_s, station[u"name"_s]}, {u"type"_s, station[u"type"_s]}};
    if (station.contains(u"webRtcCallAppearances"_s))
        part[u"webRtcCallAppearances"_s] = station[u"webRtcCallAppearances"_s];
    return part;
}

QJsonObject stationsOf(const Store &store, const QString &userId, const OrgRules &rules)
{
    QJsonObject stations;
    const QString associatedId = store.associations.stationOf(userId);
    const QJsonObject byDefault = stationPart(store, store.defaults.stationOf(userId));
    QJsonObject associated = stationPart(store, associatedId);
    if (!byDefault.isEmpty())
        stations[u"defaultStation"_s] = byDefault;
    if (!associated.isEmpty() || !byDefault.isEmpty())
        stations[u"effectiveStation"_s] = associated.isEmpty() ? byDefault : associated;
    if (associated.isEmpty())
        return stations;
    const auto association = store.associations.associationOf(associatedId);
    if (association && association->isDated && rules.associatedDates)
        associated[u"associatedDate"_s] = OrgClock::text(association->at);
    stations[u"associatedStation"_s] = associated;
    return stations;
}

/// A station can be assigned when it is there, has settled (API.md 3.5: 400 or 409 before) and is not
/// somebody else's.
Refusal problemWithAssignment(const RouteCall &call, const QString &stationId, const QString &userId)
{
    const QJsonObject station = call.store.station(stationId);
    if (station.isEmpty())
        return notFound(u"station"_s, stationId);
    if (call.store.isSettling(stationId))
        return failure(409, u"general.conflict"_s,
                       u"The version number of the modified resource must match the current one."_s);
    const QString owner = station[u"webRtcUserId"_s].toString();
    if (!owner.isEmpty() && owner != userId)
        return failure(409, u"general.conflict"_s, u"The station belongs to another user."_s);
    return std::nullopt;
}

bool mayAddCalls(const Store &store, const QString &userId)
{
    return isGranted(permissionsOf(store.users.get(userId), store.users.orderOf(userId)), CallAdd);
}

} // namespace

QJsonObject userStations(const RouteCall &call, const QString &userId)
{
    return stationsOf(call.store, userId, call.options.rules);
}

HttpResponse userStationRoute(RouteCall &call, const QString &userId)
{
    const QString which = call.parts.value(2);
    if (which.isEmpty())
        return call.verb == "GET" ? json(userStations(call, userId)) : wrongVerb();
    const bool isDefault = which == u"defaultstation"_s;
    if ((!isDefault && which != u"associatedstation"_s) || call.parts.size() > 4)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb == "DELETE" && call.parts.size() == 3) {
        (isDefault ? call.store.defaults : call.store.associations).clearUser(userId);
        return nothing();
    }
    if (call.verb != "PUT" || call.parts.size() != 4)
        return wrongVerb();
    const QString stationId = call.parts[3];
    if (auto problem = problemWithAssignment(call, stationId, userId))
        return *problem;
    if (isDefault && call.options.rules.defaultNeedsCallAdd && !mayAddCalls(call.store, userId))
        return failure(400, u"bad.request"_s,
                       u"The user does not have the permission Conversation > Call > Add."_s);
    if (isDefault)
        call.store.defaults.set(userId, stationId);
    else
        call.store.associate(userId, stationId);
    return nothing();
}

} // namespace Stationmaster::OrgSim
