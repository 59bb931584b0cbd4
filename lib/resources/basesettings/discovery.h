// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"
#include "resources/json/jsonview.h"

namespace Stationmaster {

/// The boolean-valued entries of `properties` and `lines[0].properties`.
std::vector<DiscoveredKey> booleanKeys(const JsonView &baseSettings);

/// The entries of both maps whose key is spelled like that of force TURN and whose value is a short text: API.md
/// 11.10, the key may be an enumeration instead of a switch.
std::vector<DiscoveredKey> turnTextKeys(const JsonView &baseSettings);

/// The discovery rule itself, on the keys of one object.
std::optional<DiscoveredKey> forceTurnAmong(const std::vector<DiscoveredKey> &keys);
std::optional<DiscoveredKey> mediaHelperAmong(const std::vector<DiscoveredKey> &keys);

} // namespace Stationmaster
