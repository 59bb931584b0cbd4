// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/fields.h"
#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

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
    if (auto problem = problemWithName(site, call.store.sites, u"site"_s, call.takenNameStatus()))
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

} // namespace

HttpResponse createSite(RouteCall &call)
{
    QJsonObject sent = call.body;
    sent.remove(u"id"_s);
    if (auto problem = problemWithSite(call, sent))
        return *problem;
    QJsonObject site = written({}, sent, siteFields());
    const QString id = call.store.newId();
    site[u"id"_s] = id;
    site[u"version"_s] = 1;
    site[u"state"_s] = u"active"_s;
    site[u"managed"_s] = false;
    site[u"selfUri"_s] = call.store.sites.uriOf(id);
    site[u"location"_s] = call.store.locations.get(sent[u"location"_s][u"id"_s].toString());
    for (const QString &list : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        site[list] = QJsonArray{};
    if (call.options.rules.odd)
        addOddParts(site);
    call.stamp(site);
    call.store.sites.put(site);
    call.store.hide(id, call.options.indexDelayMs);
    call.store.audits.add(u"Site"_s, {}, site, call.author, call.store.clock.now());
    return siteAnswer(call, site);
}

HttpResponse updateSite(RouteCall &call, const QJsonObject &current)
{
    QJsonObject body = call.body;
    // Edges embed their site, which soon outgrows what a request may have: this org refuses them at once.
    const bool hasEdges =
        body.contains(u"edges"_s) || body.contains(u"primaryEdges"_s) || body.contains(u"secondaryEdges"_s);
    if (hasEdges)
        return failure(413, u"request.entity.too.large"_s, u"The request is too large."_s);
    if (auto problem = problemWithVersion(body, current, versionRule(call.options.rules, 409, false)))
        return *problem;
    body[u"id"_s] = current[u"id"_s];
    if (auto problem = problemWithSite(call, body))
        return *problem;
    QJsonObject changed = written(current, body, siteFields());
    changed[u"location"_s] = call.store.locations.get(body[u"location"_s][u"id"_s].toString());
    call.stamp(changed, current);
    const QJsonObject answered = withNextVersion(current, changed, call.options.rules);
    call.store.sites.put(changed);
    call.store.audits.add(u"Site"_s, current, changed, call.author, call.store.clock.now());
    return siteAnswer(call, answered);
}

/// API.md 3.5: not while anything is on it.
HttpResponse deleteSite(RouteCall &call, const QJsonObject &current)
{
    const QString id = current[u"id"_s].toString();
    const std::vector<QString> &phones = call.store.phones.byId();
    if (std::any_of(phones.begin(), phones.end(),
                    [&](const QString &phone) { return call.store.phones.keys(phone).site == id; }))
        return failure(409, u"general.conflict"_s, u"The site is in use by phones."_s);
    if (call.store.organization[u"defaultSiteId"_s] == id || !current[u"edges"_s].toArray().isEmpty())
        return failure(409, u"general.conflict"_s, u"The site is the default site or has edges."_s);
    call.store.sites.remove(id);
    call.store.audits.add(u"Site"_s, current, {}, call.author, call.store.clock.now());
    return nothing();
}

} // namespace Stationmaster::OrgSim
