// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// What a change of base settings affects: every phone on them reloads (API.md 4).
struct BlastRadius
{
    QStringList phoneIds{};      ///< the phones on them
    QStringList signedInUsers{}; ///< ids of those who are signed in on one of these phones now
    bool isComplete = false;     ///< phones and users were read to their ends; else there may be more
    bool operator==(const BlastRadius &) const = default;
};

BlastRadius blastRadiusOf(const Inventory &inventory, const QString &baseSettingsId);

/// Whether a signed-in user's client may keep the old values until the next sign-in: so it is with all that
/// ClientSetting names, with a timeout only while it is in use.
bool needsSignInAgain(const BaseSettingsFields &before, const BaseSettingsFields &after);

/// Who is signed in on a phone, by the users or else by the station; empty: nobody, or not known.
QString signedInOn(const Inventory &inventory, const PhoneRow &phone);

} // namespace Stationmaster
