// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/calltext.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = CallFinding::Kind;

/// A site that says Dublin, then Frankfurt.
CallSettings somewhere()
{
    return {.media = {.isSiteKnown = true,
                      .regions = {u"eu-west-1"_s, u"eu-central-1"_s},
                      .usesLatencyBased = false,
                      .forceTurn = false,
                      .changed = QDateTime({2026, 2, 3}, {9, 0}, Qt::UTC)}};
}
CallFinding of(Kind kind)
{
    return {.kind = kind,
            .expectedRegion = u"eu-west-1"_s,
            .effectiveRegion = u"eu-central-1"_s,
            .isOfSite = true,
            .mos = 2.3,
            .jitter = 0.085,
            .reconnects = 3};
}
QString said(const CallFinding &finding, const CallEvidence &evidence = {},
             const CallSettings &settings = somewhere())
{
    return FindingText::of(finding, evidence, settings).text;
}
/// A call of "ana" that ended in this way.
CallRow ended(const QString &disconnectType, const QString &errorCode = {})
{
    return {.id = u"c"_s,
            .direction = u"inbound"_s,
            .sessions = {{.userId = u"ana"_s,
                          .direction = u"inbound"_s,
                          .caller = u"tel:+12025550123"_s,
                          .called = u"sip:queue"_s,
                          .segments = {{.type = u"interact"_s,
                                        .disconnectType = disconnectType,
                                        .errorCode = errorCode,
                                        .sipCodes = {u"486"_s}}}}}};
}

TEST(CallFindingText, EachKindHasASentenceOfItsOwn)
{
    QSet<QString> all;
    const int last = static_cast<int>(Kind::Reconnected);
    for (int i = 0; i <= last; ++i) {
        const QString text = said(of(static_cast<Kind>(i)));
        EXPECT_TRUE(text.endsWith(u'.')) << i << qPrintable(text);
        EXPECT_FALSE(text.contains(u'%')) << i << qPrintable(text);
        all.insert(text);
    }
    EXPECT_EQ(all.size(), last + 1);
}

TEST(CallFindingText, RegionsSayNoMoreThanIsKnown)
{
    CallFinding region = of(Kind::RelayedThroughOtherRegion);
    CallEvidence evidence{.preferredRegion = u"eu-west-1"_s, .effectiveRegion = u"eu-central-1"_s};
    EXPECT_EQ(said(region, evidence),
              u"The media was relayed through Frankfurt (eu-central-1) although the site says Dublin "
              "(eu-west-1) first: that region, which the site lists too, took over."_s);
    CallSettings byLatency = somewhere();
    byLatency.media.usesLatencyBased = true;
    EXPECT_TRUE(said(region, evidence, byLatency).contains(u"although the call preferred Dublin"_s));
    region.isOfSite = false;
    region.effectiveRegion = u"xx-new-9"_s;
    region.expectedRegion.clear();
    EXPECT_EQ(said(region, {}, byLatency),
              u"The media was relayed through xx-new-9. The site does not list it."_s);

    CallFinding unknown = of(Kind::RegionNotKnown);
    EXPECT_TRUE(said(unknown, {}, {}).contains(u"media regions of the site are not known"_s));
    EXPECT_TRUE(said(unknown, {}, {.media = {.isSiteKnown = true}}).contains(u"home region is not known"_s));
    unknown.effectiveRegion.clear();
    EXPECT_TRUE(said(unknown).contains(u"do not name the media region"_s));
}

TEST(CallFindingText, WhatIsSetIsSaidAsItIs)
{
    const CallFinding right = of(Kind::AsConfigured);
    const CallEvidence relayed{.path = CallEvidence::Path::Relayed, .effectiveRegion = u"eu-west-1"_s};
    EXPECT_EQ(said(right, relayed),
              u"As is set: relayed through TURN, which is forced. Dublin (eu-west-1) is a "
              "media region of the site."_s);
    EXPECT_EQ(said(right, relayed, {.media = {.isSiteKnown = true, .isPremises = true}}),
              u"As is set: relayed through TURN, which is forced."_s);
    EXPECT_TRUE(said(of(Kind::ForceTurnNotKnown), relayed).startsWith(u"The media was relayed"_s));
    EXPECT_TRUE(said(of(Kind::ForceTurnNotKnown), {.path = CallEvidence::Path::Direct})
                    .startsWith(u"The media did not go through TURN."_s));
    EXPECT_TRUE(said(of(Kind::NothingReported), {.otherReports = 2}).contains(u"the 2 report(s)"_s));
    EXPECT_EQ(said({.kind = Kind::LowQuality, .mos = 4.4, .jitter = 0.085}), u"A jitter of 85 ms is heard."_s)
        << "the MOS was good";
}

TEST(CallTextTest, CandidatesHaveWordsOfTheirOwn)
{
    QSet<QString> all;
    for (const CandidateType type :
         {CandidateType::Unknown, CandidateType::Host, CandidateType::ServerReflexive,
          CandidateType::PeerReflexive, CandidateType::Relay})
        all.insert(CallText::candidate(type));
    EXPECT_EQ(all.size(), 5);
    EXPECT_TRUE(CallText::candidate(CandidateType::Relay).contains(u"(relay)"_s));
    EXPECT_TRUE(CallText::candidate(CandidateType::Host).contains(u"(host)"_s));
}

TEST(CallTextTest, QualityIsByTheBoundsOfTheEvidence)
{
    EXPECT_EQ(CallText::quality(LowMos - 0.1), u"3.4 (poor)"_s);
    EXPECT_EQ(CallText::quality(LowMos), u"3.5 (fair)"_s);
    EXPECT_EQ(CallText::quality(GoodMos), u"4.0 (good)"_s);
    EXPECT_EQ(CallText::jitter(0.0042), u"4 ms"_s);
}

TEST(CallTextTest, EndsAreToldAndNewWordsShown)
{
    QSet<QString> all;
    for (const QString &type : {u"client"_s, u"peer"_s, u"endpoint"_s, u"transportFailure"_s, u"timeout"_s,
                                u"system"_s, u"error"_s})
        all.insert(CallText::ending(ended(type), u"ana"_s));
    EXPECT_EQ(all.size(), 7);
    EXPECT_TRUE(CallText::ending(ended(u"abducted"_s), u"ana"_s).contains(u"“abducted”"_s));
    const QString silent =
        CallText::ending(ended(u"transportFailure"_s, u"error.x.iceIdleDetection"_s), u"ana"_s);
    EXPECT_EQ(silent, u"The media path failed. Its media path had gone silent. Code: "
                      "error.x.iceIdleDetection SIP: 486"_s);
    EXPECT_TRUE(
        CallText::ending(ended({}, u"error.new.code"_s), u"ana"_s).startsWith(u"Code: error.new.code"_s));
    EXPECT_TRUE(CallText::ending(ended(u"client"_s), u"bo"_s).isEmpty()) << "somebody else's part";
}

TEST(CallTextTest, DirectionDecidesWhoTheOtherPartyIs)
{
    CallRow call = ended(u"peer"_s);
    EXPECT_EQ(CallText::direction(call, u"ana"_s), u"inbound"_s);
    EXPECT_EQ(CallText::otherParty(call, u"ana"_s), u"+12025550123"_s);
    call.sessions[0].direction = u"OUTBOUND"_s;
    EXPECT_EQ(CallText::direction(call, u"ana"_s), u"outbound"_s);
    EXPECT_EQ(CallText::otherParty(call, u"ana"_s), u"sip:queue"_s);
    call.sessions[0].direction = u"sideways"_s;
    EXPECT_EQ(CallText::direction(call, u"ana"_s), u"sideways"_s);
    EXPECT_TRUE(CallText::otherParty(call, u"ana"_s).isEmpty()) << "it cannot be told which of the two";
}

TEST(CallTextTest, LengthsAreShort)
{
    const QDateTime start({2026, 2, 3}, {9, 0}, Qt::UTC);
    PersonCall call{.call = {.started = start}};
    EXPECT_EQ(CallText::length(call), u"no end told yet"_s);
    call.call.ended = start.addSecs(20);
    EXPECT_EQ(CallText::length(call), u"20 s"_s);
    call.call.ended = start.addSecs(320);
    EXPECT_EQ(CallText::length(call), u"5 min 20 s"_s);
    call.call.ended = start.addSecs(3600 + 120);
    EXPECT_EQ(CallText::length(call), u"1 h 2 min"_s);
    call.call.ended = start.addSecs(-5);
    EXPECT_EQ(CallText::length(call), u"length not known"_s);
}

} // namespace
} // namespace Stationmaster::Test
