// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/refreshplan.h"

#include <algorithm>
#include <cmath>

namespace Stationmaster {

using namespace std::chrono_literals;

RefreshPlan refreshPlan(int callsEachTime, int allowedAnHour)
{
    constexpr std::chrono::minutes Shortest = 5min;
    constexpr std::chrono::minutes Longest = 24h;
    const double mostAnHour = LargestRefreshShare * std::max(1, allowedAnHour);
    const double minutes = 60 * std::max(0, callsEachTime) / mostAnHour;
    const auto interval = std::chrono::minutes(static_cast<int>(std::ceil(minutes)));
    RefreshPlan plan{.interval = std::clamp(interval, Shortest, Longest)};
    const double anHour = callsEachTime * 60.0 / static_cast<double>(plan.interval.count());
    plan.callsAnHour = static_cast<int>(std::ceil(anHour));
    plan.share = anHour / std::max(1, allowedAnHour);
    return plan;
}

} // namespace Stationmaster
