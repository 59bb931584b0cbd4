// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/peoplecontroller.h"

#include "help/helppage.h"
#include "people/assignmentspage.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"
#include "phones/phoneactions.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int RefreshPause = 60; // milliseconds

QString openKey()
{
    return u"assignments/details-open"_s;
}

QString sizesKey()
{
    return u"assignments/details-sizes"_s;
}

} // namespace

PeopleController::PeopleController(Api api, Inventory &inventory, Licences &licences, const QString &orgName,
                                   AssignmentsPage &page, QSettings &settings, QObject *parent)
    : QObject(parent), m_page(page), m_settings(settings), m_source(api, inventory, licences, orgName),
      m_panel(new UserPanel(m_source))
{
    QSplitter *splitter = page.setSide(m_panel);
    splitter->restoreState(settings.value(sizesKey()).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_settings.setValue(sizesKey(), splitter->saveState()); });
    m_panel->setVisible(settings.value(openKey(), true).toBool());

    connect(page.table(), &DataTable::currentIdChanged, this, &PeopleController::followSelection);
    connect(&page.rows(), &DataTableModel::countsChanged, this, &PeopleController::showNote);
    connect(&page, &ListPage::rowActivated, this, &PeopleController::open);
    connect(m_panel, &UserPanel::detailsChanged, this, &PeopleController::showNote);
    connect(m_panel, &UserPanel::closeRequested, this, &PeopleController::close);
    connect(m_panel, &UserPanel::leaveRequested, page.table(), qOverload<>(&QWidget::setFocus));

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshPause);
    connect(&m_refresh, &QTimer::timeout, m_panel, &UserPanel::refresh);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&inventory, &Inventory::upserted, this, refreshSoon);
    connect(&inventory, &Inventory::removed, this, refreshSoon);
    connect(&inventory, &Inventory::stateChanged, this, refreshSoon);
    connect(&inventory, &Inventory::changesNoted, this, refreshSoon);
    connect(&licences, &Licences::changed, this, refreshSoon);
}

void PeopleController::addTroubleshooting(HelpPage &page)
{
    page.addPart(tr("Troubleshooting"), new TroubleshootingPanel(m_source));
}

void PeopleController::followSelection(const QString &userId)
{
    // Nobody is current while the row is not shown: the details stay with whom they were about.
    if (!userId.isEmpty())
        m_panel->setUser(userId);
    showNote();
}

void PeopleController::showNote()
{
    const DataTableModel &rows = m_page.rows();
    const Seen now{m_panel->personId(), rows.view(), rows.filter()};
    const bool isShown = rows.rowOf(now.userId) >= 0;
    if (isShown)
        m_seen = now;
    if (isShown || !rows.contains(now.userId)) { // of who is not in the org any more, the panel itself tells
        m_panel->setNote({});
        return;
    }
    const QString name = m_panel->personName();
    const bool hasLeft = now == m_seen;
    if (rows.isIn(now.view, now.userId))
        m_panel->setNote(
            (hasLeft ? tr("%1 is no longer among the rows shown.") : tr("%1 is not among the rows shown."))
                .arg(name));
    else //: %1: a person; %2: a saved filter, such as "Signed in"
        m_panel->setNote((hasLeft ? tr("%1 is no longer in “%2”.") : tr("%1 is not in “%2”."))
                             .arg(name, AssignmentsPage::viewName(now.view)));
}

void PeopleController::offer(PhoneActions &actions)
{
    actions.actOn([this] { return QStringList{m_panel->personId()}; });
    connect(m_panel, &UserPanel::detailsChanged, &actions, &PhoneActions::refresh);
    m_panel->setActions(actions.actions());
}

void PeopleController::open(const QString &userId)
{
    m_panel->setUser(userId);
    showNote();
    m_panel->show();
    m_panel->focusDetails();
    m_settings.setValue(openKey(), true);
}

void PeopleController::close()
{
    m_panel->hide();
    m_page.table()->setFocus(Qt::OtherFocusReason);
    m_settings.setValue(openKey(), false);
}

} // namespace Stationmaster
