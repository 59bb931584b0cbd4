// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Stationmaster {

/// Intervals and time limits of waiting; tests make them short.
struct ExecutorOptions
{
    std::chrono::milliseconds stationPoll{1000}; ///< API.md 3.5: the station appears late
    std::chrono::milliseconds stationDeadline{60'000};
    std::chrono::milliseconds deleteRetry{3000}; ///< API.md 3.5: base settings stay in use for moments
    std::chrono::milliseconds deleteDeadline{30'000};
    std::chrono::milliseconds lookInterval{1000}; ///< API.md 3.5: what was just made may be found late
    std::chrono::milliseconds lookDeadline{10'000};
    /// How long after it was sent a write without an answer may still be carried out. Until then an object
    /// that is not found counts as not known, rather than as not made.
    std::chrono::milliseconds lateWrites{20'000};
};

} // namespace Stationmaster
