// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// Whom a change of base settings touches: every phone on them reloads (API.md 4).
struct BlastRadius
{
    QStringList phoneIds{};      ///< the phones on them
    QStringList signedInUsers{}; ///< ids of those who are signed in on one of these phones now
    bool isComplete = false;     ///< phones and people were read to their end; else these are the least
    bool operator==(const BlastRadius &) const = default;
};

BlastRadius blastRadiusOf(const Inventory &inventory, const QString &baseSettingsId);

/// Whether the client of somebody who is signed in may go on with the old values until they log out and back in: all
/// that ClientSetting names, but a timeout only while it is used.
bool needsSignInAgain(const BaseSettingsFields &before, const BaseSettingsFields &after);

/// Who is signed in on a phone, by the people or else by the station; empty: nobody, or not known.
QString signedInOn(const Inventory &inventory, const PhoneRow &phone);

} // namespace Stationmaster
