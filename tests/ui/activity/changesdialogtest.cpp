// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/changesdialog.h"

#include "activity/changetext.h"
#include "unit/snapshots/smallsnapshot.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/stateview.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class ChangesDialogTest : public testing::Test
{
protected:
    void keep(const OrgSnapshot &org)
    {
        const auto call = store.save(org);
        ASSERT_TRUE(QTest::qWaitFor([&call] { return call.isFinished(); }));
        ASSERT_TRUE(call.result());
    }
    void open()
    {
        dialog = std::make_unique<ChangesDialog>(store, now.orgId, [this] { return now; });
        dialog->show();
    }
    QString cell(int row, int column) const
    {
        const QAbstractItemModel *rows = dialog->table()->model();
        return rows->index(row, column).data().toString();
    }
    bool waitForRows(int count) const
    {
        return QTest::qWaitFor([this, count] {
            return dialog->table()->isVisible() && dialog->table()->model()->rowCount() == count;
        });
    }
    StateView *state() const { return dialog->findChild<StateView *>(); }

    QTemporaryDir folder;
    SnapshotStore store{folder.path()};
    OrgSnapshot now = Stationmaster::Test::smallSnapshot();
    std::unique_ptr<ChangesDialog> dialog;
};

TEST_F(ChangesDialogTest, SaysThatThereIsNothingToCompareWith)
{
    open();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return state()->title() == u"There is nothing to compare with yet"_s; }));
    keep(now);
    dialog->refresh();
    EXPECT_TRUE(QTest::qWaitFor([this] { return state()->title() == u"Nothing changed"_s; }));
}

TEST_F(ChangesDialogTest, TellsWhatChangedInWords)
{
    keep(now);
    now.taken = now.taken.addDays(1);
    now.sites.push_back({.id = u"s-2"_s, .name = u"Dublin"_s});
    now.phones.front().siteId = u"s-2"_s;
    now.phones.front().siteName.clear();
    now.baseSettings.front().persistentConnection = false;
    now.baseSettings.front().mediaDscp = 34;
    now.sites.front().mediaRegionsUseLatencyBased = true;
    open();
    ASSERT_TRUE(waitForRows(5));
    EXPECT_EQ(cell(0, 0), u"Base settings"_s);
    EXPECT_EQ(cell(0, 1), u"Support_WebRTC_Standard"_s);
    EXPECT_EQ(cell(0, 2), u"Persistent Connection"_s);
    EXPECT_EQ(cell(0, 3), u"on"_s);
    EXPECT_EQ(cell(0, 4), u"off"_s);
    EXPECT_EQ(cell(1, 4), u"AF41\u00a0(34)"_s);
    EXPECT_EQ(cell(2, 2), u"moved to another site"_s);
    EXPECT_EQ(cell(2, 3), u"Berlin"_s);
    EXPECT_EQ(cell(2, 4), u"Dublin"_s);
    EXPECT_EQ(cell(3, 3), u"Any media region set on this site"_s);
    EXPECT_EQ(cell(3, 4), u"Lowest latency via Geo-Lookup"_s);
    EXPECT_EQ(cell(4, 2), u"new"_s);
    EXPECT_EQ(cell(4, 3), u"—"_s);
}

TEST_F(ChangesDialogTest, ComparesTwoThatAreKept)
{
    keep(now);
    const QString first = now.phones.front().name;
    now.taken = now.taken.addDays(1);
    now.phones.front().name = u"Second"_s;
    keep(now);
    now.phones.front().name = u"Third"_s;
    open();
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(cell(0, 3), first) << "since the time before the last, until now";
    EXPECT_EQ(cell(0, 4), u"Third"_s);
    const auto boxes = dialog->findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[1]->setCurrentIndex(1);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return dialog->table()->isVisible() && cell(0, 4) == u"Second"_s; }));
    EXPECT_EQ(cell(0, 3), first);
}

TEST_F(ChangesDialogTest, EveryKindOfChangeHasItsWords)
{
    for (int what = 0; what <= static_cast<int>(OrgChange::What::RelayBehavior); ++what)
        EXPECT_FALSE(ChangeText::what({.what = static_cast<OrgChange::What>(what)}).isEmpty()) << what;
    for (int object = 0; object <= static_cast<int>(OrgChange::Object::User); ++object)
        EXPECT_FALSE(ChangeText::object(static_cast<OrgChange::Object>(object)).isEmpty()) << object;
    EXPECT_EQ(ChangeText::after({.what = OrgChange::What::User}), u"none"_s);
}

} // namespace Stationmaster
