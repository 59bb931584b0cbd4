// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/snapshotstore.h"

#include <QTimer>

namespace Stationmaster {

class Inventory;
class Settings;

/// Shows the org as it was when it was last read to its end, and keeps it anew whenever that happens again.
/// Borrows everything.
class SnapshotKeeper : public QObject
{
    Q_OBJECT
public:
    SnapshotKeeper(SnapshotStore &store, Inventory &inventory, Settings &settings, const QString &orgId,
                   QObject *parent = nullptr);

    /// Restores the newest snapshot, if there is one and they are kept; then says so.
    void start();

    bool isKeeping() const;
    /// Not keeping any more lets go of what has been kept of this org.
    void setKeeping(bool keep);

    SnapshotStore &store() const { return m_store; }
    const QString &orgId() const { return m_orgId; }
    /// The org as it is known now.
    OrgSnapshot now() const;

Q_SIGNALS:
    /// Nothing older is to come: the org can be read.
    void started();
    /// One more is kept, or those of this org are gone.
    void kept();
    /// What was to be kept could not be.
    void failed(const Stationmaster::Error &error);

private:
    void saveWhenRead();
    void saveNext();
    void tell(const Result<void> &result);

    SnapshotStore &m_store;
    Inventory &m_inventory;
    Settings &m_settings;
    const QString m_orgId;
    QTimer m_saveTimer; ///< one snapshot for the lists that end one after the other
    OrgSnapshot m_saving;
    CallGuard m_loading;
};

} // namespace Stationmaster
