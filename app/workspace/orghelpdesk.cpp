// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "helpdesk/nowpart.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api api, Inventory &, UserPanel &panel, TroubleshootingPanel &, QObject *parent)
    : QObject(parent)
{
    panel.addPart(new NowPart(api)); // the first, since it is the first thing that is asked
}

} // namespace Stationmaster
