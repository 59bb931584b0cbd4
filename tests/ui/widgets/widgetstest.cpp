// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/banner.h"
#include "widgets/calmtext.h"
#include "widgets/chip.h"
#include "widgets/countbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/stateview.h"
#include "widgets/switch.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

QAccessibleInterface *accessible(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QString accessibleName(QWidget *widget)
{
    return accessible(widget)->text(QAccessible::Name);
}

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

TEST(Switch, SpaceAndClickToggleIt)
{
    Switch one(u"Keep the connection open after a call"_s);
    activate(one);
    one.setFocus();
    QSignalSpy toggled(&one, &QAbstractButton::toggled);
    QTest::keyClick(&one, Qt::Key_Space);
    EXPECT_TRUE(one.isChecked());
    QTest::mouseClick(&one, Qt::LeftButton, {}, QPoint(one.width() - 8, one.height() / 2));
    EXPECT_FALSE(one.isChecked()) << "the words are part of the switch";
    EXPECT_EQ(toggled.count(), 2);
}

TEST(Switch, TellsScreenReadersNameRoleAndState)
{
    Switch one(u"&Always relay media"_s);
    EXPECT_EQ(accessible(&one)->role(), QAccessible::CheckBox);
    EXPECT_EQ(accessibleName(&one), u"Always relay media"_s);
    EXPECT_FALSE(accessible(&one)->state().checked);
    one.setChecked(true);
    EXPECT_TRUE(accessible(&one)->state().checked);
    accessible(&one)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_FALSE(one.isChecked());
}

TEST(Switch, PositionTellsTheStateInBothDirections)
{
    Switch one({});
    one.setStyleSheet(Theme::light().styleSheet());
    one.ensurePolished();
    one.resize(one.sizeHint());
    const auto knobAtRight = [&] {
        QStyleOptionButton option;
        option.initFrom(&one);
        const QRect track = one.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &one);
        const int side = track.height() / 2;
        const QImage picture = one.grab().toImage();
        const QColor left = picture.pixelColor(track.left() + side, track.center().y());
        const QColor right = picture.pixelColor(track.right() - side, track.center().y());
        EXPECT_NE(left, right);
        return right == Theme::light().textOnPrimary;
    };
    EXPECT_FALSE(knobAtRight());
    one.setChecked(true);
    EXPECT_TRUE(knobAtRight());
    one.setLayoutDirection(Qt::RightToLeft);
    EXPECT_FALSE(knobAtRight());
    one.setChecked(false);
    EXPECT_TRUE(knobAtRight());
}

TEST(SegmentedControl, ExactlyOneIsChosenFromTheStart)
{
    SegmentedControl choice({u"Use existing base settings"_s, u"Create new base settings"_s});
    EXPECT_EQ(choice.count(), 2);
    EXPECT_EQ(choice.currentIndex(), 0);
    QSignalSpy changed(&choice, &SegmentedControl::currentChanged);
    choice.setCurrentIndex(1);
    EXPECT_EQ(choice.currentIndex(), 1);
    EXPECT_FALSE(choice.button(0)->isChecked());
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toInt(), 1);
    choice.setCurrentIndex(7);
    EXPECT_EQ(choice.currentIndex(), 1) << "there is no such segment";
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(SegmentedControl().currentIndex(), -1);
}

TEST(SegmentedControl, ArrowKeysChoose)
{
    SegmentedControl choice({u"One"_s, u"Two"_s, u"Three"_s});
    activate(choice);
    choice.button(0)->setFocus();
    QTest::keyClick(choice.button(0), Qt::Key_Right);
    EXPECT_EQ(choice.currentIndex(), 1);
    QTest::keyClick(choice.button(1), Qt::Key_Right);
    EXPECT_EQ(choice.currentIndex(), 2);
    QTest::keyClick(choice.button(2), Qt::Key_Left);
    EXPECT_EQ(choice.currentIndex(), 1);
}

TEST(CalmText, SaysTheFirstAtOnceAndTheLastOfManyInTime)
{
    QStringList said;
    CalmText text([&said](const QString &now) { said.append(now); });
    for (int percent = 1; percent <= 50; ++percent)
        text.set(u"%1 %"_s.arg(percent));
    EXPECT_EQ(said, QStringList{u"1 %"_s});
    text.set(u"Waiting"_s, CalmText::When::AtOnce);
    EXPECT_EQ(said.back(), u"Waiting"_s);
    text.set(u"Waiting"_s, CalmText::When::AtOnce);
    EXPECT_EQ(said.size(), 2) << "nothing new";
    text.set(u"99 %"_s);
    text.set(u"100 %"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.size() == 3; }, 20'000));
    EXPECT_EQ(said.back(), u"100 %"_s);
}

TEST(SegmentedControl, AreRadioButtonsToScreenReaders)
{
    SegmentedControl filters;
    filters.addSegment(u"No phone"_s, u"183"_s);
    filters.addSegment(u"Not default"_s, u"61"_s);
    CountButton *first = filters.button(0);
    EXPECT_EQ(accessible(first)->role(), QAccessible::RadioButton);
    EXPECT_EQ(accessibleName(first), u"No phone"_s);
    EXPECT_EQ(accessible(first)->text(QAccessible::Description), u"183"_s);
    EXPECT_TRUE(accessible(first)->state().checked);
    EXPECT_FALSE(accessible(filters.button(1))->state().checked);
    filters.setCount(0, u"182"_s);
    filters.setLabel(0, u"Without phone"_s);
    EXPECT_EQ(accessibleName(first), u"Without phone"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return accessible(first)->text(QAccessible::Description) == u"182"_s; },
                                20'000))
        << "at the pace of CalmText";
}

TEST(SegmentedControl, ChoosingOneMovesNothing)
{
    SegmentedControl choice({u"Use existing base settings"_s, u"Create new base settings"_s});
    const QSize before = choice.sizeHint();
    choice.setCurrentIndex(1);
    EXPECT_EQ(choice.sizeHint(), before);
}

TEST(Banner, ShowsWhateverItIsToldAsPlainText)
{
    Banner banner(Theme::Tone::Problem);
    banner.setText(u"The name <b>x</b><img src=y> & co is taken."_s, u"Not <i>created</i>."_s);
    EXPECT_EQ(banner.text(), u"Not <i>created</i>. The name <b>x</b><img src=y> & co is taken."_s);
    const QString shown = banner.findChildren<QLabel *>().last()->text();
    EXPECT_FALSE(shown.contains(u"<img"_s));
    EXPECT_FALSE(shown.contains(u"<i>"_s));
    EXPECT_TRUE(shown.contains(u"&lt;img src=y&gt; &amp; co"_s));
}

TEST(Banner, SaysItsToneInWords)
{
    Banner banner(Theme::Tone::Warning, u"Site Berlin has one media region."_s);
    const auto name = [&] { return accessibleName(banner.findChildren<QLabel *>().last()); };
    EXPECT_EQ(name(), u"Warning: Site Berlin has one media region."_s);
    banner.setTone(Theme::Tone::Info);
    EXPECT_EQ(name(), u"Information: Site Berlin has one media region."_s);
    banner.setTone(Theme::Tone::Neutral);
    EXPECT_EQ(name(), u"Site Berlin has one media region."_s);
}

TEST(Banner, ItsButtonsWorkAndGo)
{
    Banner banner(Theme::Tone::Problem, u"The phone was not created."_s);
    QPushButton *retry = banner.addAction(u"Retry"_s);
    QSignalSpy clicked(retry, &QPushButton::clicked);
    activate(banner);
    QTest::mouseClick(retry, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 1);
    QSignalSpy gone(retry, &QObject::destroyed);
    banner.clearActions();
    EXPECT_TRUE(retry->isHidden());
    EXPECT_TRUE(gone.wait(1000));
}

TEST(Banner, LongTextWrapsInsteadOfBeingCut)
{
    Banner banner(Theme::Tone::Info, QString(u"media regions "_s).repeated(40));
    EXPECT_GT(banner.heightForWidth(300), banner.heightForWidth(900));
    EXPECT_LT(banner.minimumSizeHint().width(), 200);
}

TEST(Banner, FollowsTheTheme)
{
    Banner banner(Theme::Tone::Warning, u"One region."_s);
    banner.setPalette(Theme::light().palette());
    banner.resize(300, 40);
    EXPECT_EQ(banner.grab().toImage().pixelColor(150, 4), Theme::light().warningBg);
    banner.setPalette(Theme::darkTheme().palette());
    EXPECT_EQ(banner.grab().toImage().pixelColor(150, 4), Theme::darkTheme().warningBg);
    EXPECT_TRUE(
        banner.findChildren<QLabel *>().last()->text().contains(Theme::darkTheme().warningText.name()));
}

TEST(Chip, HasItsTextAsItsName)
{
    Chip chip(Theme::Tone::Success, u"Can change phones"_s);
    EXPECT_EQ(accessibleName(&chip), u"Can change phones"_s);
    chip.setText(u"Read-only"_s);
    chip.setTone(Theme::Tone::Neutral);
    EXPECT_EQ(accessibleName(&chip), u"Read-only"_s);
    EXPECT_EQ(chip.sizeHint().width(), chipSize(u"Read-only"_s, {},
                                                [&] {
                                                    QFont font = Type::small(chip.font());
                                                    font.setWeight(QFont::Medium);
                                                    return font;
                                                }())
                                           .width());
}

TEST(Chip, StaysInsideTheCellAndMirrors)
{
    const QFont font;
    const auto painted = [&](Qt::LayoutDirection direction, int width) {
        QImage image(200, 40, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintChip(&painter, QRect(0, 0, width, 40), u"Needs to sign in again"_s, Theme::Tone::Warning,
                  u"warning"_s, font, Theme::light());
        return image;
    };
    const QImage narrow = painted(Qt::LeftToRight, 60);
    for (int y = 0; y < 40; ++y)
        for (int x = 61; x < 200; ++x)
            ASSERT_EQ(narrow.pixelColor(x, y).alpha(), 0) << x << ',' << y;
    EXPECT_GT(narrow.pixelColor(30, 20).alpha(), 0);

    const int width = chipSize(u"Needs to sign in again"_s, u"warning"_s, font).width();
    ASSERT_LT(width, 190);
    EXPECT_EQ(painted(Qt::LeftToRight, 200).pixelColor(197, 20).alpha(), 0);
    EXPECT_GT(painted(Qt::RightToLeft, 200).pixelColor(195, 20).alpha(), 0);
    EXPECT_EQ(painted(Qt::RightToLeft, 200).pixelColor(2, 20).alpha(), 0);
}

TEST(StateView, ShowsWhyThereIsNothingAndWhatToDo)
{
    StateView view;
    view.setState(u"empty"_s, u"No phones match “<b>ana</b>”"_s, u"Try fewer letters."_s,
                  u"Clear the filter"_s);
    view.resize(600, 400);
    activate(view);
    EXPECT_EQ(view.title(), u"No phones match “<b>ana</b>”"_s);
    for (const QLabel *label : view.findChildren<QLabel *>())
        EXPECT_TRUE(!label->pixmap(Qt::ReturnByValue).isNull() || label->textFormat() == Qt::PlainText);
    EXPECT_FALSE(view.isLoading());
    QSignalSpy asked(&view, &StateView::actionRequested);
    QTest::mouseClick(view.actionButton(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST(StateView, LoadingShowsABarThatHasAName)
{
    StateView view;
    view.setLoading(u"Reading phones"_s, u"1,200 of 5,000"_s);
    view.show();
    EXPECT_TRUE(view.isLoading());
    EXPECT_TRUE(view.actionButton()->isHidden());
    auto *bar = view.findChild<QProgressBar *>();
    EXPECT_EQ(accessibleName(bar), u"Reading phones"_s);
    EXPECT_EQ(bar->minimum(), bar->maximum());
    view.setState(u"offline"_s, u"The org cannot be reached"_s);
    EXPECT_FALSE(view.isLoading());
    EXPECT_TRUE(bar->isHidden());
}

TEST(ElidedLabel, GivesWayToLongNames)
{
    const QString name = QString(u'W').repeated(300);
    ElidedLabel label(name);
    EXPECT_LT(label.minimumSizeHint().width(), 200);
    EXPECT_GT(label.sizeHint().width(), 1000);
    EXPECT_EQ(accessibleName(&label), name);
    label.resize(100, label.sizeHint().height());
    EXPECT_NE(label.grab().toImage(), ElidedLabel(u""_s).grab().toImage());
}

} // namespace
} // namespace Stationmaster
