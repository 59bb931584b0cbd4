// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/phoneplans.h"
#include "widgets/picklist.h"

namespace Stationmaster {

/// A site or base settings that phones can be given.
struct PhoneChoice
{
    PickList::Choice shown{};
    int there = 0; ///< how many of the phones have it already
};

/// What the inventory has for @p phones, by name in the reader's language; its chip tells what they have now.
std::vector<PhoneChoice> siteChoices(const Inventory &inventory, const std::vector<ShownPhone> &phones);
/// WebRTC base settings with a line, which phones refer to.
std::vector<PhoneChoice> baseSettingsChoices(const Inventory &inventory,
                                             const std::vector<ShownPhone> &phones);

} // namespace Stationmaster
