// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

#include <chrono>

namespace Stationmaster {

/// Whom a plan of the help desk is for.
struct PlannedPerson
{
    QString id{};
    QString name{};
};

/// What help desk does for one person, each a plan of one step; see Step for what can be undone. Ends every
/// sign-in (HELPDESK.md 3). @p evenDuringCall: also while they are in a call, or nobody can tell.
Plan planSignOutEverywhere(const QString &orgId, const QString &title, const PlannedPerson &person,
                           bool evenDuringCall);
/// Signs them out of the station, if they are signed in on it.
Plan planDisassociate(const QString &orgId, const QString &title, const PlannedPerson &person,
                      const QString &stationId);
/// Records the log of their browser client for @p length from when it begins, at most a day (HELPDESK.md 4).
/// A recording that is on gets that end.
Plan planRecording(const QString &orgId, const QString &title, const PlannedPerson &person,
                   std::chrono::minutes length);
Plan planStopRecording(const QString &orgId, const QString &title, const PlannedPerson &person);
/// Ends conversations of theirs, for every party (HELPDESK.md 5).
struct StuckCall
{
    QString id{};
    bool evenWhileAlive = false;
};
Plan planEndCalls(const QString &orgId, const QString &title, const PlannedPerson &person,
                  const std::vector<StuckCall> &calls);

} // namespace Stationmaster
