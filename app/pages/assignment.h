// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phones.h"

namespace Stationmaster {

struct UserRow;

/// What one person's rows say together. Nothing is claimed that was not read: what is missing is Unknown,
/// because the absence of a phone in a list that is still being read proves nothing.
struct Assignment
{
    enum class Verdict { Unknown, HasPhone, NotDefault, NoPhone, Inactive };
    enum class Default { Unknown, ThisPhone, Another, None };
    enum class Station { Unknown, OnThisPhone, Elsewhere, SignedOut };

    Verdict verdict = Verdict::Unknown;
    Default defaultStation = Default::Unknown;
    Station station = Station::Unknown;
    bool operator==(const Assignment &) const = default;
};

/// @p phone: the user's WebRTC phone, or null. @p phonesComplete: every phone of the org was read, and each
/// said whose it is.
Assignment assignmentOf(const UserRow &user, const PhoneRow *phone, bool phonesComplete);

/// The same for a phone; @p user: its user's row, or null when that is not read.
Assignment::Default defaultOf(const PhoneRow &phone, const UserRow *user);
Assignment::Station stationOf(const PhoneRow &phone, const UserRow *user);

} // namespace Stationmaster
