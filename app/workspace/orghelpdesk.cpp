// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "helpdesk/routereader.h"
#include "helpdesk/routespart.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api api, Inventory &, UserPanel &panel, TroubleshootingPanel &troubleshooting,
                         QObject *parent)
    : QObject(parent), m_routes(new RouteReader(std::move(api), this))
{
    panel.addPart(new RoutesPart(*m_routes));
    troubleshooting.addEvidence(Complaint::Evidence::Routes, new RoutesPart(*m_routes));
}

} // namespace Stationmaster
