// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/signinevidence.h"

namespace Stationmaster {

/// How far the settings of one phone have reached its user.
struct RolloutPhone
{
    QString phoneId{};
    QString phoneName{};
    QString userName{};
    SignInEvidence evidence{};
    PhoneOverrides own{}; ///< what of the phone's values is not that of its base settings
    bool operator==(const RolloutPhone &) const = default;
};

/// Every phone on these base settings, those whose users may still run with older values first, then by
/// name.
std::vector<RolloutPhone> rolloutOf(const Inventory &inventory, const QString &baseSettingsId);

} // namespace Stationmaster
