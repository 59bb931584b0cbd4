// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "pages/pageid.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Stationmaster {

class Banner;
class FindingsPanel;
class StatCard;
struct OrgFigures;

/// The org at a glance: what there is, and what needs an admin. Everything leads to its page.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(Inventory &inventory, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p view: which of the page's saved filters (AssignmentsPage::View), -1 for everything.
    void pageRequested(Stationmaster::PageId page, int view);
    void retryRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    StatCard *addCard(const QString &what, PageId page, int view);
    void refreshSoon();
    void refresh();
    void showCards(const OrgFigures &figures);
    void showFindings(const OrgFigures &figures);
    void showFailure();
    QString noteFor(Inventory::List list, const QString &note) const;

    Inventory &m_inventory;
    QTimer m_timer;
    bool m_stale = true; ///< shown figures are older than the inventory
    qint64 m_cost = 0;   ///< milliseconds of the last refresh
    Banner *m_banner = nullptr;
    QPushButton *m_tryAgain = nullptr; ///< in the banner
    QWidget *m_cards = nullptr;
    StatCard *m_people = nullptr;
    StatCard *m_withoutPhone = nullptr;
    StatCard *m_phones = nullptr;
    StatCard *m_profiles = nullptr;
    StatCard *m_sites = nullptr;
    FindingsPanel *m_findings = nullptr;
};

} // namespace Stationmaster
