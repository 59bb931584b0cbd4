// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/peoplecontroller.h"

#include "help/helppage.h"
#include "people/assignmentspage.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"
#include "phones/phoneactions.h"
#include "settings/settings.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

PeopleController::PeopleController(Api api, Inventory &inventory, Licences &licences, const QString &orgName,
                                   AssignmentsPage &page, Settings &settings, QObject *parent)
    : QObject(parent), m_page(page), m_settings(settings), m_source(api, inventory, licences, orgName),
      m_panel(new UserPanel(m_source)), m_refresh(60ms, [this] { m_panel->refresh(); })
{
    QSplitter *splitter = page.setSide(m_panel);
    splitter->restoreState(settings.detailsSizes.value());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_settings.detailsSizes.set(splitter->saveState()); });
    m_panel->setVisible(settings.detailsOpen.value());

    connect(page.table(), &DataTable::currentIdChanged, this, &PeopleController::showSelected);
    connect(&page.rows(), &DataTableModel::countsChanged, this, &PeopleController::showNote);
    connect(&page, &ListPage::rowActivated, this, &PeopleController::open);
    connect(m_panel, &UserPanel::detailsChanged, this, &PeopleController::showNote);
    connect(m_panel, &UserPanel::closeRequested, this, &PeopleController::close);
    connect(m_panel, &UserPanel::leaveRequested, page.table(), qOverload<>(&QWidget::setFocus));

    const auto refreshSoon = [this] { m_refresh.request(); };
    connect(&inventory, &Inventory::rowsChanged, this, refreshSoon);
    connect(&inventory, &Inventory::rowsRemoved, this, refreshSoon);
    connect(&inventory, &Inventory::stateChanged, this, refreshSoon);
    connect(&inventory, &Inventory::changesNoted, this, refreshSoon);
    connect(&licences, &Licences::changed, this, refreshSoon);
}

TroubleshootingPanel *PeopleController::addTroubleshooting(HelpPage &page)
{
    auto *panel = new TroubleshootingPanel(m_source);
    page.addPart(tr("Troubleshooting"), panel);
    return panel;
}

void PeopleController::showSelected(const QString &userId)
{
    // Nobody is current while the row is not shown: the details stay with whom they were about.
    if (!userId.isEmpty())
        m_panel->setUser(userId);
    showNote();
}

void PeopleController::showNote()
{
    const DataTableModel &rows = m_page.rows();
    const Seen now{m_panel->userId(), rows.view(), rows.filter()};
    const bool isShown = rows.rowOf(now.userId) >= 0;
    if (isShown)
        m_seen = now;
    if (isShown || !rows.contains(now.userId)) { // of who is not in the org any more, the panel itself tells
        m_panel->setNote({});
        return;
    }
    const QString name = m_panel->userName();
    const bool hasLeft = now == m_seen;
    if (rows.isIn(now.view, now.userId))
        m_panel->setNote(
            (hasLeft ? tr("%1 is no longer among the rows shown.") : tr("%1 is not among the rows shown."))
                .arg(name));
    else //: %1: a person; %2: a saved filter, such as "Signed in"
        m_panel->setNote((hasLeft ? tr("%1 is no longer in “%2”.") : tr("%1 is not in “%2”."))
                             .arg(name, AssignmentsPage::viewName(now.view)));
}

void PeopleController::offer(PhoneActions &actions, const QList<QAction *> &more)
{
    actions.actOn([this] { return QStringList{m_panel->userId()}; });
    connect(m_panel, &UserPanel::detailsChanged, &actions, &PhoneActions::refresh);
    m_panel->setActions(actions.actions() + more);
}

void PeopleController::open(const QString &userId)
{
    m_panel->setUser(userId);
    showNote();
    m_panel->show();
    m_panel->focusDetails();
    m_settings.detailsOpen.set(true);
}

void PeopleController::show(const QString &userId)
{
    m_page.table()->selectId(userId);
    open(userId);
}

void PeopleController::close()
{
    m_panel->hide();
    m_page.table()->setFocus(Qt::OtherFocusReason);
    m_settings.detailsOpen.set(false);
}

} // namespace Stationmaster
