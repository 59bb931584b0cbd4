// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/sitetext.h"

#include "words/regiontext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster::SiteText {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

QString profileNames(const QList<SiteUse::BaseSettings> &profiles)
{
    QStringList names;
    for (const SiteUse::BaseSettings &profile : profiles)
        names.append(profile.name);
    return QLocale().createSeparatedList(names);
}

QString regionOrdinal(qsizetype index)
{
    switch (index) {
    case 0:
        return SiteWords::tr("first");
    case 1:
        return SiteWords::tr("second");
    case 2:
        return SiteWords::tr("third");
    case 3:
        return SiteWords::tr("fourth");
    case 4:
        return SiteWords::tr("fifth");
    default:
        return SiteWords::tr("%1.", "an ordinal number").arg(QLocale().toString(index + 1));
    }
}

QStringList withoutOthers(const QStringList &regions, const QStringList &wanted)
{
    QStringList kept;
    for (const QString &region : regions) {
        if (wanted.contains(region))
            kept.append(region);
    }
    return kept;
}

Theme::Tone toneOf(SiteFinding::Weight weight)
{
    switch (weight) {
    case SiteFinding::Weight::Problem:
        return Theme::Tone::Problem;
    case SiteFinding::Weight::Warning:
        return Theme::Tone::Warning;
    case SiteFinding::Weight::Note:
        break;
    }
    return Theme::Tone::Info;
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

Finding finding(const SiteFinding &found)
{
    const Theme::Tone tone = toneOf(found.weight());
    const QString regions = QLocale().createSeparatedList(RegionText::names(found.regions));
    const auto count = static_cast<int>(found.regions.size());
    switch (found.kind) {
    case SiteFinding::Kind::Managed:
        return {tone, SiteWords::tr("This site is run by Genesys."),
                SiteWords::tr("Genesys rejects changes to it, no matter who makes them, so its media "
                              "settings can only be viewed.")};
    case SiteFinding::Kind::Premises:
        return {tone, SiteWords::tr("This site carries media on premises."),
                SiteWords::tr(
                    "Media regions and Relay/TURN Behavior do not apply to it, so they cannot be changed "
                    "here. WebRTC calls then depend on the site’s own Edges.")};
    case SiteFinding::Kind::NoRegion:
        return {tone, SiteWords::tr("No media regions set on this site."),
                SiteWords::tr("Calls can then use the org’s home region only and have nowhere to fail over "
                              "to. Add the regions near the users of this site.")};
    case SiteFinding::Kind::NotOffered:
        return {tone,
                SiteWords::tr("%n region(s) are not offered by the org: %1.", nullptr, count).arg(regions),
                SiteWords::tr("Calls cannot use them, and the org may reject the list. Remove them.")};
    case SiteFinding::Kind::Duplicate:
        return {tone, SiteWords::tr("Listed more than once: %1.").arg(regions),
                SiteWords::tr("A call does not fail over to the region that failed. Remove the duplicates.")};
    case SiteFinding::Kind::OneRegion:
        return {
            tone, SiteWords::tr("No failover."),
            SiteWords::tr("%1 is the only region: when it cannot take a call, the call fails.").arg(regions)};
    case SiteFinding::Kind::HomeMissing:
        return {tone, SiteWords::tr("The home region %1 is not listed.").arg(regions),
                SiteWords::tr("Calls do not fail over to it. Add it, unless this is intended.")};
    case SiteFinding::Kind::ForceTurn:
        return {
            tone,
            SiteWords::tr("Force TURN is on in base settings used here: %1.")
                .arg(profileNames(found.baseSettings)),
            SiteWords::tr("That reduces resiliency, and media goes through relays where that is not needed, "
                          "whatever is chosen above.")};
    case SiteFinding::Kind::GeoLookup:
        return {tone, SiteWords::tr("Geo-Lookup works only over regions on the Genesys CIDR range."),
                SiteWords::tr("The API does not say which regions those are. Check these: %1.").arg(regions)};
    case SiteFinding::Kind::Satellite:
        return {tone, SiteWords::tr("%n satellite region(s): %1.", nullptr, count).arg(regions),
                SiteWords::tr("Check that your firewall allows %1. Source: %2")
                    .arg(QLocale().createSeparatedList(mediaRanges()), mediaRangesSource())};
    case SiteFinding::Kind::ForceTurnOff:
        break;
    }
    return {tone,
            {},
            SiteWords::tr("Force TURN is off in all base settings used here (%1).")
                .arg(profileNames(found.baseSettings))};
}

CellChip chip(const std::vector<SiteFinding> &findings)
{
    const auto word = [](SiteFinding::Kind kind) -> QString {
        switch (kind) {
        case SiteFinding::Kind::NoRegion:
            return SiteWords::tr("No region");
        case SiteFinding::Kind::NotOffered:
            return SiteWords::tr("Not offered");
        case SiteFinding::Kind::Duplicate:
            return SiteWords::tr("Listed twice");
        case SiteFinding::Kind::OneRegion:
            return SiteWords::tr("No failover");
        case SiteFinding::Kind::HomeMissing:
            return SiteWords::tr("Home missing");
        default:
            return {};
        }
    };
    for (const SiteFinding &one : findings) {
        if (one.kind == SiteFinding::Kind::Managed)
            return {Theme::Tone::Neutral, u"lock"_s, SiteWords::tr("Run by Genesys")};
        if (one.kind == SiteFinding::Kind::Premises)
            return {Theme::Tone::Neutral, {}, SiteWords::tr("Not cloud")};
        const Theme::Tone tone = toneOf(one.weight());
        if (const QString said = word(one.kind); !said.isEmpty())
            return {tone, Theme::iconName(tone), said};
    }
    return {Theme::Tone::Success, u"check"_s, SiteWords::tr("Good")};
}

QString summary(const SiteRow &site, std::optional<int> phones)
{
    const QString model =
        site.mediaModel.isEmpty() ? SiteWords::tr("Media model not known") : site.mediaModel;
    const QString onIt =
        phones ? SiteWords::tr("%Ln phone(s)", nullptr, *phones) : SiteWords::tr("phones not read");
    if (SiteMedia::of(site).isPremises())
        return model + u" · "_s + onIt;
    return model + u" · "_s + onIt + u" · "_s +
           SiteWords::tr("%Ln region(s)", nullptr, static_cast<int>(site.mediaRegions.size()));
}

QStringList changes(const SiteMedia &before, const SiteMedia &mine)
{
    QStringList said;
    for (qsizetype i = 0; i < mine.regions.size(); ++i) {
        if (!before.regions.contains(mine.regions[i]))
            said.append(SiteWords::tr("%1 added as %2 region").arg(mine.regions[i], regionOrdinal(i)));
    }
    for (const QString &region : before.regions) {
        if (!mine.regions.contains(region))
            said.append(SiteWords::tr("%1 removed").arg(region));
    }
    if (withoutOthers(before.regions, mine.regions) != withoutOthers(mine.regions, before.regions))
        said.append(SiteWords::tr("order is now %1").arg(mine.regions.join(u" → "_s)));
    if (before.usesLatencyBased != mine.usesLatencyBased)
        said.append(relayBehavior({.mediaRegionsUseLatencyBased = mine.usesLatencyBased}));
    return said;
}

Finding mediaFinding(const SiteRow &site)
{
    if (SiteMedia::of(site).isPremises())
        return {Theme::Tone::Info, SiteWords::tr("This site carries media on premises."),
                SiteWords::tr(
                    "Media regions do not apply to it. WebRTC calls then depend on the site’s own Edges.")};
    // [guess] API.md 7: what an empty list means is not documented; the home region is the likely answer.
    if (site.mediaRegions.isEmpty())
        return {Theme::Tone::Warning, SiteWords::tr("No media regions set on this site."),
                SiteWords::tr(
                    "Calls can then use the org’s home region only and have nowhere to fail over to. You can "
                    "go on, and set the regions of the site later.")};
    if (site.mediaRegions.size() == 1)
        return {Theme::Tone::Warning, SiteWords::tr("Site %1 has one media region.").arg(site.name),
                SiteWords::tr("If %1 cannot take a call, the call fails.").arg(site.mediaRegions.first())};
    return {};
}

} // namespace Stationmaster::SiteText
