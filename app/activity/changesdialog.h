// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/snapshotstore.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace Stationmaster {

class DataTable;
class DataTableModel;
class StateView;

/// What changed in the org between two of its snapshots, or between one and now. Open it with show(). The
/// store is borrowed.
class ChangesDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p now: gives the org as it is known at the moment.
    ChangesDialog(SnapshotStore &store, const QString &orgId, std::function<OrgSnapshot()> now,
                  QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }

public Q_SLOTS:
    /// Reads again which snapshots there are, and compares.
    void refresh();

private:
    void build();
    void offer(const std::vector<SnapshotInfo> &kept);
    void compare();
    void take(const Result<std::vector<OrgChange>> &changes);
    void say(const QString &icon, const QString &title, const QString &text);

    SnapshotStore &m_store;
    const QString m_orgId;
    const std::function<OrgSnapshot()> m_now;
    std::vector<OrgChange> m_changes; ///< rows are their places here
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_count;
    DataTableModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state;
    QStackedWidget *m_stack;
    CallGuard m_listing;
    CallGuard m_comparing;
};

} // namespace Stationmaster
