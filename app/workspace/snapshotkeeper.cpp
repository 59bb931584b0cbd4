// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotkeeper.h"

#include "inventory/inventory.h"
#include "settings/settings.h"

#include <algorithm>
#include <utility>

namespace Stationmaster {

namespace {

constexpr std::size_t RowsATurn = 10000;

} // namespace

SnapshotKeeper::SnapshotKeeper(SnapshotStore &store, Inventory &inventory, Settings &settings,
                               const QString &orgId, QObject *parent)
    : QObject(parent), m_store(store), m_inventory(inventory), m_settings(settings), m_orgId(orgId)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &SnapshotKeeper::saveNext);
    connect(&inventory, &Inventory::stateChanged, this, &SnapshotKeeper::saveWhenRead);
    connect(&inventory, &Inventory::rowsRemoved, this, [this] {
        if (m_saveTimer.isActive())
            saveWhenRead(); // from the start: what goes moves other rows
    });
}

void SnapshotKeeper::start()
{
    if (!isKeeping()) {
        Q_EMIT started();
        return;
    }
    m_loading = m_store.loadNewest(m_orgId).onFinished(
        this, [this](const Result<std::shared_ptr<const OrgSnapshot>> &snapshot) {
            // Without one, or with one that cannot be read, the org is read as if there had never been one.
            if (snapshot)
                m_inventory.restore(*snapshot);
            Q_EMIT started();
        });
}

bool SnapshotKeeper::isKeeping() const
{
    return m_settings.keepSnapshots.value();
}

void SnapshotKeeper::setKeeping(bool keep)
{
    m_settings.keepSnapshots.set(keep);
    if (keep) {
        saveWhenRead();
        return;
    }
    m_saveTimer.stop();
    m_saving = {};
    m_store.clear(m_orgId).onFinished(this, [this](const Result<void> &cleared) { tell(cleared); });
}

OrgSnapshot SnapshotKeeper::now() const
{
    OrgSnapshot snapshot = m_inventory.snapshot();
    snapshot.orgId = m_orgId;
    return snapshot;
}

/// Copies some rows a turn: all those of a large org at once would hold the window up.
void SnapshotKeeper::saveNext()
{
    if (m_saving.orgId.isEmpty()) {
        m_saving = {.orgId = m_orgId,
                    .taken = QDateTime::currentDateTimeUtc(),
                    .baseSettings = m_inventory.baseSettings(),
                    .sites = m_inventory.sites()};
    }
    const auto copySome = [](const auto &from, auto &to) {
        to.reserve(from.size());
        const std::size_t end = std::min(from.size(), to.size() + RowsATurn);
        while (to.size() < end)
            to.push_back(from[to.size()]);
        return to.size() == from.size();
    };
    if (!copySome(m_inventory.phones(), m_saving.phones) || !copySome(m_inventory.users(), m_saving.users) ||
        !copySome(m_inventory.stations(), m_saving.stations)) {
        m_saveTimer.start(0);
        return;
    }
    m_store.save(std::exchange(m_saving, {})).onFinished(this, [this](const Result<void> &saved) {
        tell(saved);
    });
}

/// Half an org would look as if the other half had been deleted.
void SnapshotKeeper::saveWhenRead()
{
    m_saveTimer.stop();
    m_saving = {};
    if (isKeeping() && m_inventory.isRead())
        m_saveTimer.start(0);
}

void SnapshotKeeper::tell(const Result<void> &result)
{
    if (result)
        Q_EMIT kept();
    else
        Q_EMIT failed(result.error());
}

} // namespace Stationmaster
