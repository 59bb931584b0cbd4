// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <map>

namespace Stationmaster {

/// What the rows of a run are, counted. Every row is counted once.
struct RunTotals
{
    int rows = 0;
    int planned = 0;
    int held = 0;
    int skipped = 0;
    int inDoubt = 0;
    int done = 0;
    int failed = 0;
    std::map<RowReason, int> heldFor{};    ///< adds up to `held`
    std::map<RowReason, int> skippedFor{}; ///< adds up to `skipped`
    /// Steps that the run would carry out as it is now, with what is in doubt, since that may have to be sent
    /// again; without rows that are held. For a ceiling.
    int creates = 0;
    int deletes = 0;
    /// What would come on top of that if every held row was released.
    int heldCreates = 0;
    int heldDeletes = 0;

    void add(const RunRow &row);
    bool operator==(const RunTotals &) const = default;
};

RunTotals totalsOf(const std::vector<RunRow> &rows);

} // namespace Stationmaster
