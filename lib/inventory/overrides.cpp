// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/overrides.h"

#include <algorithm>

namespace Stationmaster {

namespace {

/// Against base settings that do not say, a value of the phone's own is one of its own.
template <typename T>
std::optional<T> unlessEqual(std::optional<T> own, std::optional<T> inherited)
{
    return own == inherited ? std::nullopt : own;
}

} // namespace

PhoneOverrides differing(const PhoneOverrides &own, const BaseSettingsRow &base)
{
    return {.persistentConnection = unlessEqual(own.persistentConnection, base.persistentConnection),
            .persistentTimeout = unlessEqual(own.persistentTimeout, base.persistentTimeout),
            .transportDscp = unlessEqual(own.transportDscp, base.transportDscp),
            .mediaDscp = unlessEqual(own.mediaDscp, base.mediaDscp),
            .forceTurn = unlessEqual(own.forceTurn, base.forceTurn),
            .requireMediaHelper = unlessEqual(own.requireMediaHelper, base.requireMediaHelper)};
}

PhoneOverrides differingOf(const Inventory &inventory, const PhoneRow &phone)
{
    // Nearly every phone has none: then there is nothing to look up.
    if (!phone.overrides || phone.overrides->isEmpty())
        return {};
    const BaseSettingsRow *base = inventory.findBaseSettings(phone.baseSettingsId);
    return base ? differing(*phone.overrides, *base) : PhoneOverrides();
}

QStringList overridingPhones(const Inventory &inventory, const QString &baseSettingsId)
{
    std::vector<const PhoneRow *> found;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.baseSettingsId == baseSettingsId && !differingOf(inventory, phone).isEmpty())
            found.push_back(&phone);
    }
    std::ranges::sort(found, [](const PhoneRow *a, const PhoneRow *b) {
        return std::tie(a->name, a->id) < std::tie(b->name, b->id);
    });
    QStringList ids;
    for (const PhoneRow *phone : found)
        ids.append(phone->id);
    return ids;
}

QHash<QString, int> overridingCounts(const Inventory &inventory)
{
    QHash<QString, int> counts;
    for (const PhoneRow &phone : inventory.phones()) {
        if (!differingOf(inventory, phone).isEmpty())
            ++counts[phone.baseSettingsId];
    }
    return counts;
}

} // namespace Stationmaster
