// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

namespace Stationmaster {

/// A call followed by another: ends as the call that @p next makes of the first result. Cancelling it cancels
/// whichever is under way; a cancelled first call is passed on and @p next not asked.
template <typename U, typename T>
Call<U> chained(const Call<T> &call, std::function<Call<U>(const Result<T> &)> next)
{
    CallPromise<U> promise;
    promise.onCancel([call] { call.cancel(); });
    auto goOn = [promise, next = std::move(next)](const Result<T> &result) {
        if (!result && result.error().kind == Error::Kind::Cancelled) {
            promise.finish(fail(result.error()));
            return;
        }
        const Call<U> second = next(result);
        promise.onCancel([second] { second.cancel(); });
        if (second.isFinished())
            promise.finish(second.result());
        else
            second.state()->continuations.push_back([promise](const Result<U> &r) { promise.finish(r); });
    };
    if (call.isFinished())
        goOn(call.result());
    else
        call.state()->continuations.push_back(std::move(goOn));
    return promise.call();
}

} // namespace Stationmaster
