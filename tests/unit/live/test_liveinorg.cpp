// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/liveupdates.h"
#include "unit/resources/embeddedfixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using State = LiveUpdates::State;

constexpr LiveWaits Soon{.debounce = std::chrono::milliseconds(1),
                         .quiet = std::chrono::milliseconds(300),
                         .answer = std::chrono::milliseconds(5000),
                         .firstRetry = std::chrono::milliseconds(2),
                         .longestRetry = std::chrono::milliseconds(20)};

class LiveInOrg : public EmbeddedFixture
{
protected:
    LiveInOrg()
        : EmbeddedFixture({.users = 12,
                           .phones = 8,
                           .rateCount = 1'000'000,
                           .stationDelayMs = 1,
                           .permissions = u"telephony:* directory:user:view"_s}),
          live(api(), Soon)
    {
        const QJsonObject phone = stored(u"phones"_s)[0].toObject();
        user = phone[u"webRtcUser"][u"id"].toString();
        station = phone[u"lines"][0][u"id"].toString();
        EXPECT_TRUE(awaited(api().users().disassociateStation(user)));
    }

    bool becomesLive()
    {
        return QTest::qWaitFor([this] { return live.state() == State::Live; });
    }
    void order(const QByteArray &what)
    {
        QUrl url = org.url();
        url.setPath(u"/_org/channels"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(network.post(request, what));
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
        EXPECT_EQ(reply->error(), QNetworkReply::NoError);
    }

    QString user;
    QString station;
    LiveUpdates live;
};

TEST_F(LiveInOrg, TellsWhoSignsInAndOut)
{
    QSignalSpy missed(&live, &LiveUpdates::missedEvents);
    QSignalSpy changes(&live, &LiveUpdates::stationChanged);
    live.watch({user});
    ASSERT_TRUE(becomesLive());
    EXPECT_EQ(missed.count(), 1) << "what was before has to be read";
    EXPECT_TRUE(live.unwatched().isEmpty());

    ASSERT_TRUE(awaited(api().users().associateStation(user, station)));
    ASSERT_TRUE(changes.count() > 0 || changes.wait());
    EXPECT_EQ(changes.last().at(0).toString(), user);
    EXPECT_EQ(changes.last().at(1).toString(), station);
    ASSERT_TRUE(awaited(api().stations().disassociate(station)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return changes.last().at(1).toString().isEmpty(); }));
}

TEST_F(LiveInOrg, OnlyThoseWhoAreWatched)
{
    const QJsonValue phone = stored(u"phones"_s)[1];
    const QString other = phone[u"webRtcUser"][u"id"].toString();
    EXPECT_TRUE(awaited(api().users().disassociateStation(other)));
    QSignalSpy changes(&live, &LiveUpdates::stationChanged);
    live.watch({user});
    ASSERT_TRUE(becomesLive());
    live.watch({other});
    EXPECT_TRUE(QTest::qWaitFor([&] { return live.unwatched().isEmpty(); }));
    ASSERT_TRUE(awaited(api().users().associateStation(user, station)));
    // Events come in their order, so that what is told of the other one comes after what would be told of the
    // first.
    ASSERT_TRUE(awaited(api().users().associateStation(other, phone[u"lines"][0][u"id"].toString())));
    const auto isTold = [&] {
        return std::ranges::any_of(changes, [&](const QVariantList &each) { return each.at(0) == other; });
    };
    ASSERT_TRUE(QTest::qWaitFor(isTold));
    for (const QVariantList &change : changes)
        EXPECT_EQ(change.at(0).toString(), other);
}

TEST_F(LiveInOrg, ComesBackAfterTheSocketsBreakAndSaysThatEventsWereMissed)
{
    QSignalSpy missed(&live, &LiveUpdates::missedEvents);
    live.watch({user});
    ASSERT_TRUE(becomesLive());
    for (const char *what :
         {R"({"action":"drop"})", R"({"action":"close","inMs":60000})", R"({"action":"expire"})"}) {
        missed.clear();
        order(what);
        EXPECT_TRUE(missed.count() > 0 || missed.wait()) << what;
        EXPECT_TRUE(becomesLive()) << what;
    }
    QSignalSpy changes(&live, &LiveUpdates::stationChanged);
    ASSERT_TRUE(awaited(api().users().associateStation(user, station)));
    EXPECT_TRUE(changes.count() > 0 || changes.wait());
}

TEST_F(LiveInOrg, ARefusedTopicIsNotWatched)
{
    live.watch({user, u"nobody"_s});
    ASSERT_TRUE(becomesLive());
    EXPECT_EQ(live.unwatched(), QStringList{u"nobody"_s});
}

TEST_F(LiveInOrg, APingKeepsAQuietChannelAlive)
{
    QSignalSpy states(&live, &LiveUpdates::stateChanged);
    live.watch({user});
    ASSERT_TRUE(becomesLive());
    states.clear();
    EXPECT_FALSE(states.wait(900)) << "heartbeats are 30 s apart, and 0.3 s is taken for silence";
    EXPECT_EQ(live.state(), State::Live);
    EXPECT_EQ(live.garbage(), 0);
}

TEST_F(LiveInOrg, TheUriOfTheChannelIsInNoLog)
{
    QStringList lines;
    QObject::connect(&log, &HttpLog::recorded, &log, [&lines](const HttpRecord &record) {
        lines.append(QString(record.verb) + u' ' + record.path);
    });
    live.watch({user});
    ASSERT_TRUE(becomesLive());
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines)
        EXPECT_FALSE(line.contains(u"ws:"_s)) << line.toStdString();
}

} // namespace
} // namespace Stationmaster::Test
