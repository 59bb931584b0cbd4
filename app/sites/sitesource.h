// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "resources/mediaregions/mediaregionsapi.h"

namespace Stationmaster {

/// What the editor of sites asks of the org. The real one is ApiSiteSource; tests answer without a network.
class SiteSource
{
public:
    virtual ~SiteSource() = default;

    virtual Call<Document> read(const QString &siteId) = 0; ///< fresh
    virtual Call<MediaRegions> mediaRegions() = 0;          ///< what the org offers
    virtual const Inventory &inventory() const = 0;
};

} // namespace Stationmaster
