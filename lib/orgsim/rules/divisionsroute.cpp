// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/permissions.h"
#include "orgsim/rules/rights.h"
#include "orgsim/rules/routes.h"

#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestDivisionPage = 500;          // [guess]
constexpr int LargestPermittedDivisionPage = 200; // API.md 3.1
const auto DivisionsPath = u"/api/v2/authorization/divisions"_s;
const auto PermittedPath = u"/api/v2/authorization/divisionspermitted/paged/"_s;

QJsonObject shownDivision(const RouteCall &call, int number)
{
    QJsonObject division = divisionNumber(number);
    division[u"description"_s] = number == 0 ? u"The home division"_s : u""_s;
    division[u"homeDivision"_s] = number == 0;
    division[u"selfUri"_s] = QString(DivisionsPath + u'/' + division[u"id"_s].toString());
    if (call.options.rules.odd)
        addOddParts(division);
    return division;
}

/// Of the first @p count divisions.
HttpResponse divisionPage(RouteCall &call, const QString &path, int count = DivisionCount)
{
    const ListFilter name(call.query, u"name"_s);
    const QStringList asked = call.query.all(u"id"_s);
    QHash<QString, QJsonObject> all;
    std::vector<QString> found;
    for (int number = 0; number < count; ++number) {
        const QJsonObject division = shownDivision(call, number);
        const QString id = division[u"id"_s].toString();
        if (!name.matches(division[u"name"_s].toString()) || (!asked.isEmpty() && !asked.contains(id)))
            continue;
        all[id] = division;
        found.push_back(id);
    }
    return pageOf(found, call.query, path, call.envelope(Envelope::Plain),
                  [&](const QString &id) { return all[id]; });
}

/// What is wrong with a question for the divisions of a permission.
Refusal problemWithPermittedQuery(const RouteCall &call)
{
    if (call.verb != "GET")
        return wrongVerb();
    if (auto problem = call.query.problem(LargestPermittedDivisionPage, {}))
        return problem;
    if (!call.query.has(u"permission"_s))
        return invalidQuery(u"permission"_s, u"The permission is required."_s);
    return std::nullopt;
}

} // namespace

HttpResponse divisionsRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (auto problem = call.query.problem(LargestDivisionPage, {u"name"_s, u"id"_s}))
        return *problem;
    return divisionPage(call, DivisionsPath);
}

/// Where the asker has a permission; this org's clients have theirs everywhere.
HttpResponse permittedDivisionsRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (auto problem = problemWithPermittedQuery(call))
        return *problem;
    return divisionPage(call, PermittedPath + u"me"_s);
}

/// Where somebody has a permission (HELPDESK.md 7): everywhere, in one division, or nowhere.
HttpResponse permittedDivisionsOfUserRoute(RouteCall &call)
{
    const QString id = call.parts.value(0);
    if (call.parts.size() != 1 || !call.store.users.contains(id))
        return notFound(u"user"_s, id);
    if (auto problem = problemWithPermittedQuery(call))
        return *problem;
    const int person = call.store.users.orderOf(id);
    const bool hasIt =
        isGranted(permissionsOf(call.store.users.get(id), person), call.query.first(u"permission"_s));
    const bool isEverywhere = hasIt && person % 5 != 2;
    const HttpResponse page = divisionPage(call, PermittedPath + id,
                                           isEverywhere ? DivisionCount
                                           : hasIt      ? 1
                                                        : 0);
    QJsonObject body = QJsonDocument::fromJson(page.body).object();
    body[u"allDivsPermitted"_s] = isEverywhere;
    return json(body);
}

} // namespace Stationmaster::OrgSim
