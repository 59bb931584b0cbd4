// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/nowcheck.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Finding = NowFinding;
using Phone = NowFacts::Phone;

const StationOfUser OwnStation{.id = u"own"_s, .name = u"Ana_WebRTC"_s, .type = u"inin_webrtc_softphone"_s};
const StationOfUser DeskPhone{.id = u"desk"_s, .name = u"Lobby"_s, .type = u"generic_sip"_s};

/// Somebody who can take calls, of whom everything is known.
class Now : public testing::Test
{
protected:
    NowVerdict verdict() const { return judgeNow(facts).verdict; }
    std::vector<NowFinding> findings() const { return judgeNow(facts).findings; }
    void say(const QString &presence, const QString &routing)
    {
        facts.presence = Presence{.system = presence};
        facts.routing = RoutingStatus{.status = routing};
    }
    void addCall(const QString &segment, const QString &conversation = u"c"_s)
    {
        facts.sessions->push_back(
            {.conversationId = conversation, .mediaType = u"voice"_s, .segmentType = segment});
    }

    NowFacts facts{
        .userId = u"ana"_s,
        .phone = Phone::There,
        .ownStationId = OwnStation.id,
        .onOwnStation = u"ana"_s,
        .collaborateOnly = false,
        .mayCall = true,
        .routing = RoutingStatus{.status = u"IDLE"_s},
        .presence = Presence{.system = u"ON_QUEUE"_s},
        .signIns = UserSignIns{.associated = OwnStation, .effective = OwnStation, .byDefault = OwnStation},
        .sessions = std::vector<LiveSession>(),
        .autoAnswer = false,
        .ringingSeconds = 20};
};

TEST_F(Now, SomebodyOnQueueWhoIsIdleOnTheirOwnPhoneCanTakeCalls)
{
    EXPECT_EQ(judgeNow(facts), NowReport{.verdict = NowVerdict::CanTakeCalls});
    for (const QString &spelling : {u"On Queue"_s, u"OnQueue"_s, u"on_queue"_s}) {
        facts.presence->system = spelling;
        EXPECT_EQ(verdict(), NowVerdict::CanTakeCalls) << qPrintable(spelling);
    }
}

TEST_F(Now, IsSaidByWhatStopsCallsFirst)
{
    // From the mildest to the most urgent, each on top of those before it.
    say(u"AVAILABLE"_s, u"OFF_QUEUE"_s);
    EXPECT_EQ(verdict(), NowVerdict::OffQueue);
    say(u"Meeting"_s, u"OFF_QUEUE"_s);
    EXPECT_EQ(verdict(), NowVerdict::Away);
    say(u"Meeting"_s, u"interacting"_s);
    EXPECT_EQ(verdict(), NowVerdict::Interacting);
    addCall(u"wrapup"_s);
    EXPECT_EQ(verdict(), NowVerdict::WrapUp);
    addCall(u"interact"_s);
    EXPECT_EQ(verdict(), NowVerdict::InCall);
    addCall(u"alert"_s);
    EXPECT_EQ(verdict(), NowVerdict::Ringing);
    say(u"Meeting"_s, u"NOT_RESPONDING"_s);
    EXPECT_EQ(verdict(), NowVerdict::NotResponding);
    facts.signIns->effective = DeskPhone;
    EXPECT_EQ(verdict(), NowVerdict::AnotherPhone);
    facts.signIns = UserSignIns{.effective = OwnStation, .byDefault = OwnStation};
    EXPECT_EQ(verdict(), NowVerdict::NotSignedIn) << "a default station alone is no sign-in";
    facts.signIns = UserSignIns();
    EXPECT_EQ(verdict(), NowVerdict::NotSignedIn);
    say(u"Offline"_s, u"NOT_RESPONDING"_s);
    EXPECT_EQ(verdict(), NowVerdict::Offline);
    facts.phone = Phone::NoStation;
    EXPECT_EQ(verdict(), NowVerdict::NoStation);
    facts.phone = Phone::Inactive;
    EXPECT_EQ(verdict(), NowVerdict::PhoneInactive);
    facts.phone = Phone::None;
    EXPECT_EQ(verdict(), NowVerdict::NoPhone);
    facts.collaborateOnly = true;
    EXPECT_EQ(verdict(), NowVerdict::NoLicence);
    facts.user = NowFacts::User::NotActive;
    EXPECT_EQ(verdict(), NowVerdict::Left);
    facts.user = NowFacts::User::Gone;
    EXPECT_EQ(verdict(), NowVerdict::Gone);
}

TEST_F(Now, IsNotKnownWhereWhatDecidesWasNotRead)
{
    const auto missing = [this](NowFact fact) {
        const NowReport report = judgeNow(facts);
        return report.verdict == NowVerdict::Unknown && report.notKnown == std::vector{fact};
    };
    const NowFacts all = facts;
    for (const QString &status : {u"IDLE"_s, u"OFF_QUEUE"_s}) {
        for (const QString &presence : {u"ON_QUEUE"_s, u"AVAILABLE"_s}) {
            facts = all;
            say(presence, status);
            facts.signIns.reset();
            EXPECT_TRUE(missing(NowFact::SignIns)) << qPrintable(status);
            facts = all;
            say(presence, status);
            facts.phone = Phone::NotKnown;
            EXPECT_TRUE(missing(NowFact::Phone)) << qPrintable(status);
        }
        facts = all;
        say({}, status);
        EXPECT_TRUE(missing(NowFact::Presence)) << "an answer without a presence says nothing";
        facts.presence.reset();
        EXPECT_TRUE(missing(NowFact::Presence));
    }
    facts = all;
    for (const QString &status : {QString(), u"SLEEPING"_s}) {
        say(u"ON_QUEUE"_s, status);
        EXPECT_TRUE(missing(NowFact::Routing)) << qPrintable(status);
    }
    facts.routing.reset();
    EXPECT_TRUE(missing(NowFact::Routing));
    facts = NowFacts();
    EXPECT_EQ(judgeNow(facts), (NowReport{.notKnown = {NowFact::Phone, NowFact::Presence, NowFact::Routing,
                                                       NowFact::SignIns}}));
}

TEST_F(Now, DoesNotDependOnWhatCouldNotChangeIt)
{
    facts.collaborateOnly.reset();
    facts.mayCall.reset();
    facts.sessions.reset();
    facts.autoAnswer.reset();
    facts.ringingSeconds.reset();
    EXPECT_EQ(judgeNow(facts), NowReport{.verdict = NowVerdict::CanTakeCalls});
    // What stops calls does so whatever else is not known.
    const NowFacts nothing{.userId = u"ana"_s};
    facts = nothing;
    facts.presence = Presence{.system = u"OFFLINE"_s};
    EXPECT_EQ(verdict(), NowVerdict::Offline);
    facts = nothing;
    facts.routing = RoutingStatus{.status = u"NOT_RESPONDING"_s};
    EXPECT_EQ(verdict(), NowVerdict::NotResponding);
    facts = nothing;
    facts.signIns = UserSignIns{};
    EXPECT_EQ(verdict(), NowVerdict::NotSignedIn);
    facts = nothing;
    facts.sessions.emplace();
    addCall(u"hold"_s);
    EXPECT_EQ(verdict(), NowVerdict::InCall) << "a segment that is new counts";
}

TEST_F(Now, AnotherPhoneIsOneThatIsCertainlyNotTheirs)
{
    facts.signIns = UserSignIns{.associated = DeskPhone};
    EXPECT_EQ(verdict(), NowVerdict::AnotherPhone)
        << "without an effective station the associated one counts";
    facts.signIns = UserSignIns{.effective = DeskPhone, .byDefault = DeskPhone};
    EXPECT_EQ(verdict(), NowVerdict::AnotherPhone) << "it rings without a sign-in";
    facts.ownStationId.clear();
    facts.phone = Phone::NotKnown;
    EXPECT_EQ(verdict(), NowVerdict::AnotherPhone) << "a desk phone is no WebRTC phone, whosever it is";
    facts.signIns = UserSignIns{.associated = OwnStation, .effective = OwnStation};
    EXPECT_EQ(verdict(), NowVerdict::Unknown);
    facts.signIns->effective.type.clear();
    EXPECT_EQ(facts.usesOwnPhone(), std::nullopt);
    facts.signIns->associated = {};
    EXPECT_EQ(verdict(), NowVerdict::NotSignedIn);
}

TEST_F(Now, AnswersThatContradictEachOtherAreNoVerdict)
{
    say(u"ON_QUEUE"_s, u"OFF_QUEUE"_s);
    EXPECT_EQ(verdict(), NowVerdict::Changing);
    say(u"AVAILABLE"_s, u"IDLE"_s);
    EXPECT_EQ(verdict(), NowVerdict::Changing);
}

TEST_F(Now, SessionsThatAreNotCallsAreNotTakenForCalls)
{
    facts.sessions->push_back(
        {.conversationId = u"m"_s, .mediaType = u"message"_s, .segmentType = u"interact"_s});
    EXPECT_EQ(verdict(), NowVerdict::CanTakeCalls);
    facts.sessions->push_back({.conversationId = u"x"_s});
    EXPECT_EQ(verdict(), NowVerdict::Interacting) << "it may be one";
    say(u"ON_QUEUE"_s, u"COMMUNICATING"_s);
    facts.sessions->clear();
    EXPECT_EQ(verdict(), NowVerdict::Interacting);
}

TEST_F(Now, SeveralSignInsAtOnceAreSaid)
{
    facts.signIns->effective = DeskPhone;
    EXPECT_EQ(findings(), std::vector{Finding::SeveralStations});
    facts.signIns->effective = OwnStation;
    facts.onOwnStation = u"bo"_s;
    EXPECT_EQ(findings(), std::vector{Finding::SomebodyElseOnOwnPhone});
    facts.onOwnStation.clear();
    addCall(u"interact"_s, u"one"_s);
    addCall(u"hold"_s, u"one"_s);
    EXPECT_TRUE(findings().empty()) << "two sessions of one conversation";
    addCall(u"hold"_s, u"two"_s);
    EXPECT_EQ(findings(), std::vector{Finding::SeveralConversations});
    facts.presence->system = u"OFFLINE"_s;
    EXPECT_EQ(findings(), (std::vector{Finding::StationOutlivesSignIn, Finding::CallWithoutPerson,
                                       Finding::SeveralConversations}));
    facts.signIns = UserSignIns{.byDefault = OwnStation, .last = DeskPhone};
    facts.sessions->clear();
    EXPECT_EQ(findings(), std::vector{Finding::LastOnAnother});
    facts.signIns->last = OwnStation;
    EXPECT_TRUE(findings().empty());
}

TEST_F(Now, WhatIsWorthKnowingIsFound)
{
    facts.signIns->byDefault = DeskPhone;
    facts.mayCall = false;
    facts.ringingSeconds = UsualRingingSeconds - 1;
    EXPECT_EQ(findings(), (std::vector{Finding::OtherDefault, Finding::LacksCallAdd, Finding::ShortRinging}));
    EXPECT_EQ(verdict(), NowVerdict::CanTakeCalls) << "none of it stops a call";
    facts.signIns->byDefault = {};
    facts.ringingSeconds = UsualRingingSeconds;
    EXPECT_EQ(findings(), (std::vector{Finding::NoDefault, Finding::LacksCallAdd}));
    facts.ownStationId.clear();
    facts.phone = Phone::None;
    EXPECT_EQ(findings(), std::vector{Finding::LacksCallAdd}) << "who has no phone has none by default";
    EXPECT_TRUE(judgeNow(facts).has(Finding::LacksCallAdd));
    EXPECT_FALSE(judgeNow(facts).has(Finding::NoDefault));
}

/// What the lists tell of the person.
class NowOfRows : public testing::Test
{
protected:
    NowFacts now() const
    {
        return nowFactsOf({.user = &user,
                           .phone = hasPhone ? &phone : nullptr,
                           .phones = hasPhone ? 1 : 0,
                           .phonesComplete = phonesComplete,
                           .station = hasStation ? &station : nullptr,
                           .stationsComplete = stationsComplete,
                           .collaborateOnly = true,
                           .mayCall = false});
    }
    UserRow user{.id = u"ana"_s, .state = u"active"_s};
    PhoneRow phone{
        .id = u"p"_s, .state = u"active"_s, .lineId = u"own"_s, .userId = u"ana"_s, .userKnown = true};
    StationRow station{.id = u"own"_s, .userId = u"bo"_s, .webRtcUserId = u"ana"_s};
    bool hasPhone = true;
    bool hasStation = true;
    bool phonesComplete = true;
    bool stationsComplete = true;
};

TEST_F(NowOfRows, TakesOverWhatIsKnown)
{
    EXPECT_EQ(now(), (NowFacts{.userId = u"ana"_s,
                               .phone = Phone::There,
                               .ownStationId = u"own"_s,
                               .onOwnStation = u"bo"_s,
                               .collaborateOnly = true,
                               .mayCall = false}));
    user.state = u"inactive"_s;
    EXPECT_EQ(now().user, NowFacts::User::NotActive);
    user.state.clear();
    EXPECT_EQ(now().user, NowFacts::User::Active);
    EXPECT_EQ(nowFactsOf({}).phone, Phone::NotKnown);
}

TEST_F(NowOfRows, SaysOfThePhoneOnlyWhatIsCertain)
{
    phone.state = u"inactive"_s;
    EXPECT_EQ(now().phone, Phone::Inactive);
    phone.state = u"active"_s;
    hasStation = false;
    EXPECT_EQ(now().phone, Phone::NoStation);
    stationsComplete = false;
    EXPECT_EQ(now().phone, Phone::There) << "a sign-in on it tells whether it has one";
    phone.userId = u"bo"_s;
    EXPECT_EQ(now().phone, Phone::None);
    hasPhone = false;
    EXPECT_EQ(now().phone, Phone::None);
    phonesComplete = false;
    EXPECT_EQ(now().phone, Phone::NotKnown);
    hasStation = true;
    EXPECT_EQ(now().phone, Phone::There) << "where phones may not be read, stations tell";
    EXPECT_EQ(now().ownStationId, u"own"_s);
}

} // namespace
} // namespace Stationmaster::Test
