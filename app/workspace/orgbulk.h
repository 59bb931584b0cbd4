// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkdirectory.h"
#include "inventory/inventory.h"
#include "phones/phoneactions.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class BulkController;
class Journal;
class Licences;
class MainWindow;
class Session;
struct OrgFinding;

/// The page Bulk of one org in the window: what leads to it from other pages, and what other pages learn from
/// its runs. Adds the page to the window, which owns it; all it is given is borrowed.
class OrgBulk : public QObject
{
    Q_OBJECT
public:
    OrgBulk(MainWindow &window, Session &session, Inventory &inventory, Licences &licences, Journal &journal,
            QObject *parent = nullptr);
    ~OrgBulk() override;

    BulkController &controller() { return *m_controller; }
    /// Begins to choose what becomes of these people or phones.
    void compose(PhoneActions::Kind kind, const QStringList &ids);
    /// The same for all that the finding counts.
    void mend(const OrgFinding &finding);

Q_SIGNALS:
    void runsChanged(); ///< those of the journal

private:
    void expectRows(const std::vector<Plan> &rows);

    MainWindow &m_window;
    Inventory &m_inventory;
    BulkDirectory m_directory;
    std::unique_ptr<BulkController> m_controller;
};

} // namespace Stationmaster
