// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace Stationmaster {

/// What a column of a table asks for, in device-independent pixels.
struct ColumnWish
{
    int least = 0;   ///< it is never narrower: its title
    int natural = 0; ///< what its content needs
    int stretch = 0; ///< its share of what is left over
};

/// Widths that fill @p available: what is left over is shared out, what lacks is taken from the widest first.
/// When even the least widths do not fit, those are the answer and the table scrolls.
std::vector<int> fittedColumns(const std::vector<ColumnWish> &wishes, int available);

} // namespace Stationmaster
