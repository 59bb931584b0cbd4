// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rowindex.h"

namespace Stationmaster {

/// The positions of @p keys in order; equal ones stay as they are. Texts are folded first.
std::vector<int> sortedPositions(const std::vector<RowIndex::Key> &keys, Qt::SortOrder order);

} // namespace Stationmaster
