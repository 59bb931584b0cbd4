// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/jsonview.h"
#include "resources/users/usersapi.h"

namespace Stationmaster {

bool readUserRow(const JsonView &entity, StringPool &pool, UserRow &row);

} // namespace Stationmaster
