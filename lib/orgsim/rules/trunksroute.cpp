// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/routes.h"

#include <QJsonDocument>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestTrunkPage = 100;      // API.md 3.1: as that of edges
constexpr qsizetype MostNumberPlans = 200; // "Only fetches the first 200 records."

/// What the org shows of one of them: not the site it belongs to.
QJsonObject shownPart(const RouteCall &call, QJsonObject part)
{
    part.remove(u"site"_s);
    if (call.options.rules.odd)
        addOddParts(part);
    return part;
}

std::vector<QString> partsOfSite(const Table &table, const QString &siteId)
{
    std::vector<QString> ids;
    for (const QString &id : table.byName()) {
        if (table.isLive(id) && table.get(id)[u"site"_s] == siteId)
            ids.push_back(id);
    }
    return ids;
}

HttpResponse trunkPage(const RouteCall &call, const QString &edgeId)
{
    if (auto problem = call.query.problem(LargestTrunkPage, {u"name"_s}))
        return *problem;
    const QString type = call.query.first(u"trunkType"_s);
    if (!type.isEmpty() && !QStringList{u"EXTERNAL"_s, u"PHONE"_s, u"EDGE"_s}.contains(type))
        return invalidQuery(u"trunkType"_s, u"The type must be EXTERNAL, PHONE or EDGE."_s);
    const ListFilter edge(call.query, u"edge.id"_s);
    const ListFilter base(call.query, u"trunkBase.id"_s);
    std::vector<QString> found;
    for (const QString &id : call.store.trunks.byName()) {
        const QJsonObject trunk = call.store.trunks.get(id);
        const QString onEdge = trunk[u"edge"_s][u"id"_s].toString();
        if ((edgeId.isEmpty() || edgeId == onEdge) && edge.matches(onEdge) &&
            base.matches(trunk[u"trunkBase"_s][u"id"_s].toString()) &&
            (type.isEmpty() || trunk[u"trunkType"_s] == type))
            found.push_back(id);
    }
    return pageOf(found, call.query, call.store.trunks.path(), call.envelope(),
                  [&](const QString &id) { return shownPart(call, call.store.trunks.get(id)); });
}

} // namespace

HttpResponse numberPlansRoute(RouteCall &call, const QString &siteId)
{
    if (call.verb != "GET")
        return wrongVerb(); // they can be written, but nobody here does
    const Table &plans = call.store.numberPlans;
    if (call.parts.size() == 3)
        return plans.get(call.parts[2])[u"site"_s] == siteId ? json(shownPart(call, plans.get(call.parts[2])))
                                                             : notFound(u"numberPlan"_s, call.parts[2]);
    std::vector<QJsonObject> found;
    for (const QString &id : partsOfSite(plans, siteId))
        found.push_back(plans.get(id));
    std::stable_sort(found.begin(), found.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"priority"_s].toInt() < b[u"priority"_s].toInt();
    });
    QJsonArray shown;
    for (const QJsonObject &plan : found) {
        if (shown.size() < MostNumberPlans)
            shown.append(shownPart(call, plan));
    }
    return {.status = 200, .body = QJsonDocument(shown).toJson(QJsonDocument::Compact)};
}

HttpResponse outboundRoutesRoute(RouteCall &call, const QString &siteId)
{
    if (call.verb != "GET")
        return wrongVerb();
    const Table &routes = call.store.outboundRoutes;
    if (call.parts.size() == 3)
        return routes.get(call.parts[2])[u"site"_s] == siteId
                   ? json(shownPart(call, routes.get(call.parts[2])))
                   : notFound(u"outboundRoute"_s, call.parts[2]);
    if (auto problem = call.query.problem(LargestTrunkPage, {u"name"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter bases(call.query, u"externalTrunkBases.ids"_s);
    std::vector<QString> found;
    for (const QString &id : partsOfSite(routes, siteId)) {
        const QJsonArray used = routes.get(id)[u"externalTrunkBases"_s].toArray();
        const bool hasBase = std::any_of(used.begin(), used.end(), [&bases](const QJsonValue &base) {
            return bases.matches(base[u"id"_s].toString());
        });
        if (name.matches(routes.nameOf(id)) && (!bases.isGiven() || hasBase))
            found.push_back(id);
    }
    return pageOf(found, call.query, call.request.path, call.envelope(),
                  [&](const QString &id) { return shownPart(call, routes.get(id)); });
}

HttpResponse trunksRoute(RouteCall &call)
{
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (call.parts.isEmpty())
        return trunkPage(call, {});
    const QString id = call.parts[0];
    return call.store.trunks.isLive(id) ? json(shownPart(call, call.store.trunks.get(id)))
                                        : notFound(u"trunk"_s, id);
}

HttpResponse trunksOfEdge(RouteCall &call, const QString &edgeId)
{
    return trunkPage(call, edgeId);
}

} // namespace Stationmaster::OrgSim
