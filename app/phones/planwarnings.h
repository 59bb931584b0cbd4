// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/bulk/plannedrun.h"

#include <memory>

namespace Stationmaster {

/// What there is to know before what is left of @p plan is carried out, a sentence each: how many phones
/// reload, who is signed in on them now, and of which that is not known. It counts the objects of the plan's
/// own open steps, as the inventory has them now, so that a change, its undo and a plan that was kept for
/// later say the same. Empty: nobody notices.
QStringList planWarnings(const Inventory &inventory, const Plan &plan);

/// The same for the rows of a run that would be carried out, some at a time. Borrows the inventory, which may
/// change meanwhile.
class PlanWarnings
{
public:
    explicit PlanWarnings(const Inventory &inventory);
    ~PlanWarnings();
    void add(const RunRow &row);
    QStringList sentences() const;

private:
    class Touched;
    std::unique_ptr<Touched> m_touched;
};

} // namespace Stationmaster
