// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/readfailure.h"

namespace Stationmaster {

std::optional<ReadFailure> ReadFailure::of(const Inventory &inventory, Inventory::List list)
{
    if (inventory.state(list) != Inventory::State::Failed)
        return {};
    return ReadFailure{list, inventory.error(list).value_or(Error())};
}

std::optional<ReadFailure> ReadFailure::among(const Inventory &inventory,
                                              const std::vector<Inventory::List> &lists)
{
    std::optional<ReadFailure> forbidden;
    for (const Inventory::List list : lists) {
        const auto failure = of(inventory, list);
        if (failure && !failure->isForbidden())
            return failure;
        if (failure && !forbidden)
            forbidden = failure;
    }
    return forbidden;
}

} // namespace Stationmaster
