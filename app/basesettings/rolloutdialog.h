// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace Stationmaster {

/// How far a change of base settings has reached the people on them: who has signed in since, who may still
/// run with older values, of whom that is not known. Follows the inventory, which it borrows. Not modal; to
/// be shown with show().
class RolloutDialog : public QDialog
{
    Q_OBJECT
public:
    RolloutDialog(Inventory &inventory, const QString &baseSettingsId, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    QLabel *summary() const { return m_summary; }
    /// The list as lines of tab-separated cells, with their titles.
    QString text() const;

public Q_SLOTS:
    /// Reads these base settings, the people and the stations again: few calls, whatever the phones.
    void checkAgain();
    void copy() const;
    void exportList();

private:
    void refresh();

    Inventory &m_inventory;
    const QString m_id;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace Stationmaster
