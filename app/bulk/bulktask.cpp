// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulktask.h"

#include "bulk/bulktext.h"
#include "inventory/inventory.h"
#include "provisioning/bulk/phoneruns.h"
#include "provisioning/bulk/stationruns.h"

#include <algorithm>

namespace Stationmaster {

namespace {

bool needsSite(BulkTask task)
{
    return task == BulkTask::CreatePhones || task == BulkTask::MoveSite;
}

bool needsBaseSettings(BulkTask task)
{
    return task == BulkTask::CreatePhones || task == BulkTask::ChangeBaseSettings;
}

bool needsName(BulkTask task)
{
    return task == BulkTask::CreatePhones || task == BulkTask::Rename;
}

/// Every person of a list says themselves what the choice would be made for.
bool isListed(const BulkSubjects &subjects, const QString ListedPhone::*what)
{
    return subjects.of == BulkSubjects::Of::People &&
           std::ranges::all_of(subjects.ids, [&subjects, what](const QString &id) {
               const auto listed = subjects.listed.constFind(id);
               return listed != subjects.listed.constEnd() && !((*listed).*what).isEmpty();
           });
}

PhonePlace placeOf(const Inventory &inventory, const QString &siteId, const QString &baseSettingsId)
{
    PhonePlace place;
    if (const SiteRow *site = inventory.findSite(siteId)) {
        place.siteId = site->id;
        place.siteName = site->name;
    }
    if (const BaseSettingsRow *settings = inventory.findBaseSettings(baseSettingsId)) {
        place.baseSettingsId = settings->id;
        place.baseSettingsName = settings->name;
        place.lineBaseSettingsId = settings->lineId;
    }
    return place;
}

std::vector<BulkPerson> peopleIn(const BulkOrder &order)
{
    std::vector<BulkPerson> people;
    people.reserve(order.people.size());
    for (const MissingPhone &missing : order.people)
        people.push_back(missing.person);
    return people;
}

} // namespace

BulkGap gapIn(const BulkChoices &choices, const BulkSubjects &subjects)
{
    if (subjects.isEmpty())
        return BulkGap::Subjects;
    const bool isCreate = choices.task == BulkTask::CreatePhones;
    if (needsSite(choices.task) && choices.siteId.isEmpty() &&
        !(isCreate && isListed(subjects, &ListedPhone::siteId)))
        return BulkGap::Site;
    if (needsBaseSettings(choices.task) && choices.baseSettingsId.isEmpty() &&
        !(isCreate && isListed(subjects, &ListedPhone::baseSettingsId)))
        return BulkGap::BaseSettings;
    if (needsName(choices.task) && NameTemplate::mistakeIn(choices.nameTemplate))
        return BulkGap::NameTemplate;
    return BulkGap::None;
}

BulkOrder orderOf(const Inventory &inventory, const Licences *licences, const QString &orgId,
                  const BulkChoices &choices, const BulkSubjects &subjects)
{
    BulkOrder order{.orgId = orgId,
                    .choices = choices,
                    .place = placeOf(inventory, choices.siteId, choices.baseSettingsId)};
    if (const BaseSettingsRow *settings = inventory.findBaseSettings(choices.baseSettingsId))
        order.baseSettings = *settings;
    if (choices.task == BulkTask::CreatePhones || choices.task == BulkTask::SetDefaults) {
        std::vector<BulkPerson> people = peopleOf(inventory, licences, subjects);
        order.people.reserve(people.size());
        for (BulkPerson &person : people) {
            const ListedPhone listed = subjects.listed.value(person.user.id);
            MissingPhone missing{.person = std::move(person), .name = listed.phoneName};
            if (!listed.siteId.isEmpty() || !listed.baseSettingsId.isEmpty())
                missing.place =
                    placeOf(inventory, listed.siteId.isEmpty() ? choices.siteId : listed.siteId,
                            listed.baseSettingsId.isEmpty() ? choices.baseSettingsId : listed.baseSettingsId);
            order.people.push_back(std::move(missing));
        }
    } else {
        order.phones = phonesOf(inventory, subjects);
    }
    if (needsName(choices.task)) {
        order.phoneNames.reserve(static_cast<qsizetype>(inventory.phones().size()));
        for (const PhoneRow &phone : inventory.phones())
            order.phoneNames.append(phone.name);
    }
    const auto count = order.people.size() + order.phones.size();
    order.title = BulkText::title(choices.task, static_cast<int>(count), order.place);
    return order;
}

PlannedRun planOf(const BulkOrder &order)
{
    const BulkChoices &choices = order.choices;
    switch (choices.task) {
    case BulkTask::CreatePhones:
        return planMissingPhones(order.orgId, order.title, order.people,
                                 {.nameTemplate = choices.nameTemplate,
                                  .place = order.place,
                                  .makeDefault = choices.makeDefault,
                                  .takenNames = order.phoneNames});
    case BulkTask::SetDefaults:
        return planDefaultStations(order.orgId, order.title, peopleIn(order));
    case BulkTask::MoveSite:
        return planSiteMoves(order.orgId, order.title, order.phones, order.place.siteId,
                             order.place.siteName);
    case BulkTask::ChangeBaseSettings:
        return planBaseSettingsChanges(order.orgId, order.title, order.phones, order.baseSettings);
    case BulkTask::Rename:
        return planRenames(order.orgId, order.title, order.phones, choices.nameTemplate, order.phoneNames);
    case BulkTask::RefreshStations:
        return planStationRefreshes(order.orgId, order.title, order.phones);
    case BulkTask::SignInAgain:
        return planSignInsAgain(order.orgId, order.title, order.phones);
    case BulkTask::DeletePhones:
        break;
    }
    return planPhoneDeletions(order.orgId, order.title, order.phones);
}

} // namespace Stationmaster
