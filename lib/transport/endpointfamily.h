// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/request.h"

namespace Stationmaster {

/// The endpoint that @p request calls, the same for every object: verb and path with `*` in the place of ids,
/// such as "PUT /api/v2/users/*/station". Pure. [guess]: a segment is taken for an id when it has a digit, a
/// dot or a percent sign in it; API.md knows no endpoint that has.
QString endpointFamily(const Request &request);

} // namespace Stationmaster
