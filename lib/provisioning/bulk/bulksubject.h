// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phones.h"
#include "resources/users/usersapi.h"

#include <optional>
#include <vector>

namespace Stationmaster {

/// Whose a phone is, as far as it decides what may become of the phone.
enum class PhoneHolder {
    Nobody, ///< the phone says that it has no user
    Active,
    Inactive,
    Deleted,
    NotKnown, ///< the phone does not say whose it is, or the user could not be read or is missing
};

/// A phone of a bulk run with what the review shows of it.
struct BulkPhone
{
    PhoneRow phone{};
    PhoneHolder holder = PhoneHolder::NotKnown;
    std::optional<UserRow> user{};    ///< the holder's row, where it was read
    std::optional<bool> isSignedIn{}; ///< anybody, on this phone, now; nothing: not known
};

/// A person of a bulk run with what the review shows of them.
struct BulkPerson
{
    UserRow user{};
    std::vector<PhoneRow> phones{}; ///< their WebRTC phones
    /// Every phone was read, and each said whose it is: who has none here has none.
    bool phonesKnown = false;
    /// Nothing: not known, which prevents nothing; the org decides then.
    std::optional<bool> isCollaborateOnly{};
};

/// The phone with what its own row and that of its user say; @p user: null where it was not read. A user who
/// was not read is NotKnown as a holder; who can tell that they were deleted sets that.
BulkPhone bulkPhone(const PhoneRow &phone, const UserRow *user);

/// Whether a user's state lets them work; one that is not said counts as active.
bool isActive(const UserRow &user);

} // namespace Stationmaster
