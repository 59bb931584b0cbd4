// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace Stationmaster {

/// What all handles on one call share; for Call and CallPromise alone.
namespace Detail {

/// Runs @p job from the event loop, with @p context as the receiver: never at once, never after the context
/// has died. Defined out of line so that this header needs no event machinery.
void post(QObject *context, std::function<void()> job);

template <typename T>
struct CallState
{
    using Handler = std::function<void(const Result<T> &)>;

    struct Waiting
    {
        QPointer<QObject> context;
        Handler handler;
    };

    std::optional<Result<T>> result;
    bool silenced = false;
    bool cancelling = false; ///< from here on only Error::Kind::Cancelled is taken as the result
    std::function<void()> canceller;
    std::vector<Waiting> waiting;
    std::vector<Handler> continuations; ///< run synchronously at the end; for lib's own chaining only
};

} // namespace Detail

} // namespace Stationmaster
