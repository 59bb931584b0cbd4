// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/sites/sites.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Stationmaster {

class RouteReader;
class SiteRoutes;

/// How the calls of one site leave the org, with a report for a ticket. Reads when it is made. Open it with
/// open().
class SiteRoutesDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p reader is borrowed.
    SiteRoutesDialog(RouteReader &reader, const SiteRow &site, const QString &orgName,
                     QWidget *parent = nullptr);

    SiteRoutes *routes() const { return m_routes; }
    QPushButton *copyButton() const { return m_copy; }

private:
    void build();
    void copyReport();

    const QString m_orgName;
    SiteRoutes *m_routes;
    QLabel *m_copied = nullptr; ///< says that the report is on the clipboard
    QPushButton *m_copy = nullptr;
};

} // namespace Stationmaster
