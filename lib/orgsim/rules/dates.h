// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/author.h"
#include "orgsim/rules/orgrules.h"

#include <QJsonObject>

namespace Stationmaster::OrgSim {

/// Writes into @p object and its lines when it was written, and by whom (HELPDESK.md 8). Any write counts,
/// one that changes nothing as well.
/// @p before: what it was, nothing of what is new; @p at: milliseconds since the epoch.
void stamp(QJsonObject &object, const QJsonObject &before, const Author &author, qint64 at,
           const OrgRules &rules);

/// Where an object is shown.
enum class ShownIn {
    Single,
    List,
    SiteList, ///< of which it is known that it has dates
};
/// Takes the dates of @p object and its lines out, where the org does not tell them.
void hideDates(QJsonObject &object, ShownIn where, const OrgRules &rules);

} // namespace Stationmaster::OrgSim
