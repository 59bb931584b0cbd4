// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// What a change of a site's media affects: who is on it, and with which base settings.
struct SiteUse
{
    /// One of the base settings that WebRTC phones of the site use.
    struct BaseSettings
    {
        QString id{};
        QString name{};
        std::optional<bool> forceTurn{}; ///< absent: not known, or they have no such switch
        bool operator==(const BaseSettings &) const = default;
    };

    int phones = 0;                     ///< of every model
    QStringList signedInUsers{};        ///< ids of those who are signed in on one of them now
    QList<BaseSettings> baseSettings{}; ///< by name, without duplicates
    bool isComplete = false;            ///< phones and users were read to their ends; else there may be more
    bool operator==(const SiteUse &) const = default;
};

SiteUse siteUseOf(const Inventory &inventory, const QString &siteId);

} // namespace Stationmaster
