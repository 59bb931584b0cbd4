// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/findingtext.h"

#include "helpdesk/calltext.h"
#include "words/datetext.h"
#include "words/regiontext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using FoundKind = CallFinding::Kind;
using FoundTone = Theme::Tone;
using FoundPath = CallEvidence::Path;

bool isSameMediaRegion(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

Theme::Tone FindingText::toneOf(const CallFinding &finding)
{
    switch (finding.kind) {
    case FoundKind::NothingReported:
    case FoundKind::PathNotKnown:
    case FoundKind::ForceTurnNotKnown:
    case FoundKind::RegionNotKnown:
        return FoundTone::Neutral;
    case FoundKind::SettingsNewer:
    case FoundKind::OneSided:
        return FoundTone::Info;
    case FoundKind::RelayedThroughOtherRegion:
    case FoundKind::OtherRegion:
        return finding.isOfSite ? FoundTone::Info : FoundTone::Warning;
    case FoundKind::RelayedThoughDirectExpected:
    case FoundKind::DirectThoughForced:
    case FoundKind::Reconnected:
        return FoundTone::Warning;
    case FoundKind::AsConfigured:
        return FoundTone::Success;
    case FoundKind::LowQuality:
    case FoundKind::HeardNothing:
    case FoundKind::SentNothing:
    case FoundKind::NoPackets:
        break;
    }
    return FoundTone::Problem;
}

CallLine FindingText::of(const CallFinding &finding, const CallEvidence &evidence,
                         const CallSettings &settings)
{
    const auto text = [&]() -> QString {
        switch (finding.kind) {
        case FoundKind::NothingReported:
            if (evidence.otherReports > 0)
                return tr(
                    "No report is certainly of this person’s side: the %Ln report(s) that there are belong "
                    "to the other side, or to nobody known.",
                    nullptr, evidence.otherReports);
            return tr("Nobody reported anything of the media of this call.");
        case FoundKind::PathNotKnown:
            return tr("Whether the media was relayed is not known: no report names the candidates.");
        case FoundKind::ForceTurnNotKnown:
            return evidence.path == FoundPath::Relayed
                       ? tr("The media was relayed through TURN. Whether that is forced is not known.")
                       : tr("The media did not go through TURN. Whether TURN is forced is not known.");
        case FoundKind::SettingsNewer:
            //: %1: a date and time
            return tr("The media went another way than is set now. Phone, base settings or site were changed "
                      "%1, so the client may not have had that yet: this shows nothing of the settings.")
                .arg(DateText::shortTime(settings.media.changed));
        case FoundKind::RelayedThoughDirectExpected:
            return tr(
                "The media was relayed through TURN although Force TURN is off. A firewall or a VPN that "
                "blocks the direct way can be why.");
        case FoundKind::DirectThoughForced:
            return tr(
                "The media did not go through TURN although Force TURN is on: this call ran without that "
                "setting. Logging out and back in brings it to the client.");
        case FoundKind::OneSided:
            return oneSided(evidence);
        case FoundKind::RegionNotKnown:
            return regionNotKnown(finding, settings);
        case FoundKind::RelayedThroughOtherRegion:
        case FoundKind::OtherRegion:
            return regions(finding, evidence, settings);
        case FoundKind::AsConfigured:
            return asConfigured(evidence, settings);
        case FoundKind::LowQuality:
            return lowQuality(finding);
        case FoundKind::HeardNothing:
            return tr("Not one packet came to the person, so they heard nothing.");
        case FoundKind::SentNothing:
            return tr("Not one packet came from the person, so nobody heard them.");
        case FoundKind::NoPackets:
            return tr("One side got not one packet. The report does not say which side.");
        case FoundKind::Reconnected:
            break;
        }
        return tr("The connection had to be made again: %Ln attempt(s).", nullptr, finding.reconnects);
    };
    return {toneOf(finding), text()};
}

QString FindingText::oneSided(const CallEvidence &evidence)
{
    const bool isPersonsEnd = std::ranges::any_of(
        evidence.pairs, [](const MediaPair &pair) { return pair.client == CandidateType::Relay; });
    return isPersonsEnd
               ? tr("The media was relayed through TURN in one part of the call, and not in another.")
               : tr("Only the org’s end was a relay; the person’s end was not. That is not what Force "
                    "TURN does, nor does it speak against it.");
}

QString FindingText::regionNotKnown(const CallFinding &finding, const CallSettings &settings)
{
    if (finding.effectiveRegion.isEmpty())
        return tr("The reports do not name the media region that was used.");
    const QString used = RegionText::name(finding.effectiveRegion);
    if (!settings.media.isSiteKnown) //: %1: a media region
        return tr("The media went through %1. The media regions of the site are not known.").arg(used);
    return tr("The media went through %1. The site lists no media region, and the home region is not known.")
        .arg(used);
}

/// The region is another one than expected, or one that the site does not list, or both.
QString FindingText::regions(const CallFinding &finding, const CallEvidence &evidence,
                             const CallSettings &settings)
{
    const QString used = RegionText::name(finding.effectiveRegion);
    const QString expected = RegionText::name(finding.expectedRegion);
    const bool isOther =
        !expected.isEmpty() && !isSameMediaRegion(finding.effectiveRegion, finding.expectedRegion);
    const bool isWish = !evidence.preferredRegion.isEmpty(); // of the call; else the first of the site's list
    const bool isFirstOfSite =
        !settings.media.regions.isEmpty() &&
        isSameMediaRegion(settings.media.regions.constFirst(), finding.expectedRegion) &&
        settings.media.usesLatencyBased == false;
    const QString went = finding.kind == FoundKind::RelayedThroughOtherRegion
                             ? tr("The media was relayed through %1").arg(used)
                             : tr("The media went through %1").arg(used);
    const QString although = !isOther        ? QString()
                             : isFirstOfSite ? tr("although the site says %1 first").arg(expected)
                             : isWish        ? tr("although the call preferred %1").arg(expected)
                                             : tr("although %1 was to be expected").arg(expected);
    if (finding.isOfSite)
        //: %1: "The media was relayed through Frankfurt", %2: "although the site says Ireland first"
        return tr("%1 %2: that region, which the site lists too, took over.").arg(went, although);
    const QString isMissing = settings.media.regions.isEmpty()
                                  ? tr("The site lists no media region, and this is not the home region.")
                                  : tr("The site does not list it.");
    //: %1: "The media went through Frankfurt although the call preferred Dublin", %2: a sentence
    return tr("%1. %2").arg(u"%1 %2"_s.arg(went, although).trimmed(), isMissing);
}

QString FindingText::asConfigured(const CallEvidence &evidence, const CallSettings &settings)
{
    const QString path = evidence.path == FoundPath::Relayed
                             ? tr("As is set: relayed through TURN, which is forced.")
                             : tr("As is set: not through TURN, which is not forced.");
    if (settings.media.isPremises)
        return path;
    const QString region = RegionText::name(evidence.effectiveRegion);
    return path + u' ' +
           (settings.media.regions.isEmpty() ? tr("%1 is the home region; the site lists none.").arg(region)
                                             : tr("%1 is a media region of the site.").arg(region));
}

QString FindingText::lowQuality(const CallFinding &finding)
{
    QStringList said;
    if (finding.mos && *finding.mos < LowMos)
        said.append(tr("The sound was poor: a MOS of %1, where callers complain below %2.")
                        .arg(QLocale().toString(*finding.mos, 'f', 1), QLocale().toString(LowMos, 'f', 1)));
    if (finding.jitter && *finding.jitter >= HighJitter)
        said.append(tr("A jitter of %1 is heard.").arg(CallText::jitter(*finding.jitter)));
    return said.join(u' ');
}

QString FindingText::shortWord(FoundKind kind)
{
    switch (kind) {
    case FoundKind::HeardNothing:
        return tr("Heard nothing");
    case FoundKind::SentNothing:
        return tr("Was not heard");
    case FoundKind::NoPackets:
        return tr("One-way sound");
    case FoundKind::LowQuality:
        return tr("Poor sound");
    case FoundKind::DirectThoughForced:
        return tr("Not through TURN");
    case FoundKind::RelayedThoughDirectExpected:
        return tr("Relayed");
    case FoundKind::RelayedThroughOtherRegion:
    case FoundKind::OtherRegion:
        return tr("Other region");
    case FoundKind::Reconnected:
        return tr("Reconnected");
    case FoundKind::OneSided:
        return tr("Relayed in part");
    case FoundKind::SettingsNewer:
        return tr("Before a change");
    case FoundKind::AsConfigured:
        return tr("As set");
    case FoundKind::PathNotKnown:
    case FoundKind::ForceTurnNotKnown:
    case FoundKind::RegionNotKnown:
    case FoundKind::NothingReported:
        break;
    }
    return tr("Not known");
}

CallLine FindingText::sign(const PersonCall &call, const QString &userId)
{
    const CallSegment *end = call.call.endOf(userId);
    if (end && end->disconnectType.compare("transportFailure"_L1, Qt::CaseInsensitive) == 0)
        return {FoundTone::Problem, tr("Broke off")};
    // From the gravest on; of findings that are alike the first.
    static constexpr FoundKind Order[] = {
        FoundKind::HeardNothing,       FoundKind::SentNothing,
        FoundKind::NoPackets,          FoundKind::LowQuality,
        FoundKind::DirectThoughForced, FoundKind::RelayedThoughDirectExpected,
        FoundKind::Reconnected,        FoundKind::RelayedThroughOtherRegion,
        FoundKind::OtherRegion,        FoundKind::OneSided,
        FoundKind::SettingsNewer,      FoundKind::AsConfigured};
    for (const FoundKind kind : Order) {
        const auto found = std::ranges::find(call.evidence.findings, kind, &CallFinding::kind);
        if (found != call.evidence.findings.end())
            return {toneOf(*found), shortWord(kind)};
    }
    if (call.call.rangOutAt(userId))
        return {FoundTone::Warning, tr("Not taken")};
    if (call.media == PersonCall::Media::Waiting)
        return {FoundTone::Neutral, tr("Reading…")};
    if (call.call.isOpen())
        return {FoundTone::Info, tr("Still open")};
    if (call.evidence.path == FoundPath::Relayed || call.evidence.path == FoundPath::Direct)
        return {FoundTone::Neutral, call.evidence.path == FoundPath::Relayed ? tr("Relayed") : tr("Direct")};
    return {FoundTone::Neutral, shortWord(FoundKind::NothingReported)};
}

} // namespace Stationmaster
