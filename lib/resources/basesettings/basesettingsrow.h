// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"
#include "resources/json/jsonview.h"

namespace Stationmaster {

bool readBaseSettingsRow(const JsonView &entity, StringPool &pool, BaseSettingsRow &row);

} // namespace Stationmaster
