// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/answers.h"
#include "orgsim/store.h"

namespace Stationmaster::OrgSim {

/// One API request on its way to a route: what was asked, of what, in which org.
struct RouteCall
{
    Store &store;
    const OrgOptions &options;
    const HttpRequest &request;
    ListQuery query;
    QStringList parts{}; ///< of the path behind the resource's own, for example {"<id>"} or {"template"}
    QJsonObject body{};
};

/// The rules of each resource (API.md 4 to 7). Each answers every verb of its paths.
HttpResponse baseSettingsRoute(RouteCall &call);
HttpResponse phonesRoute(RouteCall &call);
HttpResponse sitesRoute(RouteCall &call);
HttpResponse usersRoute(RouteCall &call);
HttpResponse stationsRoute(RouteCall &call);

HttpResponse wrongVerb();
/// What is wrong with the name of a new or changed object, or an empty answer with status 0.
HttpResponse problemWithName(const QJsonObject &body, const Table &table, const QString &what);
/// The answer to a PUT with an outdated version, or one with status 0.
HttpResponse problemWithVersion(const QJsonObject &body, const QJsonObject &current, int status);
/// Keeps what a client cannot write, and counts the version up.
QJsonObject replaced(const QJsonObject &current, QJsonObject body);

} // namespace Stationmaster::OrgSim
