// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/users/usersapi.h"

namespace Stationmaster {

/// POST /users/search (API.md 6) for active people; without @p text, any of them.
Request userSearchRequest(const QString &text, int limit);

/// Those of @p rows that are active and have every word of @p text in their name or e-mail address; at most
/// @p limit.
std::vector<UserRow> foundUsers(const std::vector<UserRow> &rows, const QString &text, int limit);

} // namespace Stationmaster
