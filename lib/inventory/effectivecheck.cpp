// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/effectivecheck.h"

#include "inventory/blastradius.h"
#include "inventory/overrides.h"

#include <algorithm>

namespace Stationmaster {

namespace {

using EffectiveState = EffectivePhone::State;

/// Nothing where one of the two is not known.
template <typename T>
std::optional<bool> isTaken(std::optional<T> configured, std::optional<T> effective)
{
    if (!configured || !effective)
        return std::nullopt;
    return *configured == *effective;
}

template <typename T>
std::optional<T> firstOf(std::optional<T> own, std::optional<T> inherited)
{
    return own ? own : inherited;
}

int urgency(EffectiveState state)
{
    switch (state) {
    case EffectiveState::NeedsSignIn:
        return 0;
    case EffectiveState::AtSignIn:
        return 1;
    case EffectiveState::Unknown:
        return 2;
    case EffectiveState::Taken:
        break;
    }
    return 3;
}

} // namespace

EffectivePhone::State effectiveState(const BaseSettingsRow &base, const PhoneOverrides &overrides,
                                     const StationRow *station, bool isSignedIn)
{
    if (!station)
        return EffectiveState::Unknown;
    const std::optional<bool> looks[] = {
        isTaken(firstOf(overrides.persistentConnection, base.persistentConnection),
                station->persistentConnection),
        isTaken(firstOf(overrides.forceTurn, base.forceTurn), station->forceTurn),
        isTaken(firstOf(overrides.requireMediaHelper, base.requireMediaHelper), station->requireMediaHelper),
        isTaken(firstOf(overrides.mediaDscp, base.mediaDscp), station->mediaDscp),
    };
    if (std::ranges::find(looks, std::optional<bool>(false)) != std::end(looks))
        return isSignedIn ? EffectiveState::NeedsSignIn : EffectiveState::AtSignIn;
    const bool any = std::ranges::find(looks, std::optional<bool>(true)) != std::end(looks);
    return any ? EffectiveState::Taken : EffectiveState::Unknown;
}

std::vector<EffectivePhone> effectiveCheck(const Inventory &inventory, const QString &baseSettingsId)
{
    std::vector<EffectivePhone> phones;
    const BaseSettingsRow *base = inventory.findBaseSettings(baseSettingsId);
    if (!base)
        return phones;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.baseSettingsId != baseSettingsId)
            continue;
        phones.push_back({.phoneId = phone.id,
                          .phoneName = phone.name,
                          .userName = phone.userName,
                          .state = effectiveState(*base, phone.overrides.value_or(PhoneOverrides()),
                                                  inventory.stationOfPhone(phone),
                                                  !signedInOn(inventory, phone).isEmpty()),
                          .own = differingOf(inventory, phone)});
    }
    std::ranges::sort(phones, [](const EffectivePhone &a, const EffectivePhone &b) {
        if (urgency(a.state) != urgency(b.state))
            return urgency(a.state) < urgency(b.state);
        const int byName = a.phoneName.localeAwareCompare(b.phoneName);
        return byName != 0 ? byName < 0 : a.phoneId < b.phoneId;
    });
    return phones;
}

} // namespace Stationmaster
