// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulktask.h"

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

/// Every person of a list says themselves what the choice would be made for.
bool isListed(const BulkSubjects &subjects, const QString ListedPhone::*what)
{
    return subjects.of == BulkSubjects::Of::People &&
           std::ranges::all_of(subjects.ids, [&subjects, what](const QString &id) {
               const auto listed = subjects.listed.constFind(id);
               return listed != subjects.listed.constEnd() && !((*listed).*what).isEmpty();
           });
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

bool needsName(BulkTask task)
{
    return task == BulkTask::CreatePhones || task == BulkTask::Rename;
}

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
