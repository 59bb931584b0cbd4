// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/topology.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using PartState = Topology::State;
using PartCause = Topology::Cause;

/// A site with a route through a trunk on either of two edges, the second of which is the site's own.
class WayOutPicture : public testing::Test
{
protected:
    Topology made() const { return topologyOf(phone, phoneEdge, site, routing); }
    OutboundRouteRow &route() { return routing.routes->front(); }
    TrunkRow &trunk(std::size_t which) { return (*routing.trunks)[which]; }
    EdgeRow &edge(std::size_t which) { return (*routing.edges)[which]; }

    static TrunkRow trunkOn(const QString &edge)
    {
        return {.id = u"trunk-"_s + edge,
                .name = u"Trunk "_s + edge,
                .edge = {.id = edge, .name = u"Edge "_s + edge},
                .trunkBase = {.id = u"base"_s, .name = u"Base"_s},
                .inService = true,
                .enabled = true,
                .connected = true};
    }
    static EdgeRow edgeRow(const QString &id, const QString &siteId)
    {
        return {.id = id,
                .name = u"Edge "_s + id,
                .siteId = siteId,
                .onlineStatus = u"ONLINE"_s,
                .statusCode = u"ACTIVE"_s};
    }
    QStringList edgeIds() const
    {
        QStringList ids;
        for (const Topology::Edge &one : made().edges)
            ids.append(one.part.named.id);
        return ids;
    }

    std::optional<PhoneRow> phone = PhoneRow{.id = u"p"_s, .name = u"Phone"_s, .state = u"active"_s};
    NamedId phoneEdge{};
    SiteRow site{.id = u"berlin"_s, .name = u"Berlin"_s};
    SiteRouting routing{
        .plans = std::vector<NumberPlanRow>{{.id = u"n"_s, .name = u"N"_s, .classification = u"National"_s}},
        .routes = std::vector<OutboundRouteRow>{{.id = u"r"_s,
                                                 .name = u"R"_s,
                                                 .classifications = {u"National"_s},
                                                 .enabled = true,
                                                 .trunkBases = {{.id = u"base"_s, .name = u"Base"_s}}}},
        .trunks = std::vector<TrunkRow>{trunkOn(u"1"_s), trunkOn(u"2"_s)},
        .edges = std::vector<EdgeRow>{edgeRow(u"1"_s, u"far"_s), edgeRow(u"2"_s, u"berlin"_s),
                                      edgeRow(u"3"_s, u"berlin"_s), edgeRow(u"4"_s, u"elsewhere"_s)}};
};

TEST_F(WayOutPicture, GoesFromThePhoneToTheTrunks)
{
    phone->operationalStatus = u"OPERATIONAL"_s;
    const Topology way = made();
    ASSERT_TRUE(way.phone);
    EXPECT_EQ(*way.phone,
              (Topology::Part{.named = {.id = u"p"_s, .name = u"Phone"_s}, .state = PartState::Works}));
    EXPECT_EQ(way.site,
              (Topology::Part{.named = {.id = u"berlin"_s, .name = u"Berlin"_s}, .state = PartState::Works}));
    EXPECT_EQ(edgeIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s}))
        << "those with trunks first, then the site's others; no strange ones";
    EXPECT_EQ(way.edges[0].part.state, PartState::Works);
    ASSERT_EQ(way.edges[0].trunks.size(), 1U);
    EXPECT_EQ(way.edges[0].trunks[0].named, (NamedId{.id = u"trunk-1"_s, .name = u"Trunk 1"_s}));
    EXPECT_EQ(way.edges[0].trunks[0].state, PartState::Works);
    EXPECT_TRUE(way.edges[2].trunks.empty());
    phone.reset();
    EXPECT_FALSE(made().phone) << "of a site alone";
}

TEST_F(WayOutPicture, SaysWhatIsInTrouble)
{
    phone->state = u"inactive"_s;
    edge(0).onlineStatus = u"OFFLINE"_s;
    edge(1).statusCode = u"AWAITING_CONNECTION"_s;
    trunk(0).inService = false;
    trunk(1).connected = false;
    const Topology way = made();
    EXPECT_EQ(way.phone->cause, PartCause::NotActive);
    EXPECT_EQ(way.phone->status, u"inactive"_s);
    EXPECT_EQ(way.site.cause, PartCause::CallsCannotLeave);
    EXPECT_EQ(way.edges[0].part.cause, PartCause::Offline);
    EXPECT_EQ(way.edges[1].part.cause, PartCause::Inactive);
    EXPECT_EQ(way.edges[1].part.status, u"AWAITING_CONNECTION"_s);
    EXPECT_EQ(way.edges[0].trunks[0].cause, PartCause::OutOfService);
    EXPECT_EQ(way.edges[1].trunks[0].cause, PartCause::Disconnected);
    for (const Topology::Part &part : {*way.phone, way.site, way.edges[0].part, way.edges[1].part,
                                       way.edges[0].trunks[0], way.edges[1].trunks[0]})
        EXPECT_EQ(part.state, PartState::Trouble) << qPrintable(part.named.name);
}

TEST_F(WayOutPicture, WhatDoesNotSayHowItIsIsNotKnown)
{
    edge(0).onlineStatus.clear();
    trunk(0).connected.reset();
    trunk(1).inService.reset();
    trunk(1).enabled.reset();
    const Topology way = made();
    EXPECT_EQ(way.phone->state, PartState::NotKnown) << "active is not yet operational";
    EXPECT_EQ(way.edges[0].part.state, PartState::NotKnown);
    EXPECT_EQ(way.edges[0].trunks[0].state, PartState::NotKnown);
    EXPECT_EQ(way.edges[1].trunks[0].state, PartState::NotKnown);
    EXPECT_EQ(way.site.state, PartState::Works) << "every list was read, and none of it is wrong";
}

TEST_F(WayOutPicture, ThePhonesEdgeIsThere)
{
    phoneEdge = {.name = u"Edge 2"_s};
    EXPECT_TRUE(made().edges[1].isOfPhone);
    EXPECT_FALSE(made().edges[0].isOfPhone);
    phoneEdge = {.name = u"Edge 4"_s};
    EXPECT_EQ(edgeIds(), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"3"_s})) << "found by its name";
    phoneEdge = {.id = u"4"_s, .name = u"another name"_s};
    EXPECT_EQ(edgeIds(), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"3"_s}));
    phoneEdge = {.name = u"Unlisted"_s};
    const Topology way = made();
    ASSERT_EQ(way.edges.size(), 4U);
    EXPECT_EQ(way.edges[2].part.named.name, u"Unlisted"_s);
    EXPECT_EQ(way.edges[2].part.state, PartState::NotKnown);
}

TEST_F(WayOutPicture, ATrunkThatNoEdgeHasIsMissing)
{
    route().trunkBases.push_back({.id = u"gone"_s, .name = u"Gone"_s});
    Topology way = made();
    EXPECT_EQ(way.edges[2].part, (Topology::Part{.state = PartState::Trouble, .cause = PartCause::Missing}));
    ASSERT_EQ(way.edges[2].trunks.size(), 1U);
    EXPECT_EQ(way.edges[2].trunks[0].named.name, u"Gone"_s);
    EXPECT_EQ(way.edges[2].trunks[0].cause, PartCause::Missing);
    trunk(0).edge = {};
    way = made();
    EXPECT_EQ(way.edges[0].part, Topology::Part()) << "on an edge, which the answer does not name";
    EXPECT_EQ(way.edges[0].trunks.size(), 1U);
}

TEST_F(WayOutPicture, DisabledRoutesLeadNowhere)
{
    route().enabled = false;
    Topology way = made();
    ASSERT_EQ(edgeIds(), (QStringList{u"2"_s, u"3"_s, {}}));
    EXPECT_EQ(way.edges[2],
              (Topology::Edge{.part = {.state = PartState::Trouble, .cause = PartCause::NoRoute}}));
    routing.plans = {{.id = u"e"_s, .classification = u"Extension"_s}};
    way = made();
    EXPECT_EQ(way.edges[2].part, Topology::Part{.cause = PartCause::NoRoute}) << "no number needs one";
    EXPECT_EQ(way.site.state, PartState::NotKnown) << "nothing shows that calls could leave";
}

TEST_F(WayOutPicture, WhatWasNotReadIsNotKnown)
{
    routing.edges.reset();
    EXPECT_EQ(edgeIds(), (QStringList{u"1"_s, u"2"_s})) << "the trunks name them";
    EXPECT_EQ(made().edges[0].part.state, PartState::NotKnown);
    EXPECT_EQ(made().site.state, PartState::NotKnown);
    routing.trunks.reset();
    Topology way = made();
    ASSERT_EQ(way.edges.size(), 1U);
    EXPECT_EQ(way.edges[0].part, Topology::Part());
    EXPECT_EQ(way.edges[0].trunks,
              (std::vector<Topology::Part>{{.named = {.id = u"base"_s, .name = u"Base"_s}}}));
    routing = {};
    way = made();
    ASSERT_EQ(way.edges.size(), 1U);
    EXPECT_EQ(way.edges[0].trunks, std::vector<Topology::Part>(1));
    EXPECT_EQ(way.site.state, PartState::NotKnown);
}

TEST_F(WayOutPicture, RoutesShareTheirTrunks)
{
    OutboundRouteRow second = route();
    second.id = u"second"_s;
    routing.routes->push_back(second);
    EXPECT_EQ(made().edges[0].trunks.size(), 1U);
    routing.trunks.reset();
    EXPECT_EQ(made().edges[0].trunks.size(), 1U);
}

TEST_F(WayOutPicture, IsShortenedToWhatMatters)
{
    routing.trunks->clear();
    routing.edges->clear();
    for (int i = 0; i < 9; ++i) {
        routing.edges->push_back(edgeRow(QString::number(i), u"far"_s));
        routing.trunks->push_back(trunkOn(QString::number(i)));
    }
    for (int i = 0; i < 5; ++i) {
        TrunkRow further = trunkOn(u"7"_s);
        further.id += QString::number(i);
        further.inService = i % 2 == 0;
        routing.trunks->push_back(further);
    }
    edge(3).onlineStatus = u"OFFLINE"_s;
    const Topology way = made().shortened(3, 2);
    ASSERT_EQ(way.edges.size(), 3U);
    EXPECT_EQ(way.edges[0].part.named.id, u"0"_s);
    EXPECT_EQ(way.edges[1].part.named.id, u"3"_s) << "in trouble itself";
    EXPECT_EQ(way.edges[2].part.named.id, u"7"_s) << "its trunks are";
    EXPECT_EQ(way.moreEdges, (Topology::More{.count = 6}));
    ASSERT_EQ(way.edges[2].trunks.size(), 2U);
    EXPECT_EQ(way.edges[2].trunks[0].cause, PartCause::OutOfService);
    EXPECT_EQ(way.edges[2].moreTrunks, (Topology::More{.count = 4}));
    const Topology one = made().shortened(1, 1);
    EXPECT_EQ(one.edges[0].part.named.id, u"3"_s);
    EXPECT_EQ(one.moreEdges, (Topology::More{.count = 8, .inTrouble = 1}));
    EXPECT_EQ(made().shortened(9, 6), made());
}

} // namespace
} // namespace Stationmaster
