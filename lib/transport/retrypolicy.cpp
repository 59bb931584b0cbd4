// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace Stationmaster {

namespace {

bool isTransient(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Server:
        return error.httpStatus != 501;
    default:
        return false;
    }
}

bool certainlyNotCarriedOut(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || (error.httpStatus == 0 && !error.ambiguous);
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(int number, const Error &error,
                                                                 bool replaySafe, double jitter01) const
{
    if (number >= maxAttempts || !isTransient(error) || error.retryAfter > longestRetryAfter)
        return std::nullopt;
    if (!replaySafe && !certainlyNotCarriedOut(error))
        return std::nullopt;
    const double first = static_cast<double>(base.count()) * (error.kind == Error::Kind::RateLimited ? 2 : 1);
    const double step =
        std::min(static_cast<double>(cap.count()), first * std::pow(2.0, std::max(0, number - 1)));
    const std::chrono::milliseconds wait{std::llround(step / 2 * (1 + std::clamp(jitter01, 0.0, 1.0)))};
    if (error.retryAfter.count() > 0)
        return std::max(wait, error.retryAfter + retryAfterMargin);
    return wait;
}

} // namespace Stationmaster
