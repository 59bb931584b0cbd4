// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/inventory/inventoryfixture.h"

#include <QSignalSpy>
#include <QTest>

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
        add(u"phones"_s, qPrintable(u"{\"id\":\"p-%1\",\"name\":\"old\",\"version\":1}"_s.arg(i)));
    pageSize = 10;
    load();
    // The pages show the org as it was before our writes.
    const auto before = org[u"phones"_s];
    inventory().reload(List::Phones);
    org[u"phones"_s].erase(u"p-35"_s);
    org[u"phones"_s][u"p-36"_s][u"name"_s] = u"new"_s;
    org[u"phones"_s][u"p-36"_s][u"version"_s] = 2;
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

TEST_F(InventoryRefresh, AnEventIsNeverNewerThanThePageUnderWay)
{
    OrgSnapshot earlier{.taken = QDateTime::currentDateTimeUtc()};
    earlier.users.push_back(
        {.id = u"u-1"_s, .name = u"of the last session"_s, .associatedStationId = u"s-1"_s});
    add(u"users"_s, R"({"id":"u-1","name":"of the org","station":{"associatedStation":{"id":"s-1"}}})");
    inventory().restore(std::make_shared<const OrgSnapshot>(earlier));
    ASSERT_TRUE(waitUntil([this] { return inventory().findUser(u"u-1"_s) != nullptr; }));
    server.handler = [this](const SeenRequest &seen) {
        return ScriptedServer::late(std::chrono::milliseconds(50), answerTo(seen));
    };
    inventory().reload(List::Users);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !server.seen.isEmpty(); }));
    inventory().noteStation(u"u-1"_s, u"s-9"_s);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->associatedStationId, u"s-9"_s);
    waitForLoad();
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->name, u"of the org"_s);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->associatedStationId, u"s-9"_s) << "the page was asked before";

    inventory().reload(List::Users);
    waitForLoad();
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->associatedStationId, u"s-1"_s) << "asked after the event";
}

TEST_F(InventoryRefresh, AnswersThatOvertakeEachOtherDoNotBringBackOldValues)
{
    using Refresh = std::function<void()>;
    const std::map<QString, Refresh> kinds{
        {u"users"_s, [this] { inventory().refreshUser(u"x"_s); }},
        {u"stations"_s, [this] { inventory().refreshStation(u"x"_s); }},
        {u"phones"_s, [this] { inventory().refreshPhone(u"x"_s); }},
        {u"phonebasesettings"_s, [this] { inventory().refreshBaseSettings(u"x"_s); }}};
    const auto nameOf = [this](const QString &list) {
        return list == u"users"      ? inventory().findUser(u"x"_s)->name
               : list == u"stations" ? inventory().findStation(u"x"_s)->name
               : list == u"phones"   ? inventory().findPhone(u"x"_s)->name
                                     : inventory().findBaseSettings(u"x"_s)->name;
    };
    for (const auto &[list, refresh] : kinds)
        add(list, R"({"id":"x","name":"first"})");
    load();
    for (const auto &[list, refresh] : kinds) {
        QSignalSpy ended(&log, &HttpLog::recorded);
        const auto asked = server.seen.size();
        server.handler = [this, asked](const SeenRequest &seen) {
            const ScriptedAct now = answerTo(seen);
            return server.seen.size() == asked + 1 ? ScriptedServer::late(std::chrono::milliseconds(200), now)
                                                   : now;
        };
        refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return server.seen.size() == asked + 1; }));
        org[list][u"x"_s][u"name"_s] = u"second"_s;
        refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return ended.size() >= 2; })) << list.toStdString();
        QCoreApplication::sendPostedEvents(&inventory());
        EXPECT_EQ(nameOf(list), u"second"_s) << list.toStdString();
    }
}

TEST_F(InventoryRefresh, AnOlderAnswerDoesNotBringBackWhatIsGone)
{
    add(u"phones"_s, R"({"id":"x","name":"first"})");
    load();
    QSignalSpy ended(&log, &HttpLog::recorded);
    const auto asked = server.seen.size();
    server.handler = [this, asked](const SeenRequest &seen) {
        const ScriptedAct now = answerTo(seen);
        return server.seen.size() == asked + 1 ? ScriptedServer::late(std::chrono::milliseconds(200), now)
                                               : now;
    };
    inventory().refreshPhone(u"x"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.seen.size() == asked + 1; }));
    org[u"phones"_s].clear();
    inventory().refreshPhone(u"x"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.size() == 2; }));
    QCoreApplication::sendPostedEvents(&inventory());
    EXPECT_EQ(inventory().findPhone(u"x"_s), nullptr);
}

} // namespace
} // namespace Stationmaster::Test
