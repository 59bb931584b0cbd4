// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QObject>
#include <QPointer>

namespace Stationmaster {

class Inventory;
class RouteReader;
class SiteEditor;
class SiteRoutesDialog;
class SitesPage;
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
    ~OrgHelpDesk() override;

    /// The same for a site: from the row's menu, and from the editor.
    void offerRoutes(SitesPage &page, const SiteEditor &editor, const QString &orgName);
    SiteRoutesDialog *siteRoutes() const; ///< null: not open

private:
    void showRoutes(const QString &siteId, const QString &orgName, QWidget *window);

    Inventory &m_inventory;
    RouteReader *const m_routes; ///< one for all, since the trunks and edges of the org are the same
    QPointer<SiteRoutesDialog> m_siteRoutes;
};

} // namespace Stationmaster
