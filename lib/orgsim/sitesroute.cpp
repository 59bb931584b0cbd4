// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestRequest = 512'000; // bytes (API.md 3.4)

HttpResponse updateSite(RouteCall &call, const QJsonObject &current)
{
    QJsonObject body = call.body;
    body[u"id"_s] = current[u"id"_s];
    if (call.request.body.size() > LargestRequest || body.contains(u"edges"_s) || body.contains(u"primaryEdges"_s)
        || body.contains(u"secondaryEdges"_s))
        return failure(413, u"request.entity.too.large"_s, u"The request is too large."_s);
    if (!body.contains(u"version"_s))
        return invalid(u"version"_s, u"The version is required."_s);
    if (auto problem = problemWithVersion(body, current, 409); problem.status != 0)
        return problem;
    if (auto problem = problemWithName(body, call.store.sites, u"site"_s); problem.status != 0)
        return problem;
    if (!body[u"location"_s][u"id"_s].isString() || !body[u"location"_s][u"emergencyNumber"_s].isObject())
        return invalid(u"location"_s, u"The location and its emergency number are required."_s);
    const QJsonObject &known = call.store.mediaRegions;
    QJsonArray regions = known[u"awsCoreRegions"_s].toArray();
    regions.append(known[u"awsHomeRegion"_s]);
    for (const QJsonValue satellite : known[u"awsSatelliteRegions"_s].toArray())
        regions.append(satellite);
    for (const QJsonValue region : body[u"mediaRegions"_s].toArray()) {
        if (!regions.contains(region))
            return invalid(u"mediaRegions"_s, u"%1 is not a media region of this organization."_s.arg(region.toString()));
    }
    QJsonObject changed = replaced(current, body);
    for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        changed[key] = current[key];
    call.store.sites.put(changed);
    return json(changed);
}

} // namespace

HttpResponse sitesRoute(RouteCall &call)
{
    const QByteArray &verb = call.request.verb;
    if (call.parts.isEmpty()) {
        if (verb != "GET")
            return wrongVerb();
        QList<QJsonObject> found;
        for (const QString &id : call.store.sites.ids()) {
            QJsonObject site = *call.store.sites.find(id);
            if (!call.query.matches(u"name"_s, site[u"name"_s].toString()))
                continue;
            if (!call.query.lists(u"expand"_s, u"edges"_s))
                site.remove(u"edges"_s);
            found.append(site);
        }
        return pageOf(found, call.query, u"/api/v2/telephony/providers/edges/sites"_s, 100);
    }
    const QJsonObject *found = call.store.sites.find(call.parts.constFirst());
    if (!found)
        return notFound(u"site"_s, call.parts.constFirst());
    return verb == "GET" ? json(*found) : verb == "PUT" ? updateSite(call, QJsonObject(*found)) : wrongVerb();
}

HttpResponse stationsRoute(RouteCall &call)
{
    if (call.request.verb != "GET")
        return wrongVerb();
    if (!call.parts.isEmpty()) {
        const QJsonObject *station = call.store.stations.find(call.parts.constFirst());
        return station ? json(*station) : notFound(u"station"_s, call.parts.constFirst());
    }
    QList<QJsonObject> found;
    for (const QString &id : call.store.stations.ids()) {
        const QJsonObject &station = *call.store.stations.find(id);
        if (call.query.matches(u"webRtcUserId"_s, station[u"webRtcUserId"_s].toString()) && call.query.matches(u"id"_s, id)
            && call.query.matches(u"name"_s, station[u"name"_s].toString()))
            found.append(station);
    }
    return pageOf(found, call.query, u"/api/v2/stations"_s, 500);
}

} // namespace Stationmaster::OrgSim
