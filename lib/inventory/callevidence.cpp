// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/callevidence.h"

#include <algorithm>

namespace Stationmaster {

namespace {

using Found = CallFinding::Kind;
using Way = CallEvidence::Path;
using Measured = MediaReport::Source;

/// The person's part of a leg: the newest report of each owner and source.
struct OwnLeg
{
    const MediaLeg *leg = nullptr;
    std::vector<const MediaReport *> reports{};
};

bool isSameSeries(const MediaReport &a, const MediaReport &b)
{
    return a.source == b.source && a.userId == b.userId && a.stationId == b.stationId;
}

bool isNewer(const MediaReport &a, const MediaReport &b)
{
    // Without dates the later one in the list counts.
    return !a.created.isValid() || !b.created.isValid() || a.created >= b.created;
}

std::vector<OwnLeg> ownLegs(const std::vector<MediaLeg> &legs, const CallParty &party, int &others)
{
    std::vector<OwnLeg> all;
    for (const MediaLeg &leg : legs) {
        OwnLeg own{.leg = &leg};
        for (const MediaReport &report : leg.reports) {
            if (!isOfParty(leg, report, party)) {
                ++others;
                continue;
            }
            const auto same = std::ranges::find_if(
                own.reports, [&report](const MediaReport *one) { return isSameSeries(*one, report); });
            if (same == own.reports.end())
                own.reports.push_back(&report);
            else if (isNewer(report, **same))
                *same = &report;
        }
        if (!own.reports.empty())
            all.push_back(std::move(own));
    }
    std::ranges::stable_sort(all, {}, [](const OwnLeg &own) { return own.leg->started; });
    return all;
}

/// [guess] HELPDESK.md 1: the client's end tells whether media goes through TURN. A relay at the org's end
/// alone is neither.
Way pathOf(const MediaPair &pair)
{
    if (pair.client == CandidateType::Relay)
        return Way::Relayed;
    if (pair.client == CandidateType::Unknown)
        return Way::NotKnown;
    return pair.server == CandidateType::Relay ? Way::OneSided : Way::Direct;
}

Way joined(Way so, Way far)
{
    if (so == Way::NotKnown || far == so)
        return far;
    return far == Way::NotKnown ? so : Way::OneSided;
}

void addLeg(CallEvidence &evidence, const OwnLeg &own, std::optional<QDateTime> &started)
{
    if (!started && own.leg->started.isValid())
        started = own.leg->started;
    if (!own.leg->effectiveRegion.isEmpty()) {
        evidence.effectiveRegion = own.leg->effectiveRegion;
        evidence.preferredRegion = own.leg->preferredRegion;
    }
    int reconnects = 0;
    for (const MediaReport *report : own.reports) {
        for (const MediaPair &pair : report->pairs) {
            evidence.pairs.push_back(pair);
            evidence.path = joined(evidence.path, pathOf(pair));
        }
        if (report->mos)
            evidence.mos = std::min(*report->mos, evidence.mos.value_or(*report->mos));
        if (report->jitter && report->source == Measured::Client)
            evidence.jitter = std::max(*report->jitter, evidence.jitter.value_or(*report->jitter));
        reconnects = std::max(reconnects, report->reconnects.value_or(0)); // both ends count the same ones
    }
    evidence.reconnects += reconnects;
}

/// Nothing: as it should be.
std::optional<Found> judgedPath(Way path, const MediaSettings &settings,
                                const std::optional<QDateTime> &started)
{
    if (path == Way::NotKnown)
        return Found::PathNotKnown;
    if (path == Way::OneSided)
        return Found::OneSided;
    if (!settings.forceTurn)
        return Found::ForceTurnNotKnown;
    const bool isAsForced = *settings.forceTurn == (path == Way::Relayed);
    if (isAsForced)
        return std::nullopt;
    const auto refresh = std::chrono::milliseconds(TurnRefresh).count();
    if (settings.changed.isValid() && (!started || *started < settings.changed.addMSecs(refresh)))
        return Found::SettingsNewer;
    return path == Way::Relayed ? Found::RelayedThoughDirectExpected : Found::DirectThoughForced;
}

/// Nothing: as it should be, or regions do not apply.
std::optional<CallFinding> judgedRegion(const CallEvidence &evidence, const MediaSettings &settings)
{
    if (settings.isPremises)
        return std::nullopt;
    const QString &effective = evidence.effectiveRegion;
    QStringList regions = settings.regions;
    if (regions.isEmpty() && !settings.homeRegion.isEmpty())
        regions.append(settings.homeRegion);
    if (effective.isEmpty() || !settings.isSiteKnown || regions.isEmpty())
        return CallFinding{.kind = Found::RegionNotKnown, .effectiveRegion = effective};
    const bool isOfSite = regions.contains(effective, Qt::CaseInsensitive);
    QString expected = evidence.preferredRegion;
    // What the call itself wanted, else the first one of the list, where the order counts.
    if (expected.isEmpty() && (settings.usesLatencyBased == false || regions.size() == 1))
        expected = regions.constFirst();
    const bool isOther = !expected.isEmpty() && effective.compare(expected, Qt::CaseInsensitive) != 0;
    if (isOfSite && !isOther)
        return std::nullopt;
    return CallFinding{.kind = evidence.path == Way::Relayed ? Found::RelayedThroughOtherRegion
                                                             : Found::OtherRegion,
                       .expectedRegion = expected,
                       .effectiveRegion = effective,
                       .isOfSite = isOfSite};
}

/// Whether a count of 0 stands against one that shows that the call was up.
void addSilence(std::vector<CallFinding> &findings, const std::vector<OwnLeg> &legs)
{
    bool heard = false;
    bool sent = false;
    bool unknown = false;
    std::vector<Found> silent;
    for (const OwnLeg &own : legs) {
        for (const MediaReport *report : own.reports) {
            const bool isClient = report->source == Measured::Client;
            const bool isServer = report->source == Measured::Server;
            if (report->packetsReceived) {
                const bool isSilent = *report->packetsReceived <= 0;
                (isClient ? heard : isServer ? sent : unknown) |= !isSilent;
                if (isSilent)
                    silent.push_back(isClient   ? Found::HeardNothing
                                     : isServer ? Found::SentNothing
                                                : Found::NoPackets);
            }
        }
    }
    const auto add = [&](Found kind, bool isRefuted) {
        if (std::ranges::find(silent, kind) != silent.end() && !isRefuted)
            findings.push_back({.kind = kind});
    };
    // A leg that carried something speaks for the call, as after a reconnect.
    add(Found::HeardNothing, heard);
    add(Found::SentNothing, sent);
    add(Found::NoPackets, unknown);
}

void addQuality(CallEvidence &evidence)
{
    const bool isLow = evidence.mos && *evidence.mos < LowMos;
    const bool isUneven = evidence.jitter && *evidence.jitter >= HighJitter;
    if (isLow || isUneven)
        evidence.findings.push_back(
            {.kind = Found::LowQuality, .mos = evidence.mos, .jitter = evidence.jitter});
}

} // namespace

bool CallEvidence::has(CallFinding::Kind kind) const
{
    return std::ranges::find(findings, kind, &CallFinding::kind) != findings.end();
}

bool isOfParty(const MediaLeg &leg, const MediaReport &report, const CallParty &party)
{
    if (!report.userId.isEmpty())
        return report.userId == party.userId;
    if (!report.stationId.isEmpty() && party.stationIds.contains(report.stationId))
        return true;
    return !leg.communicationId.isEmpty() && party.communicationIds.contains(leg.communicationId);
}

CallEvidence judgeCall(const std::vector<MediaLeg> &legs, const CallParty &party,
                       const MediaSettings &settings)
{
    CallEvidence evidence;
    const std::vector<OwnLeg> own = ownLegs(legs, party, evidence.otherReports);
    std::optional<QDateTime> started;
    for (const OwnLeg &leg : own)
        addLeg(evidence, leg, started);
    if (!evidence.mos)
        evidence.mos = party.sessionMinMos;
    if (own.empty()) {
        evidence.findings.push_back({.kind = Found::NothingReported});
        addQuality(evidence);
        return evidence;
    }
    const auto path = judgedPath(evidence.path, settings, started);
    const auto region = judgedRegion(evidence, settings);
    if (path)
        evidence.findings.push_back({.kind = *path});
    if (region)
        evidence.findings.push_back(*region);
    if (!path && !region)
        evidence.findings.push_back({.kind = Found::AsConfigured,
                                     .expectedRegion = evidence.preferredRegion,
                                     .effectiveRegion = evidence.effectiveRegion,
                                     .isOfSite = !settings.isPremises});
    addQuality(evidence);
    addSilence(evidence.findings, own);
    if (evidence.reconnects > 0)
        evidence.findings.push_back({.kind = Found::Reconnected, .reconnects = evidence.reconnects});
    return evidence;
}

} // namespace Stationmaster
