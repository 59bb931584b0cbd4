// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plancheck.h"
#include "provisioning/bulk/planfile.h"

namespace Stationmaster::PlanReview {

/// The review of @p planned as plain text: what it is, one line a row with its columns between tabs (number,
/// name, what, before → after, state), and totals that add up. @p now is the check of the same plan. No name
/// can break a line or a column, or steer a terminal.
QString text(const PlanFile &planned, const CheckedPlan &now);

} // namespace Stationmaster::PlanReview
