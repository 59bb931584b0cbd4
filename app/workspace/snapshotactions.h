// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/snapshotkeeper.h"

#include <QPointer>

class QAction;

namespace Stationmaster {

class ChangesDialog;
class Inventory;
class MainWindow;
class Settings;

/// The snapshots of one org in the window: the Tools menu's entries and the dialog that compares. Borrows
/// everything.
class SnapshotActions : public QObject
{
    Q_OBJECT
public:
    SnapshotActions(MainWindow &window, SnapshotStore &store, Inventory &inventory, Settings &settings,
                    const QString &orgId, QObject *parent = nullptr);
    ~SnapshotActions() override;

    SnapshotKeeper &keeper() { return m_keeper; }
    void showChanges();

private:
    MainWindow &m_window;
    SnapshotKeeper m_keeper;
    QPointer<ChangesDialog> m_dialog;
};

} // namespace Stationmaster
