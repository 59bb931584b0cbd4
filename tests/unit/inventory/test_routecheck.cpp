// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/routecheck.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Fault = RouteFinding::Kind;

/// A site whose way out works: two plans, a route, a trunk on either of two edges.
class WayOut : public testing::Test
{
protected:
    std::vector<RouteFinding> found() const { return checkRoutes(routing); }
    std::vector<Fault> faults() const
    {
        std::vector<Fault> kinds;
        for (const RouteFinding &finding : found())
            kinds.push_back(finding.kind);
        return kinds;
    }
    NumberPlanRow &plan(int which) { return (*routing.plans)[static_cast<std::size_t>(which)]; }
    OutboundRouteRow &route() { return routing.routes->front(); }
    TrunkRow &trunk(int which) { return (*routing.trunks)[static_cast<std::size_t>(which)]; }
    EdgeRow &edge(int which) { return (*routing.edges)[static_cast<std::size_t>(which)]; }

    static TrunkRow trunkOn(const QString &edge)
    {
        return {.id = u"trunk-"_s + edge,
                .name = u"Trunk "_s + edge,
                .type = u"EXTERNAL"_s,
                .edge = {.id = edge, .name = edge},
                .trunkBase = {.id = u"base"_s, .name = u"Base"_s},
                .inService = true,
                .enabled = true,
                .connected = true};
    }
    SiteRouting routing{
        .plans = std::vector<NumberPlanRow>{{.id = u"n"_s, .name = u"N"_s, .classification = u"National"_s},
                                            {.id = u"e"_s, .name = u"E"_s, .classification = u"Extension"_s}},
        .routes = std::vector<OutboundRouteRow>{{.id = u"r"_s,
                                                 .name = u"R"_s,
                                                 .classifications = {u"National"_s},
                                                 .enabled = true,
                                                 .trunkBases = {{.id = u"base"_s, .name = u"Base"_s}}}},
        .trunks = std::vector<TrunkRow>{trunkOn(u"1"_s), trunkOn(u"2"_s)},
        .edges = std::vector<EdgeRow>{
            {.id = u"1"_s, .name = u"One"_s, .onlineStatus = u"ONLINE"_s, .statusCode = u"ACTIVE"_s},
            {.id = u"2"_s, .name = u"Two"_s, .onlineStatus = u"ONLINE"_s}}};
};

TEST_F(WayOut, WorksWhenNothingIsWrong)
{
    EXPECT_EQ(faults(), std::vector{Fault::AsItShouldBe});
    EXPECT_FALSE(found()[0].stopsCalls());
}

TEST_F(WayOut, NeedsARouteForEveryKindOfNumberThatLeaves)
{
    plan(0).classification = u"International"_s;
    ASSERT_EQ(faults(), std::vector{Fault::PlanWithoutRoute});
    EXPECT_EQ(found()[0].plan, (NamedId{.id = u"n"_s, .name = u"N"_s}));
    EXPECT_EQ(found()[0].classification, u"International"_s);
    EXPECT_TRUE(found()[0].stopsCalls());
    route().classifications.append(u"INTERNATIONAL"_s);
    EXPECT_EQ(faults(), std::vector{Fault::AsItShouldBe});
    plan(0).classification = u"Own word"_s;
    EXPECT_EQ(faults(), std::vector{Fault::PlanWithoutRoute});
    plan(0).state = u"inactive"_s;
    EXPECT_EQ(faults(), std::vector{Fault::AsItShouldBe});
    plan(0) = {.id = u"n"_s};
    EXPECT_EQ(faults(), std::vector{Fault::AsItShouldBe})
        << "what a plan does not say is not held against it";
}

TEST_F(WayOut, NeedsARouteThatIsEnabledAndHasATrunk)
{
    route().enabled = false;
    EXPECT_EQ(faults(), (std::vector{Fault::PlanWithoutRoute, Fault::RouteDisabled}));
    route().enabled.reset();
    EXPECT_EQ(faults(), std::vector{Fault::AsItShouldBe});
    route().trunkBases.clear();
    EXPECT_EQ(faults(), (std::vector{Fault::PlanWithoutTrunk, Fault::RouteWithoutTrunk}));
    route().trunkBases = {{.id = u"gone"_s, .name = u"Gone"_s}};
    ASSERT_EQ(faults(), (std::vector{Fault::PlanWithoutTrunk, Fault::TrunkMissing}));
    EXPECT_EQ(found()[1].trunk.name, u"Gone"_s);
    EXPECT_FALSE(found()[1].stopsCalls());
}

TEST_F(WayOut, GoesThroughTheTrunkThatWorks)
{
    trunk(0).inService = false;
    EXPECT_EQ(faults(), std::vector{Fault::TrunkOutOfService});
    trunk(1).enabled = false;
    EXPECT_EQ(faults(),
              (std::vector{Fault::PlanWithoutTrunk, Fault::TrunkOutOfService, Fault::TrunkOutOfService}));
    trunk(1).enabled = true;
    trunk(1).connected = false;
    EXPECT_EQ(faults(),
              (std::vector{Fault::PlanWithoutTrunk, Fault::TrunkOutOfService, Fault::TrunkDisconnected}));
    for (int which : {0, 1}) {
        trunk(which).inService.reset();
        trunk(which).enabled.reset();
        trunk(which).connected.reset();
    }
    EXPECT_EQ(faults(), std::vector{Fault::AsItShouldBe}) << "what does not say how it is may work";
}

TEST_F(WayOut, NeedsAnEdgeThatIsUp)
{
    edge(0).onlineStatus = u"offline"_s;
    ASSERT_EQ(faults(), std::vector{Fault::EdgeOffline});
    EXPECT_EQ(found()[0].edge, (NamedId{.id = u"1"_s, .name = u"One"_s}));
    edge(1).statusCode = u"AWAITING_CONNECTION"_s;
    ASSERT_EQ(faults(), (std::vector{Fault::PlanWithoutTrunk, Fault::EdgeOffline, Fault::EdgeInactive}));
    EXPECT_EQ(found()[2].edgeStatus, u"AWAITING_CONNECTION"_s);
    trunk(1).edge.id = u"unheard of"_s;
    EXPECT_EQ(faults(), std::vector{Fault::EdgeOffline}) << "an edge that was not listed may be up";
}

TEST_F(WayOut, SaysForWhichKindsOfNumbersThereIsARoute)
{
    routing.plans->push_back({.id = u"n2"_s, .classification = u"NATIONAL"_s});
    routing.plans->push_back({.id = u"i"_s, .classification = u"International"_s});
    routing.plans->push_back({.id = u"x"_s});
    EXPECT_EQ(openClassifications(routing), QStringList{u"National"_s})
        << "not what stays inside, nor what has none";
    routing.trunks.reset();
    EXPECT_EQ(openClassifications(routing), QStringList{u"National"_s});
    routing.trunks.emplace();
    EXPECT_EQ(openClassifications(routing), QStringList());
    routing.routes.reset();
    EXPECT_EQ(openClassifications(routing), QStringList());
}

TEST_F(WayOut, SharedTroubleIsSaidOnce)
{
    OutboundRouteRow second = route();
    second.id = u"second"_s;
    routing.routes->push_back(second);
    trunk(0).inService = false;
    edge(1).onlineStatus = u"OFFLINE"_s;
    EXPECT_EQ(faults(), (std::vector{Fault::PlanWithoutTrunk, Fault::TrunkOutOfService, Fault::EdgeOffline}));
}

TEST_F(WayOut, SaysWhatWasNotReadAndJudgesTheRest)
{
    routing.trunks.reset();
    EXPECT_EQ(faults(), std::vector{Fault::TrunksNotKnown});
    routing.edges.reset();
    route().trunkBases.clear();
    EXPECT_EQ(faults(), (std::vector{Fault::PlanWithoutTrunk, Fault::RouteWithoutTrunk, Fault::TrunksNotKnown,
                                     Fault::EdgesNotKnown}));
    routing.routes.reset();
    EXPECT_EQ(faults(), (std::vector{Fault::RoutesNotKnown, Fault::TrunksNotKnown, Fault::EdgesNotKnown}));
    routing.plans.reset();
    EXPECT_EQ(faults().front(), Fault::PlansNotKnown);
    EXPECT_EQ(checkRoutes({}).size(), 4U);
}

TEST_F(WayOut, ASiteWithoutPlansCannotCall)
{
    routing.plans->clear();
    EXPECT_EQ(faults(), std::vector{Fault::NoNumberPlans});
    EXPECT_TRUE(found()[0].stopsCalls());
    routing.plansComplete = false;
    EXPECT_EQ(faults(), std::vector{Fault::PlansNotKnown});
}

/// The sites of an embedded org, read over the wire; what is wrong with each is known.
class WaysOutOfAnOrg : public EmbeddedFixture
{
protected:
    WaysOutOfAnOrg() : EmbeddedFixture({.users = 5, .phones = 2, .sites = 6, .rateCount = 1'000'000}) {}

    std::vector<Fault> faultsOf(const QString &siteName)
    {
        const auto sites = allRows(api().sites().all());
        const auto site = std::ranges::find(sites, siteName, &SiteRow::name);
        EXPECT_NE(site, sites.end()) << siteName.toStdString();
        const auto plans = awaited(api().routing().numberPlans(site->id));
        const auto routes = awaited(api().routing().outboundRoutes(site->id));
        EXPECT_TRUE(plans && routes);
        std::vector<Fault> kinds;
        for (const RouteFinding &finding : checkRoutes({.plans = *plans,
                                           .routes = *routes,
                                           .trunks = allRows(api().routing().externalTrunks()),
                                           .edges = allRows(api().routing().edges())}))
            kinds.push_back(finding.kind);
        return kinds;
    }
};

TEST_F(WaysOutOfAnOrg, AreWrongInEveryWay)
{
    EXPECT_EQ(faultsOf(u"Berlin"_s), (std::vector{Fault::TrunkOutOfService, Fault::EdgeOffline}));
    EXPECT_EQ(faultsOf(u"Dublin"_s), std::vector{Fault::PlanWithoutRoute});
    EXPECT_EQ(faultsOf(u"Mumbai"_s), (std::vector{Fault::PlanWithoutTrunk, Fault::PlanWithoutTrunk,
                                                  Fault::PlanWithoutTrunk, Fault::TrunkOutOfService}));
    EXPECT_EQ(faultsOf(u"São Paulo"_s), (std::vector{Fault::PlanWithoutRoute, Fault::PlanWithoutRoute,
                                                     Fault::PlanWithoutRoute, Fault::RouteDisabled}));
    EXPECT_EQ(faultsOf(u"東京 Tokyo"_s), (std::vector{Fault::PlanWithoutTrunk, Fault::PlanWithoutTrunk,
                                                      Fault::PlanWithoutTrunk, Fault::TrunkMissing}));
    EXPECT_EQ(faultsOf(u"Home Office"_s), std::vector{Fault::AsItShouldBe});
}

} // namespace
} // namespace Stationmaster::Test
