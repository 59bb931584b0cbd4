// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shellfixture.h"

#include "widgets/countbutton.h"

#include <QAccessible>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

class RailTest : public ShellTest
{
protected:
    CountButton *button(int page) const { return window->findChildren<CountButton *>().at(page); }
    QAccessibleInterface *accessible(int page) const
    {
        return QAccessible::queryAccessibleInterface(button(page));
    }
};

TEST_F(RailTest, TheFirstPageIsShownAtOnce)
{
    EXPECT_EQ(window->currentPage(), 0);
    EXPECT_TRUE(button(0)->isChecked());
    EXPECT_TRUE(window->pageAt(0)->isVisible());
    EXPECT_EQ(window->pageAt(7), nullptr);
}

TEST_F(RailTest, AClickShowsThePage)
{
    QSignalSpy shown(window.get(), &MainWindow::pageShown);
    QTest::mouseClick(button(3), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), 3);
    EXPECT_TRUE(window->pageAt(3)->isVisible());
    EXPECT_FALSE(window->pageAt(0)->isVisible());
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown.at(0).at(0).toInt(), 3);
    QTest::mouseClick(button(3), Qt::LeftButton);
    EXPECT_EQ(shown.count(), 1) << "it is shown already";
}

TEST_F(RailTest, ArrowKeysWalkThroughThePages)
{
    button(0)->setFocus();
    QTest::keyClick(button(0), Qt::Key_Down);
    EXPECT_EQ(window->currentPage(), 1);
    EXPECT_TRUE(button(1)->hasFocus());
    QTest::keyClick(button(1), Qt::Key_Down);
    QTest::keyClick(button(2), Qt::Key_Up);
    EXPECT_EQ(window->currentPage(), 1);
}

TEST_F(RailTest, ControlAndANumberShowsThePage)
{
    for (const int page : {2, 6, 0}) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        EXPECT_EQ(window->currentPage(), page);
        EXPECT_TRUE(button(page)->isChecked());
    }
}

TEST_F(RailTest, ScreenReadersHearNameCountAndState)
{
    window->setRailCount(2, u"4,570"_s);
    EXPECT_EQ(accessible(2)->role(), QAccessible::RadioButton);
    EXPECT_EQ(accessible(2)->text(QAccessible::Name), u"Phones"_s);
    EXPECT_EQ(accessible(2)->text(QAccessible::Description), u"4,570"_s);
    EXPECT_FALSE(accessible(2)->state().checked);
    QAccessibleActionInterface *actions = accessible(2)->actionInterface();
    ASSERT_NE(actions, nullptr);
    actions->doAction(actions->actionNames().first());
    EXPECT_EQ(window->currentPage(), 2);
    EXPECT_TRUE(accessible(2)->state().checked);
}

TEST_F(RailTest, AnotherOrgBringsItsOwnPages)
{
    window->showPage(4);
    const QPointer<QWidget> old = window->pageAt(4);
    window->clearPages();
    EXPECT_TRUE(old.isNull());
    EXPECT_EQ(window->currentPage(), -1);
    EXPECT_TRUE(window->findChildren<CountButton *>().isEmpty());

    EXPECT_EQ(window->addPage(u"phones"_s, u"Phones"_s, new QLabel(u"Phones"_s)), 0);
    EXPECT_EQ(window->addPage(u"sites"_s, u"Sites"_s, new QLabel(u"Sites"_s)), 1);
    EXPECT_EQ(window->currentPage(), 0);
    EXPECT_TRUE(button(0)->isChecked());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), 1);
    EXPECT_TRUE(button(1)->isChecked());
}

TEST_F(RailTest, ALargeCountFitsBesideTheName)
{
    window->setRailCount(3, u"1,234,567,890"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return button(3)->width() >= button(3)->sizeHint().width(); }, 30'000));
    EXPECT_GE(button(3)->width(), button(3)->sizeHint().width());
    EXPECT_EQ(button(0)->width(), button(3)->width());
}

TEST_F(RailTest, StandsOnTheOtherSideInRightToLeftLanguages)
{
    EXPECT_LT(button(0)->mapTo(window.get(), QPoint()).x(), window->width() / 2);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return button(0)->mapTo(window.get(), QPoint()).x() > window->width() / 2; }, 30'000));
    window->setRailCount(0, {});
    button(1)->setText({});
    const QImage picture = button(1)->grab().toImage();
    bool iconAtRight = false;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = picture.width() - 30; x < picture.width(); ++x)
            iconAtRight |= picture.pixelColor(x, y).lightness() < 150;
    EXPECT_TRUE(iconAtRight);
}

} // namespace
} // namespace Stationmaster
