// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/bulksubject.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

PhoneHolder holderOf(const PhoneRow &phone, const UserRow *user)
{
    if (phone.userId.isEmpty())
        return phone.userKnown ? PhoneHolder::Nobody : PhoneHolder::NotKnown;
    if (!user)
        return PhoneHolder::NotKnown;
    if (isActive(*user))
        return PhoneHolder::Active;
    if (user->state.compare("inactive"_L1, Qt::CaseInsensitive) == 0)
        return PhoneHolder::Inactive;
    const bool isDeleted = user->state.compare("deleted"_L1, Qt::CaseInsensitive) == 0;
    return isDeleted ? PhoneHolder::Deleted : PhoneHolder::NotKnown;
}

/// Lists may leave out who is signed in on a line, so its absence proves nothing.
std::optional<bool> isSignedInOn(const PhoneRow &phone, const UserRow *user)
{
    if (!phone.loggedInUserId.isEmpty())
        return true;
    if (user && user->stationKnown && !phone.lineId.isEmpty())
        return user->associatedStationId == phone.lineId; // the line is the station (API.md 6)
    if (phone.userKnown && phone.userId.isEmpty())
        return false;
    return std::nullopt;
}

} // namespace

BulkPhone bulkPhone(const PhoneRow &phone, const UserRow *user)
{
    return {.phone = phone,
            .holder = holderOf(phone, user),
            .user = user ? std::optional(*user) : std::nullopt,
            .isSignedIn = isSignedInOn(phone, user)};
}

bool isActive(const UserRow &user)
{
    return user.state.isEmpty() || user.state.compare("active"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace Stationmaster
