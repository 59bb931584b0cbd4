// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include <QLabel>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

double linearLight(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linearLight(c.redF()) + 0.7152 * linearLight(c.greenF()) +
           0.0722 * linearLight(c.blueF());
}

// After WCAG 2: 1 for equal colours, 21 for black on white.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

class EachTheme : public testing::TestWithParam<bool>
{
protected:
    const Theme &theme() const { return GetParam() ? Theme::darkTheme() : Theme::light(); }
};

INSTANTIATE_TEST_SUITE_P(Theme, EachTheme, testing::Values(false, true),
                         [](const auto &one) { return one.param ? "dark" : "light"; });

constexpr Theme::Tone allTones[] = {Theme::Tone::Neutral, Theme::Tone::Success, Theme::Tone::Warning,
                                    Theme::Tone::Problem, Theme::Tone::Info};

TEST(Contrast, IsRightForTheEnds)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
}

TEST_P(EachTheme, TextIsReadableOnEverySurface)
{
    const Theme &t = theme();
    for (const QColor &surface : {t.page, t.subtle, t.raised, t.canvas})
        for (const QColor &text : {t.textHigh, t.textMid, t.textLow, t.link})
            EXPECT_GE(contrast(text, surface), 4.5)
                << text.name().toStdString() << " on " << surface.name().toStdString();
    for (const QColor &surface : {t.selection, t.hoverRow})
        EXPECT_GE(contrast(t.textHigh, surface), 4.5) << surface.name().toStdString();
}

TEST_P(EachTheme, TonesAreReadableOnTheirBackgroundAndOnThePage)
{
    const Theme &t = theme();
    for (const Theme::Tone tone : allTones) {
        EXPECT_GE(contrast(t.foreground(tone), t.background(tone)), 4.5) << int(tone);
        for (const QColor &surface : {t.page, t.subtle, t.raised, t.canvas})
            EXPECT_GE(contrast(t.text(tone), surface), 4.5)
                << int(tone) << " on " << surface.name().toStdString();
    }
}

TEST_P(EachTheme, PrimaryButtonsAreReadableInEveryState)
{
    const Theme &t = theme();
    for (const QColor &fill : {t.primary, t.primaryHover, t.primaryActive})
        EXPECT_GE(contrast(t.textOnPrimary, fill), 4.5) << fill.name().toStdString();
}

TEST_P(EachTheme, FocusAndControlsStandOut)
{
    const Theme &t = theme();
    for (const QColor &surface : {t.page, t.subtle, t.canvas})
        EXPECT_GE(contrast(t.focusRing, surface), 3.0) << surface.name().toStdString();
    EXPECT_GE(contrast(t.accent, t.page), 3.0);
    EXPECT_GE(contrast(t.primaryEdge, t.page), 3.0);
    EXPECT_GE(contrast(t.offline, t.page), 3.0); // the edge of a check box
}

TEST_P(EachTheme, EveryTokenOfTheStyleSheetIsFilledIn)
{
    const QString sheet = theme().styleSheet();
    ASSERT_FALSE(sheet.isEmpty());
    const QRegularExpressionMatch left = QRegularExpression(u"@\\w*"_s).match(sheet);
    EXPECT_FALSE(left.hasMatch()) << left.captured().toStdString();
    EXPECT_TRUE(sheet.contains(theme().primary.name()));
    const QRegularExpression fixedFont(u"font-size:\\s*\\d+px"_s);
    EXPECT_FALSE(fixedFont.match(sheet).hasMatch());
}

TEST_P(EachTheme, IsFoundAgainFromItsPalette)
{
    EXPECT_EQ(Theme::of(theme().palette()).dark, theme().dark);
    QWidget widget;
    widget.setPalette(theme().palette());
    EXPECT_EQ(Theme::of(&widget).dark, theme().dark);
}

TEST(Theme, EveryStateHasAnIconBesideItsColour)
{
    for (const Theme::Tone tone : allTones)
        EXPECT_EQ(Theme::iconName(tone).isEmpty(), tone == Theme::Tone::Neutral);
}

TEST(Type, ScaleFollowsTheBaseFont)
{
    QFont base;
    base.setPointSizeF(10);
    EXPECT_GT(Type::title(base).pointSizeF(), Type::heading(base).pointSizeF());
    EXPECT_GT(Type::heading(base).pointSizeF(), base.pointSizeF());
    EXPECT_LT(Type::small(base).pointSizeF(), base.pointSizeF());
    QFont pixels;
    pixels.setPixelSize(20);
    EXPECT_EQ(Type::title(pixels).pixelSize(), 29);
}

TEST(Role, ChangesTheLookOfAWidgetThatIsShown)
{
    QLabel label(u"Phones"_s);
    label.setStyleSheet(Theme::light().styleSheet());
    label.show();
    const int before = label.sizeHint().height();
    setRole(&label, "title");
    EXPECT_EQ(label.property("role").toString(), u"title"_s);
    EXPECT_GT(label.sizeHint().height(), before);
}

} // namespace
} // namespace Stationmaster
