// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/jsonview.h"
#include "resources/phones/phones.h"

namespace Stationmaster {

bool readPhoneRow(const JsonView &entity, StringPool &pool, PhoneRow &row);

} // namespace Stationmaster
