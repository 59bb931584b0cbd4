// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/rowplans.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

std::optional<RunRow> undoOf(const Plan &run, const RunRow &row)
{
    Plan undo = planUndo({.id = run.id, .orgId = run.orgId, .title = row.name, .steps = row.steps});
    if (undo.steps.empty())
        return std::nullopt;
    RunRow back{.name = row.name, .touches = row.touches, .steps = std::move(undo.steps)};
    for (Step &step : back.steps) {
        if (step.intent.contains("made"_L1))
            step.intent.insert("onlyWhereUnchanged"_L1, true);
    }
    return back;
}

std::optional<RunRow> retryOf(const RunRow &row)
{
    if (row.state != RowState::Failed)
        return std::nullopt;
    RunRow again{.name = row.name, .touches = row.touches, .steps = row.steps};
    for (Step &step : again.steps) {
        if (step.isFinished())
            continue;
        step.state = StepState::Planned;
        step.error.reset();
        step.conflicts.clear();
    }
    return again;
}

} // namespace Stationmaster
