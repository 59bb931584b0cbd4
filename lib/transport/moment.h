// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Stationmaster {

/// When something was asked for or heard of, by a clock that only goes forward: of two answers about one
/// object the one that was asked for later is the newer, whichever came first.
using Moment = std::chrono::steady_clock::time_point;

inline Moment momentNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace Stationmaster
