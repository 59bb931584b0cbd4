// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routetext.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using RouteFault = RouteFinding::Kind;
using CheckState = CheckResult::State;

RouteFinding findingOf(RouteFault kind)
{
    return {.kind = kind,
            .plan = {.id = u"plan-id"_s, .name = u"Far <away>"_s},
            .classification = u"National"_s,
            .route = {.id = u"route-id"_s, .name = u"Main route"_s},
            .trunk = {.id = u"trunk-id"_s, .name = u"SIP North"_s},
            .edge = {.id = u"edge-id"_s, .name = u"edge-7"_s},
            .edgeStatus = u"AWAITING_CONNECTION"_s};
}

/// Nothing wrong, and everything read.
RouteReading goodReading()
{
    RouteReading reading;
    reading.routing.plans =
        std::vector<NumberPlanRow>{{.id = u"n"_s, .name = u"N"_s, .classification = u"National"_s}};
    reading.routing.routes = std::vector<OutboundRouteRow>{{.id = u"route-id"_s,
                                                            .name = u"Main route"_s,
                                                            .classifications = {u"National"_s},
                                                            .enabled = true,
                                                            .trunkBases = {{.id = u"base"_s}}}};
    reading.routing.trunks =
        std::vector<TrunkRow>{{.id = u"trunk-id"_s,
                               .name = u"SIP North"_s,
                               .edge = {.id = u"edge-id"_s},
                               .trunkBase = {.id = u"base"_s},
                               .inService = true,
                               .connected = true,
                               .connectedChanged = QDateTime({2026, 2, 3}, {9, 0}, Qt::UTC)}};
    reading.routing.edges =
        std::vector<EdgeRow>{{.id = u"edge-id"_s, .name = u"edge-7"_s, .onlineStatus = u"ONLINE"_s}};
    return reading;
}

QString wordsOf(const UserText::Line &line)
{
    return line.what + u" | "_s + line.evidence;
}

UserText::Sentence sumOf(const RouteReading &reading)
{
    return RouteText::sumUp(reading, checkRoutes(reading.routing));
}

TEST(RouteTextTest, EveryFindingSaysWhatIsWrongWithWhat)
{
    struct Case
    {
        RouteFault kind;
        CheckState state;
        QStringList words;
    };
    const Case cases[] = {
        {RouteFault::NoNumberPlans, CheckState::Failed, {u"no number plans"_s, u"Number Plans"_s}},
        {RouteFault::PlanWithoutRoute,
         CheckState::Failed,
         {u"National"_s, u"no outbound route"_s, u"Far <away>"_s, u"Outbound Routes"_s}},
        {RouteFault::PlanWithoutTrunk,
         CheckState::Failed,
         {u"National"_s, u"no route that is on"_s, u"trunk"_s}},
        {RouteFault::RouteDisabled, CheckState::Notice, {u"Main route"_s, u"off"_s, u"National"_s}},
        {RouteFault::RouteWithoutTrunk, CheckState::Failed, {u"Main route"_s, u"no trunk"_s}},
        {RouteFault::TrunkMissing, CheckState::Failed, {u"No edge"_s, u"SIP North"_s, u"Main route"_s}},
        {RouteFault::TrunkOutOfService,
         CheckState::Failed,
         {u"SIP North"_s, u"out of service"_s, u"edge-7"_s, u"Main route"_s}},
        {RouteFault::TrunkDisconnected,
         CheckState::Failed,
         {u"SIP North"_s, u"not connected"_s, u"Since "_s, u"edge-7"_s, u"Main route"_s}},
        {RouteFault::EdgeOffline,
         CheckState::Failed,
         {u"edge-7"_s, u"offline"_s, u"SIP North"_s, u"Main route"_s}},
        {RouteFault::EdgeInactive,
         CheckState::Failed,
         {u"edge-7"_s, u"AWAITING_CONNECTION"_s, u"SIP North"_s, u"Main route"_s}},
        {RouteFault::PlansNotKnown, CheckState::Unknown, {u"number plans"_s}},
        {RouteFault::RoutesNotKnown, CheckState::Unknown, {u"outbound routes could not be read"_s}},
        {RouteFault::TrunksNotKnown, CheckState::Unknown, {u"trunks could not be read"_s}},
        {RouteFault::EdgesNotKnown, CheckState::Unknown, {u"edges could not be read"_s}},
        {RouteFault::AsItShouldBe, CheckState::Passed, {u"nothing wrong was seen"_s, u"number plan"_s}},
    };
    const RouteReading reading = goodReading();
    int next = 0;
    for (const Case &one : cases) {
        ASSERT_EQ(static_cast<int>(one.kind), next++) << "every kind, in order";
        const UserText::Line line = RouteText::check(findingOf(one.kind), reading, {});
        EXPECT_EQ(line.state, one.state) << next;
        for (const QString &word : one.words)
            EXPECT_TRUE(wordsOf(line).contains(word)) << qPrintable(word + u" in "_s + wordsOf(line));
        EXPECT_FALSE(wordsOf(line).contains(u'%')) << qPrintable(wordsOf(line));
    }
    EXPECT_EQ(next, static_cast<int>(RouteFault::AsItShouldBe) + 1);
}

TEST(RouteTextTest, SaysNothingOfWhatIsNotThere)
{
    const RouteReading nothing;
    for (int kind = 0; kind <= static_cast<int>(RouteFault::AsItShouldBe); ++kind) {
        const UserText::Line line = RouteText::check(
            {.kind = static_cast<RouteFault>(kind), .trunk = {.id = u"only-an-id"_s}}, nothing, {});
        EXPECT_FALSE(line.what.isEmpty());
        EXPECT_FALSE(wordsOf(line).contains(u"Since"_s)) << qPrintable(wordsOf(line));
        EXPECT_FALSE(wordsOf(line).contains(u"on the edge ."_s)) << qPrintable(wordsOf(line));
    }
    EXPECT_EQ(RouteText::name({.id = u"only-an-id"_s}), u"only-an-id"_s);
}

TEST(RouteTextTest, ARefusalNamesThePermission)
{
    RouteReading reading = goodReading();
    const Error refused{.kind = Error::Kind::Forbidden, .permissions = u"[telephony:plugin:all]"_s};
    reading.plansError = reading.routesError = reading.trunksError = reading.edgesError = refused;
    reading.routing = {};
    for (const UserText::Line &line : RouteText::checks(reading, checkRoutes(reading.routing))) {
        EXPECT_EQ(line.state, CheckState::Unknown);
        EXPECT_TRUE(line.evidence.contains(u"Telephony › Plugin › All"_s)) << qPrintable(line.evidence);
    }
    reading.trunksError.reset();
    EXPECT_TRUE(RouteText::check(findingOf(RouteFault::TrunksNotKnown), reading, {})
                    .evidence.contains(u"did not come to its end"_s));
}

TEST(RouteTextTest, SumsUpWhatCannotLeave)
{
    RouteReading reading = goodReading();
    reading.routing.routes->front().trunkBases.clear();
    EXPECT_EQ(sumOf(reading).tone, Theme::Tone::Problem);
    EXPECT_EQ(sumOf(reading).strong,
              u"Calls to National cannot leave: no route that is on has a trunk that works."_s);
    reading.routing.routes->front().enabled = false;
    EXPECT_EQ(sumOf(reading).strong, u"Calls to National cannot leave: no route that is on takes them."_s);
    reading.routing.routes->push_back({.id = u"x"_s, .classifications = {u"Local"_s}});
    reading.routing.plans->push_back({.id = u"l"_s, .classification = u"Local"_s});
    EXPECT_TRUE(sumOf(reading).strong.contains(u"or none that does has a trunk"_s))
        << qPrintable(sumOf(reading).strong);
    EXPECT_TRUE(sumOf(reading).strong.contains(u"National"_s) && sumOf(reading).strong.contains(u"Local"_s));
    reading.routing.plans->clear();
    EXPECT_EQ(sumOf(reading).strong, u"No call can leave: the site has no number plans."_s);
    reading.routing.edges.reset();
    EXPECT_TRUE(sumOf(reading).text.contains(u"edges"_s)) << "and what is not known is said as well";
}

TEST(RouteTextTest, SumsUpNoMoreThanWasRead)
{
    RouteReading reading = goodReading();
    EXPECT_EQ(sumOf(reading).tone, Theme::Tone::Success);
    EXPECT_TRUE(sumOf(reading).text.contains(u"For every kind of number"_s));
    reading.routing.plansComplete = false;
    EXPECT_EQ(sumOf(reading).tone, Theme::Tone::Neutral);
    EXPECT_FALSE(sumOf(reading).text.contains(u"every"_s)) << qPrintable(sumOf(reading).text);
    EXPECT_TRUE(sumOf(reading).text.contains(u"number plans"_s));
    reading = goodReading();
    reading.routing.routes->push_back({.id = u"off"_s, .enabled = false});
    EXPECT_EQ(sumOf(reading).tone, Theme::Tone::Info) << "which may be meant so";
    EXPECT_EQ(sumOf(reading).strong, u"A route is off."_s);
    TrunkRow second = reading.routing.trunks->front();
    second.id = u"second"_s;
    second.inService = false;
    reading.routing.trunks->push_back(second);
    EXPECT_EQ(sumOf(reading).tone, Theme::Tone::Warning);
    EXPECT_TRUE(sumOf(reading).text.contains(u"another way"_s));
    reading.routing.plans.reset();
    EXPECT_FALSE(sumOf(reading).text.contains(u"another way"_s)) << "of numbers nothing is known";
    reading.routing = {};
    EXPECT_EQ(sumOf(reading).tone, Theme::Tone::Neutral);
    EXPECT_TRUE(sumOf(reading).strong.contains(u"is not known"_s));
}

TEST(RouteTextTest, WhatCanLeaveStandsLast)
{
    RouteReading reading = goodReading();
    reading.routing.plans->push_back({.id = u"i"_s, .name = u"I"_s, .classification = u"International"_s});
    auto lines = RouteText::checks(reading, checkRoutes(reading.routing));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].what.contains(u"International"_s));
    EXPECT_EQ(lines[1].state, CheckState::Passed);
    EXPECT_TRUE(lines[1].what.contains(u"National"_s) && !lines[1].what.contains(u"International"_s));
    reading.routing.trunks.reset();
    lines = RouteText::checks(reading, checkRoutes(reading.routing));
    EXPECT_EQ(lines.back().state, CheckState::Unknown);
    EXPECT_TRUE(lines.back().evidence.contains(u"not known"_s));
}

TEST(RouteTextTest, NumberPlansThatLackTheSameAreOneLine)
{
    RouteReading reading = goodReading();
    reading.routing.routes->clear();
    reading.routing.plans->clear();
    for (int i = 0; i < 200; ++i)
        reading.routing.plans->push_back({.id = QString::number(i),
                                          .name = u"Plan %1"_s.arg(i),
                                          .classification = i % 2 == 0 ? u"Local"_s : u"National"_s});
    reading.routing.plansComplete = false;
    const auto findings = checkRoutes(reading.routing);
    EXPECT_EQ(findings.size(), 201U);
    const auto lines = RouteText::checks(reading, findings);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].what.contains(QLocale().createSeparatedList({u"Local"_s, u"National"_s})))
        << qPrintable(lines[0].what);
    EXPECT_TRUE(lines[0].evidence.contains(u"Plan 0, Plan 1,"_s) &&
                lines[0].evidence.contains(u"and 189 more"_s))
        << qPrintable(lines[0].evidence);
    EXPECT_TRUE(lines[1].evidence.contains(QLocale().toString(200)));
    EXPECT_EQ(RouteText::sumUp(reading, findings).strong,
              u"Calls to %1 cannot leave: no route that is on takes them."_s.arg(
                  QLocale().createSeparatedList({u"Local"_s, u"National"_s})));
}

TEST(RouteTextTest, SaysWhyThereIsNoSite)
{
    UserDetails person{.user = {.id = u"ana"_s, .name = u"Ana"_s}};
    EXPECT_TRUE(RouteText::whyNoSite(person).contains(u"not known which phone"_s));
    person.phonesComplete = true;
    EXPECT_TRUE(RouteText::whyNoSite(person).contains(u"no WebRTC phone"_s));
    person.phone = PhoneRow{.id = u"p"_s, .name = u"Ana_WebRTC"_s};
    EXPECT_TRUE(RouteText::whyNoSite(person).contains(u"Ana_WebRTC"_s));
    person.phone->siteId = u"s"_s;
    EXPECT_TRUE(RouteText::whyNoSite(person).isEmpty());
}

} // namespace
} // namespace Stationmaster
