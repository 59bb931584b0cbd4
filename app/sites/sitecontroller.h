// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/editorcontroller.h"
#include "provisioning/bulk/plannedrun.h"
#include "sites/sitesource.h"

#include <memory>

namespace Stationmaster {

class CopyDialog;
class SiteEditor;
class SitesPage;

/// The editor beside the list of sites, and copying from one site to others.
class SiteController : public EditorController
{
    Q_OBJECT
public:
    SiteController(Api api, Inventory &inventory, const QString &orgId, SitesPage &page,
                   QObject *parent = nullptr);
    ~SiteController() override;

    SiteEditor &editor();
    CopyDialog *copyDialog() const;

Q_SIGNALS:
    /// What would be done to several sites, to be reviewed.
    void bulkPlanned(const std::shared_ptr<Stationmaster::PlannedRun> &run, const QStringList &warnings);

private:
    void copyToOthers(const Document &site);

    const SiteSource m_source;
    SiteEditor *const m_editor; ///< owned by the page
    QPointer<CopyDialog> m_copy;
};

} // namespace Stationmaster
