// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "presentation/sitetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster::SiteText {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

bool carriesCloudMedia(const SiteRow &site)
{
    return site.mediaModel.compare("Premises"_L1, Qt::CaseInsensitive) != 0;
}

} // namespace

QString mediaRegions(const SiteRow &site)
{
    return site.mediaRegions.isEmpty() ? SiteWords::tr("No media regions set on this site")
                                       : site.mediaRegions.join(u" → "_s);
}

QString relayBehavior(const SiteRow &site)
{
    if (!site.mediaRegionsUseLatencyBased)
        return SiteWords::tr("Not set");
    return *site.mediaRegionsUseLatencyBased ? SiteWords::tr("Lowest latency via Geo-Lookup")
                                             : SiteWords::tr("Any media region set on this site");
}

QString relayMeaning(const SiteRow &site)
{
    if (!site.mediaRegionsUseLatencyBased)
        return {};
    return *site.mediaRegionsUseLatencyBased
               ? SiteWords::tr("Best performance: Genesys picks the nearest region, call by call.")
               : SiteWords::tr("Strict control: calls are relayed only in the regions of this site.");
}

Finding mediaFinding(const SiteRow &site)
{
    if (!carriesCloudMedia(site))
        return {Theme::Tone::Info, SiteWords::tr("This site carries media on premises."),
                SiteWords::tr(
                    "Media regions do not apply to it. WebRTC calls then depend on the site’s own Edges.")};
    // [guess] API.md 7: what an empty list means is not documented; the home region is the likely answer.
    if (site.mediaRegions.isEmpty())
        return {Theme::Tone::Warning, SiteWords::tr("No media regions set on this site."),
                SiteWords::tr(
                    "Calls can then use the org’s home region only and have nowhere to fail over to. You can "
                    "go on, and set the regions of the site later.")};
    if (site.mediaRegions.size() == 1 && !site.mediaRegionsUseLatencyBased.value_or(false))
        return {Theme::Tone::Warning, SiteWords::tr("Site %1 has one media region.").arg(site.name),
                SiteWords::tr("If %1 cannot take a call, the call fails.").arg(site.mediaRegions.first())};
    return {};
}

} // namespace Stationmaster::SiteText
