// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/columnfit.h"

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
    if (left < 0) {
        // No column is wider than the highest level at which all fit, unless its title is.
        const auto lowered = [&wishes, &widths](int level) {
            std::vector<int> result = widths;
            for (size_t i = 0; i < result.size(); ++i)
                result[i] = std::max(wishes[i].least, std::min(result[i], level));
            return result;
        };
        int low = 0;
        int high = *std::max_element(widths.begin(), widths.end());
        while (low < high) {
            const int level = low + (high - low + 1) / 2;
            const std::vector<int> tried = lowered(level);
            if (std::accumulate(tried.begin(), tried.end(), 0) <= available)
                low = level;
            else
                high = level - 1;
        }
        widths = lowered(low);
        left = available - std::accumulate(widths.begin(), widths.end(), 0);
        for (size_t i = 0; i < widths.size() && left > 0; ++i) {
            if (widths[i] == low) {
                ++widths[i];
                --left;
            }
        }
    }
    return widths;
}

} // namespace Stationmaster
