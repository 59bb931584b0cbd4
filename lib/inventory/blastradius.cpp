// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/blastradius.h"

namespace Stationmaster {

QString signedInOn(const Inventory &inventory, const PhoneRow &phone)
{
    if (phone.lineId.isEmpty())
        return {};
    const UserRow *user = inventory.findUser(phone.userId);
    if (user && user->stationKnown)
        return user->associatedStationId == phone.lineId ? user->id : QString();
    const StationRow *station = inventory.stationOfPhone(phone);
    return station ? station->userId : QString();
}

BlastRadius blastRadiusOf(const Inventory &inventory, const QString &baseSettingsId)
{
    BlastRadius radius{.isComplete = inventory.state(Inventory::List::Phones) == Inventory::State::Loaded &&
                                     inventory.state(Inventory::List::Users) == Inventory::State::Loaded};
    if (baseSettingsId.isEmpty())
        return radius;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.baseSettingsId != baseSettingsId)
            continue;
        radius.phoneIds.append(phone.id);
        const QString user = signedInOn(inventory, phone);
        if (!user.isEmpty() && !radius.signedInUsers.contains(user))
            radius.signedInUsers.append(user);
    }
    return radius;
}

bool needsSignInAgain(const BaseSettingsFields &before, const BaseSettingsFields &after)
{
    const bool timeoutMatters = before.persistentConnection || after.persistentConnection;
    return before.persistentConnection != after.persistentConnection ||
           (timeoutMatters && before.persistentTimeout != after.persistentTimeout) ||
           before.forceTurn != after.forceTurn || before.turnValue != after.turnValue ||
           before.requireMediaHelper != after.requireMediaHelper ||
           before.transportDscp != after.transportDscp || before.mediaDscp != after.mediaDscp;
}

} // namespace Stationmaster
