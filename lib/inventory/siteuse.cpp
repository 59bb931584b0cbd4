// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/siteuse.h"

#include "inventory/blastradius.h"

#include <QSet>

#include <algorithm>

namespace Stationmaster {

SiteUse siteUseOf(const Inventory &inventory, const QString &siteId)
{
    SiteUse use{.isComplete = inventory.state(Inventory::List::Phones) == Inventory::State::Loaded &&
                              inventory.state(Inventory::List::Users) == Inventory::State::Loaded};
    if (siteId.isEmpty())
        return use;
    QSet<QString> users;
    QSet<QString> profiles;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.siteId != siteId || !phone.isWebRtc())
            continue;
        ++use.phones;
        const QString user = signedInOn(inventory, phone);
        if (!user.isEmpty())
            users.insert(user);
        if (phone.baseSettingsId.isEmpty() || profiles.contains(phone.baseSettingsId))
            continue;
        profiles.insert(phone.baseSettingsId);
        const BaseSettingsRow *row = inventory.findBaseSettings(phone.baseSettingsId);
        use.profiles.append({.id = phone.baseSettingsId,
                             .name = row ? row->name : phone.baseSettingsName,
                             .forceTurn = row ? row->forceTurn : std::nullopt});
    }
    use.signedInUsers = users.values();
    use.signedInUsers.sort();
    std::ranges::sort(use.profiles, [](const SiteUse::Profile &a, const SiteUse::Profile &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order == 0 ? a.id < b.id : order < 0;
    });
    return use;
}

} // namespace Stationmaster
