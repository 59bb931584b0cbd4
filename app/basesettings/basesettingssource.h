// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// What the editor of base settings asks of the org. The real one is ApiBaseSettingsSource; tests answer
/// without a network.
class BaseSettingsSource
{
public:
    virtual ~BaseSettingsSource() = default;

    virtual Call<Document> read(const QString &baseSettingsId) = 0; ///< fresh
    /// The names in the org that equal @p name without regard to case.
    virtual Call<QStringList> namesEqualTo(const QString &name) = 0;
    virtual const Inventory &inventory() const = 0;
};

} // namespace Stationmaster
