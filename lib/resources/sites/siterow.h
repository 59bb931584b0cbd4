// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/jsonview.h"
#include "resources/sites/sites.h"

namespace Stationmaster {

bool readSiteRow(const JsonView &entity, StringPool &pool, SiteRow &row);

} // namespace Stationmaster
