// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/callbook.h"
#include "orgsim/rules/orgrules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Stationmaster::OrgSim {

/// A call as analytics tell it (HELPDESK.md 2).
QJsonObject analyticsOf(const PastCall &call);
/// A call as GET /conversations/{id} tells it (HELPDESK.md 5).
QJsonObject conversationOf(const PastCall &call);
/// The media statistics of a call (HELPDESK.md 1); empty when nobody reported anything, or it goes on
/// [guess]. There is no field for loss.
QJsonArray mediaStatisticsOf(const PastCall &call, const QString &stationName, const OrgRules &rules);

} // namespace Stationmaster::OrgSim
