// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

/// As routed(), for the token of a person: with the permissions of people, and with GET /api/v2/users/me
/// (API.md 2.3).
HttpResponse routedFor(const QString &personId, Store &store, const OrgOptions &options,
                       const HttpRequest &request);

} // namespace Stationmaster::OrgSim
