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
    QSet<QString> seen;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.siteId != siteId)
            continue;
        ++use.phones;
        const QString user = signedInOn(inventory, phone);
        if (!user.isEmpty())
            users.insert(user);
        if (!phone.isWebRtc() || phone.baseSettingsId.isEmpty() || seen.contains(phone.baseSettingsId))
            continue;
        seen.insert(phone.baseSettingsId);
        const BaseSettingsRow *row = inventory.findBaseSettings(phone.baseSettingsId);
        use.baseSettings.append({.id = phone.baseSettingsId,
                                 .name = row ? row->name : phone.baseSettingsName,
                                 .forceTurn = row ? row->forceTurn : std::nullopt});
    }
    use.signedInUsers = users.values();
    use.signedInUsers.sort();
    std::ranges::sort(use.baseSettings, [](const SiteUse::BaseSettings &a, const SiteUse::BaseSettings &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order == 0 ? a.id < b.id : order < 0;
    });
    return use;
}

} // namespace Stationmaster
