// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "widgets/delayedcall.h"

#include <QObject>

namespace Stationmaster {

class MainWindow;

/// How many of each thing the org has, beside the pages' names, and in the status line how far the org has
/// been read. What it borrows must outlive it.
class OrgCounts : public QObject
{
    Q_OBJECT
public:
    OrgCounts(MainWindow &window, const Inventory &inventory, QObject *parent = nullptr);

    static int rowsOf(const Inventory &inventory, Inventory::List list);

private:
    void show();
    void showProgress();
    std::optional<QDateTime> oldest() const;

    MainWindow &m_window;
    const Inventory &m_inventory;
    DelayedCall m_show;
};

} // namespace Stationmaster
