// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "helpdesk/callspart.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api api, Inventory &inventory, UserPanel &panel,
                         TroubleshootingPanel &troubleshooting, QObject *parent)
    : QObject(parent)
{
    panel.addPart(new CallsPart(new CallsReader(api, inventory)));
    troubleshooting.addEvidence(Complaint::Evidence::Calls, new CallsPart(new CallsReader(api, inventory)));
}

} // namespace Stationmaster
