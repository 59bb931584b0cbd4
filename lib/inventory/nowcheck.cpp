// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/nowcheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// The org spells "ON_QUEUE" also as "On Queue" and "OnQueue".
bool says(QString text, QLatin1StringView word)
{
    return text.remove(u'_').remove(u' ').compare(QString(word).remove(u'_'), Qt::CaseInsensitive) == 0;
}

/// [guess] The only types of stations for WebRTC phones are those with the word in them, as
/// "inin_webrtc_softphone".
bool isOtherThanWebRtc(const StationOfUser &station)
{
    return !station.type.isEmpty() && !station.type.contains("webrtc"_L1, Qt::CaseInsensitive);
}

bool isPresenceKnown(const NowFacts &facts)
{
    return facts.presence && !facts.presence->system.isEmpty();
}

bool isOffline(const NowFacts &facts)
{
    return facts.presence && facts.presence->isOffline().value_or(false);
}

bool isOnNoStation(const NowFacts &facts)
{
    // A station that is in use without being signed in on is a default one. Where it is a desk phone it
    // rings all the same.
    return facts.signIns && !facts.signIns->associated.isThere() && facts.usesOwnPhone() != false;
}

bool hasRouting(const NowFacts &facts, QLatin1StringView status)
{
    return facts.routing && says(facts.routing->status, status);
}

bool hasCall(const NowFacts &facts, SessionStage stage)
{
    return facts.sessions && std::ranges::any_of(*facts.sessions, [stage](const LiveSession &session) {
               return isVoice(session) && stageOf(session) == stage;
           });
}

bool isBusyOtherwise(const NowFacts &facts)
{
    if (hasRouting(facts, "INTERACTING"_L1) || hasRouting(facts, "COMMUNICATING"_L1))
        return true;
    return facts.sessions && std::ranges::any_of(*facts.sessions, [](const LiveSession &session) {
               return session.mediaType.isEmpty(); // may be a call
           });
}

bool isAway(const NowFacts &facts)
{
    return isPresenceKnown(facts) && !says(facts.presence->system, "AVAILABLE"_L1) &&
           !says(facts.presence->system, "ON_QUEUE"_L1);
}

/// The first of the verdicts that need one fact only.
std::optional<NowVerdict> obstacle(const NowFacts &facts)
{
    using Phone = NowFacts::Phone;
    const std::pair<bool, NowVerdict> byUrgency[] = {
        {facts.user == NowFacts::User::Gone, NowVerdict::Gone},
        {facts.user == NowFacts::User::NotActive, NowVerdict::Left},
        {facts.collaborateOnly == true, NowVerdict::NoLicence},
        {facts.phone == Phone::None, NowVerdict::NoPhone},
        {facts.phone == Phone::Inactive, NowVerdict::PhoneInactive},
        {facts.phone == Phone::NoStation, NowVerdict::NoStation},
        {isOffline(facts), NowVerdict::Offline},
        {isOnNoStation(facts), NowVerdict::NotSignedIn},
        {facts.usesOwnPhone() == false, NowVerdict::AnotherPhone},
        {facts.routing && facts.routing->isNotResponding(), NowVerdict::NotResponding},
        {hasCall(facts, SessionStage::Ringing), NowVerdict::Ringing},
        {hasCall(facts, SessionStage::GoingOn), NowVerdict::InCall},
        {hasCall(facts, SessionStage::WrapUp), NowVerdict::WrapUp},
        {isBusyOtherwise(facts), NowVerdict::Interacting},
        {isAway(facts), NowVerdict::Away},
    };
    for (const auto &[applies, verdict] : byUrgency) {
        if (applies)
            return verdict;
    }
    return std::nullopt;
}

std::vector<NowFact> notKnownOf(const NowFacts &facts)
{
    std::vector<NowFact> missing;
    if (facts.phone == NowFacts::Phone::NotKnown || facts.ownStationId.isEmpty())
        missing.push_back(NowFact::Phone);
    if (!isPresenceKnown(facts))
        missing.push_back(NowFact::Presence);
    // A status that is new says nothing either.
    if (!hasRouting(facts, "OFF_QUEUE"_L1) && !hasRouting(facts, "IDLE"_L1))
        missing.push_back(NowFact::Routing);
    if (!facts.signIns)
        missing.push_back(NowFact::SignIns);
    return missing;
}

NowVerdict mildVerdict(const NowFacts &facts)
{
    const bool isOnQueue = says(facts.presence->system, "ON_QUEUE"_L1);
    const bool takesQueueCalls = hasRouting(facts, "IDLE"_L1);
    if (isOnQueue != takesQueueCalls)
        return NowVerdict::Changing;
    return takesQueueCalls ? NowVerdict::CanTakeCalls : NowVerdict::OffQueue;
}

bool inSeveralConversations(const NowFacts &facts)
{
    QSet<QString> conversations;
    for (const LiveSession &session : facts.sessions.value_or(std::vector<LiveSession>())) {
        if (!session.conversationId.isEmpty())
            conversations.insert(session.conversationId);
    }
    return conversations.size() > 1;
}

std::vector<NowFinding> findingsOf(const NowFacts &facts)
{
    const UserSignIns signIns = facts.signIns.value_or(UserSignIns());
    const bool isOwnKnown = facts.phone == NowFacts::Phone::There && !facts.ownStationId.isEmpty();
    const bool isOnOne = signIns.associated.isThere();
    const bool isAbsent = isOffline(facts) || isOnNoStation(facts);
    const std::pair<bool, NowFinding> all[] = {
        {isOffline(facts) && isOnOne, NowFinding::StationOutlivesSignIn},
        {isAbsent && hasCall(facts, SessionStage::GoingOn), NowFinding::CallWithoutPerson},
        {!facts.onOwnStation.isEmpty() && facts.onOwnStation != facts.userId,
         NowFinding::SomebodyElseOnOwnPhone},
        {isOnOne && signIns.effective.isThere() && signIns.effective.id != signIns.associated.id,
         NowFinding::SeveralStations},
        {inSeveralConversations(facts), NowFinding::SeveralConversations},
        {facts.signIns && isOwnKnown && !signIns.byDefault.isThere(), NowFinding::NoDefault},
        {isOwnKnown && signIns.byDefault.isThere() && signIns.byDefault.id != facts.ownStationId,
         NowFinding::OtherDefault},
        {isOwnKnown && !isOnOne && signIns.last.isThere() && signIns.last.id != facts.ownStationId,
         NowFinding::LastOnAnother},
        {facts.mayCall == false, NowFinding::LacksCallAdd},
        {facts.ringingSeconds && *facts.ringingSeconds < UsualRingingSeconds, NowFinding::ShortRinging},
    };
    std::vector<NowFinding> found;
    for (const auto &[applies, finding] : all) {
        if (applies)
            found.push_back(finding);
    }
    return found;
}

} // namespace

const StationOfUser *NowFacts::stationInUse() const
{
    if (!signIns)
        return nullptr;
    for (const StationOfUser *station : {&signIns->effective, &signIns->associated}) {
        if (station->isThere())
            return station;
    }
    return nullptr;
}

std::optional<bool> NowFacts::usesOwnPhone() const
{
    const StationOfUser *station = stationInUse();
    if (!station)
        return std::nullopt;
    if (!ownStationId.isEmpty())
        return station->id == ownStationId;
    return isOtherThanWebRtc(*station) ? std::optional(false) : std::nullopt;
}

bool NowReport::has(NowFinding finding) const
{
    return std::ranges::find(findings, finding) != findings.end();
}

bool isVoice(const LiveSession &session)
{
    return says(session.mediaType, "voice"_L1);
}

SessionStage stageOf(const LiveSession &session)
{
    if (says(session.segmentType, "alert"_L1))
        return SessionStage::Ringing;
    return says(session.segmentType, "wrapup"_L1) ? SessionStage::WrapUp : SessionStage::GoingOn;
}

NowFacts nowFactsOf(const UserFacts &facts)
{
    using State = CheckResult::State;
    NowFacts now{.collaborateOnly = facts.collaborateOnly, .mayCall = facts.mayCall};
    if (!facts.user)
        return now;
    now.userId = facts.user->id;
    if (!facts.user->state.isEmpty() && !says(facts.user->state, "active"_L1))
        now.user = NowFacts::User::NotActive;
    const UserReport report = reportOn(facts);
    const auto is = [&report](Check check, State state) { return report.of(check).state == state; };
    if (is(Check::Assigned, State::Failed))
        now.phone = NowFacts::Phone::None; // what was theirs is somebody else's now
    else if (is(Check::PhoneExists, State::Failed))
        now.phone = facts.phone ? NowFacts::Phone::Inactive : NowFacts::Phone::None;
    else if (is(Check::StationExists, State::Failed))
        now.phone = NowFacts::Phone::NoStation;
    else if (is(Check::PhoneExists, State::Passed))
        now.phone = NowFacts::Phone::There;
    if (now.phone == NowFacts::Phone::There) {
        now.ownStationId = facts.phone ? facts.phone->lineId : facts.station->id;
        now.onOwnStation = facts.station ? facts.station->userId : QString();
    }
    return now;
}

NowReport judgeNow(const NowFacts &facts)
{
    NowReport report{.findings = findingsOf(facts)};
    if (const auto first = obstacle(facts)) {
        report.verdict = *first;
        return report;
    }
    report.notKnown = notKnownOf(facts);
    if (report.notKnown.empty())
        report.verdict = mildVerdict(facts);
    return report;
}

} // namespace Stationmaster
