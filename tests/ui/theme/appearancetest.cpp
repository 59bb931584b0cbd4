// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

class AppearanceTest : public testing::Test
{
protected:
    void SetUp() override { QApplication::setPalette(Theme::light().palette()); }
    void TearDown() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
    }
};

QColor windowColour()
{
    return QApplication::palette().color(QPalette::Window);
}

TEST_F(AppearanceTest, ChangesPaletteAndStyleSheetTogether)
{
    Appearance appearance(*qApp);
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setChoice(Appearance::Choice::Dark);
    EXPECT_TRUE(appearance.isDark());
    EXPECT_EQ(windowColour(), Theme::darkTheme().page);
    EXPECT_EQ(qApp->styleSheet(), Theme::darkTheme().styleSheet());
    appearance.setChoice(Appearance::Choice::Light);
    EXPECT_FALSE(appearance.isDark());
    EXPECT_EQ(windowColour(), Theme::light().page);
    EXPECT_EQ(changed.count(), 2);
    appearance.setChoice(Appearance::Choice::Light);
    EXPECT_EQ(changed.count(), 2) << "the same choice changes nothing";
}

TEST_F(AppearanceTest, StartsAsTheSystemIs)
{
    QApplication::setPalette(QPalette(QColor(0x202020)));
    Appearance appearance(*qApp);
    EXPECT_EQ(appearance.choice(), Appearance::Choice::System);
    EXPECT_TRUE(appearance.isDark());
    EXPECT_EQ(windowColour(), Theme::darkTheme().page);
}

TEST_F(AppearanceTest, FollowsTheSystemUnlessChosenOtherwise)
{
    Appearance appearance(*qApp);
    ASSERT_FALSE(appearance.isDark());
    QApplication::setPalette(QPalette(QColor(0x202020))); // as a platform theme does
    EXPECT_TRUE(appearance.isDark());
    EXPECT_EQ(windowColour(), Theme::darkTheme().page);

    appearance.setChoice(Appearance::Choice::Light);
    QApplication::setPalette(QPalette(QColor(0x101010)));
    EXPECT_FALSE(appearance.isDark());
    EXPECT_EQ(windowColour(), Theme::light().page) << "the choice outlasts the system's change";

    appearance.setChoice(Appearance::Choice::System);
    EXPECT_TRUE(appearance.isDark());
}

TEST_F(AppearanceTest, TextRolesGrowWithTheSystemFont)
{
    Appearance appearance(*qApp);
    QLabel title(u"Phones"_s);
    setRole(&title, "title");
    title.show();
    const int before = title.sizeHint().height();
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    EXPECT_GT(title.sizeHint().height(), before * 5 / 4);
    QApplication::setFont(usual);
}

TEST_F(AppearanceTest, ShownWidgetsRepaintInTheNewTheme)
{
    Appearance appearance(*qApp);
    QWidget widget;
    widget.resize(20, 20);
    widget.show();
    EXPECT_EQ(widget.grab().toImage().pixelColor(5, 5), Theme::light().page);
    appearance.setChoice(Appearance::Choice::Dark);
    EXPECT_EQ(widget.grab().toImage().pixelColor(5, 5), Theme::darkTheme().page);
}

} // namespace
} // namespace Stationmaster
