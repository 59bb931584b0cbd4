// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/regionlist.h"
#include "sites/failoverpicture.h"
#include "widgets/twolinedelegate.h"

#include <QAccessible>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class RegionListTest : public testing::Test
{
protected:
    RegionListTest()
    {
        chosen.resize(400, 300);
        chosen.setRegions({u"eu-central-1"_s, u"eu-west-1"_s, u"moon-1"_s}, offered);
        chosen.show();
        available.setRegions({u"us-east-1"_s, u"eu-north-1"_s}, offered);
        available.show();
    }
    static QToolButton *button(const RegionList &list, const QString &name)
    {
        for (QToolButton *one : list.findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    /// What a screen reader says of a row.
    static QString spoken(const RegionList &list, int row)
    {
        return QAccessible::queryAccessibleInterface(list.view())->child(row)->text(QAccessible::Name);
    }
    static QList<int> arguments(const QSignalSpy &spy)
    {
        QList<int> all;
        for (const QList<QVariant> &call : spy) {
            for (const QVariant &value : call)
                all.append(value.toInt());
        }
        return all;
    }

    const MediaRegions offered{
        .home = u"eu-central-1"_s, .core = {u"eu-west-1"_s, u"us-east-1"_s}, .satellite = {u"eu-north-1"_s}};
    RegionList chosen{RegionList::Use::Chosen, u"Media Regions"_s, u"In order."_s};
    RegionList available{RegionList::Use::Available, u"Available"_s, u"Offered."_s};
};

TEST_F(RegionListTest, tellsHomeCoreSatelliteAndUnknownApartByWordAndIcon)
{
    EXPECT_EQ(spoken(chosen, 0), u"1, Frankfurt (eu-central-1), Home"_s);
    EXPECT_EQ(spoken(chosen, 1), u"2, Dublin (eu-west-1), Core"_s);
    EXPECT_EQ(spoken(chosen, 2), u"3, moon-1, Not offered"_s);
    EXPECT_EQ(spoken(available, 1), u"Stockholm (eu-north-1), Satellite"_s);
    EXPECT_EQ(available.view()->item(1)->data(TwoLineDelegate::ChipRole), u"Satellite"_s);
    EXPECT_EQ(available.view()->item(1)->data(TwoLineDelegate::ChipIconRole), u"region-satellite"_s);
    available.setRegions({u"eu-north-1"_s}, std::nullopt);
    EXPECT_EQ(spoken(available, 0), u"Stockholm (eu-north-1)"_s) << "no kind while none is known";
    EXPECT_EQ(available.view()->item(0)->data(TwoLineDelegate::ChipRole).toString(), QString());
}

TEST_F(RegionListTest, isAListToAScreenReader)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chosen.view());
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Media Regions"_s);
    ASSERT_EQ(list->childCount(), 3);
    QAccessibleInterface *item = list->child(1);
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_EQ(item->text(QAccessible::Name), u"2, Dublin (eu-west-1), Core"_s);
    EXPECT_TRUE(item->state().focusable);
}

TEST_F(RegionListTest, isWorkedWithKeysAlone)
{
    QSignalSpy moves(&chosen, &RegionList::moveRequested);
    QSignalSpy removes(&chosen, &RegionList::removeRequested);
    chosen.setCurrent(0, true);
    QTest::keyClick(chosen.view(), Qt::Key_Down);
    EXPECT_EQ(chosen.current(), 1);
    QTest::keyClick(chosen.view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(chosen.view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(arguments(moves), (QList<int>{1, 0, 1, 2}));
    chosen.setCurrent(0, true);
    QTest::keyClick(chosen.view(), Qt::Key_Up, Qt::AltModifier);
    chosen.setCurrent(2, true);
    QTest::keyClick(chosen.view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(moves.size(), 2) << "not over the ends";
    QTest::keyClick(chosen.view(), Qt::Key_Delete);
    EXPECT_EQ(arguments(removes), QList<int>{2});

    QSignalSpy adds(&available, &RegionList::addRequested);
    QTest::keyClick(available.view(), Qt::Key_Return);
    available.setCurrent(1, true);
    QTest::keyClick(available.view(), Qt::Key_Insert);
    QTest::keyClick(available.view(), Qt::Key_Delete);
    ASSERT_EQ(adds.size(), 2);
    EXPECT_EQ(adds[0][0].toString(), u"us-east-1"_s);
    EXPECT_EQ(adds[1][0].toString(), u"eu-north-1"_s);
}

TEST_F(RegionListTest, hasButtonsThatSayWhatTheyDo)
{
    QSignalSpy moves(&chosen, &RegionList::moveRequested);
    QSignalSpy removes(&chosen, &RegionList::removeRequested);
    button(chosen, u"Move Dublin up"_s)->click();
    button(chosen, u"Move Dublin down"_s)->click();
    button(chosen, u"Remove Dublin"_s)->click();
    EXPECT_EQ(arguments(moves), (QList<int>{1, 0, 1, 2}));
    EXPECT_EQ(arguments(removes), QList<int>{1});
    EXPECT_FALSE(button(chosen, u"Move Frankfurt up"_s)->isEnabled());
    EXPECT_FALSE(button(chosen, u"Move moon-1 down"_s)->isEnabled());
    QSignalSpy adds(&available, &RegionList::addRequested);
    button(available, u"Add Virginia"_s)->click();
    EXPECT_EQ(adds.size(), 1);
}

TEST_F(RegionListTest, isReorderedByDragging)
{
    QStringList order = chosen.regions();
    QObject::connect(&chosen, &RegionList::moveRequested, &chosen, [&](int from, int to) {
        order.move(from, to);
        chosen.setRegions(order, offered);
        chosen.setCurrent(to, true);
    });
    EXPECT_EQ(chosen.view()->dragDropMode(), QAbstractItemView::InternalMove);
    const Qt::ItemFlags flags = chosen.view()->item(0)->flags();
    EXPECT_TRUE(flags.testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(flags.testFlag(Qt::ItemIsDropEnabled)) << "between the others, not on them";
    QAbstractItemModel *model = chosen.view()->model();
    ASSERT_TRUE(model->moveRow({}, 0, {}, 3))
        << "what the view does when the first one is dropped at the end";
    EXPECT_EQ(order, (QStringList{u"eu-west-1"_s, u"moon-1"_s, u"eu-central-1"_s}));
    EXPECT_EQ(chosen.current(), 2) << "the selection follows";
    EXPECT_EQ(spoken(chosen, 2), u"3, Frankfurt (eu-central-1), Home"_s);
    EXPECT_FALSE(button(chosen, u"Move Frankfurt down"_s)->isEnabled()) << "and so do the buttons";
    ASSERT_TRUE(model->moveRow({}, 2, {}, 0));
    EXPECT_EQ(order, (QStringList{u"eu-central-1"_s, u"eu-west-1"_s, u"moon-1"_s}));
    EXPECT_EQ(chosen.current(), 0);
}

TEST_F(RegionListTest, canOnlyBeLookedAtWhereItIsReadOnly)
{
    chosen.setReadOnly(true);
    chosen.setCurrent(1, true);
    QSignalSpy moves(&chosen, &RegionList::moveRequested);
    QSignalSpy removes(&chosen, &RegionList::removeRequested);
    QTest::keyClick(chosen.view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(chosen.view(), Qt::Key_Delete);
    EXPECT_EQ(chosen.view()->dragDropMode(), QAbstractItemView::NoDragDrop);
    EXPECT_FALSE(button(chosen, u"Move Dublin up"_s)->isVisible());
    EXPECT_TRUE(moves.isEmpty());
    EXPECT_TRUE(removes.isEmpty());
    QTest::keyClick(chosen.view(), Qt::Key_Down);
    EXPECT_EQ(chosen.current(), 2) << "but it can be walked through";
}

TEST_F(RegionListTest, stopsTabOnceAtEachList)
{
    int stops = 0;
    for (const QWidget *one : chosen.findChildren<QWidget *>())
        stops += one->isVisible() && (one->focusPolicy() & Qt::TabFocus) ? 1 : 0;
    EXPECT_EQ(stops, 1);
    EXPECT_TRUE(chosen.view()->focusPolicy() & Qt::TabFocus);
    chosen.setRegions({}, offered);
    EXPECT_EQ(chosen.view()->focusPolicy(), Qt::NoFocus) << "there is nowhere to go";
}

TEST(FailoverPictureTest, saysInSentencesWhatItShows)
{
    FailoverPicture picture;
    picture.setRegions({u"eu-central-1"_s, u"eu-west-1"_s}, std::nullopt);
    EXPECT_EQ(
        picture.accessibleDescription(),
        u"Calls go to Frankfurt first. When that cannot take a call, Dublin does. When that cannot take it "
        "either, the call fails."_s);
    picture.setRegions({u"moon-1"_s}, std::nullopt);
    EXPECT_EQ(picture.accessibleDescription(),
              u"Calls go to moon-1 first. When that cannot take a call, the call fails."_s);
    picture.setRegions({}, std::nullopt);
    EXPECT_EQ(picture.accessibleDescription(), u"No region is listed, so there is no failover."_s);
    const int wide = picture.heightForWidth(2000);
    picture.setRegions({u"eu-central-1"_s, u"eu-west-1"_s, u"us-east-1"_s}, std::nullopt);
    EXPECT_GT(picture.heightForWidth(150), wide) << "it breaks into lines where there is no room";
}

} // namespace Stationmaster
