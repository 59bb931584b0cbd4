// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

/// What the org knows of clients by itself: the API shows none of it (API.md 6).
class ClientTruth : public GatewayFixture
{
protected:
    static constexpr qint64 Hour = 3'600'000;

    void SetUp() override
    {
        OrgOptions options = smallOrg();
        options.permissions = u"*"_s;
        begin(options);
        const QJsonObject associated = state()[u"associatedStations"_s].toObject();
        const QJsonObject phone = first(u"phones"_s, [&associated](const QJsonObject &one) {
            return associated.contains(one[u"webRtcUser"_s][u"id"_s].toString()) &&
                   one[u"lines"_s][0][u"properties"_s].isUndefined();
        });
        m_phone = idOf(phone);
        m_user = phone[u"webRtcUser"_s][u"id"_s].toString();
        m_station = phone[u"lines"_s][0][u"id"_s].toString();
        m_base = Bases + u'/' + phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    }
    QJsonObject taken() { return gateway->clients()[m_user][u"taken"_s].toObject(); }
    QString takenAt() { return gateway->clients()[m_user][u"takenAt"_s].toString(); }
    static QJsonObject with(QJsonObject properties, const QString &key, const QJsonValue &value)
    {
        properties[key] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, value}}}};
        return properties;
    }
    void setOnBase(const QString &key, const QJsonValue &value, bool onLine = false)
    {
        setOn(m_base, key, value, onLine);
    }
    void setOn(const QString &path, const QString &key, const QJsonValue &value, bool onLine)
    {
        QJsonObject object = get(path).body;
        QJsonObject line = object[u"lines"_s][0].toObject();
        if (onLine)
            line[u"properties"_s] = with(line[u"properties"_s].toObject(), key, value);
        else
            object[u"properties"_s] = with(object[u"properties"_s].toObject(), key, value);
        object[u"lines"_s] = QJsonArray{line};
        ASSERT_EQ(put(path, object).status, 200);
    }
    QJsonObject station() { return get(u"/api/v2/stations/"_s + m_station).body; }
    int edit(const QJsonObject &what) { return post(u"/_org/edit"_s, what).status; }

    QString m_phone, m_user, m_station, m_base;
};

TEST_F(ClientTruth, EveryFieldIsTakenWhenTheClientIsPutOnItsStation)
{
    const QJsonObject before = taken();
    EXPECT_EQ(before.keys(), QStringList({u"forceTurn"_s, u"mediaDscp"_s, u"persistentConnection"_s,
                                          u"persistentTimeout"_s, u"requireMediaHelper"_s, u"sipDscp"_s}));
    const bool wasPersistent = before[u"persistentConnection"_s].toBool();
    setOnBase(u"station_persistent_webrtc_enabled"_s, !wasPersistent, true);
    setOnBase(u"station_persistent_timeout"_s, 77, true);
    setOnBase(u"phone_force_turn"_s, !before[u"forceTurn"_s].toBool());
    setOnBase(u"phone_require_media_helper"_s, true);
    setOnBase(u"phone_media_dscp"_s, 12);
    setOnBase(u"phone_sip_dscp"_s, 13);
    EXPECT_EQ(taken(), before) << "nobody has signed in since";
    EXPECT_EQ(station()[u"webRtcPersistentEnabled"_s], !wasPersistent) << "the station shows it at once";
    EXPECT_EQ(station()[u"webRtcMediaDscp"_s].toInt(), 12);
    ASSERT_EQ(send(request("PUT", u"/api/v2/users/%1/station/associatedstation/%2"_s.arg(m_user, m_station)))
                  .status,
              204);
    EXPECT_EQ(taken(), (QJsonObject{{u"persistentConnection"_s, !wasPersistent},
                                    {u"persistentTimeout"_s, 77},
                                    {u"forceTurn"_s, !before[u"forceTurn"_s].toBool()},
                                    {u"requireMediaHelper"_s, true},
                                    {u"mediaDscp"_s, 12},
                                    {u"sipDscp"_s, 13}}))
        << "put on its station again";
}

TEST_F(ClientTruth, ThePhonesOwnSettingsCountToo)
{
    const QJsonObject before = taken();
    setOn(Phones + u'/' + m_phone, u"phone_media_dscp"_s, 5, false);
    EXPECT_EQ(taken(), before);
    ASSERT_EQ(edit({{u"type"_s, u"clients"_s}, {u"id"_s, m_user}, {u"reload"_s, true}}), 204);
    EXPECT_EQ(taken()[u"mediaDscp"_s].toInt(), 5);
    setOnBase(u"phone_media_dscp"_s, 6);
    EXPECT_EQ(taken()[u"mediaDscp"_s].toInt(), 5);
    ASSERT_EQ(edit({{u"type"_s, u"clients"_s}, {u"id"_s, m_user}, {u"reload"_s, true}}), 204);
    EXPECT_EQ(taken()[u"mediaDscp"_s].toInt(), 5) << "nearer to the phone";
}

TEST_F(ClientTruth, AReloadTakesWhatHoldsAndLeavesNoTrace)
{
    setOnBase(u"phone_media_dscp"_s, 9);
    const QJsonObject shownBefore = get(u"/api/v2/users/%1?expand=station"_s.arg(m_user)).body;
    gateway->clock().shift(Hour);
    ASSERT_EQ(edit({{u"type"_s, u"clients"_s}, {u"id"_s, m_user}, {u"reload"_s, true}}), 204);
    EXPECT_EQ(taken()[u"mediaDscp"_s].toInt(), 9);
    EXPECT_GE(takenAt(), OrgClock::text(gateway->clock().now() - Hour / 2));
    EXPECT_EQ(get(u"/api/v2/users/%1?expand=station"_s.arg(m_user)).body, shownBefore);
}

TEST_F(ClientTruth, WhoIsTakenOffIsForgottenAndComesBackWithWhatHolds)
{
    setOnBase(u"phone_sip_dscp"_s, 3);
    ASSERT_EQ(edit({{u"type"_s, u"stations"_s},
                    {u"id"_s, m_station},
                    {u"set"_s, QJsonObject{{u"userId"_s, QJsonValue::Null}}}}),
              200);
    EXPECT_FALSE(gateway->clients().contains(m_user));
    EXPECT_EQ(edit({{u"type"_s, u"clients"_s}, {u"id"_s, m_user}, {u"reload"_s, true}}), 404);
    ASSERT_EQ(edit({{u"type"_s, u"stations"_s},
                    {u"id"_s, m_station},
                    {u"set"_s, QJsonObject{{u"userId"_s, m_user}}}}),
              200);
    EXPECT_EQ(taken()[u"sipDscp"_s].toInt(), 3);
    setOnBase(u"phone_sip_dscp"_s, 4);
    EXPECT_EQ(taken()[u"sipDscp"_s].toInt(), 3);
    EXPECT_EQ(station()[u"status"_s], u"ASSOCIATED"_s);
    setOnBase(u"phone_media_dscp"_s, 40);
    EXPECT_EQ(station()[u"webRtcMediaDscp"_s].toInt(), 40) << "a sign-in does not freeze the station";
}

TEST_F(ClientTruth, AnotherAdminsChangesAreNotTakenEither)
{
    const int before = taken()[u"mediaDscp"_s].toInt();
    ASSERT_EQ(edit({{u"type"_s, u"phonebasesettings"_s},
                    {u"id"_s, m_base.section(u'/', -1)},
                    {u"set"_s, QJsonObject{{u"properties/phone_media_dscp/value/instance"_s, before + 1}}}}),
              200);
    EXPECT_EQ(station()[u"webRtcMediaDscp"_s].toInt(), before + 1);
    EXPECT_EQ(taken()[u"mediaDscp"_s].toInt(), before);
}

TEST_F(ClientTruth, AListAnsweredAsItWasChangesNothing)
{
    ASSERT_EQ(post(u"/_org/faults"_s,
                   {{u"rules"_s, QJsonArray{QJsonObject{{u"kind"_s, u"stale"_s}, {u"verb"_s, u"GET"_s}}}}})
                  .status,
              204);
    const int before = taken()[u"sipDscp"_s].toInt();
    setOn(Phones + u'/' + m_phone, u"phone_sip_dscp"_s, before + 1,
          false); // reads first, and uses up the fault
    ASSERT_EQ(post(u"/_org/faults"_s,
                   {{u"rules"_s, QJsonArray{QJsonObject{{u"kind"_s, u"stale"_s}, {u"ms"_s, 60'000}}}}})
                  .status,
              204);
    ASSERT_EQ(get(Phones).status, 200);
    EXPECT_EQ(taken()[u"sipDscp"_s].toInt(), before);
}

TEST_F(ClientTruth, DesksHaveNoClients)
{
    const QJsonObject desk = first(u"phones"_s, [](const QJsonObject &phone) { return !isWebRtc(phone); });
    const QString user = idOf(userWithoutPhone());
    ASSERT_EQ(send(request("PUT", u"/api/v2/users/%1/station/associatedstation/%2"_s.arg(
                                      user, desk[u"lines"_s][0][u"id"_s].toString())))
                  .status,
              204);
    EXPECT_FALSE(gateway->clients().contains(user));
}

TEST_F(ClientTruth, TheStateShowsThemAndTheClockCanBeMoved)
{
    EXPECT_EQ(state()[u"clients"_s].toObject(), gateway->clients());
    ASSERT_EQ(post(u"/_org/clock"_s, {{u"at"_s, u"2031-05-06T07:08:09Z"_s}}).status, 200);
    EXPECT_TRUE(get(u"/_org/clock"_s).body[u"now"_s].toString().startsWith(u"2031-05-06T07:08"_s));
    EXPECT_TRUE(get(Phones).headers.value("date").startsWith("Tue, 06 May 2031 07:08:"));
    EXPECT_TRUE(get(Phones).headers.value("date").endsWith(" GMT"));
    ASSERT_EQ(post(u"/_org/clock"_s, {{u"shiftSeconds"_s, -3600}}).status, 200);
    EXPECT_TRUE(get(u"/_org/clock"_s).headers.value("date").startsWith("Tue, 06 May 2031 06:08:"));
    EXPECT_EQ(post(u"/_org/clock"_s, {}).status, 400);
    EXPECT_EQ(remove(u"/_org/clock"_s).status, 405);
}

} // namespace Stationmaster::OrgSim::Test
