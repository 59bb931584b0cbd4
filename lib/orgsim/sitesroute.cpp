// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/fields.h"
#include "orgsim/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestRequest = 512'000; // bytes (API.md 3.4)
constexpr int LargestSitePage = 100;          // API.md 3.1

/// API.md 7: the location as GET /locations/{id} has it, with its emergency number.
Refusal problemWithLocation(const RouteCall &call, const QJsonObject &site)
{
    const QJsonObject sent = site[u"location"_s].toObject();
    const QJsonObject location = call.store.locations.get(sent[u"id"_s].toString());
    if (location.isEmpty())
        return invalid(u"location"_s, u"The location is missing or does not exist."_s);
    if (sent[u"emergencyNumber"_s] != location[u"emergencyNumber"_s])
        return invalid(u"location.emergencyNumber"_s, u"The emergency number is not that of the location."_s);
    return std::nullopt;
}

Refusal problemWithMedia(const RouteCall &call, const QJsonObject &site)
{
    const QJsonObject &known = call.store.mediaRegions;
    QJsonArray regions = known[u"awsCoreRegions"_s].toArray();
    regions.append(known[u"awsHomeRegion"_s]);
    for (const QJsonValue satellite : known[u"awsSatelliteRegions"_s].toArray())
        regions.append(satellite);
    for (const QJsonValue region : site[u"mediaRegions"_s].toArray()) {
        if (!regions.contains(region))
            return invalid(u"mediaRegions"_s,
                           u"%1 is not a media region of this organization."_s.arg(region.toString()));
    }
    const QString model = site[u"mediaModel"_s].toString(u"Cloud"_s);
    if (model != u"Cloud"_s && model != u"Premises"_s)
        return invalid(u"mediaModel"_s, u"The media model must be Cloud or Premises."_s);
    const QString caller = site[u"callerId"_s].toString();
    if (!caller.isEmpty() && !caller.startsWith(u'+'))
        return invalid(u"callerId"_s, u"The caller id must be an E.164 number."_s);
    return std::nullopt;
}

Refusal problemWithSite(const RouteCall &call, const QJsonObject &site)
{
    if (auto problem = problemWithTypes(site, siteFields()))
        return problem;
    if (auto problem = problemWithName(site, call.store.sites, u"site"_s))
        return problem;
    if (auto problem = problemWithLocation(call, site))
        return problem;
    const QJsonObject update = site[u"edgeAutoUpdateConfig"_s].toObject();
    for (const QString &key : {u"timeZone"_s, u"rrule"_s, u"start"_s, u"end"_s}) {
        if (!update.isEmpty() && !update[key].isString())
            return invalid(u"edgeAutoUpdateConfig."_s + key, u"The update window needs its %1."_s.arg(key));
    }
    return problemWithMedia(call, site);
}

HttpResponse updateSite(RouteCall &call, const QJsonObject &current)
{
    QJsonObject body = call.body;
    // Edges embed sites that embed edges: the service refuses what outgrows its limit, this org refuses at
    // once.
    const bool hasEdges =
        body.contains(u"edges"_s) || body.contains(u"primaryEdges"_s) || body.contains(u"secondaryEdges"_s);
    if (hasEdges || call.request.body.size() > LargestRequest)
        return failure(413, u"request.entity.too.large"_s, u"The request is too large."_s);
    if (auto problem = problemWithVersion(body, current, 409))
        return *problem;
    body[u"id"_s] = current[u"id"_s];
    if (auto problem = problemWithSite(call, body))
        return *problem;
    QJsonObject changed = written(current, body, siteFields());
    changed[u"version"_s] = current[u"version"_s].toInt() + 1;
    changed[u"location"_s] = call.store.locations.get(body[u"location"_s][u"id"_s].toString());
    call.store.sites.put(changed);
    return json(changed);
}

HttpResponse siteList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestSitePage, {u"name"_s, u"id"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter location(call.query, u"location.id"_s);
    const ListFilter managed(call.query, u"managed"_s);
    std::vector<QString> found;
    for (const QString &id :
         call.query.first(u"sortBy"_s) == u"id"_s ? call.store.sites.byId() : call.store.sites.byName()) {
        const QJsonObject site = call.store.sites.get(id);
        if (name.matches(site[u"name"_s].toString()) &&
            location.matches(site[u"location"_s][u"id"_s].toString()) &&
            managed.matches(site[u"managed"_s].toBool() ? u"true"_s : u"false"_s))
            found.push_back(id);
    }
    return pageOf(found, call.query, call.store.sites.path(), call.envelope(), [&](const QString &id) {
        QJsonObject site = call.store.sites.get(id);
        if (call.query.lists(u"expand"_s, u"edges"_s))
            return site;
        for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            site.remove(key);
        return site;
    });
}

} // namespace

HttpResponse sitesRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? siteList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    const QJsonObject current = call.store.sites.get(id);
    if (current.isEmpty() || call.parts.size() > 1)
        return notFound(u"site"_s, call.parts.join(u'/'));
    return call.verb == "GET" ? json(current) : call.verb == "PUT" ? updateSite(call, current) : wrongVerb();
}

HttpResponse locationsRoute(RouteCall &call)
{
    if (call.verb != "GET")
        return wrongVerb();
    if (!call.parts.isEmpty()) {
        const QJsonObject location = call.store.locations.get(call.parts.constFirst());
        return location.isEmpty() || call.parts.size() > 1 ? notFound(u"location"_s, call.parts.join(u'/'))
                                                           : json(location);
    }
    if (auto problem = call.query.problem(LargestSitePage, {}))
        return *problem;
    return pageOf(call.store.locations.byName(), call.query, call.store.locations.path(),
                  call.envelope(Envelope::Plain),
                  [&](const QString &id) { return call.store.locations.get(id); });
}

HttpResponse telephonySettingsRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (call.verb == "GET")
        return json(call.store.telephonySettings);
    if (call.verb != "PUT")
        return wrongVerb();
    if (!call.body[u"persistentConnectionRequired"_s].isBool())
        return invalid(u"persistentConnectionRequired"_s, u"The whole settings are required."_s);
    for (auto entry = call.body.begin(); entry != call.body.end(); ++entry) {
        if (call.store.telephonySettings.contains(entry.key()))
            call.store.telephonySettings[entry.key()] = entry.value();
    }
    return json(call.store.telephonySettings);
}

} // namespace Stationmaster::OrgSim
