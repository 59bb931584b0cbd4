// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "presentation/columnfit.h"

#include <algorithm>
#include <numeric>

namespace Stationmaster {

std::vector<int> fittedColumns(const std::vector<ColumnWish> &wishes, int available)
{
    std::vector<int> widths;
    widths.reserve(wishes.size());
    int shares = 0;
    for (const ColumnWish &wish : wishes) {
        widths.push_back(std::max(wish.least, wish.natural));
        shares += wish.stretch;
    }
    int left = available - std::accumulate(widths.begin(), widths.end(), 0);

    if (left > 0 && shares > 0) {
        const int each = left / shares;
        int last = -1;
        for (size_t i = 0; i < wishes.size(); ++i) {
            widths[i] += each * wishes[i].stretch;
            if (wishes[i].stretch > 0)
                last = static_cast<int>(i);
        }
        widths[static_cast<size_t>(last)] += left - each * shares;
    }
    while (left < 0) {
        // The widest column that can still give way comes down to the next narrower one, or as far as needed.
        int widest = -1;
        int next = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] > wishes[i].least &&
                (widest < 0 || widths[i] > widths[static_cast<size_t>(widest)]))
                widest = static_cast<int>(i);
        }
        if (widest < 0)
            break;
        int &width = widths[static_cast<size_t>(widest)];
        for (const int other : widths) {
            if (other < width)
                next = std::max(next, other);
        }
        const int floor = std::max({wishes[static_cast<size_t>(widest)].least, next, width + left});
        const int given = std::max(1, width - floor);
        width -= given;
        left += given;
    }
    return widths;
}

} // namespace Stationmaster
