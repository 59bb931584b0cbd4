// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/dates.h"
#include "orgsim/rules/listquery.h"
#include "orgsim/rules/pages.h"
#include "orgsim/rules/store.h"
#include "orgsim/seed/seeddata.h"

namespace Stationmaster::OrgSim {

/// One API request on its way to a route: what was asked, of what, in which org.
struct RouteCall
{
    Store &store;
    const OrgOptions &options;
    const HttpRequest &request;
    ListQuery query;
    QByteArray verb{};   ///< "GET" for HEAD, too
    QStringList parts{}; ///< of the path behind the resource's own, for example {"<id>"} or {"template"}
    QJsonObject body{};
    Author author{}; ///< who asks

    /// Of the refusal of a name that another object has. The schema has no 409 for a PUT (API.md 11.3).
    int takenNameStatus() const { return verb == "PUT" && !options.rules.checksVersions ? 400 : 409; }
    /// As stamp(), of what this call writes.
    void stamp(QJsonObject &object, const QJsonObject &before = {}) const
    {
        OrgSim::stamp(object, before, author, store.clock.now(), options.rules);
    }
    /// As Envelope says, or without anything when the org has bare pages.
    Envelope envelope(Envelope usual = Envelope::Whole) const
    {
        return options.barePages ? Envelope::Bare : usual;
    }
};

/// The rules of each resource (API.md 2.3 and 4 to 7). Each answers every verb of its paths.
HttpResponse baseSettingsRoute(RouteCall &call);
HttpResponse lineBaseSettingsRoute(RouteCall &call);
HttpResponse phonesRoute(RouteCall &call);
HttpResponse sitesRoute(RouteCall &call);
HttpResponse locationsRoute(RouteCall &call);
HttpResponse telephonySettingsRoute(RouteCall &call);
HttpResponse usersRoute(RouteCall &call);
HttpResponse stationsRoute(RouteCall &call);
HttpResponse edgesRoute(RouteCall &call);
HttpResponse groupsRoute(RouteCall &call);
HttpResponse queuesRoute(RouteCall &call);
HttpResponse skillsRoute(RouteCall &call);
HttpResponse teamsRoute(RouteCall &call);
HttpResponse divisionsRoute(RouteCall &call);
HttpResponse permittedDivisionsRoute(RouteCall &call);
HttpResponse permittedDivisionsOfUserRoute(RouteCall &call);
HttpResponse licenseUsersRoute(RouteCall &call);
HttpResponse oauthClientsRoute(RouteCall &call);
HttpResponse tokenTimeoutRoute(RouteCall &call);
HttpResponse limitsRoute(RouteCall &call);
HttpResponse auditsRoute(RouteCall &call);
HttpResponse analyticsRoute(RouteCall &call);
HttpResponse agentStatusRoute(RouteCall &call);
HttpResponse conversationsRoute(RouteCall &call);
HttpResponse mediaStatisticsRoute(RouteCall &call);
HttpResponse trunksRoute(RouteCall &call);
HttpResponse logCaptureRoute(RouteCall &call);
HttpResponse tokensRoute(RouteCall &call);
HttpResponse voicemailPoliciesRoute(RouteCall &call);

HttpResponse phoneList(RouteCall &call);
HttpResponse siteSearch(RouteCall &call);
/// A site with everything that a single GET shows.
HttpResponse siteAnswer(const RouteCall &call, QJsonObject site);
HttpResponse createSite(RouteCall &call);
HttpResponse updateSite(RouteCall &call, const QJsonObject &current);
HttpResponse deleteSite(RouteCall &call, const QJsonObject &current);
HttpResponse numberPlansRoute(RouteCall &call, const QString &siteId);
HttpResponse outboundRoutesRoute(RouteCall &call, const QString &siteId);
HttpResponse trunksOfEdge(RouteCall &call, const QString &edgeId);
HttpResponse userSearch(RouteCall &call, const QJsonObject &what);
HttpResponse userStationRoute(RouteCall &call, const QString &userId);
HttpResponse userStatusRoute(RouteCall &call, const QString &userId);
HttpResponse presencesOfUsers(RouteCall &call);
/// What the expand `routingStatus` or `presence` shows of a user.
void addUserStatus(QJsonObject &user, const RouteCall &call, const QString &expand);
/// A user as the API shows it, with what the expands ask for.
QJsonObject shownUser(const RouteCall &call, const QString &id, const QStringList &expands);
/// Default, associated and effective station of a user (API.md 6).
QJsonObject userStations(const RouteCall &call, const QString &userId);
/// A phone with everything that a single GET shows.
QJsonObject shownPhone(const Store &store, const QJsonObject &phone);

} // namespace Stationmaster::OrgSim
