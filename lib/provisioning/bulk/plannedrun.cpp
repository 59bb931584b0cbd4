// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/plannedrun.h"

#include <algorithm>

namespace Stationmaster {

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
