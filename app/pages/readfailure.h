// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// A list whose last reading failed, and why.
struct ReadFailure
{
    Inventory::List list{};
    Error error{};

    /// Then nothing went wrong, and trying again changes nothing.
    bool isForbidden() const { return error.kind == Error::Kind::Forbidden; }

    static std::optional<ReadFailure> of(const Inventory &inventory, Inventory::List list);
    /// The first among @p lists, what went wrong before what is forbidden.
    static std::optional<ReadFailure> among(const Inventory &inventory,
                                            const std::vector<Inventory::List> &lists);
};

} // namespace Stationmaster
