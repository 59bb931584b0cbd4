// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// The values of @p own that differ from the base settings. It is not known whether a phone repeats inherited
/// values among its own (API.md 11); those that are equal change nothing anyway.
PhoneOverrides differing(const PhoneOverrides &own, const BaseSettingsRow &base);
/// The same for a phone of the inventory; nothing while one of the two is not known.
PhoneOverrides differingOf(const Inventory &inventory, const PhoneRow &phone);

/// The ids of the phones on these base settings with values of their own, by name.
QStringList overridingPhones(const Inventory &inventory, const QString &baseSettingsId);
/// How many there are on each base settings, by id.
QHash<QString, int> overridingCounts(const Inventory &inventory);

} // namespace Stationmaster
