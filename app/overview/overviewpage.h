// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "overview/findingspanel.h"
#include "overview/orgfigures.h"
#include "pages/pagelink.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace Stationmaster {

class Banner;
class SharePanel;
class StatCard;

/// The org at a glance: what there is, and what needs an admin. Everything leads to its page.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(Inventory &inventory, QWidget *parent = nullptr);

    /// Stands first among the details, and is owned by the page from now on.
    void addMorning(QWidget *panel);
    /// Who was in the org at @p since; whoever came after that is new.
    void setPeopleBefore(std::shared_ptr<const QSet<QString>> userIds, const QDateTime &since);

Q_SIGNALS:
    void pageRequested(const Stationmaster::PageLink &link);
    void remedyRequested(const Stationmaster::OrgFinding &finding);
    void retryRequested();
    void inSightChanged(bool isInSight);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    StatCard *addCard(const QString &what, const PageLink &link);
    QWidget *buildCharts(QWidget *parent);
    void refreshSoon();
    void refresh();
    void goOn();
    void showCards(const OrgFigures &figures);
    QString whoHasWhatIsSet(const OrgFigures &f) const;
    void showCharts(const OrgFigures &figures);
    void showFindings(const OrgFigures &figures);
    void showFailure();
    void showCard(StatCard *card, Inventory::List list, int number, const QString &note);
    QString noteFor(Inventory::List list, const QString &note) const;
    QString whyPhonesAreNotKnown(const OrgFigures &figures) const;

    Inventory &m_inventory;
    QTimer m_timer;
    bool m_stale = true;                   ///< shown figures are older than the inventory
    qint64 m_cost = 0;                     ///< milliseconds of the last count
    std::optional<OrgFigureCount> m_count; ///< while it runs
    QTimer m_turn;                         ///< for the next bit of it
    Banner *m_banner = nullptr;
    QPushButton *m_tryAgain = nullptr; ///< in the banner
    QWidget *m_cards = nullptr;
    QHash<StatCard *, PageLink> m_links;
    StatCard *m_people = nullptr;
    StatCard *m_withoutPhone = nullptr;
    StatCard *m_phones = nullptr;
    StatCard *m_profiles = nullptr;
    StatCard *m_sites = nullptr;
    QBoxLayout *m_details = nullptr; ///< findings and charts, beside or under each other
    SharePanel *m_bySite = nullptr;
    SharePanel *m_notApplied = nullptr;
    FindingsPanel *m_findings = nullptr;
    QBoxLayout *m_urgent = nullptr; ///< what is first beside the charts
    std::shared_ptr<const QSet<QString>> m_before;
    QDateTime m_beforeSince;
};

} // namespace Stationmaster
