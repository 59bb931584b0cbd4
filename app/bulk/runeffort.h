// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

namespace Stationmaster {

/// About how many calls the steps that are left of @p row take where nothing goes wrong, without what a run
/// reads once at its beginning.
int callsFor(const RunRow &row);
/// Of the rows that would be carried out.
int callsFor(const std::vector<RunRow> &rows);

} // namespace Stationmaster
