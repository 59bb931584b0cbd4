// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/regionlist.h"
#include "sites/failoverpicture.h"
#include "widgets/chip.h"

#include <QAccessible>
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
    static QToolButton *button(RegionRow *row, const QString &name)
    {
        for (QToolButton *one : row->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
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
    EXPECT_EQ(chosen.row(0)->accessibleName(), u"1, Frankfurt (eu-central-1), Home"_s);
    EXPECT_EQ(chosen.row(1)->accessibleName(), u"2, Dublin (eu-west-1), Core"_s);
    EXPECT_EQ(chosen.row(2)->accessibleName(), u"3, moon-1, Not offered"_s);
    EXPECT_EQ(available.row(1)->accessibleName(), u"Stockholm (eu-north-1), Satellite"_s);
    EXPECT_EQ(available.row(1)->findChild<Chip *>()->text(), u"Satellite"_s);
    available.setRegions({u"eu-north-1"_s}, std::nullopt);
    EXPECT_EQ(available.row(0)->accessibleName(), u"Stockholm (eu-north-1)"_s)
        << "no kind while none is known";
}

TEST_F(RegionListTest, isAListToAScreenReader)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chosen.row(0)->parentWidget());
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Media Regions"_s);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(chosen.row(1));
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_EQ(item->text(QAccessible::Name), u"2, Dublin (eu-west-1), Core"_s);
    EXPECT_TRUE(item->state().focusable);
}

TEST_F(RegionListTest, isWorkedWithKeysAlone)
{
    QSignalSpy moves(&chosen, &RegionList::moveRequested);
    QSignalSpy removes(&chosen, &RegionList::removeRequested);
    chosen.setCurrent(0, true);
    QTest::keyClick(chosen.row(0), Qt::Key_Down);
    EXPECT_EQ(chosen.current(), 1);
    QTest::keyClick(chosen.row(1), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(chosen.row(1), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(arguments(moves), (QList<int>{1, 0, 1, 2}));
    QTest::keyClick(chosen.row(0), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(chosen.row(2), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(moves.size(), 2) << "not over the ends";
    QTest::keyClick(chosen.row(2), Qt::Key_Delete);
    EXPECT_EQ(arguments(removes), QList<int>{2});

    QSignalSpy adds(&available, &RegionList::addRequested);
    QTest::keyClick(available.row(0), Qt::Key_Return);
    QTest::keyClick(available.row(1), Qt::Key_Insert);
    QTest::keyClick(available.row(1), Qt::Key_Delete);
    ASSERT_EQ(adds.size(), 2);
    EXPECT_EQ(adds[1][0].toString(), u"eu-north-1"_s);
}

TEST_F(RegionListTest, hasButtonsThatSayWhatTheyDo)
{
    QSignalSpy moves(&chosen, &RegionList::moveRequested);
    QSignalSpy removes(&chosen, &RegionList::removeRequested);
    button(chosen.row(1), u"Move Dublin up"_s)->click();
    button(chosen.row(1), u"Move Dublin down"_s)->click();
    button(chosen.row(1), u"Remove Dublin"_s)->click();
    EXPECT_EQ(arguments(moves), (QList<int>{1, 0, 1, 2}));
    EXPECT_EQ(arguments(removes), QList<int>{1});
    EXPECT_FALSE(button(chosen.row(0), u"Move Frankfurt up"_s)->isEnabled());
    EXPECT_FALSE(button(chosen.row(2), u"Move moon-1 down"_s)->isEnabled());
    QSignalSpy adds(&available, &RegionList::addRequested);
    button(available.row(0), u"Add Virginia"_s)->click();
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
    RegionRow *first = chosen.row(0);
    const auto at = [&](int row) {
        return first->mapFromGlobal(chosen.row(row)->mapToGlobal(QPoint(60, 10)));
    };
    const QPoint below = at(2);
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(60, 10));
    QMouseEvent slide(QEvent::MouseMove, below, first->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(first, &slide);
    EXPECT_EQ(order, (QStringList{u"eu-west-1"_s, u"moon-1"_s, u"eu-central-1"_s})) << "while it is dragged";
    const QPoint above(60, -500);
    QMouseEvent back(QEvent::MouseMove, above, first->mapToGlobal(above), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(first, &back);
    QTest::mouseRelease(first, Qt::LeftButton, {}, above);
    EXPECT_EQ(order, (QStringList{u"eu-central-1"_s, u"eu-west-1"_s, u"moon-1"_s}));
    EXPECT_EQ(chosen.current(), 0) << "the selection follows";
}

TEST_F(RegionListTest, canOnlyBeLookedAtWhereItIsReadOnly)
{
    chosen.setReadOnly(true);
    QSignalSpy moves(&chosen, &RegionList::moveRequested);
    QSignalSpy removes(&chosen, &RegionList::removeRequested);
    QTest::keyClick(chosen.row(1), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(chosen.row(1), Qt::Key_Delete);
    EXPECT_FALSE(button(chosen.row(1), u"Move Dublin up"_s)->isVisible());
    EXPECT_TRUE(moves.isEmpty());
    EXPECT_TRUE(removes.isEmpty());
    QTest::keyClick(chosen.row(1), Qt::Key_Down);
    EXPECT_EQ(chosen.current(), 2) << "but it can be walked through";
}

TEST_F(RegionListTest, stopsTabOnceAtEachList)
{
    chosen.setCurrent(1, false);
    EXPECT_EQ(chosen.row(1)->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(chosen.row(0)->focusPolicy(), Qt::ClickFocus);
    EXPECT_EQ(chosen.row(2)->focusPolicy(), Qt::ClickFocus);
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
