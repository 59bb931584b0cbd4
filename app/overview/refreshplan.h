// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Stationmaster {

/// How often something is read again of itself.
struct RefreshPlan
{
    std::chrono::minutes interval{5};
    int callsAnHour = 0;
    double share = 0; ///< 0..1, of what the connection may send in an hour
    bool operator==(const RefreshPlan &) const = default;
};

/// What reads by itself takes no more than this of what may be sent.
inline constexpr double LargestRefreshShare = 0.05;

/// As often as every five minutes, and as rarely as LargestRefreshShare asks for; at least once a day.
RefreshPlan refreshPlan(int callsEachTime, int allowedAnHour);

} // namespace Stationmaster
