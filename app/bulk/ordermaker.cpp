// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/ordermaker.h"

#include "bulk/bulktext.h"
#include "inventory/inventory.h"

namespace Stationmaster {

namespace {

constexpr qsizetype SubjectsATurn = 1000; // some milliseconds

bool isForPeople(BulkTask task)
{
    return task == BulkTask::CreatePhones || task == BulkTask::SetDefaults;
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

} // namespace

OrderMaker::OrderMaker(const Inventory &inventory, const Licences *licences, const QString &orgId,
                       const BulkChoices &choices, const BulkSubjects &subjects)
    : m_inventory(inventory), m_licences(licences), m_subjects(subjects),
      m_order(std::make_shared<BulkOrder>(
          BulkOrder{.orgId = orgId,
                    .choices = choices,
                    .place = placeOf(inventory, choices.siteId, choices.baseSettingsId)}))
{
    if (const BaseSettingsRow *settings = inventory.findBaseSettings(choices.baseSettingsId))
        m_order->baseSettings = *settings;
    const auto count = static_cast<std::size_t>(subjects.ids.size());
    if (isForPeople(choices.task))
        m_order->people.reserve(count);
    else
        m_order->phones.reserve(count);
}

bool OrderMaker::addNext()
{
    const BulkSubjects some{.of = m_subjects.of, .ids = m_subjects.ids.mid(m_next, SubjectsATurn)};
    m_next += some.ids.size();
    if (isForPeople(m_order->choices.task)) {
        addPeople(some);
    } else {
        for (BulkPhone &phone : phonesOf(m_inventory, some))
            m_order->phones.push_back(std::move(phone));
    }
    if (m_next < m_subjects.ids.size())
        return true;
    if (needsName(m_order->choices.task)) {
        m_order->phoneNames.reserve(static_cast<qsizetype>(m_inventory.phones().size()));
        for (const PhoneRow &phone : m_inventory.phones())
            m_order->phoneNames.append(phone.name);
    }
    const auto count = m_order->people.size() + m_order->phones.size();
    m_order->title = BulkText::title(m_order->choices.task, static_cast<int>(count), m_order->place);
    return false;
}

void OrderMaker::addPeople(const BulkSubjects &some)
{
    const BulkChoices &choices = m_order->choices;
    for (BulkPerson &person : peopleOf(m_inventory, m_licences, some, m_seen)) {
        const ListedPhone listed = m_subjects.listed.value(person.user.id);
        MissingPhone missing{.person = std::move(person), .name = listed.phoneName};
        if (!listed.siteId.isEmpty() || !listed.baseSettingsId.isEmpty())
            missing.place =
                placeOf(m_inventory, listed.siteId.isEmpty() ? choices.siteId : listed.siteId,
                        listed.baseSettingsId.isEmpty() ? choices.baseSettingsId : listed.baseSettingsId);
        m_order->people.push_back(std::move(missing));
    }
}

} // namespace Stationmaster
