// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

/// The ids of the groups, queues, teams or skills that the query's `name` and `id` let through, by name.
std::vector<QString> circlesFound(const RouteCall &call, Directory::Kind kind);
/// {"id", "name", "dateModified", "selfUri"} of one, and what no schema knows when the org is odd.
QJsonObject shownCircle(const RouteCall &call, Directory::Kind kind, const QString &path, const QString &id);
/// Those who belong to one.
std::vector<QString> membersOf(const RouteCall &call, Directory::Kind kind, const QString &id);

} // namespace Stationmaster::OrgSim
