// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/bulk/plannedrun.h"
#include "resources/basesettings/basesettings.h"

namespace Stationmaster::Test {

UserRow person(const QString &id, const QString &name);
/// A WebRTC phone at Berlin on Support, with the line "line-ID".
PhoneRow phoneOf(const QString &id, const UserRow &user);
/// A phone whose user is active and not signed in.
BulkPhone signedOut(const QString &id, const UserRow &user);

std::vector<RowReason> reasonsOf(const PlannedRun &run);
std::vector<StepKind> kindsOf(const RunRow &row);
/// What a person may read in a failure: state, reason and steps.
QString described(const RunRow &row);

} // namespace Stationmaster::Test
