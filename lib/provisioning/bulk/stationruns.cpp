// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/stationruns.h"

#include "provisioning/bulk/runrows.h"
#include "provisioning/phonesteps.h"

#include <algorithm>

namespace Stationmaster {

namespace {

bool isDefaultOf(const PhoneRow &phone, const UserRow &user)
{
    if (user.stationKnown)
        return !phone.lineId.isEmpty() && user.defaultStationId == phone.lineId; // API.md 6
    return !user.id.isEmpty() && phone.defaultForUserId == user.id;
}

RowReason whyNoDefaultFor(const BulkPerson &person)
{
    const auto isDefault = [&person](const PhoneRow &phone) { return isDefaultOf(phone, person.user); };
    if (person.user.id.isEmpty())
        return RowReason::NotKnown;
    if (!isActive(person.user))
        return RowReason::Inactive;
    if (std::ranges::any_of(person.phones, isDefault))
        return RowReason::NoChange;
    if (person.phones.size() > 1)
        return RowReason::SeveralPhones;
    if (!person.phonesKnown) // there may be another
        return RowReason::NotKnown;
    return person.phones.empty() || person.phones.front().lineId.isEmpty() ? RowReason::NoPhone
                                                                           : RowReason::None;
}

RowReason whyNoRefresh(const PhoneRow &phone)
{
    const bool isStandIn = phone.id.isEmpty() && !phone.userId.isEmpty(); // phones may not be read
    const RowReason reason = isStandIn ? RowReason::None : whyNot(phone);
    if (reason != RowReason::None)
        return reason;
    if (!phone.userKnown && phone.userId.isEmpty())
        return RowReason::NotKnown;
    return phone.userId.isEmpty() || phone.lineId.isEmpty() ? RowReason::NoPhone : RowReason::None;
}

} // namespace

PlannedRun planDefaultStations(const QString &orgId, const QString &title,
                               const std::vector<BulkPerson> &people)
{
    PlannedRun run = emptyRun(orgId, title);
    run.rows.reserve(people.size());
    for (const BulkPerson &person : people) {
        const UserRow &user = person.user;
        const RowReason reason = whyNoDefaultFor(person);
        if (reason != RowReason::None) {
            run.rows.push_back(skippedRow(user.name, touchesOf(PhoneRow{.userId = user.id}), reason));
            continue;
        }
        PhoneRow phone = person.phones.front();
        phone.userId = user.id;
        phone.userName = user.name;
        run.rows.push_back(
            plannedRow(user.name, touchesOf(phone),
                       {defaultSettingOf(phone, user.stationKnown ? std::optional(user.defaultStationId)
                                                                  : std::nullopt)}));
    }
    return run;
}

PlannedRun planStationRefreshes(const QString &orgId, const QString &title,
                                const std::vector<BulkPhone> &phones)
{
    PlannedRun run = emptyRun(orgId, title);
    run.rows.reserve(phones.size());
    for (const BulkPhone &subject : phones) {
        const PhoneRow &phone = subject.phone;
        const RowReason reason = whyNoRefresh(phone);
        if (reason == RowReason::None)
            run.rows.push_back(heldWhileSignedIn(plannedRow(phone.name, touchesOf(phone), refreshOf(phone)),
                                                 subject.isSignedIn));
        else
            run.rows.push_back(skippedRow(phone.name, touchesOf(phone), reason));
    }
    return run;
}

PlannedRun planSignInsAgain(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones)
{
    PlannedRun run = emptyRun(orgId, title);
    run.rows.reserve(phones.size());
    for (const BulkPhone &subject : phones) {
        const PhoneRow &phone = subject.phone;
        RowReason reason = whyNoRefresh(phone);
        if (reason == RowReason::None && !subject.isSignedIn.value_or(false))
            reason = subject.isSignedIn ? RowReason::NoChange : RowReason::NotKnown;
        run.rows.push_back(reason == RowReason::None
                               ? plannedRow(phone.name, touchesOf(phone), signInAgainOf(phone))
                               : skippedRow(phone.name, touchesOf(phone), reason));
    }
    return run;
}

} // namespace Stationmaster
