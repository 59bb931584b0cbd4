// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "helpdesk/callspart.h"
#include "helpdesk/nowpart.h"
#include "helpdesk/routereader.h"
#include "helpdesk/routespart.h"
#include "helpdesk/sitecallsdialog.h"
#include "helpdesk/siteroutesdialog.h"
#include "inventory/inventory.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"
#include "sites/sitespage.h"

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api api, Inventory &inventory, UserPanel &panel,
                         TroubleshootingPanel &troubleshooting, QObject *parent)
    : QObject(parent), m_api(std::move(api)), m_inventory(inventory), m_routes(new RouteReader(m_api, this))
{
    panel.addPart(new NowPart(m_api)); // the first, since it is the first thing that is asked
    panel.addPart(new CallsPart(new CallsReader(m_api, inventory)));
    panel.addPart(new RoutesPart(*m_routes));
    troubleshooting.addEvidence(Complaint::Evidence::Calls, new CallsPart(new CallsReader(m_api, inventory)));
    troubleshooting.addEvidence(Complaint::Evidence::Routes, new RoutesPart(*m_routes));
}

OrgHelpDesk::~OrgHelpDesk()
{
    delete m_siteDialog;
}

void OrgHelpDesk::follow(SitesPage &page, const QString &orgName)
{
    connect(&page, &SitesPage::callsRequested, this, [this, &page](const QString &siteId) {
        if (const SiteRow *site = m_inventory.findSite(siteId))
            open(new SiteCallsDialog(new SiteCallsReader(m_api, m_inventory), *site, page.window()));
    });
    connect(&page, &SitesPage::routesRequested, this, [this, &page, orgName](const QString &siteId) {
        if (const SiteRow *site = m_inventory.findSite(siteId))
            open(new SiteRoutesDialog(*m_routes, *site, orgName, page.window()));
    });
}

void OrgHelpDesk::open(QDialog *dialog)
{
    delete m_siteDialog;
    m_siteDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Stationmaster
