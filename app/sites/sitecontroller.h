// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"
#include "sites/apisitesource.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Stationmaster {

class CopyDialog;
class SiteEditor;
class SitesPage;

/// Puts the editor beside the list of sites and makes plans of what it asks for. Borrows everything; the page
/// owns the editor.
class SiteController : public QObject
{
    Q_OBJECT
public:
    SiteController(Api api, Inventory &inventory, const QString &orgId, SitesPage &page,
                   QObject *parent = nullptr);
    ~SiteController() override;

    SiteEditor &editor();
    CopyDialog *copyDialog() const;
    void setAbilities(const Abilities &abilities);
    /// @p window, which outlives this, is not closed while there are changes, before the person has said what
    /// becomes of them.
    void guard(QWidget &window);
    /// A run has come to its end: what was asked for in the editor is written, or was given up in a conflict.
    void settle(const QString &planId);

Q_SIGNALS:
    /// To be reviewed, and carried out if the person wants it.
    void planned(const Stationmaster::Plan &plan, const QStringList &warnings);
    /// The page has something to ask.
    void attentionNeeded();

private:
    void copyToOthers(const Document &site);
    void followInventory();

    Inventory &m_inventory;
    const QString m_orgId;
    SitesPage &m_page;
    ApiSiteSource m_source;
    QPointer<SiteEditor> m_editor; ///< gone with the page
    QPointer<CopyDialog> m_copy;
    QString m_reviewed; ///< the plan of the editor's changes
    QTimer m_refresh;   ///< many changes are one
};

} // namespace Stationmaster
