// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignment.h"

#include "inventory/blastradius.h"
#include "pages/readfailure.h"
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

bool arePhonesForbidden(const Inventory &inventory)
{
    const auto failure = ReadFailure::of(inventory, Inventory::List::Phones);
    return failure && failure->isForbidden();
}

const StationRow *stationInstead(const Inventory &inventory, const QString &userId)
{
    const bool isHidden = arePhonesForbidden(inventory) && !inventory.webRtcPhoneOf(userId);
    return isHidden ? inventory.webRtcStationOf(userId) : nullptr;
}

std::optional<PhoneRow> phoneInstead(const Inventory &inventory, const QString &userId)
{
    const StationRow *station = stationInstead(inventory, userId);
    const UserRow *user = inventory.findUser(userId);
    if (!station || !user)
        return {};
    return PhoneRow{.name = station->name,
                    .lineId = station->id,
                    .userId = user->id,
                    .userName = user->name,
                    .userKnown = true};
}

Assignment assignmentOf(const Inventory &inventory, const UserRow &user, bool phonesComplete)
{
    // Who has no station has no phone that could ring, also where phones may not be read (PEERS.md A13).
    const bool isKnown = phonesComplete || (arePhonesForbidden(inventory) &&
                                            inventory.completeAsOf(Inventory::List::Stations) &&
                                            !inventory.webRtcStationOf(user.id));
    return assignmentOf(factsOf(inventory, user, isKnown));
}

Assignment assignmentOf(const UserFacts &facts)
{
    const UserReport report = reportOn(facts);
    Assignment result{.verdict = report.verdict,
                      .needsSignIn = needsSignIn(report),
                      .settingsNotKnown = report.of(Check::SignedIn).state == CheckResult::State::Passed &&
                                          report.signIn.state == SignInEvidence::State::NotKnown,
                      .duplicates = report.of(Check::OnePhone).state == CheckResult::State::Failed};
    const UserRow &user = *facts.user;
    if (facts.phone) {
        result.defaultStation = defaultOf(*facts.phone, &user);
        result.station = stationOf(*facts.phone, &user);
    } else if (facts.station) {
        // Where phones may not be read, the user's own station stands for theirs.
        const PhoneRow known{.lineId = facts.station->id, .userId = user.id};
        result.defaultStation = defaultOf(known, &user);
        result.station = stationOf(known, &user);
    } else if (user.stationKnown) {
        result.defaultStation =
            user.defaultStationId.isEmpty() ? Assignment::Default::None : Assignment::Default::Another;
        result.station = user.associatedStationId.isEmpty() ? Assignment::Station::SignedOut
                                                            : Assignment::Station::Elsewhere;
    }
    return result;
}

std::optional<QString> whoIsSignedInOn(const Inventory &inventory, const PhoneRow &phone)
{
    const UserRow *user = inventory.findUser(phone.userId);
    const QString known = signedInOn(inventory, phone);
    if (!known.isEmpty())
        return known;
    if (stationOf(phone, user) == Assignment::Station::OnThisPhone)
        return phone.userId; // the phone says so where people and stations may not be read
    const bool isTold = !phone.lineId.isEmpty() &&
                        ((user && user->stationKnown) || inventory.stationOfPhone(phone) != nullptr);
    const bool isNobodys = phone.userKnown && phone.userId.isEmpty();
    return isTold || isNobodys ? std::optional<QString>(QString()) : std::nullopt;
}

} // namespace Stationmaster
