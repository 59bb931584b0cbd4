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
    std::vector<QString> candidates;
    if (const auto userId = user.exactValue()) { // one look-up instead of a walk over all stations
        for (const QString &phone : call.store.phones.withUser(*userId))
            candidates.push_back(call.store.phones.keys(phone).line);
    } else {
        candidates = call.store.stationsByName();
    }
    const bool isFiltered = name.isGiven() || user.isGiven() || line.isGiven();
    std::vector<QString> found;
    for (const QString &id : candidates) {
        if (wantsOthers || !call.store.hasStation(id) || !ids.matches(id))
            continue;
        const QJsonObject station = isFiltered ? call.store.station(id) : QJsonObject();
        if (name.matches(station[u"name"_s].toString()) &&
            user.matches(station[u"webRtcUserId"_s].toString()) &&
            line.matches(station[u"lineAppearanceId"_s].toString()))
            found.push_back(id);
    }
    return pageOf(found, call.query, StationPath, call.envelope(),
                  [&](const QString &id) { return call.store.station(id); });
}

} // namespace

HttpResponse stationsRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? stationList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (!call.store.hasStation(id))
        return notFound(u"station"_s, id);
    if (call.parts.size() == 1)
        return call.verb == "GET" ? json(call.store.station(id)) : wrongVerb();
    if (call.parts.size() > 2 || call.parts[1] != u"associateduser"_s)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "DELETE")
        return wrongVerb();
    call.store.associations.clearStation(id);
    return nothing();
}

} // namespace Stationmaster::OrgSim
