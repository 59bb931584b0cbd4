// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/error.h"

#include <optional>

namespace Stationmaster {

/// When to try again, as data. Pure: jitter comes in as an argument, so tests choose it.
struct RetryPolicy
{
    int maxAttempts = 5;
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{15'000};
    /// Added to a Retry-After, which is cut to whole seconds (API.md 3.4).
    std::chrono::milliseconds retryAfterMargin{1000};
    /// A longer Retry-After is reported instead of waited for (API.md 3.4: the vendor CLI does the same).
    std::chrono::milliseconds longestRetryAfter{180'000};

    /// The wait before the attempt that follows attempt @p number (from 1), or nothing when the error is to
    /// be reported. With @p replaySafe, repeats 408, 429 and 5xx except 501, timeouts and lost connections;
    /// without it, only what certainly was not carried out: a 429, and a request that never left because
    /// there was no connection. A 429 without Retry-After waits twice as long as others.
    /// @p jitter01 is in [0, 1); the wait is between half and all of the exponential step.
    std::optional<std::chrono::milliseconds> delayAfter(int number, const Error &error, bool replaySafe,
                                                        double jitter01) const;
};

} // namespace Stationmaster
