// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basesettings/basesettingssource.h"

namespace Stationmaster {

/// BaseSettingsSource over the org. The inventory is borrowed.
class ApiBaseSettingsSource : public BaseSettingsSource
{
public:
    ApiBaseSettingsSource(Api api, const Inventory &inventory) : m_api(api), m_inventory(inventory) {}

    Call<Document> read(const QString &baseSettingsId) override;
    Call<QStringList> namesEqualTo(const QString &name) override;
    const Inventory &inventory() const override { return m_inventory; }

private:
    Api m_api;
    const Inventory &m_inventory;
};

} // namespace Stationmaster
