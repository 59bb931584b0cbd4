// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/liveassignments.h"

#include "inventory/inventory.h"
#include "widgets/datatable.h"

namespace Stationmaster {

namespace {

constexpr std::chrono::seconds PollInterval{60};
constexpr std::chrono::seconds DatePause{2}; // for those who sign in together

} // namespace

LiveAssignments::LiveAssignments(const Api &api, Inventory &inventory, DataTable &people, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_people(people), m_live(api),
      m_poller(api.client().budget(), PollInterval)
{
    connect(&people, &DataTable::idsInViewChanged, &m_live, &LiveUpdates::watch);
    connect(&m_live, &LiveUpdates::stationChanged, &inventory, &Inventory::noteStation);
    // Events do not say since when: that comes with the person.
    m_dates.setSingleShot(true);
    m_dates.setInterval(DatePause);
    connect(&m_live, &LiveUpdates::stationChanged, this, [this](const QString &userId) {
        m_moved.insert(userId);
        if (!m_dates.isActive())
            m_dates.start();
    });
    connect(&m_dates, &QTimer::timeout, this, [this] {
        m_inventory.refreshUsers(m_moved.values());
        m_moved.clear();
    });
    connect(&m_live, &LiveUpdates::missedEvents, this, [this] {
        m_missedUntil = momentNow();
        readMissed();
    });
    connect(&inventory, &Inventory::stateChanged, this, &LiveAssignments::readMissed);
    connect(&m_poller, &Poller::due, this, [this] {
        // What is being read now needs no second time.
        if (m_people.isVisible() && isRead())
            m_inventory.refreshUsers(m_live.unwatched());
    });
    m_poller.setRunning(true);
}

bool LiveAssignments::isRead() const
{
    return m_inventory.state(Inventory::List::Users) == Inventory::State::Loaded;
}

/// The pages of a load under way may have been asked for before the events were missed, or after.
void LiveAssignments::readMissed()
{
    if (!m_missedUntil || !isRead())
        return;
    QStringList users = m_people.idsInView();
    users.removeIf([this](const QString &id) { return m_inventory.isReadSince(id, *m_missedUntil); });
    m_missedUntil.reset();
    m_inventory.refreshUsers(users);
}

} // namespace Stationmaster
