// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignment.h"

#include "resources/users/usersapi.h"

namespace Stationmaster {

Assignment::Default defaultOf(const PhoneRow &phone, const UserRow *user)
{
    if (user && user->stationKnown) {
        if (user->defaultStationId.isEmpty())
            return Assignment::Default::None;
        // A WebRTC station has the id of its phone's line (API.md 6).
        return user->defaultStationId == phone.lineId ? Assignment::Default::ThisPhone
                                                      : Assignment::Default::Another;
    }
    if (!phone.userId.isEmpty() && phone.defaultForUserId == phone.userId)
        return Assignment::Default::ThisPhone;
    return Assignment::Default::Unknown;
}

Assignment::Station stationOf(const PhoneRow &phone, const UserRow *user)
{
    if (user && user->stationKnown) {
        if (user->associatedStationId.isEmpty())
            return Assignment::Station::SignedOut;
        return user->associatedStationId == phone.lineId ? Assignment::Station::OnThisPhone
                                                         : Assignment::Station::Elsewhere;
    }
    if (!phone.userId.isEmpty() && phone.loggedInUserId == phone.userId)
        return Assignment::Station::OnThisPhone;
    return Assignment::Station::Unknown;
}

Assignment assignmentOf(const UserRow &user, const PhoneRow *phone, bool phonesComplete)
{
    const bool active = user.state.isEmpty() || user.state == u"active";
    Assignment result;
    if (phone) {
        result.defaultStation = defaultOf(*phone, &user);
        result.station = stationOf(*phone, &user);
        const bool usual = result.defaultStation == Assignment::Default::ThisPhone ||
                           result.defaultStation == Assignment::Default::Unknown;
        result.verdict = usual ? Assignment::Verdict::HasPhone : Assignment::Verdict::NotDefault;
    } else {
        if (user.stationKnown) {
            result.defaultStation =
                user.defaultStationId.isEmpty() ? Assignment::Default::None : Assignment::Default::Another;
            result.station = user.associatedStationId.isEmpty() ? Assignment::Station::SignedOut
                                                                : Assignment::Station::Elsewhere;
        }
        if (phonesComplete)
            result.verdict = Assignment::Verdict::NoPhone;
    }
    if (!active)
        result.verdict = Assignment::Verdict::Inactive;
    return result;
}

} // namespace Stationmaster
