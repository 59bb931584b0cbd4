// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/router.h"

#include "orgsim/rules/permissions.h"

#include <QJsonDocument>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestRequest = 512'000; // bytes (API.md 3.4)

struct RouteEntry
{
    QStringList prefix{}; ///< behind /api/v2/
    HttpResponse (*route)(RouteCall &) = nullptr;
};

HttpResponse organizationRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    return call.verb == "GET" ? json(call.store.organization) : wrongVerb();
}

HttpResponse mediaRegionsRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    return call.verb == "GET" ? json(call.store.mediaRegions) : wrongVerb();
}

const QList<RouteEntry> &routeTable()
{
    const auto edges = [](const QString &resource) {
        return QStringList{u"telephony"_s, u"providers"_s, u"edges"_s, resource};
    };
    static const QList<RouteEntry> table{
        {{u"organizations"_s, u"me"_s}, organizationRoute},
        {{u"organizations"_s, u"limits"_s}, limitsRoute},
        {{u"telephony"_s, u"mediaregions"_s}, mediaRegionsRoute},
        {{u"telephony"_s, u"settings"_s}, telephonySettingsRoute},
        {edges(u"phonebasesettings"_s), baseSettingsRoute},
        {edges(u"linebasesettings"_s), lineBaseSettingsRoute},
        {edges(u"phones"_s), phonesRoute},
        {edges(u"sites"_s), sitesRoute},
        {edges(u"mediastatistics"_s), mediaStatisticsRoute},
        {edges(u"trunks"_s), trunksRoute},
        {{u"locations"_s}, locationsRoute},
        {{u"users"_s}, usersRoute},
        {{u"stations"_s}, stationsRoute},
        {{u"telephony"_s, u"providers"_s, u"edges"_s}, edgesRoute},
        {{u"groups"_s}, groupsRoute},
        {{u"routing"_s, u"queues"_s}, queuesRoute},
        {{u"routing"_s, u"skills"_s}, skillsRoute},
        {{u"teams"_s}, teamsRoute},
        {{u"authorization"_s, u"divisions"_s}, divisionsRoute},
        {{u"authorization"_s, u"divisionspermitted"_s, u"paged"_s, u"me"_s}, permittedDivisionsRoute},
        {{u"authorization"_s, u"divisionspermitted"_s, u"paged"_s}, permittedDivisionsOfUserRoute},
        {{u"license"_s, u"users"_s}, licenseUsersRoute},
        {{u"oauth"_s, u"clients"_s}, oauthClientsRoute},
        {{u"tokens"_s, u"timeout"_s}, tokenTimeoutRoute},
        {{u"tokens"_s}, tokensRoute},
        {{u"voicemail"_s, u"userpolicies"_s}, voicemailPoliciesRoute},
        {{u"diagnostics"_s, u"logcapture"_s, u"browser"_s}, logCaptureRoute},
        {{u"audits"_s, u"query"_s}, auditsRoute},
        {{u"analytics"_s, u"conversations"_s}, analyticsRoute},
        {{u"analytics"_s, u"agents"_s}, agentStatusRoute},
        {{u"conversations"_s}, conversationsRoute}};
    return table;
}

Refusal problemWithPermission(const OrgOptions &options, const QByteArray &verb, const QStringList &parts)
{
    const QStringList anyOf = permissionsFor(verb, parts);
    const QStringList held = options.permissions.split(u' ', Qt::SkipEmptyParts);
    if (anyOf.isEmpty() || std::any_of(anyOf.begin(), anyOf.end(),
                                       [&held](const QString &needed) { return isGranted(held, needed); }))
        return std::nullopt;
    const bool isAll = parts.value(0) == u"audits"_s || (verb == "GET" && parts.value(5) == u"jobs"_s);
    return isAll ? missingAll(anyOf) : missingPermission(anyOf);
}

Refusal readBody(RouteCall &call)
{
    const HttpRequest &request = call.request;
    if (request.body.size() > LargestRequest)
        return failure(413, u"request.entity.too.large"_s, u"The request is too large."_s);
    if (request.body.isEmpty())
        return std::nullopt;
    if (!request.headers.value("content-type").toLower().startsWith("application/json"))
        return failure(415, u"unsupported.media.type"_s, u"The content type is not supported."_s);
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return failure(400, u"bad.request"_s,
                       u"The request could not be understood by the server due to malformed syntax."_s);
    call.body = document.object();
    return std::nullopt;
}

QUrlQuery heardQuery(const QUrlQuery &query, const QStringList &deafTo)
{
    QUrlQuery heard = query;
    for (const QString &name : deafTo)
        heard.removeAllQueryItems(name);
    return heard;
}

/// What the org's own rules make of an answer.
HttpResponse ruled(RouteCall &call, HttpResponse answer)
{
    if (answer.status < 300 && answer.body.size() > call.options.rules.answerLimit)
        return failure(400, u"response.entity.too.large"_s, u"The response is over the size limit."_s);
    const bool isMaskable = (answer.status == 404 || answer.status == 409) &&
                            call.request.path.startsWith(u"/api/v2/telephony/"_s);
    if (isMaskable && call.store.refusals.covers(call.verb, call.request.path))
        return failure(408, u"request.timeout"_s, u"The request timed out."_s);
    return answer;
}

} // namespace

HttpResponse routed(Store &store, const OrgOptions &options, const HttpRequest &request,
                    const QString &personId)
{
    RouteCall call{.store = store,
                   .options = options,
                   .request = request,
                   .query = ListQuery(heardQuery(request.query, options.rules.deafTo)),
                   .verb = request.verb == "HEAD" ? QByteArray("GET") : request.verb,
                   .author = {.user = personId, .client = options.clientId}};
    call.query.setStrictSortOrders(options.rules.strictSortOrders);
    const QStringList parts = request.path.split(u'/').mid(3); // behind "", "api" and "v2"
    const QList<RouteEntry> &table = routeTable();
    const auto entry = std::find_if(table.begin(), table.end(), [&parts](const RouteEntry &e) {
        return parts.mid(0, e.prefix.size()) == e.prefix;
    });
    if (!request.path.startsWith(u"/api/v2/"_s) || entry == table.end() || parts.contains(QString()))
        return notFound(u"resource"_s, request.path);
    if (auto problem = problemWithPermission(options, call.verb, parts))
        return *problem;
    if (auto problem = readBody(call))
        return *problem;
    call.parts = parts.mid(entry->prefix.size());
    return ruled(call, entry->route(call));
}

} // namespace Stationmaster::OrgSim
