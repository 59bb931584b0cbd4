// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"
#include "sites/sitesource.h"

namespace Stationmaster {

/// SiteSource over the org. The inventory is borrowed.
class ApiSiteSource : public SiteSource
{
public:
    ApiSiteSource(Api api, const Inventory &inventory) : m_api(api), m_inventory(inventory) {}

    Call<Document> read(const QString &siteId) override { return m_api.sites().get(siteId); }
    Call<MediaRegions> mediaRegions() override { return m_api.mediaRegions().get(); }
    const Inventory &inventory() const override { return m_inventory; }

private:
    Api m_api;
    const Inventory &m_inventory;
};

} // namespace Stationmaster
