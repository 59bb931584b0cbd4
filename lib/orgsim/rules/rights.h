// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Stationmaster::OrgSim {

/// What gives somebody the right to be given a default station (HELPDESK.md 7).
inline const QString CallAdd = QStringLiteral("conversation:call:add");

/// {"roles", "permissions", "permissionPolicies"} of the invented person with this number: some have the
/// permissions of an agent by name, some by wildcards, and some may not add calls.
QJsonObject inventedRights(int person);
/// The permissions of a user as the store has them, who has those of their number unless another admin gave
/// them others.
QStringList permissionsOf(const QJsonObject &user, int person);

} // namespace Stationmaster::OrgSim
