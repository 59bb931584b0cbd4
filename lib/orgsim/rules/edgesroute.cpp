// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestEdgePage = 100; // API.md 3.1

/// The edges that sites have, then those that Genesys runs.
QList<QJsonObject> allEdges(const Store &store)
{
    QList<QJsonObject> edges;
    for (const QString &siteId : store.sites.byName()) {
        for (const QJsonValue edge : store.sites.get(siteId)[u"edges"_s].toArray())
            edges.append(edge.toObject());
    }
    for (const QString &id : store.cloudEdges.byName())
        edges.append(store.cloudEdges.get(id));
    return edges;
}

HttpResponse edgePage(const RouteCall &call)
{
    if (auto problem = call.query.problem(LargestEdgePage, {u"name"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter site(call.query, u"site.id"_s);
    const QString managed = call.query.first(u"managed"_s);
    const bool isCloudHidden = call.query.first(u"showCloudMedia"_s) == u"false"_s;
    QHash<QString, QJsonObject> edges;
    std::vector<QString> found;
    for (const QJsonObject &edge : allEdges(call.store)) {
        const bool isCloud = edge[u"managed"_s].toBool();
        if (!name.matches(edge[u"name"_s].toString()) || !site.matches(edge[u"site"_s][u"id"_s].toString()) ||
            (isCloud && isCloudHidden) || (!managed.isEmpty() && isCloud != (managed == u"true"_s)))
            continue;
        found.push_back(edge[u"id"_s].toString());
        edges[found.back()] = edge;
    }
    return pageOf(found, call.query, u"/api/v2/telephony/providers/edges"_s, call.envelope(),
                  [&](const QString &id) { return edges[id]; });
}

} // namespace

/// The edges of all sites. Everything deeper that is no edge has a route of its own.
HttpResponse edgesRoute(RouteCall &call)
{
    const bool isTrunks = call.parts.size() == 2 && call.parts[1] == u"trunks"_s;
    if (call.parts.size() > 1 && !isTrunks)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (call.parts.isEmpty())
        return edgePage(call);
    for (const QJsonObject &edge : allEdges(call.store)) {
        if (edge[u"id"_s] == call.parts[0])
            return isTrunks ? trunksOfEdge(call, call.parts[0]) : json(edge);
    }
    return notFound(u"edge"_s, call.parts[0]);
}

} // namespace Stationmaster::OrgSim
