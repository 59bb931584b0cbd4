// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

class ListEndpoints : public ApiFixture
{
};

TEST_F(ListEndpoints, AsksForAllPhonesWithTheirUsers)
{
    answerEntities(QByteArray(OddPhone) + R"(,{"id":"p-2","state":"deleted"})");
    const auto phones = allRows(api().phones().all());
    ASSERT_EQ(phones.size(), 1u);
    EXPECT_EQ(phones[0].userId, u"u-1"_s);
    EXPECT_EQ(askedPath(0), u"/api/v2/telephony/providers/edges/phones"_s);
    EXPECT_EQ(asked(0, u"sortBy"_s), QStringList{u"id"_s});
    EXPECT_EQ(asked(0, u"pageSize"_s), QStringList{u"100"_s});
    EXPECT_EQ(asked(0, u"fields"_s),
              (QStringList{u"webRtcUser"_s, u"lines.loggedInUser"_s, u"lines.defaultForUser"_s}));
    EXPECT_EQ(asked(0, u"expand"_s), (QStringList{u"lines"_s, u"properties"_s, u"status"_s}));
}

TEST_F(ListEndpoints, AsksForBaseSettingsWithTheirProperties)
{
    answerEntities(OddBaseSettings);
    const auto rows = allRows(api().baseSettings().all());
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].persistentConnection, true);
    EXPECT_EQ(askedPath(0), u"/api/v2/telephony/providers/edges/phonebasesettings"_s);
    EXPECT_EQ(asked(0, u"pageSize"_s), QStringList{u"100"_s});
    EXPECT_EQ(asked(0, u"expand"_s), (QStringList{u"properties"_s, u"lines"_s}));
}

TEST_F(ListEndpoints, AsksForSitesAndStations)
{
    answerEntities(OddSite);
    answerEntities({});
    answerEntities(
        R"({"id":"l-1","name":"Ada","type":"inin_webrtc_softphone","status":"ASSOCIATED","userId":"u-1",
      "webRtcUserId":"u-1","webRtcPersistentEnabled":true,"webRtcForceTurn":false,"webRtcMediaDscp":"46",
      "webRtcRequireMediaHelper":null})");
    EXPECT_EQ(allRows(api().sites().all()).size(), 1u);
    const auto stations = allRows(api().stations().all());
    const StationRow expected{.id = u"l-1"_s,
                              .name = u"Ada"_s,
                              .type = u"inin_webrtc_softphone"_s,
                              .status = u"ASSOCIATED"_s,
                              .userId = u"u-1"_s,
                              .webRtcUserId = u"u-1"_s,
                              .persistentConnection = true,
                              .forceTurn = false,
                              .mediaDscp = 46};
    EXPECT_EQ(stations, std::vector{expected});
    for (const int call : {0, 1}) {
        EXPECT_EQ(askedPath(call), u"/api/v2/telephony/providers/edges/sites"_s);
        EXPECT_EQ(asked(call, u"pageSize"_s), QStringList{u"100"_s});
    }
    EXPECT_EQ(askedPath(2), u"/api/v2/stations"_s);
    EXPECT_EQ(asked(2, u"pageSize"_s), QStringList{u"500"_s});
}

TEST_F(ListEndpoints, AsksForTheSitesOfTheOrgAndThenForThoseThatGenesysRuns)
{
    answerEntities(R"({"id":"own","managed":false},{"id":"says-nothing"})");
    answerEntities(R"({"id":"theirs","managed":true})");
    const auto sites = allRows(api().sites().all());
    ASSERT_EQ(sites.size(), 3u);
    EXPECT_EQ(sites[2], (SiteRow{.id = u"theirs"_s, .managed = true}));
    EXPECT_EQ(asked(0, u"managed"_s), QStringList{u"false"_s});
    EXPECT_EQ(asked(1, u"managed"_s), QStringList{u"true"_s});
}

TEST_F(ListEndpoints, HasEachSiteOnceWhereTheServerDoesNotKnowTheFilter)
{
    const QByteArray all = R"({"id":"own","managed":false},{"id":"theirs","managed":true})";
    answerEntities(all);
    answerEntities(all);
    const auto sites = allRows(api().sites().all());
    ASSERT_EQ(sites.size(), 2u);
    EXPECT_EQ(sites[0].id, u"own"_s);
    EXPECT_EQ(sites[1].id, u"theirs"_s);
}

TEST_F(ListEndpoints, AsksForActivePeopleAndThenForInactiveOnes)
{
    answerEntities(OddUser);
    answerEntities(R"({"id":"u-2","state":"inactive"},{"id":"u-3","state":"deleted"})");
    const auto users = allRows(api().users().all());
    ASSERT_EQ(users.size(), 2u);
    EXPECT_EQ(users[1].id, u"u-2"_s);
    for (const int call : {0, 1}) {
        EXPECT_EQ(askedPath(call), u"/api/v2/users"_s);
        EXPECT_EQ(asked(call, u"pageSize"_s), QStringList{u"500"_s});
        EXPECT_EQ(asked(call, u"expand"_s), (QStringList{u"station"_s, u"lasttokenissued"_s}));
    }
    EXPECT_EQ(asked(0, u"state"_s), QStringList{u"active"_s});
    EXPECT_EQ(asked(1, u"state"_s), QStringList{u"inactive"_s});
}

TEST_F(ListEndpoints, TheSummaryOfPeopleCountsBothLists)
{
    answerEntities(OddUser);
    answerEntities(R"({"id":"u-2","state":"inactive"})");
    const auto summary = awaited(api().users().all().call());
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->pages, 2);
    EXPECT_EQ(summary->rows, 2);
    EXPECT_FALSE(summary->truncated);
}

TEST_F(ListEndpoints, PeopleEndWithTheErrorOfEitherList)
{
    answerEntities(OddUser);
    answer("<html>");
    const auto second = awaited(api().users().all().call());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Kind::Malformed);
    server.push(ScriptedServer::answer(403, R"({"code":"missing.any.permissions"})"));
    const auto first = awaited(api().users().all().call());
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().kind, Kind::Forbidden);
    EXPECT_EQ(server.seen.size(), 3);
}

TEST_F(ListEndpoints, AbandonedPeopleAreSilentAndSendNothingMore)
{
    server.handler = [](const SeenRequest &) {
        return ScriptedServer::late(std::chrono::milliseconds(30),
                                    ScriptedServer::json(R"({"entities":[{"id":"u"}]})"));
    };
    QObject context;
    int heard = 0;
    {
        const PagedCall<UserRow> call = api().users().all();
        call.onPage(&context, [&heard](const std::vector<UserRow> &) { ++heard; });
        call.onFinished(&context, [&heard](const Result<PageSummary> &) { ++heard; });
        const CallGuard guard = call;
        ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 1; }));
    }
    EXPECT_FALSE(QTest::qWaitFor([&] { return heard > 0 || server.seen.size() > 1; }, 80));
}

TEST_F(ListEndpoints, APhonesListWithoutPageCountEndsAllTheSame)
{
    answer(R"({"entities":[{"id":"a"}]})");
    answer(R"({"entities":[]})");
    EXPECT_EQ(allRows(api().phones().all()).size(), 1u);
}

TEST_F(ListEndpoints, SearchesPeopleByNameOrEMail)
{
    answer(R"({"total":5,"results":[
      {"id":"a","name":"Zoë Quinn","email":"zq@example.com","state":"active"},
      {"id":"b","name":"Other","email":"ZOE.b@example.com"},
      {"id":"c","name":"Zoe Gone","state":"inactive"},
      {"id":"d","name":"Nobody","email":"n@example.com","state":"active"},
      {"name":"Zoe without id"}]})");
    const auto found = awaited(api().users().search(u"  zoe "_s, 20));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2u);
    EXPECT_EQ(found->at(0).id, u"a"_s);
    EXPECT_EQ(found->at(1).id, u"b"_s);
    const SeenRequest &seen = server.seen.at(0);
    EXPECT_EQ(seen.verb + ' ' + seen.target, "POST /api/v2/users/search");
    EXPECT_EQ(jsonOf(seen.body),
              jsonOf(R"({"pageSize":20,"pageNumber":1,"sortBy":"name","sortOrder":"ASC","query":[
      {"type":"EXACT","fields":["state"],"value":"active"},
      {"type":"CONTAINS","fields":["name","email"],"value":"zoe"}]})"));
}

TEST_F(ListEndpoints, SearchesWithinBounds)
{
    options.readOnly = true;
    answer(R"({"results":[{"id":"a"},{"id":"b"},{"id":"c"}]})");
    answer(R"({"entities":[]})");
    const auto found = awaited(api().users().search(QString(), 2));
    ASSERT_TRUE(found) << "a search reads, so a read-only client may send it";
    EXPECT_EQ(found->size(), 2u);
    EXPECT_EQ(jsonOf(server.seen.at(0).body).value(u"query").toArray().size(), 1);
    const auto wrong = awaited(api().users().search(u"x"_s, 1000));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, Kind::Malformed);
    EXPECT_FALSE(wrong.error().ambiguous);
    EXPECT_EQ(jsonOf(server.seen.at(1).body).value(u"pageSize").toInt(), 100);
}

TEST_F(ListEndpoints, ReadsOneUserAndTheirStations)
{
    answer(R"({"id":"u-1","name":"Ada","station":{"defaultStation":{"id":"l-1"}}})");
    answer(R"({"id":"u-1","station":{"associatedStation":{"id":"l-2"},"effectiveStation":null}})");
    answer(R"({"id":"u-1","station":{}})");
    answer("<html>");
    answer(R"({"id":"u-2"})");
    EXPECT_EQ(awaited(api().users().get(u"u-1"_s))->defaultStationId, u"l-1"_s);
    EXPECT_EQ(*awaited(api().users().stations(u"u-1"_s)), (UserStations{.associatedStationId = u"l-2"_s}));
    EXPECT_EQ(*awaited(api().users().stations(u"u-1"_s)), UserStations());
    EXPECT_EQ(awaited(api().users().stations(u"u-1"_s)).error().kind, Kind::Malformed);
    EXPECT_EQ(asked(0, u"expand"_s), (QStringList{u"station"_s, u"lasttokenissued"_s}));
    EXPECT_EQ(askedPath(1), u"/api/v2/users/u-1"_s);
    EXPECT_EQ(asked(1, u"expand"_s), (QStringList{u"station"_s, u"lasttokenissued"_s}));
    EXPECT_EQ(awaited(api().users().get(u"u-1"_s)).error().kind, Kind::Malformed) << "somebody else";
    EXPECT_EQ(server.seen.size(), 5);
}

TEST_F(ListEndpoints, AsksForTheStationsAloneWhereTheUserCameWithoutThem)
{
    answer(R"({"id":"u-1","name":"Ada"})");
    answer(R"({"defaultStation":{"id":"l-3"}})");
    answer(R"({"id":"u-1","name":"Ada"})");
    answer("<html>");
    EXPECT_EQ(*awaited(api().users().stations(u"u-1"_s)), (UserStations{.defaultStationId = u"l-3"_s}));
    EXPECT_EQ(askedPath(1), u"/api/v2/users/u-1/station"_s);
    EXPECT_EQ(awaited(api().users().stations(u"u-1"_s)).error().kind, Kind::Malformed);
    EXPECT_EQ(awaited(api().users().stations(QString())).error().kind, Kind::Rejected);
}

TEST_F(ListEndpoints, SetsADefaultStationWithoutABody)
{
    server.push(ScriptedServer::answer(202));
    server.push(ScriptedServer::answer(404));
    EXPECT_TRUE(awaited(api().users().setDefaultStation(u"u-1"_s, u"l-1"_s)));
    EXPECT_EQ(awaited(api().users().setDefaultStation(u"u-1"_s, u"l-1"_s)).error().kind, Kind::NotFound);
    EXPECT_EQ(server.seen.at(0).verb + ' ' + server.seen.at(0).target,
              "PUT /api/v2/users/u-1/station/defaultstation/l-1");
    EXPECT_EQ(server.seen.at(0).body, QByteArray());
    EXPECT_EQ(awaited(api().users().setDefaultStation(u"u-1"_s, QString())).error().kind, Kind::Rejected);
}

TEST_F(ListEndpoints, ReadsOneStation)
{
    answer(R"({"id":"l-1","webRtcForceTurn":true})");
    answer(R"({"name":"no id"})");
    answer(R"({"id":"l-2"})");
    EXPECT_EQ(awaited(api().stations().get(u"l-1"_s))->forceTurn, true);
    EXPECT_EQ(awaited(api().stations().get(u"l-1"_s)).error().kind, Kind::Malformed);
    EXPECT_EQ(awaited(api().stations().get(u"l-1"_s)).error().kind, Kind::Malformed) << "another one";
    EXPECT_EQ(awaited(api().stations().get(QString())).error().kind, Kind::Rejected);
}

TEST_F(ListEndpoints, ReadsTheOrganization)
{
    answer(R"({"id":"o","name":"Example","domain":"example","defaultSiteId":"s-1","features":{"x":true}})");
    answer(R"({"name":"no id"})");
    EXPECT_EQ(*awaited(api().organization().me()),
              (Organization{
                  .id = u"o"_s, .name = u"Example"_s, .domain = u"example"_s, .defaultSiteId = u"s-1"_s}));
    EXPECT_EQ(awaited(api().organization().me()).error().kind, Kind::Malformed);
    EXPECT_EQ(askedPath(0), u"/api/v2/organizations/me"_s);
}

TEST_F(ListEndpoints, ReadsTheMediaRegionsWithoutDoubles)
{
    answer(R"({"awsHomeRegion":"eu-central-1","awsCoreRegions":["eu-west-1","eu-central-1","eu-west-1",null],
      "awsSatelliteRegions":["eu-north-1","eu-north-1"],"future":1})");
    answer(R"({"awsCoreRegions":["eu-west-1"]})");
    answer("{}");
    EXPECT_EQ(
        *awaited(api().mediaRegions().get()),
        (MediaRegions{.home = u"eu-central-1"_s, .core = {u"eu-west-1"_s}, .satellite = {u"eu-north-1"_s}}));
    EXPECT_EQ(*awaited(api().mediaRegions().get()), (MediaRegions{.core = {u"eu-west-1"_s}}));
    EXPECT_EQ(awaited(api().mediaRegions().get()).error().kind, Kind::Malformed);
    EXPECT_EQ(askedPath(0), u"/api/v2/telephony/mediaregions"_s);
}

TEST_F(ListEndpoints, ReadsTheTemplateOfTheWebRtcModel)
{
    answer(
        R"({"lines":[{"lineMetaBase":{"id":"l"}}],"properties":{"force_turn":{"value":{"instance":true}}}})");
    answer(R"({"lines":[]})");
    const auto read = awaited(api().baseSettings().webRtcTemplate());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->defaults.forceTurn, true);
    EXPECT_EQ(askedPath(0), u"/api/v2/telephony/providers/edges/phonebasesettings/template"_s);
    EXPECT_EQ(asked(0, u"phoneMetabaseId"_s), QStringList{u"inin_webrtc_softphone.json"_s});
    EXPECT_EQ(awaited(api().baseSettings().webRtcTemplate()).error().kind, Kind::Malformed);
}

} // namespace
} // namespace Stationmaster::Test
