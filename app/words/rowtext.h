// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

namespace Stationmaster::RowText {

/// What the row does: the titles of its steps.
QString what(const RunRow &row);
/// What is there before the row, and after it: “Site: Berlin → Hamburg”. What it does, where only
/// the steps tell. Empty where it has none.
QString change(const RunRow &row);
/// Why the row failed, what is not known of it, or that it left something to others; else empty.
QString problem(const RunRow &row);

} // namespace Stationmaster::RowText
