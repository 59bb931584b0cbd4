// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orghelpdesk.h"

#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"

namespace Stationmaster {

OrgHelpDesk::OrgHelpDesk(Api, Inventory &, UserPanel &, TroubleshootingPanel &, QObject *parent)
    : QObject(parent)
{
}

} // namespace Stationmaster
