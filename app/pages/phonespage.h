// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/listpage.h"

namespace Stationmaster {

/// Every WebRTC phone of the org.
class PhonesPage : public ListPage
{
    Q_OBJECT
public:
    explicit PhonesPage(Inventory &inventory, QWidget *parent = nullptr);

protected:
    void rowsChanged(Inventory::List list, const QStringList &ids) override;
    void rowsRemoved(Inventory::List list, const QStringList &ids) override;

private:
    static ListWords words();
    static std::vector<TableColumn> columns(const Inventory &inventory);
};

} // namespace Stationmaster
