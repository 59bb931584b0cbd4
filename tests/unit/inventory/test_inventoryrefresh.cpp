// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/inventory/inventoryfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class InventoryRefresh : public InventoryFixture
{
};

TEST_F(InventoryRefresh, RefreshesOneObject)
{
    add(u"phones"_s, OddPhone);
    add(u"phonebasesettings"_s, OddBaseSettings);
    add(u"users"_s, OddUser);
    load();
    upserts.clear();
    org[u"phones"_s][u"p-1"_s][u"webRtcUser"_s] = QJsonObject{{u"id"_s, u"u-9"_s}};
    org[u"phonebasesettings"_s][u"b-1"_s][u"name"_s] = u"Renamed"_s;
    org[u"users"_s][u"u-1"_s][u"name"_s] = u"Renamed"_s;
    add(u"phones"_s, R"({"id":"p-new","name":"n"})");
    inventory().refreshPhone(u"p-1"_s);
    inventory().refreshPhone(u"p-new"_s);
    inventory().refreshBaseSettings(u"b-1"_s);
    inventory().refreshUser(u"u-1"_s);
    ASSERT_TRUE(waitUntil([this] {
        return upserts[List::Phones].size() == 2 && upserts[List::BaseSettings].size() == 1 &&
               upserts[List::Users].size() == 1;
    }));
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u-9"_s)->id, u"p-1"_s);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u-1"_s), nullptr);
    EXPECT_TRUE(inventory().findPhone(u"p-new"_s)->userKnown);
    EXPECT_EQ(inventory().findBaseSettings(u"b-1"_s)->name, u"Renamed"_s);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->name, u"Renamed"_s);
}

TEST_F(InventoryRefresh, ThePeopleOfAPhoneAreReadWithIt)
{
    add(u"phones"_s, OddPhone);
    add(u"users"_s, OddUser);
    add(u"users"_s, R"({"id":"u-2"})");
    load();
    org[u"phones"_s][u"p-1"_s][u"webRtcUser"_s] = QJsonObject{{u"id"_s, u"u-2"_s}};
    for (const QString &user : {u"u-1"_s, u"u-2"_s})
        org[u"users"_s][user][u"station"_s] =
            QJsonObject{{u"defaultStation"_s, QJsonObject{{u"id"_s, user}}}};
    upserts.clear();
    inventory().refreshPhone(u"p-1"_s);
    ASSERT_TRUE(waitUntil([this] { return upserts[List::Users].size() == 2; }));
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->defaultStationId, u"u-1"_s);
    EXPECT_EQ(inventory().findUser(u"u-2"_s)->defaultStationId, u"u-2"_s);
}

TEST_F(InventoryRefresh, ARefreshRemovesWhatIsGone)
{
    add(u"phones"_s, OddPhone);
    add(u"phones"_s, R"({"id":"p-2"})");
    add(u"users"_s, OddUser);
    load();
    org[u"phones"_s].erase(u"p-1"_s);
    org[u"phones"_s][u"p-2"_s][u"state"_s] = u"deleted"_s;
    org[u"users"_s][u"u-1"_s][u"state"_s] = u"deleted"_s;
    inventory().refreshPhone(u"p-1"_s);
    inventory().refreshPhone(u"p-2"_s);
    inventory().refreshPhone(u"never-was"_s);
    inventory().refreshUser(u"u-1"_s);
    ASSERT_TRUE(waitUntil(
        [this] { return removals[List::Phones].size() == 2 && removals[List::Users].size() == 1; }));
    EXPECT_TRUE(inventory().phones().empty());
    EXPECT_EQ(inventory().phonesOn(u"b-1"_s), 0);
}

TEST_F(InventoryRefresh, AFailedRefreshLeavesTheRow)
{
    add(u"phones"_s, OddPhone);
    load();
    broken[u"phones"_s] = ScriptedServer::answer(500);
    QSignalSpy logged(&log, &HttpLog::recorded);
    inventory().refreshPhone(u"p-1"_s);
    ASSERT_TRUE(logged.wait());
    QCoreApplication::sendPostedEvents(&inventory());
    EXPECT_NE(inventory().findPhone(u"p-1"_s), nullptr);
    EXPECT_TRUE(removals[List::Phones].isEmpty());
}

TEST_F(InventoryRefresh, AReadDuringALoadOutweighsItsPages)
{
    for (int i = 10; i < 40; ++i)
        add(u"phones"_s, qPrintable(u"{\"id\":\"p-%1\",\"name\":\"old\"}"_s.arg(i)));
    pageSize = 10;
    load();
    // The pages show the org as it was before our writes.
    const auto before = org[u"phones"_s];
    inventory().reload(List::Phones);
    org[u"phones"_s].erase(u"p-35"_s);
    org[u"phones"_s][u"p-36"_s][u"name"_s] = u"new"_s;
    add(u"phones"_s, R"({"id":"z-new"})");
    inventory().refreshPhone(u"p-35"_s);
    inventory().refreshPhone(u"p-36"_s);
    inventory().refreshPhone(u"z-new"_s);
    server.handler = [this, before](const SeenRequest &seen) {
        const bool isPage = seen.target.contains("pageNumber");
        const auto now = org[u"phones"_s];
        if (isPage)
            org[u"phones"_s] = before;
        const ScriptedAct answer = answerTo(seen);
        org[u"phones"_s] = now;
        return isPage ? ScriptedServer::late(std::chrono::milliseconds(20), answer) : answer;
    };
    waitForLoad();
    EXPECT_EQ(inventory().findPhone(u"p-35"_s), nullptr);
    EXPECT_EQ(inventory().findPhone(u"p-36"_s)->name, u"new"_s);
    EXPECT_NE(inventory().findPhone(u"z-new"_s), nullptr);
    EXPECT_EQ(inventory().phones().size(), 30u);
}

TEST_F(InventoryRefresh, AnEventMovesAPersonToAStationAndAway)
{
    add(u"users"_s, R"({"id":"u-1","name":"Ana","station":{"defaultStation":{"id":"s-1"}}})");
    load();
    upserts[List::Users].clear();
    inventory().noteStation(u"u-1"_s, u"s-2"_s);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->associatedStationId, u"s-2"_s);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->defaultStationId, u"s-1"_s);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->name, u"Ana"_s);
    inventory().noteStation(u"u-1"_s, u"s-2"_s);
    EXPECT_EQ(upserts[List::Users].size(), 1) << "the same again is no news";
    inventory().noteStation(u"u-1"_s, QString());
    EXPECT_TRUE(inventory().findUser(u"u-1"_s)->associatedStationId.isEmpty());
    inventory().noteStation(u"stranger"_s, u"s-3"_s);
    EXPECT_EQ(inventory().findUser(u"stranger"_s), nullptr);
}

TEST_F(InventoryRefresh, SeveralPeopleAreReadAgainInOneCall)
{
    for (const char *user :
         {R"({"id":"u-1","name":"Ana"})", R"({"id":"u-2","name":"Bo"})", R"({"id":"u-3","name":"Cem"})"})
        add(u"users"_s, user);
    load();
    org[u"users"_s][u"u-1"_s][u"name"_s] = u"Ana Maria"_s;
    org[u"users"_s][u"u-2"_s][u"name"_s] = u"Bob"_s;
    org[u"users"_s].erase(u"u-3"_s);
    server.seen.clear();
    inventory().refreshUsers({u"u-1"_s, u"u-3"_s});
    ASSERT_TRUE(waitUntil([this] { return inventory().findUser(u"u-1"_s)->name == u"Ana Maria"_s; }));
    EXPECT_EQ(server.seen.size(), 1);
    EXPECT_EQ(inventory().findUser(u"u-2"_s)->name, u"Bo"_s) << "nobody asked for him";
    EXPECT_NE(inventory().findUser(u"u-3"_s), nullptr) << "an answer that lacks somebody proves nothing";
}

} // namespace
} // namespace Stationmaster::Test
