// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/liveupdates.h"
#include "unit/resources/apifixture.h"

#include <QSignalSpy>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using State = LiveUpdates::State;

/// A server of channels that does what no real one should.
class LiveFaults : public ApiFixture
{
protected:
    LiveFaults() : sockets(u"test"_s, QWebSocketServer::NonSecureMode)
    {
        clock.start();
        EXPECT_TRUE(sockets.listen(QHostAddress::LocalHost));
        QObject::connect(&sockets, &QWebSocketServer::newConnection, &sockets, [this] {
            socket.reset(sockets.nextPendingConnection());
            ++opened;
            QObject::connect(socket.get(), &QWebSocket::textMessageReceived, &sockets,
                             [this](const QString &text) { heard.append(text); });
        });
        server.handler = [this](const SeenRequest &seen) {
            if (seen.verb == "POST") {
                ++channels;
                madeAt.append(clock.elapsed());
                return creation.value_or(channel(uri));
            }
            topics = QJsonDocument::fromJson(seen.body).array();
            return subscription.value_or(ScriptedServer::json(R"({"entities":[]})"));
        };
        uri = u"ws://127.0.0.1:%1/channels/canary-of-the-channel"_s.arg(sockets.serverPort());
        waits = {.debounce = std::chrono::milliseconds(1),
                 .quiet = std::chrono::seconds(20),
                 .answer = std::chrono::seconds(5),
                 .firstRetry = std::chrono::milliseconds(2),
                 .longestRetry = std::chrono::milliseconds(10)};
    }

    static ScriptedAct channel(const QString &uri, const QByteArray &expires = {})
    {
        return ScriptedServer::json(R"({"id":"streaming-1","connectUri":")" + uri.toUtf8() + "\"" +
                                    (expires.isEmpty() ? QByteArray() : ",\"expires\":\"" + expires + "\"") +
                                    "}");
    }
    LiveUpdates &live()
    {
        if (!m_live)
            m_live = std::make_unique<LiveUpdates>(api(), waits);
        return *m_live;
    }
    bool becomesLive()
    {
        return QTest::qWaitFor([this] { return live().state() == State::Live && socket; });
    }
    void tell(const char *frame) { socket->sendTextMessage(QString::fromUtf8(frame)); }

    QWebSocketServer sockets;
    std::unique_ptr<QWebSocket> socket;
    int opened = 0;
    int channels = 0;
    QElapsedTimer clock;
    QList<qint64> madeAt; ///< when channels were asked for
    QStringList heard;
    QString uri;
    QJsonArray topics;
    std::optional<ScriptedAct> creation;
    std::optional<ScriptedAct> subscription;
    LiveWaits waits;

private:
    std::unique_ptr<LiveUpdates> m_live;
};

TEST_F(LiveFaults, NobodyIsWatchedWithoutNeed)
{
    live().watch({});
    EXPECT_FALSE(QTest::qWaitFor([this] { return channels > 0; }, 30));
    EXPECT_EQ(live().state(), State::Off);
}

TEST_F(LiveFaults, AReadOnlyClientMakesNoChannel)
{
    options.readOnly = true;
    live().watch({u"u-1"_s});
    EXPECT_FALSE(QTest::qWaitFor([this] { return !server.seen.isEmpty(); }, 30));
    EXPECT_EQ(live().state(), State::Off);
    EXPECT_EQ(live().unwatched(), QStringList{u"u-1"_s});
}

TEST_F(LiveFaults, ManyChangesOfMindAreOneCall)
{
    live().watch({u"u-1"_s});
    live().watch({u"u-2"_s});
    live().watch({u"u-2"_s, u"u-3"_s, u"u-3"_s, QString()});
    ASSERT_TRUE(becomesLive());
    EXPECT_EQ(server.count("PUT"), 1);
    ASSERT_EQ(topics.size(), 2);
    EXPECT_EQ(topics[0][u"id"].toString(), u"v2.users.u-2.station"_s);
}

TEST_F(LiveFaults, NoMoreTopicsThanAChannelTakes)
{
    QStringList users;
    for (int i = 0; i < 1003; ++i)
        users.append(u"u-%1"_s.arg(i));
    live().watch(users);
    ASSERT_TRUE(becomesLive());
    EXPECT_EQ(topics.size(), 1000);
    EXPECT_EQ(live().unwatched(), users.mid(1000));
}

TEST_F(LiveFaults, GarbageIsCountedAndDoesNoHarm)
{
    QSignalSpy changes(&live(), &LiveUpdates::stationChanged);
    live().watch({u"u-1"_s});
    ASSERT_TRUE(becomesLive());
    tell("no json");
    tell("{\"topicName\":\"v2.unheard.of\",\"eventBody\":{}}");
    socket->sendBinaryMessage(QByteArray(5000, '\x80'));
    tell(R"({"topicName":"v2.telephony.providers.edges.phones.p-1","eventBody":{}})");
    tell(R"({"topicName":"v2.users.u-1.station","eventBody":{"associatedStation":{"id":"s-1"}}})");
    ASSERT_TRUE(changes.wait());
    EXPECT_EQ(live().garbage(), 4);
    EXPECT_EQ(live().state(), State::Live);
}

TEST_F(LiveFaults, AUriThatIsNoSecureWebsocketIsNotOpened)
{
    for (const QString &bad :
         {u"ws://example.com/channels/1"_s, u"http://127.0.0.1/"_s, u"wss://"_s, u""_s, u"no uri"_s}) {
        creation = channel(bad);
        EXPECT_EQ(awaited(api().notifications().create()).error().kind, Error::Kind::Malformed)
            << bad.toStdString();
    }
    creation = channel(u"wss://streaming.example.com/channels/1"_s);
    EXPECT_TRUE(awaited(api().notifications().create()));
}

TEST_F(LiveFaults, AChannelThatCannotBeMadeIsTriedAgain)
{
    for (const ScriptedAct &bad :
         {ScriptedServer::answer(500, "<html>"), ScriptedServer::cut(), channel(u"ws://example.com/"_s)}) {
        creation = bad;
        const int before = channels;
        live().watch({u"u-%1"_s.arg(before)});
        EXPECT_TRUE(QTest::qWaitFor([&] { return channels >= before + 3; }));
        EXPECT_EQ(live().state(), State::Connecting);
    }
    creation.reset();
    EXPECT_TRUE(becomesLive());
}

TEST_F(LiveFaults, TriesComeLessAndLessOften)
{
    waits.firstRetry = std::chrono::milliseconds(20);
    waits.longestRetry = std::chrono::hours(1);
    creation = ScriptedServer::answer(500, "{}");
    live().watch({u"u-1"_s});
    EXPECT_TRUE(QTest::qWaitFor([&] { return channels >= 3; }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return channels >= 40; }, 300))
        << "at the first pace they would be 15";
    EXPECT_LE(channels, 8);
}

TEST_F(LiveFaults, AnOrgWithoutChannelsIsAskedLessAndLessOften)
{
    waits.firstAfterRefusal = std::chrono::milliseconds(60);
    for (const int status : {404, 403, 501, 405}) {
        creation = ScriptedServer::answer(status, "{}");
        madeAt.clear();
        LiveUpdates refused(api(), waits);
        refused.watch({u"u-1"_s});
        ASSERT_TRUE(QTest::qWaitFor([&] { return madeAt.size() >= 4; }, 30'000)) << status;
        for (int pause = 0; pause < 3; ++pause)
            EXPECT_GE(madeAt[pause + 1] - madeAt[pause], 27 << pause) << status;
        EXPECT_EQ(refused.unwatched(), QStringList{u"u-1"_s}) << "who is interested polls";
    }
}

TEST_F(LiveFaults, ASubscriptionThatIsRefusedIsNotAskedForAgainAndAgain)
{
    waits.firstAfterRefusal = std::chrono::seconds(2);
    subscription = ScriptedServer::answer(403, "{}");
    live().watch({u"u-1"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return madeAt.size() >= 2; }, 30'000));
    EXPECT_GE(madeAt[1] - madeAt[0], 900);
}

TEST_F(LiveFaults, ALostSocketIsOpenedOnTheSameChannelAndThenOnANewOne)
{
    live().watch({u"u-1"_s});
    ASSERT_TRUE(becomesLive());
    EXPECT_EQ(channels, 1);
    QSignalSpy missed(&live(), &LiveUpdates::missedEvents);
    socket->abort();
    ASSERT_TRUE(missed.wait());
    EXPECT_EQ(channels, 1);
    EXPECT_EQ(opened, 2);

    subscription = ScriptedServer::answer(404, "{}"); // the channel is gone
    socket->abort();
    EXPECT_TRUE(QTest::qWaitFor([&] { return channels >= 2; }));
    subscription.reset();
    EXPECT_TRUE(becomesLive());
}

TEST_F(LiveFaults, SilenceIsAskedAboutAndThenLeft)
{
    waits.quiet = std::chrono::milliseconds(20);
    waits.answer = std::chrono::milliseconds(50);
    QSignalSpy missed(&live(), &LiveUpdates::missedEvents);
    live().watch({u"u-1"_s});
    ASSERT_TRUE(missed.wait());
    ASSERT_TRUE(missed.wait()) << "nobody answers the ping";
    EXPECT_TRUE(heard.contains(u"{\"message\":\"ping\"}"_s));
    EXPECT_GE(opened, 2);
}

TEST_F(LiveFaults, AnExpiringChannelIsReplaced)
{
    const QByteArray soon =
        QDateTime::currentDateTimeUtc().addMSecs(1000).toString(Qt::ISODateWithMs).toUtf8();
    creation = channel(uri, soon);
    live().watch({u"u-1"_s});
    ASSERT_TRUE(becomesLive());
    creation.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return channels == 2; })) << channels;
    EXPECT_TRUE(becomesLive());
}

TEST_F(LiveFaults, AChannelExpiresByTheOrgsClock)
{
    const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(5 * 3600);
    creation = channel(uri, there.addMSecs(1000).toString(Qt::ISODateWithMs).toUtf8());
    const QString date = QLocale::c().toString(there, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    creation->bytes.replace("\r\nContent-Type", "\r\nDate: " + date.toLatin1() + "\r\nContent-Type");
    live().watch({u"u-1"_s});
    ASSERT_TRUE(becomesLive());
    ASSERT_TRUE(QTest::qWaitFor([&] { return madeAt.size() == 2; }, 30'000));
}

TEST_F(LiveFaults, AClockThatIsAheadDoesNotMakeOneChannelAfterTheOther)
{
    waits.longestRetry = std::chrono::hours(1);
    creation = channel(uri, "2020-01-01T00:00:00.000Z");
    live().watch({u"u-1"_s});
    ASSERT_TRUE(becomesLive());
    EXPECT_FALSE(QTest::qWaitFor([&] { return channels > 1; }, 50));
}

TEST_F(LiveFaults, DyingInAnyStateIsSafe)
{
    const std::vector<std::function<bool(const LiveUpdates &)>> stages{
        [](const LiveUpdates &) { return true; },
        [](const LiveUpdates &dying) { return dying.state() == State::Connecting; },
        [this](const LiveUpdates &) { return channels > 0; },
        [this](const LiveUpdates &) { return opened > 0; },
        [this](const LiveUpdates &) { return server.count("PUT") > 0; },
        [](const LiveUpdates &dying) { return dying.state() == State::Live; }};
    for (const auto &stage : stages) {
        channels = opened = 0;
        server.seen.clear();
        LiveUpdates dying(api(), waits);
        dying.watch({u"u-1"_s});
        EXPECT_TRUE(QTest::qWaitFor([&] { return stage(dying); }));
    }
    live().watch({u"u-1"_s});
    EXPECT_TRUE(becomesLive()) << "what the dead left behind does no harm";
}

TEST_F(LiveFaults, ErrorsDoNotNameTheUri)
{
    subscription = ScriptedServer::answer(400, R"({"message":"no"})");
    const auto made = awaited(api().notifications().create());
    ASSERT_TRUE(made);
    const Error error = awaited(api().notifications().subscribe(made->id, {u"t"_s})).error();
    EXPECT_FALSE((error.message + error.verbAndPath).contains(u"canary"_s));
    for (const HttpRecord &record : records)
        EXPECT_FALSE(record.path.contains(u"canary"_s));
}

} // namespace
} // namespace Stationmaster::Test
