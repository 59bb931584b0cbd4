// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class ChannelRoutes : public GatewayFixture
{
protected:
    static OrgOptions smallOrg()
    {
        OrgOptions options = GatewayFixture::smallOrg();
        options.permissions += u" telephony:*:*"_s;
        return options;
    }
    void begin(const OrgOptions &options = smallOrg())
    {
        GatewayFixture::begin(options);
        QObject::connect(&gateway->channels(), &Channels::message,
                         [this](const QString &channel, const QByteArray &text) {
                             heard.append({channel, QJsonDocument::fromJson(text).object()});
                         });
        QObject::connect(&gateway->channels(), &Channels::ended,
                         [this](const QString &channel) { ended.append(channel); });
    }
    void SetUp() override { begin(); }

    /// The id of a new channel somebody listens to.
    QString open()
    {
        const QString id = post(All, {}).body[u"id"_s].toString();
        gateway->channels().setConnected(id, true);
        return id;
    }
    Reply subscribe(const QByteArray &verb, const QString &channel, const QStringList &topics,
                    const QString &query = {})
    {
        QJsonArray body;
        for (const QString &topic : topics)
            body.append(QJsonObject{{u"id"_s, topic}});
        return send(request(verb, All + u'/' + channel + u"/subscriptions"_s + query,
                            QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    QStringList topicsOf(const QString &channel)
    {
        QStringList ids;
        for (const QJsonValue topic : entities(All + u'/' + channel + u"/subscriptions"_s))
            ids.append(topic[u"id"_s].toString());
        return ids;
    }
    static QString stationTopicOf(const QString &user) { return u"v2.users.%1.station"_s.arg(user); }

    const QString All = u"/api/v2/notifications/channels"_s;
    QList<std::pair<QString, QJsonObject>> heard;
    QStringList ended;
};

TEST_F(ChannelRoutes, MakingManyAtOnceIsRefusedForAWhile)
{
    OrgOptions options = smallOrg();
    options.rules.channelsAMinute = 2;
    begin(options);
    EXPECT_FALSE(open().isEmpty());
    EXPECT_FALSE(open().isEmpty());
    const Reply third = post(All, {});
    EXPECT_EQ(third.status, 429);
    EXPECT_EQ(third.body[u"code"_s], u"too.many.requests"_s);
    const int wait = third.headers.value("retry-after").toInt();
    EXPECT_GT(wait, 0);
    EXPECT_LE(wait, 60);
    EXPECT_EQ(entities(All).size(), 2);
}

TEST_F(ChannelRoutes, AChannelHasAnAddressOnThisServerAndADayToLive)
{
    HttpRequest asked = request("POST", All);
    asked.headers.insert("host", "127.0.0.1:4711");
    const QJsonObject channel = send(asked).body;
    const QUrl uri(channel[u"connectUri"_s].toString());
    EXPECT_EQ(uri.toString(), u"ws://127.0.0.1:4711/channels/"_s + idOf(channel));
    const auto expires = QDateTime::fromString(channel[u"expires"_s].toString(), Qt::ISODateWithMs);
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(expires)), 86'400.0, 60.0);
    EXPECT_EQ(send(request("HEAD", All + u'/' + idOf(channel))).status, 204);
    EXPECT_EQ(send(request("HEAD", All + u"/none"_s)).status, 404);
    EXPECT_EQ(entities(All).size(), 1);
    EXPECT_EQ(get(All + u"?includechannels=everything"_s).status, 400);
}

TEST_F(ChannelRoutes, NeedAToken)
{
    HttpRequest asked = request("POST", All);
    asked.headers.insert("authorization", "Bearer wrong");
    EXPECT_EQ(send(asked).status, 401);
}

TEST_F(ChannelRoutes, SubscriptionsAreAddedReplacedListedAndTakenAway)
{
    const QString channel = open();
    const QString one = stationTopicOf(idOf(state()[u"users"_s][0].toObject()));
    const QString two = stationTopicOf(idOf(state()[u"users"_s][1].toObject()));
    EXPECT_EQ(subscribe("POST", channel, {one}).status, 200);
    EXPECT_EQ(subscribe("POST", channel, {two, two, one}).status, 200);
    EXPECT_EQ(topicsOf(channel), (QStringList{one, two}));
    EXPECT_EQ(subscribe("PUT", channel, {two}).status, 200);
    EXPECT_EQ(topicsOf(channel), QStringList{two});
    EXPECT_EQ(remove(All + u'/' + channel + u"/subscriptions"_s).status, 204);
    EXPECT_EQ(topicsOf(channel), QStringList());
    EXPECT_EQ(subscribe("POST", u"none"_s, {one}).status, 404);
    EXPECT_EQ(post(All + u'/' + channel + u"/subscriptions"_s, {{u"id"_s, one}}).status, 400);
}

TEST_F(ChannelRoutes, ARefusedTopicStopsAllOfThemUnlessErrorsAreIgnored)
{
    OrgOptions options = smallOrg();
    options.permissions = u"directory:user:view"_s;
    begin(options);
    const QString channel = open();
    const QString good = stationTopicOf(idOf(state()[u"users"_s][0].toObject()));
    const QString forbidden = u"v2.telephony.providers.edges.phones."_s + idOf(webRtcPhone());
    const QStringList all{good, forbidden, u"v2.telephony.providers.edges.sites.1"_s,
                          stationTopicOf(u"nobody"_s)};
    EXPECT_EQ(subscribe("POST", channel, all).status, 400);
    EXPECT_EQ(topicsOf(channel), QStringList());
    const QJsonArray answer =
        subscribe("POST", channel, all, u"?ignoreErrors=true"_s).body[u"entities"_s].toArray();
    ASSERT_EQ(answer.size(), 4);
    EXPECT_EQ(answer[0][u"state"_s], u"Permitted"_s);
    for (int i = 1; i < 4; ++i) {
        EXPECT_EQ(answer[i][u"id"_s], all[i]);
        EXPECT_EQ(answer[i][u"state"_s], u"Rejected"_s);
        EXPECT_FALSE(answer[i][u"rejectionReason"_s].toString().isEmpty());
    }
    EXPECT_EQ(answer[1][u"missingPermissions"_s].toArray(), (QJsonArray{u"telephony:plugin:all"_s}));
    EXPECT_EQ(topicsOf(channel), QStringList{good});
}

TEST_F(ChannelRoutes, HoldAThousandTopicsAndNoMore)
{
    const QString channel = open();
    QStringList topics;
    for (int i = 0; i < 1000; ++i)
        topics.append(u"v2.telephony.providers.edges.phones.%1"_s.arg(i));
    EXPECT_EQ(subscribe("PUT", channel, topics).status, 200);
    EXPECT_EQ(subscribe("POST", channel, {u"v2.telephony.providers.edges.phones.one-more"_s}).status, 400);
    EXPECT_EQ(subscribe("POST", channel, {topics.constFirst()}).status, 200) << "has been counted already";
    EXPECT_EQ(topicsOf(channel).size(), 1000);
}

TEST_F(ChannelRoutes, TheTwentyFirstTakesThePlaceOfTheOldestIdle)
{
    const QString busy = open();
    const QString idle = post(All, {}).body[u"id"_s].toString();
    for (int i = 0; i < 18; ++i)
        open();
    EXPECT_EQ(entities(All).size(), 20);
    open();
    EXPECT_EQ(entities(All).size(), 20);
    EXPECT_EQ(ended, QStringList{idle});
    EXPECT_EQ(send(request("HEAD", All + u'/' + busy)).status, 204);
    open();
    EXPECT_EQ(ended, (QStringList{idle, busy})) << "none is idle";
}

TEST_F(ChannelRoutes, EndAfterTheirLifeWhichSubscribingExtends)
{
    OrgOptions options = smallOrg();
    options.channelLifeMs = -1;
    begin(options);
    const QString channel = open();
    EXPECT_EQ(send(request("HEAD", All + u'/' + channel)).status, 404);
    EXPECT_EQ(ended, QStringList{channel});
}

TEST_F(ChannelRoutes, GoWithTheirToken)
{
    const QString channel = open();
    EXPECT_EQ(remove(u"/api/v2/tokens/me"_s).status, 204);
    EXPECT_EQ(ended, QStringList{channel});
}

TEST_F(ChannelRoutes, TellWhereAUserIsSignedIn)
{
    const QString channel = open();
    const QJsonObject phone = webRtcPhone();
    const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QString station = phone[u"lines"_s][0][u"id"_s].toString();
    const QString stations = u"/api/v2/users/%1/station/"_s.arg(user);
    remove(stations + u"associatedstation"_s);
    subscribe("PUT", channel, {u"v2.users.%1?presence&routingStatus&station"_s.arg(user)});
    EXPECT_TRUE(heard.isEmpty());
    EXPECT_EQ(put(stations + u"associatedstation/"_s + station, {}).status, 204);
    ASSERT_EQ(heard.size(), 1);
    EXPECT_EQ(heard[0].first, channel);
    const QJsonObject event = heard[0].second;
    EXPECT_EQ(event[u"version"_s], u"2"_s);
    EXPECT_EQ(event[u"topicName"_s], stationTopicOf(user));
    EXPECT_TRUE(event[u"metadata"_s][u"CorrelationId"_s].isString());
    EXPECT_EQ(event[u"eventBody"_s][u"associatedStation"_s].toObject(),
              (QJsonObject{{u"id"_s, station},
                           {u"name"_s, phone[u"name"_s]},
                           {u"associatedUser"_s, QJsonObject{{u"id"_s, user}}}}));
    remove(stations + u"associatedstation"_s);
    ASSERT_EQ(heard.size(), 2);
    EXPECT_TRUE(heard[1].second[u"eventBody"_s].isObject());
    EXPECT_TRUE(heard[1].second[u"eventBody"_s][u"associatedStation"_s].isUndefined());
    remove(stations + u"defaultstation"_s);
    EXPECT_EQ(heard.size(), 3) << "the default is news, too";
    get(Phones);
    EXPECT_EQ(heard.size(), 3) << "reading is not";
}

TEST_F(ChannelRoutes, TellWhatAnotherAdminDoes)
{
    const QString channel = open();
    const QJsonObject phone = webRtcPhone();
    const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QString station = phone[u"lines"_s][0][u"id"_s].toString();
    subscribe("PUT", channel, {stationTopicOf(user)});
    const auto edit = [&](const QJsonValue &who) {
        return post(
            u"/_org/edit"_s,
            {{u"type"_s, u"stations"_s}, {u"id"_s, station}, {u"set"_s, QJsonObject{{u"userId"_s, who}}}});
    };
    EXPECT_EQ(edit(user).status, 200);
    ASSERT_FALSE(heard.isEmpty());
    EXPECT_EQ(heard.last().second[u"eventBody"_s][u"associatedStation"_s][u"id"_s], station);
    EXPECT_EQ(get(u"/api/v2/users/"_s + user + u"/station"_s).body[u"associatedStation"_s][u"id"_s], station);
    heard.clear();
    edit(QJsonValue::Null);
    ASSERT_EQ(heard.size(), 1);
    EXPECT_TRUE(heard[0].second[u"eventBody"_s][u"associatedStation"_s].isUndefined());
}

TEST_F(ChannelRoutes, TellOfAChangedPhoneAndNotOfNewOrDeletedOnes)
{
    const QString channel = open();
    const QJsonObject phone = webRtcPhone();
    const QString topic = u"v2.telephony.providers.edges.phones."_s + idOf(phone);
    subscribe("PUT", channel, {topic});
    QJsonObject changed = get(Phones + u'/' + idOf(phone)).body;
    changed[u"name"_s] = u"Renamed"_s;
    EXPECT_EQ(put(Phones + u'/' + idOf(phone), changed).status, 200);
    ASSERT_EQ(heard.size(), 1);
    EXPECT_EQ(heard[0].second[u"topicName"_s], topic);
    EXPECT_EQ(heard[0].second[u"eventBody"_s][u"id"_s], idOf(phone));
    EXPECT_EQ(heard[0].second[u"eventBody"_s][u"status"_s][u"operationalStatus"_s], u"OPERATIONAL"_s);
    post(Phones, newPhone(u"Fresh"_s, idOf(userWithoutPhone())));
    EXPECT_EQ(remove(Phones + u'/' + idOf(phone)).status, 204);
    EXPECT_EQ(heard.size(), 1);
}

TEST_F(ChannelRoutes, ListTheTopicsThereAre)
{
    QStringList ids;
    for (const QJsonValue topic : entities(u"/api/v2/notifications/availabletopics?expand=description"_s))
        ids.append(topic[u"id"_s].toString());
    EXPECT_TRUE(ids.contains(u"v2.users.{id}.station"_s));
    EXPECT_TRUE(ids.contains(u"v2.telephony.providers.edges.phones.{id}"_s));
    EXPECT_TRUE(ids.filter(u"sites"_s).isEmpty());
}

TEST_F(ChannelRoutes, TheControlRouteRefusesWhatItDoesNotKnow)
{
    open();
    EXPECT_EQ(post(u"/_org/channels"_s, {{u"action"_s, u"explode"_s}}).status, 400);
    EXPECT_EQ(get(u"/_org/channels"_s).body[u"channels"_s].toArray().size(), 1);
    EXPECT_EQ(post(u"/_org/channels"_s, {{u"action"_s, u"expire"_s}, {u"channel"_s, u"other"_s}}).status,
              204);
    EXPECT_EQ(entities(All).size(), 1);
    post(u"/_org/channels"_s, {{u"action"_s, u"expire"_s}});
    EXPECT_EQ(entities(All).size(), 0);
}

} // namespace Stationmaster::OrgSim::Test
