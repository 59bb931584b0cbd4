// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rollout.h"

#include "inventory/overrides.h"
#include "inventory/verdict.h"

#include <algorithm>

namespace Stationmaster {

namespace {

int urgency(SignInEvidence::State state)
{
    switch (state) {
    case SignInEvidence::State::MayBeOld:
        return 0;
    case SignInEvidence::State::NotKnown:
        return 1;
    case SignInEvidence::State::SignedOut:
        return 2;
    case SignInEvidence::State::HasNew:
        break;
    }
    return 3;
}

} // namespace

std::vector<RolloutPhone> rolloutOf(const Inventory &inventory, const QString &baseSettingsId)
{
    std::vector<RolloutPhone> phones;
    const BaseSettingsRow *base = inventory.findBaseSettings(baseSettingsId);
    if (!base)
        return phones;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.baseSettingsId != baseSettingsId)
            continue;
        phones.push_back({.phoneId = phone.id,
                          .phoneName = phone.name,
                          .userName = phone.userName,
                          .evidence = evidenceOf(inventory, phone),
                          .own = differingOf(inventory, phone)});
    }
    std::ranges::sort(phones, [](const RolloutPhone &a, const RolloutPhone &b) {
        const int urgencyOfA = urgency(a.evidence.state);
        const int urgencyOfB = urgency(b.evidence.state);
        if (urgencyOfA != urgencyOfB)
            return urgencyOfA < urgencyOfB;
        const int byName = a.phoneName.localeAwareCompare(b.phoneName);
        return byName != 0 ? byName < 0 : a.phoneId < b.phoneId;
    });
    return phones;
}

} // namespace Stationmaster
