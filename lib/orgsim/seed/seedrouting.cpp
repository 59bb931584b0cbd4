// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/store.h"
#include "orgsim/seed/seeddata.h"

#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the way out of a site.
enum class RoutingStory { Fine, OneEdgeOffline, PlanWithoutRoute, OutOfService, RouteDisabled, NoTrunk };

/// The first sites have them all; the others' ways out work.
constexpr std::array RoutingStories{RoutingStory::OneEdgeOffline, RoutingStory::PlanWithoutRoute,
                                    RoutingStory::OutOfService,   RoutingStory::RouteDisabled,
                                    RoutingStory::NoTrunk,        RoutingStory::Fine};

const QString EdgesOf = u"/api/v2/telephony/providers/edges/"_s;

QJsonObject part(Store &store, const Table &table, const QString &name)
{
    const QString id = store.newId();
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"version"_s, 1},
            {u"state"_s, u"active"_s},
            {u"selfUri"_s, table.uriOf(id)}};
}

QJsonObject referenceTo(const QJsonObject &object)
{
    return {{u"id"_s, object[u"id"_s]}, {u"name"_s, object[u"name"_s]}, {u"selfUri"_s, object[u"selfUri"_s]}};
}

void addPlans(Store &store, const QString &siteId)
{
    struct PlanSeed
    {
        const char16_t *name;
        const char16_t *matchType;
    };
    static constexpr std::array plans{
        PlanSeed{u"Emergency", u"numberList"}, PlanSeed{u"Extension", u"digitLength"},
        PlanSeed{u"National", u"interCountryCode"}, PlanSeed{u"International", u"intraCountryCode"}};
    int priority = 0;
    for (const PlanSeed &seed : plans) {
        const QString name = QString::fromUtf16(seed.name);
        QJsonObject plan = part(store, store.numberPlans, name);
        plan[u"selfUri"_s] =
            QString(store.sites.uriOf(siteId) + u"/numberplans/"_s + plan[u"id"_s].toString());
        plan[u"matchType"_s] = QString::fromUtf16(seed.matchType);
        plan[u"classification"_s] = name;
        plan[u"priority"_s] = priority++;
        plan[u"site"_s] = siteId;
        store.numberPlans.put(plan);
    }
}

QJsonObject trunkBase(Store &store, const QString &name)
{
    const QString id = store.newId();
    return {
        {u"id"_s, id}, {u"name"_s, name}, {u"selfUri"_s, QString(EdgesOf + u"trunkbasesettings/"_s + id)}};
}

void addTrunk(Store &store, const QJsonObject &base, const QJsonObject &edge, bool isInService)
{
    QJsonObject trunk = part(store, store.trunks,
                             QString(base[u"name"_s].toString() + u" - "_s + edge[u"name"_s].toString()));
    const bool isOnline = edge[u"onlineStatus"_s] == u"ONLINE"_s;
    trunk[u"trunkType"_s] = u"EXTERNAL"_s;
    trunk[u"edge"_s] = referenceTo(edge);
    trunk[u"trunkBase"_s] = referenceTo(base);
    trunk[u"inService"_s] = isInService;
    trunk[u"enabled"_s] = isOnline;
    trunk[u"connectedStatus"_s] =
        QJsonObject{{u"connected"_s, isInService && isOnline},
                    {u"connectedStateTime"_s, OrgClock::text(store.bornAt - 26LL * 3'600'000)}};
    store.trunks.put(trunk);
}

void addRoute(Store &store, const QString &siteId, RoutingStory story, const QJsonObject &base)
{
    QJsonObject route = part(store, store.outboundRoutes, u"Default Outbound Route"_s);
    QJsonArray classes{u"Emergency"_s, u"National"_s};
    if (story != RoutingStory::PlanWithoutRoute)
        classes.append(u"International"_s);
    route[u"selfUri"_s] =
        QString(store.sites.uriOf(siteId) + u"/outboundroutes/"_s + route[u"id"_s].toString());
    route[u"classificationTypes"_s] = classes;
    route[u"enabled"_s] = story != RoutingStory::RouteDisabled;
    route[u"distribution"_s] = u"SEQUENTIAL"_s;
    route[u"externalTrunkBases"_s] = QJsonArray{referenceTo(base)};
    route[u"site"_s] = siteId;
    store.outboundRoutes.put(route);
}

QJsonObject cloudEdge(Store &store, const QString &siteId, const QString &name)
{
    QJsonObject edge = part(store, store.cloudEdges, name);
    edge[u"statusCode"_s] = u"ACTIVE"_s;
    edge[u"onlineStatus"_s] = u"ONLINE"_s;
    edge[u"physicalEdge"_s] = false;
    edge[u"managed"_s] = true;
    edge[u"edgeDeploymentType"_s] = u"CDM"_s;
    const QJsonObject site = store.sites.get(siteId); // the schema wants its location, too
    edge[u"site"_s] = QJsonObject{{u"id"_s, siteId},
                                  {u"name"_s, site[u"name"_s]},
                                  {u"location"_s, site[u"location"_s]},
                                  {u"selfUri"_s, site[u"selfUri"_s]}};
    store.cloudEdges.put(edge);
    return edge;
}

} // namespace

void addRouting(Store &store)
{
    QStringList own;
    QString managed;
    for (const QString &id : store.sites.inOrder()) {
        if (store.sites.get(id)[u"managed"_s].toBool())
            managed = id;
        else
            own.append(id);
    }
    if (managed.isEmpty())
        return;
    const QList<QJsonObject> cloud{cloudEdge(store, managed, u"cloud-media-a"_s),
                                   cloudEdge(store, managed, u"cloud-media-b"_s)};
    const QJsonObject shared = trunkBase(store, u"Cloud SIP"_s);
    for (const QJsonObject &edge : cloud)
        addTrunk(store, shared, edge, true);
    for (qsizetype i = 0; i < own.size(); ++i) {
        const RoutingStory story = i < static_cast<qsizetype>(RoutingStories.size())
                                       ? RoutingStories[static_cast<std::size_t>(i)]
                                       : RoutingStory::Fine;
        const QString name = store.sites.nameOf(own[i]) + u" SIP"_s;
        QJsonObject base = shared;
        if (story == RoutingStory::OneEdgeOffline || story == RoutingStory::NoTrunk ||
            story == RoutingStory::OutOfService)
            base = trunkBase(store, name);
        const QJsonArray edges = store.sites.get(own[i])[u"edges"_s].toArray();
        if (story == RoutingStory::OneEdgeOffline) {
            for (const QJsonValue edge : edges)
                addTrunk(store, base, edge.toObject(), true);
            if (edges.isEmpty())
                addTrunk(store, base, cloud[0], true);
        }
        if (story == RoutingStory::OutOfService)
            addTrunk(store, base, cloud[1], false);
        addPlans(store, own[i]);
        addRoute(store, own[i], story, base);
    }
}

} // namespace Stationmaster::OrgSim
