// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/refreshplan.h"
#include "overview/morningtext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

TEST(RefreshPlanTest, staysBelowItsShareForEveryOrg)
{
    constexpr int Allowed = 18'000; // an hour, at 300 a minute
    for (int calls = 0; calls < 5000; ++calls) {
        const RefreshPlan plan = refreshPlan(calls, Allowed);
        EXPECT_GE(plan.interval, 5min);
        EXPECT_LE(plan.callsAnHour, Allowed * LargestRefreshShare) << calls;
        EXPECT_LE(plan.share, LargestRefreshShare) << calls;
    }
    EXPECT_EQ(refreshPlan(6, Allowed), (RefreshPlan{5min, 72, 72 / 18'000.0}));
    EXPECT_EQ(refreshPlan(200, Allowed).interval, 14min) << "100,000 people";
    EXPECT_EQ(refreshPlan(200, 0).interval, 24h) << "nothing is known of what may be sent";
}

TEST(RefreshPlanTest, saysWhatItCosts)
{
    const QString some = MorningText::cost(refreshPlan(6, 18'000));
    EXPECT_TRUE(some.startsWith(u"Read again every 5 minute"_s)) << qPrintable(some);
    EXPECT_TRUE(some.contains(u"at most 72 call"_s) && some.contains(u" 0.4 % of"_s)) << qPrintable(some);
    const QString few = MorningText::cost(refreshPlan(1, 18'000));
    EXPECT_TRUE(few.contains(u"at most 12 call"_s) && few.contains(u" less than 0.1 % of"_s))
        << qPrintable(few);
    const QString many = MorningText::cost(refreshPlan(900, 18'000));
    EXPECT_TRUE(many.startsWith(u"Read again every 1 hour"_s)) << qPrintable(many);
}

} // namespace Stationmaster
