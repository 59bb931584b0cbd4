// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/runtotals.h"

#include "provisioning/steptype.h"

#include <algorithm>

namespace Stationmaster {

namespace {

int unfinished(const RunRow &row, StepVerb verb)
{
    return static_cast<int>(std::ranges::count_if(row.steps, [verb](const Step &step) {
        return !step.isFinished() && stepType(step.kind).facts.verb == verb;
    }));
}

} // namespace

void RunTotals::add(const RunRow &row)
{
    ++rows;
    switch (row.state) {
    case RowState::Planned:
        ++planned;
        break;
    case RowState::Held:
        ++held;
        ++heldFor[row.reason];
        heldCreates += unfinished(row, StepVerb::Create);
        heldDeletes += unfinished(row, StepVerb::Delete);
        return;
    case RowState::Skipped:
        ++skipped;
        ++skippedFor[row.reason];
        return;
    case RowState::InDoubt:
        ++inDoubt;
        break;
    case RowState::Done:
        ++done;
        return;
    case RowState::Failed:
        ++failed;
        return;
    }
    creates += unfinished(row, StepVerb::Create);
    deletes += unfinished(row, StepVerb::Delete);
}

RunTotals totalsOf(const std::vector<RunRow> &rows)
{
    RunTotals totals;
    for (const RunRow &row : rows)
        totals.add(row);
    return totals;
}

} // namespace Stationmaster
