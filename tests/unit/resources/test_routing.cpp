// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// @p object without a key; a new one stands in its place.
QByteArray withNewKey(const QByteArray &object, const QByteArray &key)
{
    QByteArray changed = object;
    EXPECT_TRUE(changed.contains('"' + key + '"')) << key.constData();
    return changed.replace('"' + key + '"', "\"new_" + key + '"');
}

class RoutingAnswers : public ApiFixture
{
};

TEST_F(RoutingAnswers, NumberPlansComeWithoutAnEnvelope)
{
    const QByteArray whole =
        R"({"id":"p","name":"National","classification":"National","matchType":"regex","priority":3,"state":"active"})";
    answer(" [" + whole + R"(,{"id":"gone","state":"deleted"},null,{"name":"no id"}])");
    const auto plans = awaited(api().routing().numberPlans(u"s/1"_s));
    ASSERT_TRUE(plans);
    EXPECT_EQ(*plans, (std::vector<NumberPlanRow>{{.id = u"p"_s,
                                                   .name = u"National"_s,
                                                   .classification = u"National"_s,
                                                   .matchType = u"regex"_s,
                                                   .state = u"active"_s,
                                                   .priority = 3}}));
    EXPECT_EQ(askedPath(0), u"/api/v2/telephony/providers/edges/sites/s%2F1/numberplans"_s);
    answer("[]");
    EXPECT_TRUE(awaited(api().routing().numberPlans(u"s"_s))->empty());
    answer("{\"entities\":[" + whole + "]}");
    EXPECT_EQ(awaited(api().routing().numberPlans(u"s"_s))->size(), 1U) << "with one as well";
    for (const QByteArray key : {"name", "classification", "matchType", "priority", "state"}) {
        answer('[' + withNewKey(whole, key) + ']');
        EXPECT_EQ(awaited(api().routing().numberPlans(u"s"_s))->size(), 1U) << key.constData();
    }
    answer("[{");
    EXPECT_EQ(awaited(api().routing().numberPlans(u"s"_s)).error().kind, Error::Kind::Malformed);
    EXPECT_EQ(awaited(api().routing().numberPlans({})).error().kind, Error::Kind::Rejected);
}

TEST_F(RoutingAnswers, RoutesMayLackAnything)
{
    const QByteArray whole = R"({"id":"r","name":"R","state":"active","classificationTypes":["National"],
        "enabled":false,"distribution":"RANDOM","externalTrunkBases":[{"id":"b","name":"B"},{},null]})";
    answerEntities(whole);
    const auto routes = awaited(api().routing().outboundRoutes(u"s"_s));
    ASSERT_TRUE(routes && routes->size() == 1);
    EXPECT_EQ(routes->at(0), (OutboundRouteRow{.id = u"r"_s,
                                               .name = u"R"_s,
                                               .state = u"active"_s,
                                               .classifications = {u"National"_s},
                                               .enabled = false,
                                               .distribution = u"RANDOM"_s,
                                               .trunkBases = {{.id = u"b"_s, .name = u"B"_s}}}));
    for (const QByteArray key :
         {"name", "state", "classificationTypes", "enabled", "distribution", "externalTrunkBases"}) {
        answerEntities(withNewKey(whole, key));
        const auto read = awaited(api().routing().outboundRoutes(u"s"_s));
        ASSERT_TRUE(read && read->size() == 1) << key.constData();
        EXPECT_NE(read->at(0), routes->at(0)) << key.constData();
    }
    EXPECT_EQ(awaited(api().routing().outboundRoutes({})).error().kind, Error::Kind::Rejected);
}

TEST_F(RoutingAnswers, TrunksMayLackAnything)
{
    const QByteArray whole =
        R"({"id":"t","name":"T","trunkType":"EXTERNAL","state":"active","edge":{"id":"e","name":"E"},
        "trunkBase":{"id":"b","name":"B"},"inService":true,"enabled":false,
        "connectedStatus":{"connected":true,"connectedStateTime":"2026-02-03T09:00:00.000Z"}})";
    answerEntities(whole + R"(,{"id":"p","trunkType":"PHONE"},{"id":"u"})");
    const auto trunks = allRows(api().routing().externalTrunks());
    ASSERT_EQ(trunks.size(), 2U) << "that of phones is none, though the filter was not heard";
    EXPECT_EQ(asked(0, u"trunkType"_s), QStringList{u"EXTERNAL"_s});
    EXPECT_EQ(trunks[0], (TrunkRow{.id = u"t"_s,
                                   .name = u"T"_s,
                                   .type = u"EXTERNAL"_s,
                                   .state = u"active"_s,
                                   .edge = {.id = u"e"_s, .name = u"E"_s},
                                   .trunkBase = {.id = u"b"_s, .name = u"B"_s},
                                   .inService = true,
                                   .enabled = false,
                                   .connected = true,
                                   .connectedChanged = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC)}));
    EXPECT_TRUE(trunks[0].isOutOfService()) << "whichever of the two is which";
    EXPECT_FALSE(trunks[1].isOutOfService()) << "it does not say";
    for (const QByteArray key : {"trunkType", "state", "edge", "trunkBase", "inService", "enabled",
                                 "connectedStatus", "connected", "connectedStateTime"}) {
        answerEntities(withNewKey(whole, key));
        const auto read = allRows(api().routing().externalTrunks());
        ASSERT_EQ(read.size(), 1U) << key.constData();
        EXPECT_NE(read[0], trunks[0]) << key.constData();
    }
}

TEST_F(RoutingAnswers, EdgesMayLackAnything)
{
    const QByteArray whole = R"({"id":"e","name":"E","state":"active","site":{"id":"s","name":"S"},
        "onlineStatus":"OFFLINE","statusCode":"INACTIVE","managed":true})";
    answerEntities(whole + R"(,{"id":"silent"})");
    const auto edges = allRows(api().routing().edges());
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0], (EdgeRow{.id = u"e"_s,
                                 .name = u"E"_s,
                                 .state = u"active"_s,
                                 .siteId = u"s"_s,
                                 .siteName = u"S"_s,
                                 .onlineStatus = u"OFFLINE"_s,
                                 .statusCode = u"INACTIVE"_s,
                                 .managed = true}));
    EXPECT_TRUE(edges[0].isOffline() && edges[0].isInactive());
    EXPECT_FALSE(edges[1].isOffline() || edges[1].isInactive());
    for (const QByteArray key : {"state", "site", "onlineStatus", "statusCode", "managed"}) {
        answerEntities(withNewKey(whole, key));
        const auto read = allRows(api().routing().edges());
        ASSERT_EQ(read.size(), 1U) << key.constData();
        EXPECT_NE(read[0], edges[0]) << key.constData();
    }
}

} // namespace
} // namespace Stationmaster::Test
