// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Stationmaster {

class Inventory;
class SiteCallsDialog;
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

    /// Opens a window over that of @p beside; without effect where the site is not known.
    void showCallsOfSite(const QString &siteId, QWidget *beside);
    SiteCallsDialog *siteCallsDialog() const; ///< the one that is open, or null

private:
    Api m_api;
    Inventory &m_inventory;
    QPointer<SiteCallsDialog> m_siteCalls;
};

} // namespace Stationmaster
