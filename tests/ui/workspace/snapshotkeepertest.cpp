// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotkeeper.h"

#include "inventory/inventory.h"
#include "settings/settings.h"
#include "unit/resources/embeddedfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class SnapshotKeeperTest : public EmbeddedFixture
{
protected:
    struct Start
    {
        Start(SnapshotKeeperTest &test, const QString &orgId = u"org-1"_s)
            : inventory(test.api()), keeper(test.store, inventory, test.settings, orgId)
        {
            QSignalSpy started(&keeper, &SnapshotKeeper::started);
            keeper.start();
            EXPECT_TRUE(started.count() == 1 || started.wait());
        }
        void read()
        {
            QSignalSpy kept(&keeper, &SnapshotKeeper::kept);
            inventory.reload();
            EXPECT_TRUE(QTest::qWaitFor([this] { return inventory.isRead(); }, 30'000));
            if (keeper.isKeeping()) {
                EXPECT_TRUE(kept.count() == 1 || kept.wait());
            }
        }
        Inventory inventory;
        SnapshotKeeper keeper;
    };

    QTemporaryDir folder;
    SnapshotStore store{folder.path()};
    Settings settings{folder.path()};
};

TEST_F(SnapshotKeeperTest, TheNextStartShowsTheOrgBeforeItIsRead)
{
    std::vector<UserRow> people;
    {
        Start first(*this);
        EXPECT_EQ(first.inventory.asOf(), std::nullopt);
        EXPECT_TRUE(first.inventory.users().empty());
        first.read();
        people = first.inventory.users();
    }
    ASSERT_FALSE(people.empty());
    Start second(*this);
    ASSERT_TRUE(QTest::qWaitFor([&second] { return second.inventory.isComplete(Inventory::List::Phones); }));
    EXPECT_TRUE(second.inventory.users() == people);
    EXPECT_TRUE(second.inventory.asOf());
    EXPECT_FALSE(second.inventory.isLoading());
    second.read();
    EXPECT_FALSE(second.inventory.asOf());
}

TEST_F(SnapshotKeeperTest, NothingOfOneOrgIsShownInAnother)
{
    Start(*this).read();
    Start other(*this, u"org-2"_s);
    EXPECT_FALSE(QTest::qWaitFor([&other] { return !other.inventory.users().empty(); }, 200));
}

TEST_F(SnapshotKeeperTest, TurnedOffNothingIsKept)
{
    {
        Start first(*this);
        first.read();
        QSignalSpy gone(&first.keeper, &SnapshotKeeper::kept);
        first.keeper.setKeeping(false);
        ASSERT_TRUE(gone.wait());
        first.read();
    }
    Start second(*this);
    EXPECT_FALSE(second.keeper.isKeeping());
    EXPECT_TRUE(second.inventory.users().empty());
    const auto list = store.list(u"org-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&list] { return list.isFinished(); }));
    EXPECT_TRUE(list.result()->empty());
}

} // namespace
} // namespace Stationmaster::Test
