// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class StationRules : public GatewayFixture
{
protected:
    void SetUp() override { beginWith({}); }
    void beginWith(OrgOptions options)
    {
        options.users = 40;
        options.phones = 25;
        options.rateCount = 100'000;
        options.permissions = u"telephony:*:*"_s;
        begin(options);
    }
    QString stationPath(const QString &id) { return u"/api/v2/stations/"_s + id; }
    QString assignment(const QString &user, const QString &which, const QString &station = {})
    {
        return u"/api/v2/users/%1/station/%2"_s.arg(user, which) +
               (station.isEmpty() ? QString() : u'/' + station);
    }
    QJsonObject stationsOf(const QString &user) { return get(u"/api/v2/users/%1/station"_s.arg(user)).body; }
    QJsonObject signedInPhone()
    {
        const QJsonObject associated = state()[u"associatedStations"_s].toObject();
        return first(u"phones"_s, [&associated](const QJsonObject &phone) {
            return associated.contains(phone[u"webRtcUser"_s][u"id"_s].toString());
        });
    }
    static QString stationOf(const QJsonObject &phone) { return phone[u"lines"_s][0][u"id"_s].toString(); }
    static QString userOf(const QJsonObject &phone) { return phone[u"webRtcUser"_s][u"id"_s].toString(); }
};

TEST_F(StationRules, TheStationOfANewPhoneComesLateAndSettles)
{
    beginWith({.stationDelayMs = 150});
    const QString user = idOf(userWithoutPhone());
    const QJsonObject phone = post(Phones, newPhone(u"Late"_s, user)).body;
    const QString id = stationOf(phone);
    const QString path = assignment(user, u"defaultstation"_s, id);
    EXPECT_EQ(get(stationPath(id)).status, 404);
    EXPECT_TRUE(entities(u"/api/v2/stations?webRtcUserId="_s + user).isEmpty());
    EXPECT_EQ(put(path, {}).status, 404);
    ASSERT_TRUE(QTest::qWaitFor([&] { return get(stationPath(id)).status == 200; }));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const int status = send(request("PUT", path)).status;
        EXPECT_TRUE(status == 409 || status == 204) << status;
        return status == 204;
    }));
    EXPECT_EQ(stationsOf(user)[u"defaultStation"_s][u"id"_s], id);
    EXPECT_EQ(entities(u"/api/v2/stations?webRtcUserId="_s + user)[0][u"id"_s], id);
}

TEST_F(StationRules, AStationIsItsPhonesLineWithTheValuesThatHold)
{
    const QJsonObject phone = webRtcPhone();
    const QJsonObject station = get(stationPath(stationOf(phone))).body;
    EXPECT_EQ(station[u"id"_s], stationOf(phone));
    EXPECT_EQ(station[u"name"_s], phone[u"name"_s]);
    EXPECT_EQ(station[u"type"_s], u"inin_webrtc_softphone"_s);
    EXPECT_EQ(station[u"webRtcUserId"_s], userOf(phone));
    EXPECT_EQ(station[u"webRtcMediaDscp"_s].toInt(), 46);
    EXPECT_EQ(station[u"webRtcForceTurn"_s], false);

    const QString basePath = Bases + u'/' + phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    QJsonObject base = get(basePath).body;
    QJsonObject properties = base[u"properties"_s].toObject();
    properties[u"phone_force_turn"_s] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, true}}}};
    properties[u"phone_media_dscp"_s] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, 34}}}};
    base[u"properties"_s] = properties;
    ASSERT_EQ(put(basePath, base).status, 200);
    const QJsonObject after = get(stationPath(stationOf(phone))).body;
    EXPECT_EQ(after[u"webRtcForceTurn"_s], true);
    EXPECT_EQ(after[u"webRtcMediaDscp"_s].toInt(), 34);
}

TEST_F(StationRules, APhonesOwnPropertiesWin)
{
    const QJsonObject phone = first(u"phones"_s, [](const QJsonObject &one) {
        return one[u"lines"_s][0][u"properties"_s].toObject().contains(
            u"station_persistent_webrtc_enabled"_s);
    });
    EXPECT_EQ(get(stationPath(stationOf(phone))).body[u"webRtcPersistentEnabled"_s], true);
}

TEST_F(StationRules, SigningInAndOutShowsEverywhere)
{
    const QJsonObject phone = webRtcPhone();
    const QString user = userOf(phone);
    const QString id = stationOf(phone);
    EXPECT_EQ(remove(assignment(user, u"associatedstation"_s)).status, 204);
    EXPECT_EQ(get(stationPath(id)).body[u"status"_s], u"AVAILABLE"_s);
    EXPECT_EQ(send(request("PUT", assignment(user, u"associatedstation"_s, id))).status, 204);
    EXPECT_EQ(get(stationPath(id)).body[u"status"_s], u"ASSOCIATED"_s);
    EXPECT_EQ(get(stationPath(id)).body[u"userId"_s], user);
    EXPECT_EQ(stationsOf(user)[u"associatedStation"_s][u"id"_s], id);
    EXPECT_EQ(stationsOf(user)[u"effectiveStation"_s][u"id"_s], id);
    EXPECT_EQ(get(Phones + u'/' + idOf(phone)).body[u"lines"_s][0][u"loggedInUser"_s][u"id"_s], user);
    EXPECT_EQ(remove(stationPath(id) + u"/associateduser"_s).status, 204);
    EXPECT_FALSE(stationsOf(user).contains(u"associatedStation"_s));
    EXPECT_FALSE(get(stationPath(id)).body.contains(u"userId"_s));
}

TEST_F(StationRules, TheDefaultStationCanBeTakenAwayAndGivenBack)
{
    const QJsonObject phone = signedInPhone();
    const QString user = userOf(phone);
    EXPECT_EQ(remove(assignment(user, u"defaultstation"_s)).status, 204);
    EXPECT_FALSE(stationsOf(user).contains(u"defaultStation"_s));
    EXPECT_TRUE(stationsOf(user).contains(u"associatedStation"_s)) << "another matter";
    EXPECT_EQ(send(request("PUT", assignment(user, u"defaultstation"_s, stationOf(phone)))).status, 204);
    EXPECT_EQ(stationsOf(user)[u"defaultStation"_s][u"name"_s], phone[u"name"_s]);
}

TEST_F(StationRules, NobodyTakesAnothersStation)
{
    const QString other = idOf(userWithoutPhone());
    EXPECT_EQ(send(request("PUT", assignment(other, u"defaultstation"_s, stationOf(webRtcPhone())))).status,
              409);
    EXPECT_EQ(
        send(request("PUT", assignment(u"nobody"_s, u"defaultstation"_s, stationOf(webRtcPhone())))).status,
        404);
    EXPECT_EQ(send(request("PUT", assignment(other, u"defaultstation"_s))).status, 405);
    EXPECT_EQ(get(assignment(other, u"somestation"_s)).status, 404);
    const QJsonObject desk = first(u"phones"_s, [](const QJsonObject &phone) { return !isWebRtc(phone); });
    EXPECT_EQ(send(request("PUT", assignment(other, u"defaultstation"_s, stationOf(desk)))).status, 204)
        << "a desk phone is for everybody";
}

TEST_F(StationRules, ListsByNameWithItsFilters)
{
    const QString path = u"/api/v2/stations?pageSize=500&"_s;
    EXPECT_EQ(entities(path).size(), 30);
    EXPECT_EQ(entities(path + u"name=*_WebRTC*"_s).size(), 25);
    const QString id = stationOf(webRtcPhone());
    EXPECT_EQ(entities(path + u"id="_s + id + u",none"_s).size(), 1);
    EXPECT_EQ(entities(path + u"lineAppearanceId="_s + id).size(), 1);
    EXPECT_EQ(get(u"/api/v2/stations/none"_s).status, 404);
}

TEST_F(StationRules, TheListIsTheSameHoweverItIsFound)
{
    const QString path = u"/api/v2/stations?pageSize=500&"_s;
    const QJsonArray plain = entities(path);
    EXPECT_EQ(entities(path + u"name=*"_s), plain) << "walked";
    QStringList ids;
    for (const QJsonValue station : plain)
        ids.prepend(station[u"id"_s].toString());
    EXPECT_EQ(entities(path + u"id="_s + ids.join(u',')), plain) << "looked up, once each and by name";
    EXPECT_EQ(entities(path + u"id=%1,%1"_s.arg(ids[0])).size(), 1);
    const QJsonObject edit{{u"type"_s, u"stations"_s}, {u"id"_s, ids.last()}, {u"delete"_s, true}};
    ASSERT_EQ(post(u"/_org/edit"_s, edit).status, 204);
    EXPECT_EQ(entities(path).size(), plain.size() - 1) << "a station without which a phone is";
}

TEST_F(StationRules, ForceTurnCanBeATextOfAFew)
{
    OrgOptions options = smallOrg();
    options.templateVariant = u"text"_s;
    begin(options);
    const QString key = u"phone_media_turn_behavior"_s;
    QSet<QString> texts;
    for (const QJsonValue base : entities(Bases + u"?expand=properties"_s)) {
        if (isWebRtc(base.toObject()))
            texts.insert(base[u"properties"_s][key][u"value"_s][u"instance"_s].toString());
    }
    EXPECT_EQ(texts, QSet<QString>({u"Default"_s, u"PreferRelay"_s, u"ForceRelay"_s}));
    const QJsonObject phone = webRtcPhone();
    const QString path = Bases + u'/' + phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    const auto setTo = [&](const QJsonValue &value) {
        QJsonObject base = get(path).body;
        QJsonObject properties = base[u"properties"_s].toObject();
        properties[key] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, value}}}};
        base[u"properties"_s] = properties;
        return put(path, base).status;
    };
    EXPECT_EQ(setTo(u"ForceRelay"_s), 200);
    EXPECT_EQ(get(stationPath(stationOf(phone))).body[u"webRtcForceTurn"_s], true);
    EXPECT_EQ(setTo(u"PreferRelay"_s), 200);
    EXPECT_EQ(get(stationPath(stationOf(phone))).body[u"webRtcForceTurn"_s], false);
    EXPECT_EQ(setTo(u"Sometimes"_s), 400);
    EXPECT_EQ(setTo(true), 400);
}

TEST_F(StationRules, WithoutDscpPropertiesTheDefaultsHold)
{
    OrgOptions options = smallOrg();
    options.templateVariant = u"nodscp"_s;
    begin(options);
    for (const QJsonValue base : entities(Bases + u"?expand=properties"_s)) {
        if (!isWebRtc(base.toObject()))
            continue;
        EXPECT_FALSE(base[u"properties"_s].toObject().contains(u"phone_media_dscp"_s));
        EXPECT_FALSE(base[u"properties"_s].toObject().contains(u"phone_sip_dscp"_s));
    }
    const QJsonObject station = get(stationPath(stationOf(webRtcPhone()))).body;
    EXPECT_EQ(station[u"webRtcMediaDscp"_s].toInt(), 46);
}

} // namespace Stationmaster::OrgSim::Test
