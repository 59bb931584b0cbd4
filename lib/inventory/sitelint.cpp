// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/sitelint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QStringList withoutDuplicates(QStringList regions)
{
    regions.removeDuplicates();
    return regions;
}

QStringList listedTwice(const QStringList &regions)
{
    QStringList twice;
    for (const QString &region : regions) {
        if (regions.count(region) > 1 && !twice.contains(region))
            twice.append(region);
    }
    return twice;
}

QStringList ofKind(const QStringList &regions, const MediaRegions &offered, MediaRegions::Kind kind)
{
    QStringList found;
    for (const QString &region : regions) {
        if (offered.kindOf(region) == kind)
            found.append(region);
    }
    return found;
}

} // namespace

SiteMedia SiteMedia::of(const SiteRow &row)
{
    return {.mediaModel = row.mediaModel,
            .regions = row.mediaRegions,
            .usesLatencyBased = row.mediaRegionsUseLatencyBased,
            .isManaged = row.managed};
}

SiteMedia SiteMedia::of(const Document &site)
{
    return of(rowOfSite(site));
}

bool SiteMedia::isPremises() const
{
    return Stationmaster::isPremises(mediaModel);
}

SiteFinding::Weight SiteFinding::weight() const
{
    switch (kind) {
    case Kind::NoRegion:
    case Kind::NotOffered:
        return Weight::Problem;
    case Kind::Duplicate:
    case Kind::OneRegion:
    case Kind::HomeMissing:
    case Kind::ForceTurn:
    case Kind::GeoLookup:
    case Kind::Satellite:
        return Weight::Warning;
    case Kind::Managed:
    case Kind::Premises:
    case Kind::ForceTurnOff:
        break;
    }
    return Weight::Note;
}

std::vector<SiteFinding> lintSite(const SiteMedia &media, const std::optional<MediaRegions> &offered,
                                  const QList<SiteUse::BaseSettings> &baseSettings)
{
    using Kind = SiteFinding::Kind;
    if (media.isManaged)
        return {{.kind = Kind::Managed}};
    if (media.isPremises())
        return {{.kind = Kind::Premises}};
    std::vector<SiteFinding> findings;
    const auto add = [&findings](Kind kind, const QStringList &regions) {
        if (!regions.isEmpty())
            findings.push_back({.kind = kind, .regions = regions});
    };
    const QStringList regions = withoutDuplicates(media.regions);
    if (regions.isEmpty())
        findings.push_back({.kind = Kind::NoRegion});
    if (offered)
        add(Kind::NotOffered, ofKind(regions, *offered, MediaRegions::Kind::Unknown));
    add(Kind::Duplicate, listedTwice(media.regions));
    if (regions.size() == 1)
        add(Kind::OneRegion, regions);
    if (offered && !regions.isEmpty() && !offered->home.isEmpty() && !regions.contains(offered->home))
        add(Kind::HomeMissing, {offered->home});
    QList<SiteUse::BaseSettings> forcing;
    std::ranges::copy_if(baseSettings, std::back_inserter(forcing),
                         [](const SiteUse::BaseSettings &used) { return used.forceTurn.value_or(false); });
    if (!forcing.isEmpty())
        findings.push_back({.kind = Kind::ForceTurn, .baseSettings = forcing});
    if (media.usesLatencyBased.value_or(false))
        add(Kind::GeoLookup, regions);
    if (offered)
        add(Kind::Satellite, ofKind(regions, *offered, MediaRegions::Kind::Satellite));
    const bool isOffEverywhere = std::ranges::all_of(
        baseSettings, [](const SiteUse::BaseSettings &used) { return used.forceTurn == false; });
    if (!baseSettings.isEmpty() && isOffEverywhere)
        findings.push_back({.kind = Kind::ForceTurnOff, .baseSettings = baseSettings});
    return findings;
}

QStringList mediaRanges()
{
    return {u"52.129.96.0/20"_s, u"169.150.104.0/21"_s, u"167.234.48.0/20"_s, u"136.245.64.0/18"_s};
}

QString mediaRangesSource()
{
    return u"https://help.genesys.cloud/articles/cidr-ip-address-range-for-cloud-media-services/"_s;
}

} // namespace Stationmaster
