// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "session/liveassignments.h"

#include "inventory/inventory.h"
#include "presentation/orgtable.h"

namespace Stationmaster {

namespace {

constexpr std::chrono::seconds PollInterval{60};

} // namespace

LiveAssignments::LiveAssignments(const Api &api, Inventory &inventory, OrgTable &people, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_people(people), m_live(api),
      m_poller(api.client().budget(), PollInterval)
{
    connect(&people, &OrgTable::idsInViewChanged, &m_live, &LiveUpdates::watch);
    connect(&m_live, &LiveUpdates::stationChanged, &inventory, &Inventory::noteStation);
    connect(&m_live, &LiveUpdates::missedEvents, this, [this] { readAgain(m_people.idsInView()); });
    connect(&m_poller, &Poller::due, this, [this] {
        if (m_people.isVisible())
            readAgain(m_live.unwatched());
    });
    m_poller.setRunning(true);
}

void LiveAssignments::readAgain(const QStringList &userIds)
{
    // What is being read now needs no second time.
    if (!userIds.isEmpty() && m_inventory.state(Inventory::List::Users) == Inventory::State::Loaded)
        m_inventory.refreshUsers(userIds);
}

} // namespace Stationmaster
