// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <optional>

namespace Stationmaster {

/// The row of an undo that takes back what @p row of @p run did; nothing where it did nothing. Nobody is
/// asked about one row of many, so what others have changed since stays as it is.
std::optional<RunRow> undoOf(const Plan &run, const RunRow &row);

/// What is left of a row that Failed, for a run of its own; nothing for others. Its finished steps stay in
/// front as they are, since the later ones refer to them.
std::optional<RunRow> retryOf(const RunRow &row);

} // namespace Stationmaster
