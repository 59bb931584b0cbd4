// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/missingphones.h"

#include "provisioning/bulk/runrows.h"
#include "provisioning/draft.h"
#include "provisioning/namesinuse.h"
#include "provisioning/naming.h"
#include "provisioning/phonesteps.h"

#include <QSet>

#include <algorithm>

namespace Stationmaster {

namespace {

RowReason whyNoPhoneFor(const BulkPerson &person, const PhonePlace &place, bool isListedAgain)
{
    if (person.user.id.isEmpty())
        return RowReason::NotKnown;
    if (!isActive(person.user))
        return RowReason::Inactive;
    if (!person.phones.empty() || isListedAgain)
        return RowReason::HasPhone;
    if (person.isCollaborateOnly.value_or(false))
        return RowReason::CollaborateOnly;
    const bool isChosen = !place.siteId.isEmpty() && !place.baseSettingsId.isEmpty();
    return person.phonesKnown && isChosen ? RowReason::None : RowReason::NotKnown;
}

NameTemplate::Made nameFor(const MissingPhone &missing, const PhonePlace &place, const NameTemplate &names)
{
    if (const QString given = missing.name.simplified(); !given.isEmpty()) {
        const bool isUsable =
            given.size() <= MaxNameLength && std::ranges::none_of(given, isControlCharacter);
        return isUsable ? NameTemplate::Made{.name = given} : NameTemplate::Made{.reason = RowReason::NoName};
    }
    const UserRow &user = missing.person.user;
    return names.nameFor(
        {.name = user.name, .email = user.email, .site = place.siteName, .department = user.department});
}

std::vector<Step> stepsFor(const UserRow &user, const QString &name, const PhonePlace &place,
                           bool makeDefault)
{
    std::vector<Step> steps{creationOf({.name = name,
                                        .siteId = place.siteId,
                                        .siteName = place.siteName,
                                        .userId = user.id,
                                        .userName = user.name,
                                        .baseSettingsId = place.baseSettingsId,
                                        .baseSettingsName = place.baseSettingsName,
                                        .lineBaseSettingsId = place.lineBaseSettingsId})};
    if (makeDefault)
        steps.push_back(defaultSettingOfMade(
            user.id, user.name, 0, user.stationKnown ? std::optional(user.defaultStationId) : std::nullopt));
    return steps;
}

} // namespace

PlannedRun planMissingPhones(const QString &orgId, const QString &title,
                             const std::vector<MissingPhone> &people, const MissingPhoneChoices &choices)
{
    PlannedRun run = emptyRun(orgId, title);
    run.rows.reserve(people.size());
    const NameTemplate names(choices.nameTemplate);
    NamesInUse taken(choices.takenNames);
    QSet<QString> listed;
    for (const MissingPhone &missing : people) {
        const UserRow &user = missing.person.user;
        const PhonePlace &place = missing.place ? *missing.place : choices.place;
        const QStringList touches = touchesOf(PhoneRow{.userId = user.id});
        RowReason reason = whyNoPhoneFor(missing.person, place, listed.contains(user.id));
        const NameTemplate::Made made = nameFor(missing, place, names);
        if (reason == RowReason::None)
            reason = made.reason;
        if (reason != RowReason::None) {
            run.rows.push_back(skippedRow(user.name, touches, reason));
            continue;
        }
        listed.insert(user.id);
        run.rows.push_back(plannedRow(user.name, touches,
                                      stepsFor(user, taken.claim(made.name), place, choices.makeDefault)));
    }
    return run;
}

} // namespace Stationmaster
