// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

namespace Stationmaster {

/// What an endpoint gave that not every org has, such as a preview. That it is not there, or withheld, is a
/// value here and no error, so that one missing part does not cost the rest.
template <typename T>
struct Offered
{
    enum class State {
        Given,
        Nothing,      ///< 404. [?] HELPDESK.md 12: nothing there (yet), or no such endpoint; nobody can tell
        NotOffered,   ///< 405, 410 or 501: the org does not have it (any more)
        NotPermitted, ///< 403
    };

    State state = State::Given;
    T value{};             ///< of its default, unless Given
    QString permissions{}; ///< with NotPermitted, as Error::permissions: empty is perhaps a missing scope
    QString correlationId{};

    bool isGiven() const { return state == State::Given; }
};

/// The state that @p error stands for; nothing for one that is an error still.
template <typename T>
std::optional<typename Offered<T>::State> offeredState(const Error &error)
{
    using State = typename Offered<T>::State;
    if (error.kind == Error::Kind::Forbidden)
        return State::NotPermitted;
    if (error.kind == Error::Kind::NotFound)
        return State::Nothing;
    if (error.httpStatus == 405 || error.httpStatus == 410 || error.httpStatus == 501)
        return State::NotOffered;
    return std::nullopt;
}

/// @p call with its refusals as values; every other error stays one.
template <typename T>
Call<Offered<T>> offered(const Call<T> &call)
{
    return mapped<Offered<T>, T>(call, [](const Result<T> &result) -> Result<Offered<T>> {
        if (result)
            return Offered<T>{.value = *result};
        const auto state = offeredState<T>(result.error());
        if (!state)
            return fail(result.error());
        return Offered<T>{.state = *state,
                          .permissions = result.error().permissions,
                          .correlationId = result.error().correlationId};
    });
}

} // namespace Stationmaster
