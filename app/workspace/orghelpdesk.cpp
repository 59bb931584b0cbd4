// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "helpdesk/routereader.h"
#include "helpdesk/routespart.h"
#include "helpdesk/siteroutesdialog.h"
#include "inventory/inventory.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"
#include "sites/siteeditor.h"
#include "sites/sitespage.h"
#include "widgets/datatable.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api api, Inventory &inventory, UserPanel &panel,
                         TroubleshootingPanel &troubleshooting, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_routes(new RouteReader(std::move(api), this))
{
    panel.addPart(new RoutesPart(*m_routes));
    troubleshooting.addEvidence(Complaint::Evidence::Routes, new RoutesPart(*m_routes));
}

OrgHelpDesk::~OrgHelpDesk()
{
    delete m_siteRoutes;
}

void OrgHelpDesk::offerRoutes(SitesPage &page, const SiteEditor &editor, const QString &orgName)
{
    auto *check = new QAction(tr("Chec&k call routes…"), this);
    check->setObjectName(u"checkRoutes"_s);
    page.table()->addAction(check);
    connect(check, &QAction::triggered, &page,
            [this, &page, orgName] { showRoutes(page.table()->currentId(), orgName, page.window()); });
    connect(&editor, &SiteEditor::routesRequested, this,
            [this, &page, orgName](const QString &id) { showRoutes(id, orgName, page.window()); });
}

SiteRoutesDialog *OrgHelpDesk::siteRoutes() const
{
    return m_siteRoutes;
}

void OrgHelpDesk::showRoutes(const QString &siteId, const QString &orgName, QWidget *window)
{
    const SiteRow *site = m_inventory.findSite(siteId);
    if (!site)
        return;
    delete m_siteRoutes;
    m_siteRoutes = new SiteRoutesDialog(*m_routes, *site, orgName, window);
    m_siteRoutes->setAttribute(Qt::WA_DeleteOnClose);
    m_siteRoutes->open();
}

} // namespace Stationmaster
