// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "resources/api.h"

#include <functional>

namespace Stationmaster {

/// What the site editor asks of the org, so that tests answer without a network. The inventory is borrowed.
struct SiteSource
{
    const Inventory &inventory;
    std::function<Call<Document>(const QString &siteId)> read{}; ///< fresh
    std::function<Call<MediaRegions>()> mediaRegions{};          ///< what the org offers

    static SiteSource of(Api api, const Inventory &inventory)
    {
        return {.inventory = inventory,
                .read = [api](const QString &id) { return api.sites().get(id); },
                .mediaRegions = [api] { return api.mediaRegions().get(); }};
    }
};

} // namespace Stationmaster
