// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

/// Each of the quirks of API.md 10 can be met in this org.
class OrgQuirks : public GatewayFixture
{
protected:
    void beginWith(const std::function<void(OrgOptions &)> &change)
    {
        OrgOptions options = smallOrg();
        options.permissions = u"*"_s;
        change(options);
        begin(options);
    }
    void SetUp() override
    {
        beginWith([](OrgOptions &) {});
    }
    static QString stationOf(const QJsonObject &phone) { return phone[u"lines"_s][0][u"id"_s].toString(); }
    QJsonObject signedInPhone()
    {
        const QJsonObject associated = state()[u"associatedStations"_s].toObject();
        return first(u"phones"_s, [&associated](const QJsonObject &phone) {
            return associated.contains(phone[u"webRtcUser"_s][u"id"_s].toString());
        });
    }
    QJsonValue station(const QString &id) { return get(u"/api/v2/stations/"_s + id).body; }
    QString phonePath(const QJsonObject &phone) { return Phones + u'/' + idOf(phone); }
};

TEST_F(OrgQuirks, Number01_TheOldPersistentKeyDoesNotSwitchAWebRtcStation)
{
    const QJsonObject phone = webRtcPhone();
    const QString path = Bases + u'/' + phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    QJsonObject base = get(path).body;
    QJsonObject line = base[u"lines"_s][0].toObject();
    const auto set = [&](const QString &key, bool on) {
        QJsonObject properties = line[u"properties"_s].toObject();
        properties[key] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, on}}}};
        line[u"properties"_s] = properties;
        base[u"lines"_s] = QJsonArray{line};
        base[u"version"_s] = get(path).body[u"version"_s];
        return put(path, base).status;
    };
    ASSERT_EQ(set(u"station_persistent_webrtc_enabled"_s, false), 200);
    ASSERT_EQ(set(u"station_persistent_enabled"_s, true), 200);
    EXPECT_TRUE(
        get(path).body[u"lines"_s][0][u"properties"_s].toObject().contains(u"station_persistent_enabled"_s))
        << "stored";
    EXPECT_EQ(station(stationOf(phone))[u"webRtcPersistentEnabled"_s], false) << "and without effect";
    ASSERT_EQ(set(u"station_persistent_webrtc_enabled"_s, true), 200);
    EXPECT_EQ(station(stationOf(phone))[u"webRtcPersistentEnabled"_s], true);
}

TEST_F(OrgQuirks, Number02_ALookUpByUserFindsDeletedPhonesToo)
{
    beginWith([](OrgOptions &options) { options.rules.deleted = 3; });
    int both = 0;
    for (const QJsonValue phone : entities(Phones + u"?pageSize=100&fields=webRtcUser"_s)) {
        const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
        QStringList states;
        for (const QJsonValue found : entities(Phones + u"?webRtcUser.id="_s + user))
            states.append(found[u"state"_s].toString());
        both += states.contains(u"deleted"_s) && states.contains(u"active"_s) ? 1 : 0;
        if (phone[u"state"_s] == u"deleted"_s) {
            EXPECT_EQ(get(Phones + u'/' + phone[u"id"_s].toString()).status, 404);
        }
    }
    EXPECT_GT(both, 0);
    EXPECT_EQ(entities(Phones + u"?name="_s + entities(Phones)[0][u"name"_s].toString())[0][u"state"_s],
              u"deleted"_s)
        << "the first is not the right one";
    const QString user = webRtcPhone()[u"webRtcUser"_s][u"id"_s].toString();
    EXPECT_EQ(post(Phones, newPhone(u"Second"_s, user)).status, 400) << "one WebRTC phone a user";
}

TEST_F(OrgQuirks, Number03_APutOfAPhoneTakesItsUserOff)
{
    const QJsonObject phone = signedInPhone();
    ASSERT_EQ(put(phonePath(phone), get(phonePath(phone)).body).status, 200);
    EXPECT_TRUE(station(stationOf(phone))[u"userId"_s].isString()) << "not without the rule";
    beginWith([](OrgOptions &options) { options.rules.putDisassociates = true; });
    const QJsonObject same = signedInPhone();
    const QJsonValue before = station(stationOf(same));
    EXPECT_EQ(before[u"status"_s], u"ASSOCIATED"_s);
    ASSERT_EQ(put(phonePath(same), get(phonePath(same)).body).status, 200);
    EXPECT_EQ(station(stationOf(same))[u"status"_s], u"AVAILABLE"_s);
    EXPECT_TRUE(station(stationOf(same))[u"userId"_s].isUndefined());
}

TEST_F(OrgQuirks, Number05_TheLineOfAPhoneComesFromItsBaseSettings)
{
    const QString user = idOf(userWithoutPhone());
    QJsonObject phone = newPhone(u"Astray"_s, user);
    const QString ownBase = phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    const QJsonObject other = first(u"phonebasesettings"_s, [&](const QJsonObject &base) {
        return isWebRtc(base) && idOf(base) != ownBase;
    });
    phone[u"lines"_s] = QJsonArray{
        QJsonObject{{u"name"_s, u"Astray"_s}, {u"lineBaseSettings"_s, other[u"lines"_s][0].toObject()}}};
    EXPECT_EQ(post(Phones, phone).status, 400);
    EXPECT_EQ(post(Phones, newPhone(u"Right"_s, user)).status, 200);
}

TEST_F(OrgQuirks, Number06_AStationAppearsLate)
{
    beginWith([](OrgOptions &options) { options.stationDelayMs = 60; });
    const QString user = idOf(userWithoutPhone());
    const QJsonObject phone = post(Phones, newPhone(u"Late"_s, user)).body;
    const QString search = u"/api/v2/stations?webRtcUserId="_s + user;
    EXPECT_TRUE(entities(search).isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return entities(search).size() == 1; }));
    EXPECT_EQ(entities(search)[0][u"id"_s], stationOf(phone));
}

TEST_F(OrgQuirks, Number07_ASitePutThatOmitsMediaRegionsLosesThem)
{
    const QString path = Sites + u'/' + idOf(state()[u"sites"_s][0].toObject());
    QJsonObject site = get(path).body;
    ASSERT_FALSE(site[u"mediaRegions"_s].toArray().isEmpty());
    for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s, u"mediaRegions"_s})
        site.remove(key);
    ASSERT_EQ(put(path, site).status, 200);
    EXPECT_FALSE(get(path).body.contains(u"mediaRegions"_s));
}

TEST_F(OrgQuirks, Number08_ASiteWithManyEdgesIsTooLargeToBePutBack)
{
    beginWith([](OrgOptions &options) { options.rules.edges = 300; });
    const QString path = Sites + u'/' + idOf(state()[u"sites"_s][0].toObject());
    const Reply whole = get(path);
    EXPECT_GT(whole.raw.size(), 512'000);
    const Reply refused = put(path, whole.body);
    EXPECT_EQ(refused.status, 413);
    EXPECT_EQ(refused.body[u"code"_s], u"request.entity.too.large"_s);
    QJsonObject stripped = whole.body;
    for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        stripped.remove(key);
    EXPECT_EQ(put(path, stripped).status, 200);
    EXPECT_EQ(get(path).body[u"edges"_s], whole.body[u"edges"_s]) << "kept by the service";
    EXPECT_EQ(entities(u"/api/v2/telephony/providers/edges?pageSize=100"_s).size(), 100);
}

TEST_F(OrgQuirks, Number09_BaseSettingsInUseCannotBeDeletedNotEvenRightAfter)
{
    beginWith([](OrgOptions &options) { options.rules.deletedLingerMs = 80; });
    QJsonObject base = webRtcBase();
    base[u"name"_s] = u"Fresh"_s;
    base = post(Bases, base).body;
    QJsonObject phone = newPhone(u"Only one"_s, idOf(userWithoutPhone()));
    phone[u"phoneBaseSettings"_s] = QJsonObject{{u"id"_s, base[u"id"_s]}};
    phone[u"lines"_s] = QJsonArray{QJsonObject{
        {u"name"_s, u"l"_s}, {u"lineBaseSettings"_s, QJsonObject{{u"id"_s, base[u"lines"_s][0][u"id"_s]}}}}};
    phone = post(Phones, phone).body;
    const QString path = Bases + u'/' + idOf(base);
    EXPECT_EQ(remove(path).status, 409);
    ASSERT_EQ(remove(phonePath(phone)).status, 204);
    EXPECT_EQ(remove(path).status, 409) << "the station is still attached";
    EXPECT_TRUE(QTest::qWaitFor([&] { return remove(path).status == 204; }));
}

TEST_F(OrgQuirks, Number10_ASiteNeedsTheEmergencyNumberOfItsLocation)
{
    const QString path = Sites + u'/' + idOf(state()[u"sites"_s][0].toObject());
    QJsonObject site = get(path).body;
    for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        site.remove(key);
    QJsonObject location = site[u"location"_s].toObject();
    location.remove(u"emergencyNumber"_s);
    site[u"location"_s] = location;
    const Reply refused = put(path, site);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.body[u"details"_s][0][u"fieldName"_s], u"location.emergencyNumber"_s);
}

TEST_F(OrgQuirks, Number11_SiteIdIsIgnoredAndOtherFiltersAreOnDemand)
{
    const QString site = idOf(state()[u"sites"_s][0].toObject());
    const auto total = [&](const QString &query) {
        return get(Phones + u'?' + query).body[u"total"_s].toInt();
    };
    EXPECT_EQ(total(u"siteId="_s + site), total({}));
    EXPECT_LT(total(u"site.id="_s + site), total({}));
    beginWith([](OrgOptions &options) { options.rules.deafTo = {u"site.id"_s}; });
    EXPECT_EQ(total(u"site.id="_s + site), total({}));
    EXPECT_EQ(total(u"webRtcUser.id=nobody"_s), 0) << "not deaf to this one";
}

TEST_F(OrgQuirks, Number12_AListLacksTheUserUnlessItIsAskedFor)
{
    for (const QJsonValue phone : entities(Phones + u"?pageSize=100&expand=lines"_s))
        EXPECT_TRUE(phone[u"webRtcUser"_s].isUndefined());
    int withUser = 0;
    for (const QJsonValue phone : entities(Phones + u"?pageSize=100&fields=webRtcUser"_s))
        withUser += phone[u"webRtcUser"_s][u"id"_s].isString() ? 1 : 0;
    EXPECT_EQ(withUser, 25);
}

TEST_F(OrgQuirks, Number13_DeletedThingsTurnUpInLists)
{
    beginWith([](OrgOptions &options) { options.rules.deleted = 2; });
    const auto deletedIn = [&](const QString &path) {
        int count = 0;
        for (const QJsonValue entity : entities(path))
            count += entity[u"state"_s] == u"deleted"_s ? 1 : 0;
        return count;
    };
    EXPECT_EQ(deletedIn(Phones + u"?pageSize=100"_s), 2);
    EXPECT_EQ(deletedIn(Phones + u"?pageSize=100&sortBy=id"_s), 2);
    EXPECT_EQ(deletedIn(Bases + u"?pageSize=100"_s), 1);
    EXPECT_EQ(deletedIn(Sites + u"?pageSize=100"_s), 1);
    EXPECT_EQ(deletedIn(u"/api/v2/users?pageSize=100"_s), 0) << "active ones unless asked otherwise";
    EXPECT_EQ(deletedIn(u"/api/v2/users?pageSize=100&state=any"_s), 2);
}

TEST_F(OrgQuirks, Number13_NothingCanBeDoneWithWhatIsDeleted)
{
    beginWith([](OrgOptions &options) { options.rules.deleted = 1; });
    const auto isDeleted = [](const QJsonObject &object) { return object[u"state"_s] == u"deleted"_s; };
    const QJsonObject base = first(u"phonebasesettings"_s, isDeleted);
    const QJsonObject site = first(u"sites"_s, isDeleted);
    EXPECT_EQ(get(Bases + u'/' + idOf(base)).body[u"state"_s], u"deleted"_s);
    EXPECT_EQ(put(Bases + u'/' + idOf(base), base).status, 404);
    EXPECT_EQ(remove(Bases + u'/' + idOf(base)).status, 404);
    EXPECT_EQ(put(Sites + u'/' + idOf(site), site).status, 404);
    QJsonObject phone = newPhone(u"On the dead"_s, idOf(userWithoutPhone()));
    phone[u"site"_s] = QJsonObject{{u"id"_s, site[u"id"_s]}};
    EXPECT_EQ(post(Phones, phone).status, 400);
    phone = newPhone(u"Of the dead"_s, idOf(first(u"users"_s, isDeleted)));
    EXPECT_EQ(post(Phones, phone).status, 400);
}

TEST_F(OrgQuirks, Number14_AStrictOrgTakesTheSpellingsOfTheSchemaAlone)
{
    const QString users = u"/api/v2/users?sortOrder="_s;
    EXPECT_EQ(get(users + u"ASC"_s).status, 200);
    EXPECT_EQ(get(Phones + u"?sortOrder=descending"_s).status, 200);
    beginWith([](OrgOptions &options) { options.rules.strictSortOrders = true; });
    EXPECT_EQ(get(users + u"ASC"_s).status, 400);
    EXPECT_EQ(get(users + u"ascending"_s).status, 200);
    EXPECT_EQ(get(Phones + u"?sortOrder=descending"_s).status, 400);
    EXPECT_EQ(get(Phones + u"?sortOrder=DESC"_s).status, 200);
    EXPECT_EQ(get(u"/api/v2/locations?sortOrder=asc"_s).status, 200);
    EXPECT_EQ(get(u"/api/v2/routing/queues?sortOrder=DESC"_s).status, 400);
}

TEST_F(OrgQuirks, Number15_ARefusalComesAsATimeOutFirst)
{
    beginWith([](OrgOptions &options) { options.rules.maskedRefusals = 2; });
    for (const QString &path : {Phones + u"/nobody"_s, Bases + u"/nobody"_s}) {
        EXPECT_EQ(get(path).status, 408);
        EXPECT_EQ(get(path).body[u"code"_s], u"request.timeout"_s);
        EXPECT_EQ(get(path).status, 404);
    }
    QJsonObject stale = webRtcPhone();
    stale[u"version"_s] = 99;
    EXPECT_EQ(put(phonePath(stale), stale).status, 408);
    EXPECT_EQ(put(phonePath(stale), stale).status, 408);
    EXPECT_EQ(put(phonePath(stale), stale).status, 409);
    EXPECT_EQ(get(u"/api/v2/users/nobody"_s).status, 404) << "telephony alone";
}

TEST_F(OrgQuirks, Number16_AfterAMoveOfDivisionOnlyAFreshReadHasTheVersion)
{
    beginWith([](OrgOptions &options) { options.rules.divisionMovesTwice = true; });
    QJsonObject phone = get(phonePath(webRtcPhone())).body;
    phone = put(phonePath(phone), phone).body;
    phone[u"division"_s] =
        QJsonObject{{u"id"_s, u"d1515100-0000-4000-8000-000000000002"_s}, {u"name"_s, u"Asia Pacific"_s}};
    const Reply moved = put(phonePath(phone), phone);
    ASSERT_EQ(moved.status, 200);
    EXPECT_EQ(moved.body[u"version"_s].toInt(), phone[u"version"_s].toInt() + 1);
    EXPECT_EQ(put(phonePath(phone), moved.body).status, 409);
    EXPECT_EQ(put(phonePath(phone), get(phonePath(phone)).body).status, 200);
}

TEST_F(OrgQuirks, Number17_AStationShowsWhatIsConfiguredAtOnceAndSaysNothingOfTheClient)
{
    const QJsonObject phone = signedInPhone();
    const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QString id = stationOf(phone);
    const QString path = Bases + u'/' + phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    QJsonObject base = get(path).body;
    QJsonObject properties = base[u"properties"_s].toObject();
    const bool before = station(id)[u"webRtcForceTurn"_s].toBool();
    properties[u"phone_force_turn"_s] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, !before}}}};
    base[u"properties"_s] = properties;
    ASSERT_EQ(put(path, base).status, 200);
    EXPECT_EQ(station(id)[u"webRtcForceTurn"_s], !before);
    EXPECT_EQ(gateway->clients()[user][u"taken"_s][u"forceTurn"_s], before);
    const QString signIn = u"/api/v2/users/%1/station/associatedstation"_s.arg(user);
    ASSERT_EQ(remove(signIn).status, 204);
    EXPECT_FALSE(gateway->clients().contains(user));
    ASSERT_EQ(send(request("PUT", signIn + u'/' + id)).status, 204);
    EXPECT_EQ(station(id)[u"webRtcForceTurn"_s], !before);
    EXPECT_EQ(gateway->clients()[user][u"taken"_s][u"forceTurn"_s], !before);
}

} // namespace Stationmaster::OrgSim::Test
