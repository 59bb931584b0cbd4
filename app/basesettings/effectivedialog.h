// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace Stationmaster {

/// After a change of base settings: which stations have taken the new values, and who has to log out and back
/// in. Follows the inventory, which it borrows. Not modal; to be shown with show().
class EffectiveDialog : public QDialog
{
    Q_OBJECT
public:
    EffectiveDialog(Inventory &inventory, const QString &baseSettingsId, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    QLabel *summary() const { return m_summary; }
    /// The list as lines of tab-separated cells, with their titles.
    QString text() const;

public Q_SLOTS:
    /// Reads every station, the people and these base settings again: few calls, whatever the phones.
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
