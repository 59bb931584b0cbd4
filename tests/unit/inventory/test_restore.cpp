// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/inventory/inventoryfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class InventoryRestore : public InventoryFixture
{
protected:
    /// Three phones of an earlier session; the org still has the first of them, under another name.
    InventoryRestore()
    {
        snapshot.taken = QDateTime(QDate(2026, 3, 6), QTime(17, 42), Qt::UTC);
        for (const QString &id : {u"p-1"_s, u"p-2"_s, u"p-3"_s})
            snapshot.phones.push_back(
                {.id = id, .name = u"old "_s + id, .userId = u"u-"_s + id, .userKnown = true});
        snapshot.users.push_back({.id = u"u-1"_s, .name = u"old"_s});
        add(u"phones"_s, R"({"id":"p-1","name":"new","webRtcUser":{"id":"u-9"}})");
        add(u"users"_s, R"({"id":"u-1","name":"new"})");
    }
    bool waitForRestore()
    {
        return waitUntil([this] { return inventory().findPhone(u"p-3"_s) != nullptr; });
    }

    /// Lets the event loop do what is queued, and what that queues.
    void takeTurns(int turns)
    {
        const std::function<void()> next = [&] {
            if (--turns > 0)
                QMetaObject::invokeMethod(&inventory(), next, Qt::QueuedConnection);
        };
        next();
        EXPECT_TRUE(QTest::qWaitFor([&turns] { return turns == 0; }));
    }

    OrgSnapshot snapshot;
};

TEST_F(InventoryRestore, ShowsAnEarlierSessionUntilTheOrgIsRead)
{
    inventory().restore(std::make_shared<const OrgSnapshot>(snapshot));
    ASSERT_TRUE(waitForRestore());
    EXPECT_EQ(inventory().asOf(), snapshot.taken);
    EXPECT_EQ(inventory().state(List::Phones), State::Empty);
    EXPECT_TRUE(inventory().isComplete(List::Phones));
    EXPECT_TRUE(inventory().isComplete(List::Users));
    EXPECT_EQ(inventory().findPhone(u"p-1"_s)->name, u"old p-1"_s);

    const QSignalSpy news(&inventory(), &Inventory::asOfChanged);
    load();
    EXPECT_EQ(inventory().asOf(), std::nullopt);
    EXPECT_FALSE(news.isEmpty());
    EXPECT_TRUE(inventory().isComplete(List::Phones));
    EXPECT_EQ(inventory().findPhone(u"p-1"_s)->name, u"new"_s);
    EXPECT_EQ(inventory().findPhone(u"p-2"_s), nullptr);
    EXPECT_EQ(inventory().findPhone(u"p-3"_s), nullptr);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->name, u"new"_s);
    EXPECT_TRUE(inventory().snapshot().phones == inventory().phones());
}

TEST_F(InventoryRestore, WhatIsReadMeanwhileWins)
{
    inventory().restore(std::make_shared<const OrgSnapshot>(snapshot));
    load(); // both at once
    ASSERT_TRUE(waitUntil([this] { return !inventory().isLoading(); }));
    EXPECT_EQ(inventory().findPhone(u"p-1"_s)->name, u"new"_s);
    EXPECT_EQ(inventory().phones().size(), 1u);
    inventory().restore(std::make_shared<const OrgSnapshot>(snapshot));
    takeTurns(20);
    EXPECT_EQ(inventory().phones().size(), 1u) << "a list that has been read needs nothing older";
    EXPECT_EQ(inventory().asOf(), std::nullopt);
}

TEST_F(InventoryRestore, StaysWhereTheOrgCannotBeRead)
{
    broken[u"phones"_s] = ScriptedServer::answer(403);
    inventory().restore(std::make_shared<const OrgSnapshot>(snapshot));
    ASSERT_TRUE(waitForRestore());
    load();
    EXPECT_EQ(inventory().state(List::Phones), State::Failed);
    EXPECT_EQ(inventory().phones().size(), 3u);
    EXPECT_EQ(inventory().asOf(), snapshot.taken);
}

TEST_F(InventoryRestore, JoinsWhatItBrings)
{
    for (PhoneRow &phone : snapshot.phones)
        phone.modelId = QString::fromUtf16(WebRtcModelId);
    inventory().restore(std::make_shared<const OrgSnapshot>(snapshot));
    ASSERT_TRUE(waitForRestore());
    ASSERT_NE(inventory().webRtcPhoneOf(u"u-p-2"_s), nullptr);
    load();
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u-p-2"_s), nullptr);
}

TEST_F(InventoryRestore, ALargeOneComesInPieces)
{
    for (int i = 0; i < 1'700; ++i)
        snapshot.users.push_back({.id = u"x-%1"_s.arg(i)});
    inventory().restore(std::make_shared<const OrgSnapshot>(snapshot));
    ASSERT_TRUE(waitForRestore());
    EXPECT_EQ(inventory().users().size(), 1'701u);
    EXPECT_EQ(upserts[List::Users].size(), 4);
}

} // namespace
} // namespace Stationmaster::Test
