// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/siteuse.h"
#include "resources/mediaregions/mediaregionsapi.h"
#include "resources/sites/sites.h"

#include <optional>
#include <vector>

namespace Stationmaster {

/// What a site says of media, as it is or as it is about to be (API.md 7).
struct SiteMedia
{
    QString mediaModel{};                   ///< "Cloud" or "Premises"; empty counts as Cloud
    QStringList regions{};                  ///< in fail-over order
    std::optional<bool> usesLatencyBased{}; ///< true: "Lowest latency via Geo-Lookup"
    bool isManaged = false;                 ///< run by Genesys, which takes no changes of it
    bool operator==(const SiteMedia &) const = default;

    static SiteMedia of(const SiteRow &row);
    static SiteMedia of(const Document &site);
    bool isPremises() const;
    /// Whether the org takes changes of it, whoever sends them.
    bool canBeChanged() const { return !isManaged && !isPremises(); }
};

/// One thing that an admin should know about the media of a site. Facts only; the words are SiteText's.
struct SiteFinding
{
    enum class Kind {
        Managed,      ///< run by Genesys: nobody here can change what else there would be to find
        Premises,     ///< media regions do not apply; then there is no other finding
        NoRegion,     ///< [guess] API.md 7: the home region is then used, without fail-over
        NotOffered,   ///< `regions` are listed, and the org does not offer them (any more)
        Duplicate,    ///< `regions` are listed more than once
        OneRegion,    ///< no fail-over: a call that `regions` cannot take fails
        HomeMissing,  ///< the org's home region, in `regions`, is not listed
        ForceTurn,    ///< `baseSettings`, used on this site, force TURN, which reduces resiliency
        GeoLookup,    ///< works only over regions on the Genesys CIDR range; the API does not tell which of
                      ///< `regions` those are (API.md 7 and 11)
        Satellite,    ///< `regions` are satellites, which firewalls have to let through: mediaRanges()
        ForceTurnOff, ///< for certain in all `baseSettings` that are used on this site; nothing to do
    };
    enum class Weight { Problem, Warning, Note };

    Kind kind = Kind::NoRegion;
    QStringList regions{};
    QList<SiteUse::BaseSettings> baseSettings{};
    Weight weight() const;
    bool operator==(const SiteFinding &) const = default;
};

/// The findings by weight, then in the order of their kinds. @p offered: nothing while it is not known; then
/// what depends on it is left out. Pure.
std::vector<SiteFinding> lintSite(const SiteMedia &media, const std::optional<MediaRegions> &offered,
                                  const QList<SiteUse::BaseSettings> &baseSettings);

/// The blocks that the media services of Genesys Cloud use in commercial core and satellite regions, as
/// published in mediaRangesSource(). They may grow: whoever opens a firewall should look there.
QStringList mediaRanges();
QString mediaRangesSource(); ///< an address

} // namespace Stationmaster
