// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"
#include "resources/json/jsonview.h"

namespace Stationmaster {

/// The boolean-valued entries of `properties` and `lines[0].properties`.
std::vector<DiscoveredKey> booleanKeys(const JsonView &baseSettings);

/// The discovery rule itself, on the keys of one object.
std::optional<DiscoveredKey> forceTurnAmong(const std::vector<DiscoveredKey> &keys);
std::optional<DiscoveredKey> mediaHelperAmong(const std::vector<DiscoveredKey> &keys);
/// The TURN key that holds a word (API.md 11.10), where none of @p booleans, the boolean keys of the same
/// object, looks like it.
std::optional<DiscoveredKey> turnValueIn(const JsonView &baseSettings,
                                         const std::vector<DiscoveredKey> &booleans);

} // namespace Stationmaster
