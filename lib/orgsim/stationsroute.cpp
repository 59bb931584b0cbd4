// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestStationPage = 500; // API.md 3.1
const auto StationPath = u"/api/v2/stations"_s;

HttpResponse stationList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestStationPage, {u"name"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter user(call.query, u"webRtcUserId"_s);
    const ListFilter ids(call.query, u"id"_s);
    const ListFilter line(call.query, u"lineAppearanceId"_s);
    // [guess] What "user selectable" leaves out is not public; every station here can be selected.
    const bool wantsOthers = call.query.first(u"userSelectable"_s) == u"false"_s;
    std::vector<QString> candidates = call.store.stations.byName();
    if (const auto userId = user.exactValue()) { // one look-up instead of a walk over all stations
        candidates.clear();
        for (const QString &phone : call.store.phones.withUser(*userId))
            candidates.push_back(lineIdOf(*call.store.phones.find(phone)));
    }
    std::vector<QString> found;
    for (const QString &id : candidates) {
        const QJsonObject *station = call.store.stations.find(id);
        if (station && !wantsOthers && name.matches((*station)[u"name"_s].toString()) &&
            user.matches((*station)[u"webRtcUserId"_s].toString()) && ids.matches(id) &&
            line.matches((*station)[u"lineAppearanceId"_s].toString()))
            found.push_back(id);
    }
    return pageOf(found, call.query, StationPath, call.envelope(),
                  [&](const QString &id) { return *call.store.stations.find(id); });
}

} // namespace

HttpResponse stationsRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? stationList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    const QJsonObject *station = call.store.stations.find(id);
    if (!station)
        return notFound(u"station"_s, id);
    if (call.parts.size() == 1)
        return call.verb == "GET" ? json(*station) : wrongVerb();
    if (call.parts.size() > 2 || call.parts[1] != u"associateduser"_s)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "DELETE")
        return wrongVerb();
    call.store.associate(id, {});
    return nothing();
}

} // namespace Stationmaster::OrgSim
