// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/listpage.h"

namespace Stationmaster {

/// Every base settings profile for WebRTC phones, with how many phones use it.
class BaseSettingsListPage : public ListPage
{
    Q_OBJECT
public:
    explicit BaseSettingsListPage(Inventory &inventory, QWidget *parent = nullptr);

protected:
    void rowsChanged(Inventory::List list, const QStringList &ids) override;
    void rowsRemoved(Inventory::List list, const QStringList &ids) override;

private:
    static ListWords words();
    static std::vector<TableColumn> columns(const BaseSettingsListPage *page);
    int overridingOn(const QString &id) const;

    mutable std::optional<QHash<QString, int>>
        m_overriding; ///< see overridingCounts(); until a phone changes
};

} // namespace Stationmaster
