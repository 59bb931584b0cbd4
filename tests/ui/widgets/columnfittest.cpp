// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/columnfit.h"

#include <gtest/gtest.h>

#include <numeric>

namespace Stationmaster {

TEST(ColumnFit, sharesWhatIsLeftOverByStretch)
{
    EXPECT_EQ(fittedColumns({{50, 100, 3}, {50, 100, 1}, {50, 60, 0}}, 460),
              (std::vector<int>{250, 150, 60}));
}

TEST(ColumnFit, fillsToTheLastPixel)
{
    const auto widths = fittedColumns({{10, 10, 1}, {10, 10, 1}, {10, 10, 1}}, 101);
    EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), 101);
}

TEST(ColumnFit, takesFromTheWidestFirst)
{
    EXPECT_EQ(fittedColumns({{50, 300, 1}, {50, 120, 1}, {50, 80, 0}}, 400),
              (std::vector<int>{200, 120, 80}));
    EXPECT_EQ(fittedColumns({{50, 300, 1}, {50, 300, 1}, {50, 80, 0}}, 380),
              (std::vector<int>{150, 150, 80}));
}

TEST(ColumnFit, neverGoesBelowTheTitles)
{
    EXPECT_EQ(fittedColumns({{90, 300, 1}, {70, 40, 0}}, 100), (std::vector<int>{90, 70}));
    EXPECT_TRUE(fittedColumns({}, 100).empty());
}

} // namespace Stationmaster
