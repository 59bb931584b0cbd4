// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/poller.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace Stationmaster {
namespace {

constexpr std::chrono::milliseconds Short{2};

TEST(Pollers, AskNowAndThenWhileTheyRun)
{
    const RateBudget budget([] { return std::chrono::milliseconds(0); });
    Poller poller(budget, Short);
    QSignalSpy due(&poller, &Poller::due);
    poller.setRunning(true);
    EXPECT_TRUE(due.wait());
    EXPECT_TRUE(due.wait());
    poller.setRunning(false);
    const auto asked = due.count();
    EXPECT_FALSE(due.wait(20));
    EXPECT_EQ(due.count(), asked);
}

TEST(Pollers, StandBackWhileTheBudgetIsShort)
{
    RateBudget budget([] { return std::chrono::milliseconds(0); });
    std::vector<RateBudget::Sent> calls;
    for (int i = 0; i < 200; ++i)
        calls.push_back(budget.noteSent());
    ASSERT_GT(budget.used() * 2, budget.allowed());
    Poller poller(budget, Short);
    QSignalSpy due(&poller, &Poller::due);
    poller.setRunning(true);
    EXPECT_FALSE(due.wait(30));
}

} // namespace
} // namespace Stationmaster
