// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/runresult.h"

#include "provisioning/runsummary.h"

#include <algorithm>

namespace Stationmaster {

namespace {

RunResult resultOfRows(const Plan &run, const RowCounts &rows)
{
    if (countOf(rows, RowState::InDoubt) > 0)
        return RunResult::InDoubt;
    if (run.saved)
        return RunResult::Saved;
    if (countOf(rows, RowState::Planned) > 0)
        return RunResult::Unfinished;
    if (countOf(rows, RowState::Failed) > 0)
        return RunResult::RowsFailed;
    const int held = countOf(rows, RowState::Held);
    const int left = countOf(rows, RowState::Done, RowReason::Changed) +
                     countOf(rows, RowState::Skipped, RowReason::Changed);
    if (countOf(rows, RowState::Done) == 0)
        return held > 0 ? RunResult::Unfinished : RunResult::Left;
    return held > 0 || left > 0 ? RunResult::PartlyDone : RunResult::Done;
}

} // namespace

int countOf(const RowCounts &rows, RowState state)
{
    int count = 0;
    for (const auto &[which, number] : rows)
        count += which.first == state ? number : 0;
    return count;
}

int countOf(const RowCounts &rows, RowState state, RowReason reason)
{
    const auto found = rows.find({state, reason});
    return found == rows.end() ? 0 : found->second;
}

RunResult resultOf(const Plan &run, const RowCounts &rows)
{
    if (run.hasRows())
        return resultOfRows(run, rows);
    const RunSummary summary = summaryOf(run);
    if (summary.notKnown > 0)
        return RunResult::InDoubt;
    if (run.saved)
        return RunResult::Saved;
    if (summary.failed > 0)
        return RunResult::Stopped;
    if (!run.isComplete())
        return RunResult::Unfinished;
    if (summary.isWhole())
        return RunResult::Done;
    return summary.done > 0 ? RunResult::PartlyDone : RunResult::Left;
}

std::optional<RunResult> resultForOriginal(const Plan &undo, const Plan &original)
{
    const RunSummary summary = summaryOf(undo);
    const bool tookBackAll = std::ranges::all_of(
        original.steps, [](const Step &step) { return step.state != StepState::Done || canBeUndone(step); });
    if (summary.isWhole() && tookBackAll)
        return RunResult::Undone;
    if (summary.done > 0 || summary.notKnown > 0)
        return RunResult::PartlyUndone;
    return std::nullopt;
}

std::optional<RunResult> resultForOriginal(const RowCounts &undo, const UndoMeasure &original)
{
    int all = 0;
    for (const auto &[which, number] : undo)
        all += number;
    const int takenBack = countOf(undo, RowState::Done, RowReason::None);
    if (original.canBeWhole && takenBack == all && takenBack >= original.changedRows)
        return RunResult::Undone;
    const bool didNothing = takenBack == 0 && countOf(undo, RowState::InDoubt) == 0;
    return didNothing ? std::nullopt : std::optional(RunResult::PartlyUndone);
}

} // namespace Stationmaster
