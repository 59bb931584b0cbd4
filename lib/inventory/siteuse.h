// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// Who is on a site, and with which base settings: what a change of its media touches.
struct SiteUse
{
    /// One of the base settings that phones of the site use.
    struct Profile
    {
        QString id{};
        QString name{};
        std::optional<bool> forceTurn{}; ///< absent: not known, or they have no such switch
        bool operator==(const Profile &) const = default;
    };

    int phones = 0;              ///< WebRTC phones
    QStringList signedInUsers{}; ///< ids of those who are signed in on one of them now
    QList<Profile> profiles{};   ///< by name, without doubles
    bool isComplete = false;     ///< phones and people were read to their end; else these are the least
    bool operator==(const SiteUse &) const = default;
};

SiteUse siteUseOf(const Inventory &inventory, const QString &siteId);

} // namespace Stationmaster
