// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr int LargestEdgePage = 100; // API.md 3.1
} // namespace

/// The edges of all sites. Everything deeper has a route of its own.
HttpResponse edgesRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (auto problem = call.query.problem(LargestEdgePage, {u"name"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter site(call.query, u"site.id"_s);
    QHash<QString, QJsonObject> edges;
    std::vector<QString> found;
    for (const QString &siteId : call.store.sites.byName()) {
        if (!site.matches(siteId))
            continue;
        for (const QJsonValue edge : call.store.sites.get(siteId)[u"edges"_s].toArray()) {
            if (!name.matches(edge[u"name"_s].toString()))
                continue;
            found.push_back(edge[u"id"_s].toString());
            edges[found.back()] = edge.toObject();
        }
    }
    return pageOf(found, call.query, u"/api/v2/telephony/providers/edges"_s, call.envelope(),
                  [&](const QString &id) { return edges[id]; });
}

} // namespace Stationmaster::OrgSim
