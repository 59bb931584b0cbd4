// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "provisioning/plan.h"

#include <map>
#include <optional>
#include <utility>

namespace Stationmaster {

/// How many rows of a run are in each state. {Done, Changed}: done, but values that others had changed were
/// left as they are.
using RowCounts = std::map<std::pair<RowState, RowReason>, int>;
int countOf(const RowCounts &rows, RowState state);
int countOf(const RowCounts &rows, RowState state, RowReason reason);

/// How a run of the journal stands, in the order of urgency.
enum class RunResult {
    InDoubt,
    Stopped,    ///< a step failed, and those after it were not begun
    Unfinished, ///< of many rows: some were not begun, or are held and none was done
    Saved,
    RowsFailed, ///< of many rows: each was tried, and some failed
    Done,
    PartlyDone, ///< some of it was left, as others have changed it, or is held
    Left,       ///< all of it was left
    PartlyUndone,
    Undone,
};

/// A run as the journal tells it.
struct RecordedRun
{
    qint64 number = 0;                  ///< later runs have higher ones
    Plan plan{};                        ///< without steps where it is of many rows
    RowCounts rows{};                   ///< of such a run
    RunResult result = RunResult::Done; ///< with regard to what others have taken back of it
};

/// What an undo of many rows has to be measured by.
struct UndoMeasure
{
    int changedRows = 0;     ///< of the run that is taken back; those that did something, or may have
    bool canBeWhole = false; ///< each of its steps can be undone
};

/// Without regard to what others have taken back of it.
RunResult resultOf(const Plan &run, const RowCounts &rows = {});
/// What @p undo, which takes back another, makes of that one; nothing while it has done nothing.
std::optional<RunResult> resultForOriginal(const Plan &undo, const Plan &original);
/// The same for an undo of many rows.
std::optional<RunResult> resultForOriginal(const RowCounts &undo, const UndoMeasure &original);

} // namespace Stationmaster
