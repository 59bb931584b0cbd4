// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/lean.h"
#include "orgsim/rules/searches.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestSitePage = 100; // API.md 3.1

QJsonObject listedSite(const RouteCall &call, const QString &id, const QStringList &expands)
{
    QJsonObject site = call.store.sites.get(id);
    if (!expands.contains(u"edges"_s)) {
        for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            site.remove(key);
    }
    hideDates(site, ShownIn::SiteList, call.options.rules);
    if (call.options.rules.lean)
        makeSiteLean(site);
    return site;
}

HttpResponse siteList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestSitePage, {u"name"_s, u"id"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter location(call.query, u"location.id"_s);
    // Without the filter the list is what the window of the web client shows: the org's own (API.md 7).
    const bool wantsManaged = call.query.first(u"managed"_s) == u"true"_s;
    std::vector<QString> found;
    for (const QString &id :
         call.query.first(u"sortBy"_s) == u"id"_s ? call.store.sites.byId() : call.store.sites.byName()) {
        const QJsonObject site = call.store.sites.get(id);
        if (!call.store.isHidden(id) && name.matches(site[u"name"_s].toString()) &&
            location.matches(site[u"location"_s][u"id"_s].toString()) &&
            site[u"managed"_s].toBool() == wantsManaged)
            found.push_back(id);
    }
    return pageOf(found, call.query, call.store.sites.path(), call.envelope(),
                  [&](const QString &id) { return listedSite(call, id, call.query.all(u"expand"_s)); });
}

/// What a site reaches; this org's sites stand alone.
HttpResponse siteConnections(const RouteCall &call, const QJsonObject &site)
{
    if (call.verb != "GET")
        return wrongVerb();
    const QString id = site[u"id"_s].toString();
    return json({{u"id"_s, id},
                 {u"name"_s, site[u"name"_s]},
                 {u"siteConnections"_s, QJsonArray{}},
                 {u"selfUri"_s, QString(call.store.sites.uriOf(id) + u"/siteconnections"_s)}});
}

} // namespace

HttpResponse siteAnswer(const RouteCall &call, QJsonObject site)
{
    hideDates(site, ShownIn::Single, call.options.rules);
    return json(site);
}

HttpResponse siteSearch(RouteCall &call)
{
    if (call.verb != "GET" && call.verb != "POST")
        return wrongVerb();
    const auto what = searchIn(call);
    if (!what)
        return notBase64();
    const Store &store = call.store;
    return searched(*what,
                    {.type = u"sites"_s,
                     .fields = {u"id"_s, u"name"_s, u"state"_s, u"divisionId"_s},
                     .criteria = {u"EXACT"_s, u"CONTAINS"_s},
                     .ids = store.sites.byName(),
                     .object = [&](const QString &id) { return store.sites.get(id); },
                     .shown = [&](const QString &id,
                                  const QStringList &expands) { return listedSite(call, id, expands); }});
}

HttpResponse sitesRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? siteList(call) : call.verb == "POST" ? createSite(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (id == u"search"_s && call.parts.size() == 1)
        return siteSearch(call);
    const QJsonObject current = call.store.sites.get(id);
    const QString which = call.parts.value(1);
    const bool isConnections = call.parts.size() == 2 && which == u"siteconnections"_s;
    const bool isRouting =
        call.parts.size() <= 3 && (which == u"numberplans"_s || which == u"outboundroutes"_s);
    if (current.isEmpty() || call.store.isHidden(id) ||
        (call.parts.size() > 1 && !isConnections && !isRouting))
        return notFound(u"site"_s, call.parts.join(u'/'));
    if (isRouting)
        return which == u"numberplans"_s ? numberPlansRoute(call, id) : outboundRoutesRoute(call, id);
    if (isConnections)
        return siteConnections(call, current);
    if (call.verb == "GET")
        return siteAnswer(call, current);
    if (call.verb != "PUT" && call.verb != "DELETE")
        return wrongVerb();
    if (!call.store.sites.isLive(id))
        return notFound(u"site"_s, id);
    if (current[u"managed"_s].toBool()) // [guess] the code of 403
        return failure(call.verb == "PUT" ? 400 : 403,
                       call.verb == "PUT" ? u"managed.property.not.allowed"_s : u"not.authorized"_s,
                       u"A managed site cannot be changed."_s);
    return call.verb == "PUT" ? updateSite(call, current) : deleteSite(call, current);
}

} // namespace Stationmaster::OrgSim
