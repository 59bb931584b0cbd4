// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace Stationmaster {

class Inventory;
class RouteReader;
class SitesPage;
class TroubleshootingPanel;
class UserPanel;

/// Adds to the details of a person, to the guided checks and to the page of sites what help desk asks beyond
/// the phone. Borrows everything; the panels own what is added.
class OrgHelpDesk : public QObject
{
    Q_OBJECT
public:
    OrgHelpDesk(Api api, Inventory &inventory, UserPanel &panel, TroubleshootingPanel &troubleshooting,
                QObject *parent = nullptr);
    ~OrgHelpDesk() override;

    /// Opens what the page asks for about a site, over its window.
    void follow(SitesPage &page, const QString &orgName);
    QDialog *siteDialog() const { return m_siteDialog; } ///< the one that is open, or null

private:
    void open(QDialog *dialog);

    Api m_api;
    Inventory &m_inventory;
    RouteReader *const m_routes; ///< one for all, since the trunks and edges of the org are the same
    QPointer<QDialog> m_siteDialog;
};

} // namespace Stationmaster
