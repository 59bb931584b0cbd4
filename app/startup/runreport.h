// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/journal.h"

namespace Stationmaster {

/// What became of a run of many rows, by the journal.
struct RunReport
{
    /// Rows that were left out before the run began, of one that was begun just now; else those that had
    /// nothing to do are taken for them.
    static Result<RunReport> of(const Journal &journal, const QString &runId,
                                const std::optional<int> &leftOutBefore);

    /// A line a row that failed, was left out, is not known, or was left to others: number, name and why,
    /// with tabs in between. Then totals that add up.
    QString text{};
    /// Every row that was planned is done.
    bool isAllDone = false;
};

} // namespace Stationmaster
