// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Stationmaster {

/// How an Executor treats waiting; tests make it short.
struct ExecutorOptions
{
    std::chrono::milliseconds stationPoll{1000}; ///< API.md 3.5: the station appears late
    std::chrono::milliseconds stationDeadline{60'000};
    std::chrono::milliseconds deleteRetry{3000}; ///< base settings in use for moments after a phone's end
    std::chrono::milliseconds deleteDeadline{30'000};
    std::chrono::milliseconds lookInterval{1000}; ///< API.md 3.5: what was just made may be found late
    std::chrono::milliseconds lookDeadline{10'000};
    /// A write without an answer may still be carried out for so long after it was sent: what is not there before
    /// this is over is not known, rather than not made.
    std::chrono::milliseconds lateWrites{20'000};
};

} // namespace Stationmaster
