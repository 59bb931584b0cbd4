// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/plannedrun.h"

#include "provisioning/steptype.h"

#include <algorithm>

namespace Stationmaster {

RunSize sizeOf(const std::vector<RunRow> &rows)
{
    RunSize size{.rows = static_cast<int>(rows.size())};
    for (const RunRow &row : rows) {
        if (row.state == RowState::Skipped)
            continue;
        for (const Step &step : row.steps) {
            if (step.isFinished())
                continue;
            const StepVerb verb = stepType(step.kind).facts.verb;
            size.creates += verb == StepVerb::Create ? 1 : 0;
            size.deletes += verb == StepVerb::Delete ? 1 : 0;
            size.defaults += verb == StepVerb::SetDefault ? 1 : 0;
        }
    }
    return size;
}

RowState rowStateOf(const std::vector<Step> &steps)
{
    const auto has = [&steps](StepState state) {
        return std::ranges::any_of(steps, [state](const Step &step) { return step.state == state; });
    };
    if (has(StepState::Sent))
        return RowState::InDoubt;
    if (has(StepState::Failed))
        return RowState::Failed;
    return has(StepState::Planned) ? RowState::Planned : RowState::Done;
}

} // namespace Stationmaster
