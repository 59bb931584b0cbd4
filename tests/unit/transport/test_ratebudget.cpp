// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/ratebudget.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>

namespace Stationmaster {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class BudgetTest : public testing::Test
{
protected:
    void send(int calls)
    {
        for (int i = 0; i < calls; ++i)
            budget.noteSent();
    }
    static RateHeaders headers(int count, int allowed, int reset)
    {
        return {.count = count, .allowed = allowed, .reset = seconds(reset)};
    }

    milliseconds now{1000};
    RateBudget budget{[this] { return now; }, 0.1};
};

TEST_F(BudgetTest, LeavesHeadRoomAndHoldsUntilTheWindowEnds)
{
    budget.noteSent();
    budget.noteAnswer(headers(1, 300, 60));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(269);
    EXPECT_EQ(budget.used(), 270);
    EXPECT_EQ(budget.waitNow(), seconds(60));
    EXPECT_EQ(budget.untilReset(), seconds(60));
    now += seconds(59);
    EXPECT_EQ(budget.waitNow(), seconds(1));
}

TEST_F(BudgetTest, AClickMayUseHalfOfTheHeadRoom)
{
    budget.noteSent();
    budget.noteAnswer(headers(270, 300, 30));
    EXPECT_EQ(budget.waitNow(Priority::Background), seconds(30));
    send(1);
    budget.noteAnswer(headers(271, 300, 30));
    EXPECT_EQ(budget.waitNow(Priority::Interactive), milliseconds(0));
    send(1);
    budget.noteAnswer(headers(285, 300, 30));
    EXPECT_EQ(budget.waitNow(Priority::Interactive), seconds(30));
}

TEST_F(BudgetTest, BelievesTheServersCountWhenItIsHigher)
{
    send(1);
    budget.noteAnswer(headers(200, 250, 10));
    EXPECT_EQ(budget.used(), 200);
    EXPECT_EQ(budget.allowed(), 250);
    send(2);
    budget.noteAnswer(headers(150, 250, 10)); // an answer that was overtaken
    EXPECT_EQ(budget.used(), 202);
}

TEST_F(BudgetTest, OneCallProbesWhetherAFullWindowIsReallyOver)
{
    send(1);
    budget.noteAnswer(headers(270, 300, 5));
    now += seconds(5);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "the second waits for the first one's answer";
    budget.noteAnswer(headers(271, 300, 0)); // not over: the seconds are rounded
    EXPECT_GT(budget.waitNow(), milliseconds(0));
    now += milliseconds(300);
    send(1);
    budget.noteAnswer(headers(1, 300, 60));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    EXPECT_EQ(budget.used(), 1);
    EXPECT_EQ(budget.untilReset(), seconds(61)) << "this server cuts its seconds, as has just been seen";
}

TEST_F(BudgetTest, WithoutHeadersItCountsByItself)
{
    for (int i = 0; i < 270; ++i) {
        EXPECT_EQ(budget.waitNow(), milliseconds(0));
        budget.noteSent();
        budget.noteAnswer({});
        now += milliseconds(10);
    }
    EXPECT_EQ(budget.waitNow(), seconds(60) - milliseconds(2700));
    now += seconds(60) - milliseconds(2700);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    budget.noteSent();
    EXPECT_EQ(budget.waitNow(), milliseconds(10)) << "only what left long enough ago is free again";
    now += seconds(61);
    EXPECT_EQ(budget.used(), 0);
}

TEST_F(BudgetTest, APauseHoldsEverybodyOnce)
{
    send(6);
    for (int i = 0; i < 6; ++i) {
        budget.noteAnswer({});
        budget.pauseFor(seconds(3));
    }
    EXPECT_EQ(budget.waitNow(Priority::Interactive), seconds(3)) << "pauses do not add up";
    budget.pauseFor(seconds(1));
    EXPECT_EQ(budget.waitNow(), seconds(3)) << "a shorter one does not shorten it";
    now += seconds(3);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "no stampede after the pause";
    budget.noteAnswer({});
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
}

TEST_F(BudgetTest, NonsenseFromTheServerDoesNoHarm)
{
    send(1);
    budget.noteAnswer({.count = -5, .allowed = 0, .reset = seconds(-3)});
    EXPECT_EQ(budget.allowed(), 300);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    budget.noteAnswer({});
    budget.noteAnswer({}); // more answers than calls
    EXPECT_GE(budget.used(), 0);
    budget.noteAnswer(headers(1, 1, 1));
    EXPECT_LE(budget.waitNow(), seconds(1));
}

TEST_F(BudgetTest, TellsWhenItChanges)
{
    QSignalSpy changed(&budget, &RateBudget::changed);
    budget.noteSent();
    budget.noteAnswer(headers(1, 300, 60));
    budget.pauseFor(seconds(1));
    EXPECT_EQ(changed.count(), 3);
}

struct ServerCase
{
    int allowed;
    milliseconds window;
    milliseconds latency;
    bool roundsUp;
    double headRoom;
};

void PrintTo(const ServerCase &c, std::ostream *out)
{
    *out << c.allowed << '/' << c.window.count() << " ms, latency " << c.latency.count()
         << (c.roundsUp ? ", rounds up" : ", rounds down");
}

class FixedWindow : public testing::TestWithParam<ServerCase>
{
};

// A greedy client with six calls in flight against a server that counts in fixed windows of its own.
TEST_P(FixedWindow, IsUsedUpWithoutARefusal)
{
    const ServerCase c = GetParam();
    milliseconds now{0};
    RateBudget budget([&now] { return now; }, c.headRoom);
    struct InFlight
    {
        milliseconds reaches, returns;
        RateHeaders headers;
        bool counted = false;
    };
    std::deque<InFlight> inFlight;
    const milliseconds offset = c.window / 3; // the client joins in the middle of a window
    milliseconds window{-1};
    int count = 0;
    int refused = 0;
    int served = 0;
    const int windows = 12;
    for (; now < windows * c.window; now += milliseconds(1)) {
        const milliseconds windowNow = (now + offset) / c.window * c.window;
        if (std::exchange(window, windowNow) != windowNow)
            count = 0;
        for (auto &call : inFlight) {
            if (call.counted || call.reaches > now)
                continue;
            call.counted = true;
            ++count;
            (count > c.allowed ? refused : served) += 1;
            const milliseconds left = windowNow + c.window - (now + offset);
            call.headers = {.count = count,
                            .allowed = c.allowed,
                            .reset = std::chrono::floor<seconds>(left + milliseconds(c.roundsUp ? 999 : 0))};
        }
        while (!inFlight.empty() && inFlight.front().returns <= now) {
            budget.noteAnswer(inFlight.front().headers);
            inFlight.pop_front();
        }
        while (inFlight.size() < 6 && budget.waitNow().count() == 0) {
            budget.noteSent();
            inFlight.push_back({.reaches = now + c.latency / 2, .returns = now + c.latency, .headers = {}});
        }
    }
    EXPECT_EQ(refused, 0);
    const int bound = static_cast<int>(c.allowed * (1 - c.headRoom)) * windows;
    EXPECT_GE(served, bound * 97 / 100);
    EXPECT_LE(served, bound + 2 * c.allowed);
}

INSTANTIATE_TEST_SUITE_P(RateBudget, FixedWindow,
                         testing::Values(ServerCase{300, seconds(60), milliseconds(40), true, 0.1},
                                         ServerCase{300, seconds(60), milliseconds(40), false, 0.1},
                                         ServerCase{300, seconds(60), milliseconds(400), true, 0.1},
                                         ServerCase{300, seconds(60), milliseconds(400), false, 0.1},
                                         ServerCase{300, seconds(60), milliseconds(40), true, 0.0},
                                         ServerCase{60, seconds(5), milliseconds(10), true, 0.1},
                                         ServerCase{60, seconds(5), milliseconds(10), false, 0.1},
                                         ServerCase{20, seconds(1), milliseconds(4), true, 0.1},
                                         ServerCase{300, seconds(120), milliseconds(40), true, 0.1},
                                         ServerCase{300, seconds(60), milliseconds(40), false, 0.02},
                                         ServerCase{20, seconds(2), milliseconds(4), false, 0.1}));

} // namespace
} // namespace Stationmaster
