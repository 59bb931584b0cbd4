// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/verdict.h"

namespace Stationmaster {

/// What one person's rows say together, as a table shows it. Nothing is claimed that was not read: what is
/// missing is Unknown, because the absence of a phone in a list that is still being read proves nothing.
struct Assignment
{
    enum class Default { Unknown, ThisPhone, Another, None };
    enum class Station { Unknown, OnThisPhone, Elsewhere, SignedOut };

    Verdict verdict = Verdict::Unknown;
    Default defaultStation = Default::Unknown;
    Station station = Station::Unknown;
    bool needsSignIn = false;      ///< see needsSignIn()
    bool settingsNotKnown = false; ///< signed in on the phone, and no date tells whether they need to
    bool duplicates = false;       ///< several WebRTC phones
    bool operator==(const Assignment &) const = default;

    bool isSignedIn() const { return station == Station::OnThisPhone || station == Station::Elsewhere; }
    bool isActive() const { return verdict != Verdict::Left && verdict != Verdict::Inactive; }
};

Assignment assignmentOf(const UserFacts &facts);
/// @p phonesComplete: see Inventory::knowsOwners(). Where phones may not be read, stations tell.
Assignment assignmentOf(const Inventory &inventory, const UserRow &user, bool phonesComplete);

/// This role may not read phones: the stations of people stand for them.
bool arePhonesForbidden(const Inventory &inventory);
/// Then the station that tells of somebody's phone; else null.
const StationRow *stationInstead(const Inventory &inventory, const QString &userId);

/// The same as a phone's row, with the line but without an id: enough for what is done with a station.
std::optional<PhoneRow> phoneInstead(const Inventory &inventory, const QString &userId);

/// The same for a phone; @p user: its user's row, or null when that is not read.
Assignment::Default defaultOf(const PhoneRow &phone, const UserRow *user);
Assignment::Station stationOf(const PhoneRow &phone, const UserRow *user);
/// The user who is signed in on the phone now; empty: nobody, no value: not known.
std::optional<QString> whoIsSignedInOn(const Inventory &inventory, const PhoneRow &phone);

} // namespace Stationmaster
