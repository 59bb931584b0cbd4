// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestLicensePage = 100; // API.md 3.1
constexpr int LargestClientPage = 100;  // [guess]

QJsonObject oauthClient(const RouteCall &call)
{
    const QString id = call.options.clientId;
    return {
        {u"id"_s, id},
        {u"name"_s, u"Stationmaster"_s},
        {u"description"_s, u"Of the demo"_s},
        {u"accessTokenValiditySeconds"_s, 86'400},
        {u"authorizedGrantType"_s, u"CLIENT-CREDENTIALS"_s},
        {u"registeredRedirectUri"_s, QJsonArray{}},
        {u"scope"_s, QJsonArray{}},
        {u"roleIds"_s, QJsonArray{u"r01e5150-0000-4000-8000-000000000001"_s}},
        {u"roleDivisions"_s, QJsonArray{QJsonObject{{u"roleId"_s, u"r01e5150-0000-4000-8000-000000000001"_s},
                                                    {u"divisionId"_s, divisionNumber(0)[u"id"_s]}}}},
        {u"state"_s, u"active"_s},
        {u"selfUri"_s, QString(u"/api/v2/oauth/clients/"_s + id)}};
}

QJsonObject licensesOf(const Store &store, const QString &userId)
{
    const QStringList held = store.directory.licensesOf(store.users.orderOf(userId));
    return {{u"id"_s, userId},
            {u"licenses"_s, QJsonArray::fromStringList(held)},
            {u"selfUri"_s, QString(u"/api/v2/license/users/"_s + userId)}};
}

} // namespace

/// Licences are plain texts (API.md 6).
HttpResponse licenseUsersRoute(RouteCall &call)
{
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    const Store &store = call.store;
    if (!call.parts.isEmpty())
        return store.users.contains(call.parts[0]) ? json(licensesOf(store, call.parts[0]))
                                                   : notFound(u"user"_s, call.parts[0]);
    if (auto problem = call.query.problem(LargestLicensePage, {}))
        return *problem;
    std::vector<QString> live;
    for (const QString &id : store.users.byId()) {
        if (store.users.isLive(id))
            live.push_back(id);
    }
    return pageOf(live, call.query, u"/api/v2/license/users"_s, call.envelope(Envelope::Unlinked),
                  [&](const QString &id) { return licensesOf(store, id); });
}

HttpResponse oauthClientsRoute(RouteCall &call)
{
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (!call.parts.isEmpty())
        return call.parts[0] == call.options.clientId ? json(oauthClient(call))
                                                      : notFound(u"client"_s, call.parts[0]);
    if (auto problem = call.query.problem(LargestClientPage, {}))
        return *problem;
    return pageOf({call.options.clientId}, call.query, u"/api/v2/oauth/clients"_s,
                  call.envelope(Envelope::Plain), [&](const QString &) { return oauthClient(call); });
}

HttpResponse tokenTimeoutRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    const int idle = call.options.login.idleSeconds;
    return json(
        {{u"idleTokenTimeoutSeconds"_s, idle > 0 ? idle : 28'800}, {u"enableIdleTokenTimeout"_s, idle > 0}});
}

} // namespace Stationmaster::OrgSim
