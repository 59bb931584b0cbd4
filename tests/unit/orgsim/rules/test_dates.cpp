// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class DateRules : public GatewayFixture
{
protected:
    static constexpr qint64 Hour = 3'600'000;
    static constexpr qint64 At = 1'800'000'000'000;

    void SetUp() override { beginWith({}); }
    void beginWith(const OrgRules &rules)
    {
        OrgOptions options = smallOrg();
        options.permissions = u"*"_s;
        options.clockAt = At;
        options.rules = rules;
        begin(options);
    }
    static QString modified(const QJsonValue &object) { return object[u"dateModified"_s].toString(); }
    /// Of what has just been written: not earlier than @p hours after the start, and not an hour later.
    static bool isDated(const QJsonValue &object, int hours)
    {
        const QString date = modified(object);
        return date >= OrgClock::text(At + hours * Hour) && date < OrgClock::text(At + (hours + 1) * Hour);
    }
    QJsonObject userWith(const QString &userId, const QString &expand)
    {
        return get(u"/api/v2/users/%1?expand=%2"_s.arg(userId, expand)).body;
    }
    QString someoneSignedIn(bool isDated)
    {
        const QJsonObject all = state()[u"associatedStations"_s].toObject();
        for (auto one = all.begin(); one != all.end(); ++one) {
            if (associatedDate(one.key()).isEmpty() != isDated)
                return one.key();
        }
        ADD_FAILURE() << "nobody suits";
        return {};
    }
    QString associatedDate(const QString &user)
    {
        return userWith(user, u"station"_s)[u"station"_s][u"associatedStation"_s][u"associatedDate"_s]
            .toString();
    }
};

TEST_F(DateRules, EveryWriteDatesWhatItWritesEvenOneThatChangesNothing)
{
    int hours = 0;
    const auto writeAsRead = [&](const QString &path) {
        gateway->clock().shift(Hour);
        ++hours;
        QJsonObject body = get(path).body;
        for (const QString &edges : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            body.remove(edges);
        EXPECT_FALSE(isDated(body, hours));
        body[u"dateModified"_s] = u"1999-01-01T00:00:00Z"_s; // nobody's to say
        const Reply written = put(path, body);
        EXPECT_EQ(written.status, 200) << written.raw.toStdString();
        EXPECT_TRUE(isDated(written.body, hours)) << modified(written.body).toStdString();
        const QJsonObject now = get(path).body;
        EXPECT_TRUE(isDated(now, hours));
        EXPECT_EQ(now[u"dateCreated"_s], body[u"dateCreated"_s]);
        EXPECT_EQ(now[u"modifiedBy"_s], u"demo-client"_s);
        EXPECT_EQ(now[u"modifiedByApp"_s], u"demo-client"_s);
        if (now.contains(u"lines"_s)) {
            EXPECT_TRUE(isDated(now[u"lines"_s][0], hours));
        }
    };
    writeAsRead(Phones + u'/' + idOf(webRtcPhone()));
    writeAsRead(Bases + u'/' + idOf(webRtcBase()));
    writeAsRead(Sites + u'/' + idOf(state()[u"sites"_s][0].toObject()));
}

TEST_F(DateRules, WhatIsNewIsDatedAndSoAreItsLines)
{
    gateway->clock().shift(2 * Hour);
    const QJsonObject phone = post(Phones, newPhone(u"New"_s, idOf(userWithoutPhone()))).body;
    QJsonObject base = webRtcBase();
    base[u"name"_s] = u"New"_s;
    base = post(Bases, base).body;
    for (const QJsonObject &made : {phone, base}) {
        EXPECT_TRUE(isDated(made, 2));
        EXPECT_EQ(made[u"dateCreated"_s], made[u"dateModified"_s]);
        EXPECT_EQ(made[u"createdBy"_s], u"demo-client"_s);
        EXPECT_EQ(made[u"lines"_s][0][u"dateModified"_s], made[u"dateModified"_s]);
    }
    const QString lineBase = base[u"lines"_s][0][u"id"_s].toString();
    EXPECT_TRUE(isDated(get(u"/api/v2/telephony/providers/edges/linebasesettings/"_s + lineBase).body, 2));
}

TEST_F(DateRules, AnotherAdminIsNamedAndMaySetAnyDate)
{
    const QString id = idOf(webRtcBase());
    gateway->clock().shift(3 * Hour);
    post(u"/_org/edit"_s, {{u"type"_s, u"phonebasesettings"_s},
                           {u"id"_s, id},
                           {u"set"_s, QJsonObject{{u"description"_s, u"x"_s}}}});
    EXPECT_TRUE(isDated(get(Bases + u'/' + id).body, 3));
    EXPECT_TRUE(get(Bases + u'/' + id).body[u"modifiedBy"_s].toString().startsWith(u"ad315150"_s));
    EXPECT_FALSE(get(Bases + u'/' + id).body.contains(u"modifiedByApp"_s));
    post(u"/_org/edit"_s, {{u"type"_s, u"phonebasesettings"_s},
                           {u"id"_s, id},
                           {u"set"_s, QJsonObject{{u"dateModified"_s, u"2020-02-02T02:02:02Z"_s}}}});
    EXPECT_EQ(modified(get(Bases + u'/' + id).body), u"2020-02-02T02:02:02Z"_s);
}

TEST_F(DateRules, ListsHaveThemUnlessTheyAreLeftOut)
{
    const QString phones = Phones + u"?expand=lines"_s;
    const QString bases = Bases + u"?expand=lines"_s;
    const QString lineBases = u"/api/v2/telephony/providers/edges/linebasesettings"_s;
    for (const QString &list : {phones, bases, Sites, lineBases})
        EXPECT_FALSE(modified(entities(list)[0]).isEmpty()) << list.toStdString();
    EXPECT_FALSE(modified(entities(phones)[0][u"lines"_s][0]).isEmpty());

    beginWith({.dates = OrgRules::Dates::SingleReads});
    for (const QString &list : {phones, bases, lineBases})
        EXPECT_TRUE(modified(entities(list)[0]).isEmpty()) << list.toStdString();
    EXPECT_TRUE(modified(entities(phones)[0][u"lines"_s][0]).isEmpty());
    EXPECT_FALSE(modified(entities(Sites)[0]).isEmpty());
    EXPECT_FALSE(modified(get(Phones + u'/' + idOf(webRtcPhone())).body).isEmpty());
    EXPECT_FALSE(modified(get(Bases + u'/' + idOf(webRtcBase())).body[u"lines"_s][0]).isEmpty());

    beginWith({.dates = OrgRules::Dates::Nowhere});
    EXPECT_TRUE(modified(entities(Sites)[0]).isEmpty());
    EXPECT_TRUE(modified(get(Sites + u'/' + idOf(entities(Sites)[0].toObject())).body).isEmpty());
    const Reply written = put(Phones + u'/' + idOf(webRtcPhone()), webRtcPhone());
    EXPECT_EQ(written.status, 200);
    EXPECT_FALSE(written.raw.contains("dateModified"));
    EXPECT_FALSE(get(Bases + u'/' + idOf(webRtcBase())).raw.contains("dateModified"));
}

TEST_F(DateRules, ALineCanBeDatedByItself)
{
    beginWith({.lineDatesApart = true});
    gateway->clock().shift(4 * Hour);
    const QString path = Bases + u'/' + idOf(webRtcBase());
    QJsonObject base = get(path).body;
    const QString before = modified(base);
    QJsonObject line = base[u"lines"_s][0].toObject();
    QJsonObject properties = line[u"properties"_s].toObject();
    properties[u"station_persistent_timeout"_s] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, 31}}}};
    line[u"properties"_s] = properties;
    base[u"lines"_s] = QJsonArray{line};
    ASSERT_EQ(put(path, base).status, 200);
    base = get(path).body;
    EXPECT_EQ(modified(base), before);
    EXPECT_TRUE(isDated(base[u"lines"_s][0], 4));
    gateway->clock().shift(Hour);
    base[u"name"_s] = u"Renamed"_s;
    ASSERT_EQ(put(path, base).status, 200);
    EXPECT_TRUE(isDated(get(path).body, 5));
    EXPECT_TRUE(isDated(get(path).body[u"lines"_s][0], 4));
}

TEST_F(DateRules, AStationSaysSinceWhenItsUserIsThere)
{
    const QString user = someoneSignedIn(true);
    const QString station = state()[u"associatedStations"_s][user].toString();
    EXPECT_LT(associatedDate(user), OrgClock::text(At));
    gateway->clock().shift(6 * Hour);
    ASSERT_EQ(
        send(request("PUT", u"/api/v2/users/%1/station/associatedstation/%2"_s.arg(user, station))).status,
        204);
    const QString since = associatedDate(user);
    EXPECT_GE(since, OrgClock::text(At + 6 * Hour));
    EXPECT_EQ(get(u"/api/v2/users/%1/station"_s.arg(user)).body[u"associatedStation"_s][u"associatedDate"_s],
              since);
    for (const QJsonValue one : entities(u"/api/v2/users?pageSize=500&expand=station"_s)) {
        if (one[u"id"_s] == user) {
            EXPECT_EQ(one[u"station"_s][u"associatedStation"_s][u"associatedDate"_s], since);
        }
        EXPECT_FALSE(one[u"station"_s][u"defaultStation"_s].toObject().contains(u"associatedDate"_s));
    }
    beginWith({.associatedDates = false});
    for (const QJsonValue one : entities(u"/api/v2/users?pageSize=500&expand=station"_s))
        EXPECT_FALSE(one[u"station"_s][u"associatedStation"_s].toObject().contains(u"associatedDate"_s));
}

TEST_F(DateRules, PeopleSayWhenTheyWereGivenATokenOnRequest)
{
    const QString user = someoneSignedIn(true);
    const QString station = state()[u"associatedStations"_s][user].toString();
    EXPECT_FALSE(userWith(user, u"groups"_s).contains(u"lastTokenIssued"_s));
    gateway->clock().shift(7 * Hour);
    post(u"/_org/edit"_s,
         {{u"type"_s, u"stations"_s}, {u"id"_s, station}, {u"set"_s, QJsonObject{{u"userId"_s, user}}}});
    const QString issued =
        userWith(user, u"lasttokenissued"_s)[u"lastTokenIssued"_s][u"dateIssued"_s].toString();
    EXPECT_GE(issued, OrgClock::text(At + 7 * Hour));
    EXPECT_GE(userWith(user, u"dateLastLogin"_s)[u"dateLastLogin"_s].toString(),
              OrgClock::text(At + 7 * Hour));
    gateway->clock().shift(Hour);
    ASSERT_EQ(
        send(request("PUT", u"/api/v2/users/%1/station/associatedstation/%2"_s.arg(user, station))).status,
        204);
    EXPECT_EQ(userWith(user, u"lasttokenissued"_s)[u"lastTokenIssued"_s][u"dateIssued"_s], issued)
        << "put on the station by an admin, not signed in";
    beginWith({.tokenDates = false});
    const QJsonObject quiet = userWith(user, u"lasttokenissued,dateLastLogin"_s);
    EXPECT_FALSE(quiet.contains(u"lastTokenIssued"_s) || quiet.contains(u"dateLastLogin"_s));
}

/// The invented org has people in every state: the client read what holds, did not, or nobody can tell.
TEST_F(DateRules, ANewOrgHasPeopleWhoHaveToSignInAgainAndPeopleWithoutDates)
{
    OrgOptions options{.clockAt = At};
    begin(options);
    const QJsonObject all = state();
    const QJsonObject clients = all[u"clients"_s].toObject();
    QHash<QString, QJsonObject> stations;
    for (const QJsonValue station : all[u"stations"_s].toArray())
        stations[station[u"id"_s].toString()] = station.toObject();
    int old = 0, fresh = 0, undated = 0, withoutToken = 0, late = 0;
    for (auto client = clients.begin(); client != clients.end(); ++client) {
        const QJsonValue taken = client.value()[u"taken"_s];
        const QJsonObject station = stations[client.value()[u"stationId"_s].toString()];
        const bool isOld = taken[u"persistentConnection"_s] != station[u"webRtcPersistentEnabled"_s] ||
                           taken[u"mediaDscp"_s] != station[u"webRtcMediaDscp"_s];
        (isOld ? old : fresh) += 1;
        undated += associatedDate(client.key()).isEmpty() ? 1 : 0;
        const QString issued =
            userWith(client.key(), u"lasttokenissued"_s)[u"lastTokenIssued"_s][u"dateIssued"_s].toString();
        withoutToken += issued.isEmpty() ? 1 : 0;
        late += issued > client.value()[u"takenAt"_s].toString() ? 1 : 0;
    }
    EXPECT_GE(old, 5);
    EXPECT_GE(fresh, 20);
    EXPECT_GE(undated, 3);
    EXPECT_GE(withoutToken, 3);
    EXPECT_GE(late, 3) << "a token of another app";
    const QJsonObject sales = first(u"phonebasesettings"_s, [](const QJsonObject &base) {
        return base[u"name"_s] == u"Sales_WebRTC_Standard"_s;
    });
    EXPECT_EQ(modified(sales), OrgClock::text(At - 5 * Hour));
}

} // namespace Stationmaster::OrgSim::Test
