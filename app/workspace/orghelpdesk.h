// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QObject>

namespace Stationmaster {

class Inventory;
class RouteReader;
class TroubleshootingPanel;
class UserPanel;

/// Adds to the details of a person, and to the guided checks, what help desk asks beyond the phone. Borrows
/// everything; the panels own what is added.
class OrgHelpDesk : public QObject
{
    Q_OBJECT
public:
    OrgHelpDesk(Api api, Inventory &inventory, UserPanel &panel, TroubleshootingPanel &troubleshooting,
                QObject *parent = nullptr);

private:
    RouteReader *const m_routes; ///< one for all, since the trunks and edges of the org are the same
};

} // namespace Stationmaster
