// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestStationPage = 500; // API.md 3.1
const auto StationPath = u"/api/v2/stations"_s;

/// The few stations that can match at all, by name; all of them when no filter has a look-up.
std::vector<QString> candidateStations(const Store &store, const ListFilter &user, const ListFilter &ids)
{
    QStringList few;
    if (const auto userId = user.exactValue()) {
        for (const QString &phone : store.phones.withUser(*userId))
            few.append(store.phones.keys(phone).line);
    } else if (ids.isGiven() && !ids.hasWildcards()) {
        few = ids.exactValues();
        few.removeDuplicates();
    } else {
        return store.stationsByName();
    }
    const auto nameOf = [&store](const QString &id) {
        return store.phones.nameOf(store.phones.ofLine(id)).toCaseFolded();
    };
    std::sort(few.begin(), few.end(), [&nameOf](const QString &a, const QString &b) {
        const QString nameOfA = nameOf(a);
        const QString nameOfB = nameOf(b);
        return nameOfA != nameOfB ? nameOfA < nameOfB : a < b;
    });
    return {few.begin(), few.end()};
}

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
    const bool isFiltered = name.isGiven() || user.isGiven() || line.isGiven();
    if (!isFiltered && !ids.isGiven() && !wantsOthers && call.store.isEveryStationItsPhones())
        return pageOf(
            call.store.phones.byName(), call.query, StationPath, call.envelope(),
            [&](const QString &phone) { return call.store.station(call.store.phones.keys(phone).line); });
    std::vector<QString> found;
    for (const QString &id : candidateStations(call.store, user, ids)) {
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
