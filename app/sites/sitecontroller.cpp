// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/sitecontroller.h"

#include "sites/copydialog.h"
#include "sites/siteeditor.h"
#include "sites/sitespage.h"

namespace Stationmaster {

SiteController::SiteController(Api api, Inventory &inventory, const QString &orgId, SitesPage &page,
                               QObject *parent)
    : EditorController(orgId, page, parent), m_source(SiteSource::of(api, inventory)),
      m_editor(new SiteEditor(m_source))
{
    page.setEditor(m_editor);
    connect(m_editor, &SiteEditor::offeredRead, &page, &SitesPage::setOffered);
    connect(m_editor, &SiteEditor::copyRequested, this, &SiteController::copyToOthers);
    connectEditor(*m_editor, inventory, Inventory::List::Sites);
}

SiteController::~SiteController()
{
    delete m_copy;
}

SiteEditor &SiteController::editor()
{
    return *m_editor;
}

CopyDialog *SiteController::copyDialog() const
{
    return m_copy;
}

void SiteController::copyToOthers(const Document &site)
{
    delete m_copy;
    m_copy = new CopyDialog(m_source, site, m_editor->window());
    m_copy->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_copy, &CopyDialog::reviewRequested, this,
            [this, site](const std::vector<ObjectChange> &changes, const QStringList &warnings) {
                //: The title of a run. %1: the site whose settings are copied.
                const QString title =
                    tr("Media settings of %1 on %Ln site(s)", nullptr, static_cast<int>(changes.size()))
                        .arg(site.name());
                if (changes.size() == 1)
                    Q_EMIT planned(planUpdate(orgId(), title, changes), warnings);
                else
                    Q_EMIT bulkPlanned(std::make_shared<PlannedRun>(planMediaCopies(
                                           orgId(), title, site, m_copy->targets(), m_copy->parts())),
                                       warnings);
            });
    m_copy->open();
}

} // namespace Stationmaster
