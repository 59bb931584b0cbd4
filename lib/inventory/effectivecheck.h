// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// Whether the station of one phone runs with what its base settings, or the phone itself, say. Stations
/// tell of persistent connection, TURN, media helper and media DSCP alone (API.md 6).
struct EffectivePhone
{
    enum class State {
        Taken,       ///< every value that the station tells is the one configured
        NeedsSignIn, ///< somebody is signed in and runs with other values: log out and back in
        AtSignIn,    ///< other values, but nobody is signed in: the next sign-in takes the new ones
        Unknown,     ///< no station, or it tells nothing that can be compared
    };
    QString phoneId{};
    QString phoneName{};
    QString userName{};
    State state = State::Unknown;
    PhoneOverrides own{}; ///< what of the phone's values is not that of its base settings
    bool operator==(const EffectivePhone &) const = default;
};

/// Pure. @p overrides: what the phone sets for itself; that wins over @p base.
EffectivePhone::State effectiveState(const BaseSettingsRow &base, const PhoneOverrides &overrides,
                                     const StationRow *station, bool isSignedIn);

/// Every phone on these base settings, those that need something first, then by name.
std::vector<EffectivePhone> effectiveCheck(const Inventory &inventory, const QString &baseSettingsId);

} // namespace Stationmaster
