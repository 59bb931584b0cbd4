// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/qualitychart.h"

#include "theme/theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class QualityChartTest : public testing::Test
{
protected:
    QualityChartTest()
    {
        chart.resize(340, 120);
        chart.setPoints({{4.5, u"first"_s}, {2.0, u"second"_s}, {std::nullopt, u"third"_s}},
                        u"Three calls."_s);
    }
    /// Whether a bar of this colour is in the third of the width.
    bool has(const QColor &colour, int third)
    {
        const QImage image = chart.grab().toImage();
        const int from = image.width() * third / 5 + image.width() / 10; // five columns at least
        for (int x = from; x < from + image.width() / 5; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    QualityChart chart;
};

TEST_F(QualityChartTest, GoesThroughTheCallsByKeyboard)
{
    QSignalSpy chosen(&chart, &QualityChart::chosen);
    EXPECT_EQ(chart.current(), -1);
    EXPECT_EQ(chart.accessibleDescription(), u"Three calls."_s);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.current(), 2);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), 2) << "that was the last";
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 1);
    EXPECT_EQ(chart.accessibleDescription(), u"Three calls. Chosen: second"_s);
    EXPECT_EQ(chosen.count(), 2);
    chart.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 2) << "onward in reading direction";
    chart.setPoints({{4.5, u"alone"_s}}, u"One call."_s);
    EXPECT_EQ(chart.current(), 0);
    chart.setPoints({}, {});
    EXPECT_EQ(chart.current(), -1);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), -1) << "there is nothing to choose";
}

TEST_F(QualityChartTest, ChoosesWhatIsClicked)
{
    QSignalSpy chosen(&chart, &QualityChart::chosen);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() / 2, chart.height() / 2));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chart.current(), 2) << "of five columns the middle one";
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() - 6, chart.height() / 2));
    EXPECT_EQ(chosen.count(), 1) << "there is no fifth call";
}

TEST_F(QualityChartTest, PaintsPoorOnesInTheToneOfProblems)
{
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        chart.setPalette(theme.palette());
        const QColor poor = theme.text(Theme::Tone::Problem);
        EXPECT_TRUE(has(theme.primaryEdge, 0));
        EXPECT_FALSE(has(poor, 0));
        EXPECT_TRUE(has(poor, 1));
        EXPECT_FALSE(has(poor, 2)) << "what is not known is no problem";
        EXPECT_FALSE(has(theme.primaryEdge, 2));
    }
}

} // namespace
} // namespace Stationmaster::Test
