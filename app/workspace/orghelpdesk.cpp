// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "helpdesk/callspart.h"
#include "helpdesk/sitecallsdialog.h"
#include "inventory/inventory.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api api, Inventory &inventory, UserPanel &panel,
                         TroubleshootingPanel &troubleshooting, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory)
{
    panel.addPart(new CallsPart(new CallsReader(api, inventory)));
    troubleshooting.addEvidence(Complaint::Evidence::Calls, new CallsPart(new CallsReader(api, inventory)));
}

OrgHelpDesk::~OrgHelpDesk()
{
    delete m_siteCalls;
}

void OrgHelpDesk::showCallsOfSite(const QString &siteId, QWidget *beside)
{
    const SiteRow *site = m_inventory.findSite(siteId);
    if (!site)
        return;
    delete m_siteCalls;
    m_siteCalls = new SiteCallsDialog(new SiteCallsReader(m_api, m_inventory), *site, beside->window());
    m_siteCalls->setAttribute(Qt::WA_DeleteOnClose);
    m_siteCalls->open();
}

SiteCallsDialog *OrgHelpDesk::siteCallsDialog() const
{
    return m_siteCalls;
}

} // namespace Stationmaster
