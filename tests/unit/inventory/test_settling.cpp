// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/latestations.h"
#include "unit/inventory/inventoryfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using namespace std::chrono_literals;

/// A phone that we have just made, which the org does not show yet (API.md 3.5).
class Settling : public InventoryFixture
{
protected:
    Settling()
    {
        add(u"sites"_s, R"({"id":"berlin","name":"Berlin"})");
        add(u"users"_s, R"({"id":"ana","name":"Ana"})");
        load();
        inventory().expectPhone({.id = u"p"_s,
                                 .name = u"Ana_WebRTC"_s,
                                 .siteId = u"berlin"_s,
                                 .modelId = QString::fromUtf16(WebRtcModelId),
                                 .lineId = u"l-p"_s,
                                 .userId = u"ana"_s,
                                 .userKnown = true});
    }
    void orgShowsIt()
    {
        add(u"phones"_s, R"({"id":"p","name":"Ana_WebRTC","version":1,"site":{"id":"berlin"},
            "phoneMetaBase":{"id":"inin_webrtc_softphone.json"},"lines":[{"id":"l-p"}],
            "webRtcUser":{"id":"ana","name":"Ana"},"status":{"operationalStatus":"OPERATIONAL"}})");
        add(u"stations"_s, R"({"id":"l-p","webRtcUserId":"ana"})");
    }
    void expectReal()
    {
        EXPECT_FALSE(inventory().isSettling(u"p"_s));
        ASSERT_TRUE(inventory().findPhone(u"p"_s));
        EXPECT_EQ(inventory().findPhone(u"p"_s)->operationalStatus, u"OPERATIONAL"_s);
        EXPECT_EQ(inventory().webRtcPhoneOf(u"ana"_s)->id, u"p"_s);
        EXPECT_EQ(inventory().webRtcPhones(), 1);
    }
};

TEST_F(Settling, IsShownFromWhatMadeIt)
{
    ASSERT_TRUE(inventory().isSettling(u"p"_s));
    EXPECT_EQ(inventory().findPhone(u"p"_s)->siteName, u"Berlin"_s);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"ana"_s)->name, u"Ana_WebRTC"_s);
    EXPECT_EQ(upserts[List::Phones], (QList<QStringList>{{u"p"_s}}));
}

TEST_F(Settling, NeitherA404NorAListThatLacksItTakesItAway)
{
    QSignalSpy ended(&log, &HttpLog::recorded);
    inventory().refreshPhone(u"p"_s);
    ASSERT_TRUE(ended.wait());
    load();
    EXPECT_TRUE(inventory().isSettling(u"p"_s));
    EXPECT_NE(inventory().findPhone(u"p"_s), nullptr);
    EXPECT_TRUE(removals.empty());
}

TEST_F(Settling, EndsWithAListThatHasIt)
{
    orgShowsIt();
    load();
    expectReal();
}

TEST_F(Settling, AppearsByItselfWithItsStation)
{
    LateStations late(inventory(), LateStations::Pauses(5000, 1ms));
    int asked = 0;
    beforeAnswer = [&] {
        if (++asked == 4)
            orgShowsIt();
    };
    late.waitFor({u"p"_s});
    ASSERT_TRUE(waitUntil([this] { return inventory().findStation(u"l-p"_s) != nullptr; }));
    expectReal();
    EXPECT_TRUE(removals.empty()) << "it was there the whole time";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !late.isWaiting(); }));
}

TEST_F(Settling, IsBelievedToBeGoneAtTheEnd)
{
    LateStations late(inventory(), LateStations::Pauses{1ms, 1ms});
    late.waitFor({u"p"_s});
    ASSERT_TRUE(waitUntil([this] { return inventory().findPhone(u"p"_s) == nullptr; }));
    EXPECT_FALSE(inventory().isSettling(u"p"_s));
    EXPECT_EQ(inventory().webRtcPhoneOf(u"ana"_s), nullptr);
}

TEST_F(Settling, WhatWasRemovedAgainIsGone)
{
    inventory().endSettling({u"p"_s});
    inventory().readAgain({.phones = {u"p"_s}});
    ASSERT_TRUE(waitUntil([this] { return inventory().findPhone(u"p"_s) == nullptr; }));
}

TEST_F(Settling, MadeBaseSettingsAppearByThemselves)
{
    LateStations late(inventory(), LateStations::Pauses(5000, 1ms));
    int asked = 0;
    beforeAnswer = [&] {
        if (++asked == 4)
            add(u"phonebasesettings"_s, R"({"id":"b","name":"New"})");
    };
    late.waitFor({}, {u"b"_s});
    ASSERT_TRUE(waitUntil([this] { return inventory().findBaseSettings(u"b"_s) != nullptr; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !late.isWaiting(); }));
}

} // namespace
} // namespace Stationmaster::Test
