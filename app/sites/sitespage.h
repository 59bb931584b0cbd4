// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/sitelint.h"
#include "pages/listpage.h"

#include <memory>

namespace Stationmaster {

/// Every site with its media regions, its Relay/TURN behaviour and what the linter says of them, in two lines
/// a site. Screen readers, the filter and copying have them as columns.
class SitesPage : public ListPage
{
    Q_OBJECT
public:
    explicit SitesPage(Inventory &inventory, QWidget *parent = nullptr);

    /// Beside the list; takes ownership.
    void setEditor(QWidget *editor);
    /// What the org offers, for the findings.
    void setOffered(const MediaRegions &offered);
    QPushButton *callsButton() const { return m_calls; }
    QPushButton *routesButton() const { return m_routes; }

Q_SIGNALS:
    /// What the calls of the site that is chosen show of its settings is wanted.
    void callsRequested(const QString &siteId);
    /// How calls leave the org from there is wanted.
    void routesRequested(const QString &siteId);

private:
    using Offered = std::shared_ptr<std::optional<MediaRegions>>;

    SitesPage(Inventory &inventory, Offered offered, QWidget *parent);
    static ListWords words();
    static std::vector<TableColumn> columns(const Inventory &inventory, const Offered &offered);
    static CellChip chip(const SiteRow &site, const Offered &offered);
    void showAsList();
    void offer(const QString &name, QPushButton *button, const QString &toolTip,
               void (SitesPage::*wanted)(const QString &siteId));

    Offered m_offered; ///< shared with the columns
    QPushButton *m_calls;
    QPushButton *m_routes;
};

} // namespace Stationmaster
