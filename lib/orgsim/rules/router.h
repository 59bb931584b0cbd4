// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

/// From an admitted request to the route of its resource: permissions, content type and JSON are checked
/// here, in this order, before any route sees the request.
HttpResponse routed(Store &store, const OrgOptions &options, const HttpRequest &request,
                    const QString &personId = {});

} // namespace Stationmaster::OrgSim
