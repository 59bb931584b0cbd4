// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "session/peoplework.h"

#include "actions/rowactions.h"
#include "pages/assignmentspage.h"
#include "pages/helppage.h"
#include "person/personpanel.h"
#include "person/troubleshootingpanel.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"

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

PeopleWork::PeopleWork(Api api, Inventory &inventory, Licences &licences, const QString &orgName,
                       AssignmentsPage &page, QSettings &settings, QObject *parent)
    : QObject(parent), m_page(page), m_settings(settings), m_source(api, inventory, licences, orgName),
      m_panel(new PersonPanel(m_source))
{
    QSplitter *splitter = page.setSide(m_panel);
    splitter->restoreState(settings.value(sizesKey()).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_settings.setValue(sizesKey(), splitter->saveState()); });
    m_panel->setVisible(settings.value(openKey(), true).toBool());

    connect(page.table(), &OrgTable::currentIdChanged, this, &PeopleWork::followSelection);
    connect(&page.rows(), &OrgTableModel::countsChanged, this, &PeopleWork::showNote);
    connect(&page, &ListPage::rowActivated, this, &PeopleWork::open);
    connect(m_panel, &PersonPanel::detailsChanged, this, &PeopleWork::showNote);
    connect(m_panel, &PersonPanel::closeRequested, this, &PeopleWork::close);
    connect(m_panel, &PersonPanel::leaveRequested, page.table(), qOverload<>(&QWidget::setFocus));

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshPause);
    connect(&m_refresh, &QTimer::timeout, m_panel, &PersonPanel::refresh);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&inventory, &Inventory::rowsChanged, this, refreshSoon);
    connect(&inventory, &Inventory::rowsRemoved, this, refreshSoon);
    connect(&inventory, &Inventory::stateChanged, this, refreshSoon);
    connect(&inventory, &Inventory::changesNoted, this, refreshSoon);
    connect(&licences, &Licences::changed, this, refreshSoon);
}

void PeopleWork::addTroubleshooting(HelpPage &page)
{
    page.addPart(tr("Troubleshooting"), new TroubleshootingPanel(m_source));
}

void PeopleWork::followSelection(const QString &userId)
{
    // Nobody is current while the row is not shown: the details stay with whom they were about.
    if (!userId.isEmpty())
        m_panel->setPerson(userId);
    showNote();
}

void PeopleWork::showNote()
{
    const OrgTableModel &rows = m_page.rows();
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
            (hasLeft ? tr("%1 is not among the rows shown any more.") : tr("%1 is not among the rows shown."))
                .arg(name));
    else //: %1: a person; %2: a saved filter, such as "Signed in"
        m_panel->setNote((hasLeft ? tr("%1 is not in “%2” any more.") : tr("%1 is not in “%2”."))
                             .arg(name, AssignmentsPage::viewName(now.view)));
}

void PeopleWork::offer(RowActions &actions)
{
    actions.actOn([this] { return QStringList{m_panel->personId()}; });
    connect(m_panel, &PersonPanel::detailsChanged, &actions, &RowActions::refresh);
    m_panel->setActions(actions.actions());
}

void PeopleWork::open(const QString &userId)
{
    m_panel->setPerson(userId);
    showNote();
    m_panel->show();
    m_panel->focusDetails();
    m_settings.setValue(openKey(), true);
}

void PeopleWork::close()
{
    m_panel->hide();
    m_page.table()->setFocus(Qt::OtherFocusReason);
    m_settings.setValue(openKey(), false);
}

} // namespace Stationmaster
