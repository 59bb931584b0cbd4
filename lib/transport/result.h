// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/error.h"

#include <tl/expected.hpp>

namespace Stationmaster {

/// A value or the reason why there is none. The one place that names tl::expected.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail({.kind = …});` from a function that returns a Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Stationmaster
