// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class StatusAnswers : public ApiFixture
{
};

TEST_F(StatusAnswers, MayLackAnything)
{
    answer(R"({"userId":"u","status":"NOT_RESPONDING","startTime":"2026-02-03T09:00:00.000Z","new":1})");
    const auto routing = awaited(api().userStatus().routingStatus(u"u"_s));
    ASSERT_TRUE(routing);
    EXPECT_TRUE(routing->isNotResponding());
    EXPECT_EQ(routing->since, QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC));
    EXPECT_EQ(askedPath(0), u"/api/v2/users/u/routingstatus"_s);
    answer("{}");
    EXPECT_EQ(*awaited(api().userStatus().routingStatus(u"u"_s)), RoutingStatus());

    answer(
        R"({"presenceDefinition":{"systemPresence":"Offline"},"message":"Lunch","modifiedDate":"2026-02-03T09:00:00Z"})");
    const auto presence = awaited(api().userStatus().presence(u"u"_s));
    ASSERT_TRUE(presence);
    EXPECT_EQ(presence->isOffline(), true);
    EXPECT_EQ(presence->message, u"Lunch"_s);
    EXPECT_TRUE(presence->since.isValid());
    EXPECT_EQ(askedPath(2), u"/api/v2/users/u/presences/purecloud"_s);
    answer(R"({"presenceDefinition":null,"message":7})");
    EXPECT_EQ(awaited(api().userStatus().presence(u"u"_s))->isOffline(), std::nullopt);
    answer(R"({"presenceDefinition":{"systemPresence":"NAPPING"}})");
    EXPECT_EQ(awaited(api().userStatus().presence(u"u"_s))->isOffline(), false);
    for (const auto &kind : {awaited(api().userStatus().routingStatus({})).error().kind,
                             awaited(api().userStatus().presence({})).error().kind,
                             awaited(api().userStatus().signIns({})).error().kind})
        EXPECT_EQ(kind, Error::Kind::Rejected);
}

TEST_F(StatusAnswers, OfEverybodyComeWithTheList)
{
    answerEntities(
        R"({"id":"a","routingStatus":{"status":"IDLE"},"presence":{"presenceDefinition":{"systemPresence":"ON_QUEUE"}}},
           {"id":"b"},{"routingStatus":{}},{"id":"c","routingStatus":7,"presence":[]})");
    const auto rows = allRows(api().userStatus().all());
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].routing.status, u"IDLE"_s);
    EXPECT_EQ(rows[0].presence.system, u"ON_QUEUE"_s);
    EXPECT_EQ(rows[1], UserStatusRow{.user = {.id = u"b"_s}});
    EXPECT_EQ(rows[2], UserStatusRow{.user = {.id = u"c"_s}});
    EXPECT_EQ(asked(0, u"expand"_s),
              (QStringList{u"station"_s, u"lasttokenissued"_s, u"routingStatus"_s, u"presence"_s}));
    EXPECT_EQ(asked(0, u"pageSize"_s), QStringList{u"500"_s});
}

TEST_F(StatusAnswers, StationsAreAskedForApartWhereTheExpandIsNotHeard)
{
    const QByteArray stations = R"({"associatedStation":{"id":"desk","name":"Lobby","type":"polycom",
        "associatedDate":"2026-02-03T09:00:00Z"},"effectiveStation":{"id":"desk"},"defaultStation":{"id":"own"},
        "lastAssociatedStation":{"id":"old"}})";
    answer("{\"id\":\"u\",\"station\":" + stations + "}");
    const auto signIns = awaited(api().userStatus().signIns(u"u"_s));
    ASSERT_TRUE(signIns);
    EXPECT_EQ(signIns->associated.type, u"polycom"_s);
    EXPECT_TRUE(signIns->associated.since.isValid());
    EXPECT_EQ(signIns->effective.id, u"desk"_s);
    EXPECT_EQ(signIns->byDefault.id, u"own"_s);
    EXPECT_EQ(signIns->last.id, u"old"_s);
    answer("{\"id\":\"u\"}");
    answer(stations);
    EXPECT_EQ(*awaited(api().userStatus().signIns(u"u"_s)), *signIns);
    EXPECT_EQ(askedPath(2), u"/api/v2/users/u/station"_s);
    answer("{\"id\":\"u\",\"station\":{}}");
    EXPECT_FALSE(awaited(api().userStatus().signIns(u"u"_s))->associated.isThere()) << "heard, and none";
    answer("{\"id\":\"another\",\"station\":{}}");
    EXPECT_EQ(awaited(api().userStatus().signIns(u"u"_s)).error().kind, Error::Kind::Malformed);
}

TEST_F(StatusAnswers, RingingTimesMayBeTheOrganisations)
{
    answer(R"({"alertTimeoutSeconds":20,"modifiedDate":"2026-02-03T09:00:00Z","pin":"1234"})");
    EXPECT_EQ(*awaited(api().voicemail().ringingTime(u"u"_s)),
              (RingingTime{.seconds = 20, .modified = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC)}));
    answer("{}");
    EXPECT_EQ(*awaited(api().voicemail().ringingTime(u"u"_s)), RingingTime());
    EXPECT_EQ(askedPath(1), u"/api/v2/voicemail/userpolicies/u"_s);
    EXPECT_EQ(awaited(api().voicemail().ringingTime({})).error().kind, Error::Kind::Rejected);
}

class TokenAnswers : public ApiFixture
{
};

TEST_F(TokenAnswers, NobodyEndsTheirOwnTokenByMistake)
{
    for (const QString &word : {u""_s, u"me"_s, u"ME"_s, u"timeout"_s})
        EXPECT_EQ(awaited(api().tokens().endAllOf(word)).error().kind, Error::Kind::Rejected);
    EXPECT_TRUE(server.seen.isEmpty());
    server.push(ScriptedServer::answer(200));
    EXPECT_TRUE(awaited(api().tokens().endAllOf(u"me/too"_s)));
    EXPECT_EQ(askedPath(0), u"/api/v2/tokens/me%2Ftoo"_s);
    server.push(ScriptedServer::answer(404, "{}"));
    EXPECT_EQ(awaited(api().tokens().endAllOf(u"u"_s)).error().kind, Error::Kind::NotFound)
        << "who is not there has not been signed out";
}

class StatusOfAnOrg : public EmbeddedFixture
{
protected:
    explicit StatusOfAnOrg(OrgSim::OrgRules::SignOut signOut = OrgSim::OrgRules::SignOut::Disassociates)
        : EmbeddedFixture({.users = 40,
                           .phones = 30,
                           .rateCount = 1'000'000,
                           .stationDelayMs = 0,
                           .permissions = u"*"_s,
                           .rules = {.signOut = signOut}})
    {
    }
    QString signedInUser()
    {
        const QJsonObject signedIn = asked(u"state"_s)[u"associatedStations"_s].toObject();
        return signedIn.isEmpty() ? QString() : signedIn.begin().key();
    }
    bool isOnStation(const QString &user)
    {
        return awaited(api().userStatus().signIns(user))->associated.isThere();
    }
};

TEST_F(StatusOfAnOrg, IsTheSameInTheListAndOfEach)
{
    QSet<QString> statuses;
    int withoutStation = 0;
    for (const UserStatusRow &row : allRows(api().userStatus().all())) {
        EXPECT_EQ(row.routing, *awaited(api().userStatus().routingStatus(row.user.id)));
        EXPECT_EQ(row.presence, *awaited(api().userStatus().presence(row.user.id)));
        const bool isOn = isOnStation(row.user.id);
        EXPECT_EQ(row.user.associatedStationId.isEmpty(), !isOn);
        EXPECT_TRUE(row.presence.isOffline() == false || !isOn);
        withoutStation += !isOn && row.presence.isOffline() == false ? 1 : 0;
        statuses.insert(row.routing.status);
    }
    EXPECT_GT(withoutStation, 0) << "who is signed in to the org need be on no station";
    EXPECT_EQ(statuses, (QSet<QString>{u"OFF_QUEUE"_s, u"IDLE"_s, u"INTERACTING"_s, u"NOT_RESPONDING"_s}));
    EXPECT_EQ(awaited(api().userStatus().routingStatus(u"nobody"_s))->status, u"OFF_QUEUE"_s);
}

TEST_F(StatusOfAnOrg, WhoseTokensEndIsOffTheStation)
{
    const QString user = signedInUser();
    ASSERT_TRUE(isOnStation(user));
    EXPECT_TRUE(awaited(api().tokens().endAllOf(user)));
    EXPECT_FALSE(isOnStation(user));
    EXPECT_EQ(awaited(api().userStatus().presence(user))->isOffline(), true);
    EXPECT_EQ(awaited(api().tokens().endAllOf(u"nobody"_s)).error().kind, Error::Kind::NotFound);
}

class StatusWithSingleSignOn : public StatusOfAnOrg
{
protected:
    StatusWithSingleSignOn() : StatusOfAnOrg(OrgSim::OrgRules::SignOut::ComesBack) {}
};

TEST_F(StatusWithSingleSignOn, ASuccessSaysNothingOfWhoIsThere)
{
    const QString user = signedInUser();
    const QDateTime before = awaited(api().userStatus().signIns(user))->associated.since;
    EXPECT_TRUE(awaited(api().tokens().endAllOf(user)));
    ASSERT_TRUE(isOnStation(user));
    EXPECT_GT(awaited(api().userStatus().signIns(user))->associated.since, before);
}

} // namespace
} // namespace Stationmaster::Test
