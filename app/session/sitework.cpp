// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "session/sitework.h"

#include "pages/sitespage.h"
#include "presentation/orgtable.h"
#include "session/closeguard.h"
#include "sites/copydialog.h"
#include "sites/siteeditor.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int SiteRefreshPause = 60; // milliseconds

} // namespace

SiteWork::SiteWork(Api api, Inventory &inventory, const QString &orgId, SitesPage &page, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_orgId(orgId), m_page(page), m_source(api, inventory),
      m_editor(new SiteEditor(m_source))
{
    page.setEditor(m_editor);
    connect(page.table(), &OrgTable::currentIdChanged, this, [this](const QString &id) {
        // What a filter hides stays open; what is not there any more does not.
        if (!id.isEmpty() || !m_page.table()->hasChosen())
            m_editor->open(id);
    });
    connect(&page, &ListPage::rowActivated, this, [this](const QString &id) {
        m_editor->open(id);
        m_editor->focusRegions();
    });
    connect(m_editor, &SiteEditor::opened, page.table(), [this](const QString &id) {
        if (m_page.table()->currentId() != id)
            (void)m_page.table()->selectId(id);
    });
    connect(m_editor, &SiteEditor::offeredRead, &page, &SitesPage::setOffered);
    connect(m_editor, &SiteEditor::reviewRequested, this,
            [this](const ObjectChange &change, const QStringList &warnings) {
                const Plan plan = planUpdate(m_orgId, change.name, {change});
                m_reviewed = plan.id;
                Q_EMIT planned(plan, warnings);
            });
    connect(m_editor, &SiteEditor::copyRequested, this, &SiteWork::copyToOthers);
    followInventory();
}

SiteWork::~SiteWork()
{
    delete m_copy;
}

SiteEditor &SiteWork::editor()
{
    return *m_editor;
}

CopyDialog *SiteWork::copyDialog() const
{
    return m_copy;
}

void SiteWork::followInventory()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(SiteRefreshPause);
    connect(&m_refresh, &QTimer::timeout, m_editor, &SiteEditor::refresh);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_inventory, &Inventory::stateChanged, this, refreshSoon);
    const auto readAgain = [this](Inventory::List list, const QStringList &ids) {
        if (m_editor && list == Inventory::List::Sites && ids.contains(m_editor->siteId()))
            m_editor->readAgain();
    };
    connect(&m_inventory, &Inventory::rowsRemoved, this, refreshSoon);
    connect(&m_inventory, &Inventory::rowsChanged, this, refreshSoon);
    connect(&m_inventory, &Inventory::rowsRemoved, this, readAgain);
    connect(&m_inventory, &Inventory::rowsChanged, this, readAgain);
}

void SiteWork::setAbilities(const Abilities &abilities)
{
    if (m_editor)
        m_editor->setAbilities(abilities);
}

void SiteWork::copyToOthers(const Document &site)
{
    delete m_copy;
    m_copy = new CopyDialog(m_source, site, m_editor->window());
    m_copy->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        m_copy, &CopyDialog::reviewRequested, this,
        [this, name = site.name()](const std::vector<ObjectChange> &changes, const QStringList &warnings) {
            //: The title of a run. %1: the site whose settings are copied.
            const QString title =
                tr("Media settings of %1 on %Ln site(s)", nullptr, static_cast<int>(changes.size()));
            Q_EMIT planned(planUpdate(m_orgId, title.arg(name), changes), warnings);
        });
    m_copy->open();
}

void SiteWork::settle(const QString &planId)
{
    if (m_editor && !planId.isEmpty() && planId == m_reviewed)
        m_editor->settle();
}

void SiteWork::guard(QWidget &window)
{
    connect(m_editor, &SiteEditor::leavingSettled, &window, &QWidget::close);
    new CloseGuard(
        window,
        [this] {
            if (!m_editor || !m_editor->isChanged())
                return true;
            m_editor->askToLeave();
            Q_EMIT attentionNeeded();
            return false;
        },
        this);
}

} // namespace Stationmaster
