// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/ratebudget.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <deque>
#include <limits>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class BudgetTest : public testing::Test
{
protected:
    void send(int calls, const QString &family = {})
    {
        for (int i = 0; i < calls; ++i)
            flying.push_back(budget.noteSent(family));
    }
    /// The answer to the call that has been under way longest.
    void answer(const RateHeaders &headers)
    {
        budget.noteAnswer(flying.front(), headers);
        flying.pop_front();
    }
    void answerLast(const RateHeaders &headers)
    {
        budget.noteAnswer(flying.back(), headers);
        flying.pop_back();
    }
    void exchange(const RateHeaders &headers, const QString &family = {})
    {
        send(1, family);
        answerLast(headers);
    }
    static RateHeaders headers(int count, int allowed, int reset)
    {
        return {.count = count, .allowed = allowed, .reset = seconds(reset)};
    }

    milliseconds now{1000};
    RateBudget budget{[this] { return now; }, 0.1};
    std::deque<RateBudget::Sent> flying;
};

TEST_F(BudgetTest, LeavesHeadRoomAndHoldsUntilTheWindowEnds)
{
    exchange(headers(1, 300, 60));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(269);
    EXPECT_EQ(budget.used(), 270);
    EXPECT_EQ(budget.waitNow(), seconds(60));
    EXPECT_EQ(budget.untilReset(), seconds(60));
    now += seconds(59);
    EXPECT_EQ(budget.waitNow(), seconds(1));
}

TEST_F(BudgetTest, NoMoreCallsAreUnderWayThanTheWindowHasRoomFor)
{
    exchange(headers(266, 300, 20));
    send(4);
    EXPECT_GT(budget.waitNow(), milliseconds(0));
    answer(headers(267, 300, 20));
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "the answer makes no room";
}

TEST_F(BudgetTest, AClickMayUseHalfOfTheHeadRoom)
{
    exchange(headers(270, 300, 30));
    EXPECT_EQ(budget.waitNow(Priority::Background), seconds(30));
    exchange(headers(271, 300, 30));
    EXPECT_EQ(budget.waitNow(Priority::Interactive), milliseconds(0));
    exchange(headers(285, 300, 30));
    EXPECT_EQ(budget.waitNow(Priority::Interactive), seconds(30));
}

TEST_F(BudgetTest, BelievesTheServersCountWhenItIsHigher)
{
    exchange(headers(200, 250, 10));
    EXPECT_EQ(budget.used(), 200);
    EXPECT_EQ(budget.allowed(), 250);
    send(2);
    answerLast(headers(202, 250, 10));
    answerLast(headers(201, 250, 10)); // an answer that was overtaken
    EXPECT_EQ(budget.used(), 202);
}

TEST_F(BudgetTest, AnAnswerFromTheWindowBeforeCostsNothing)
{
    exchange(headers(200, 300, 2));
    send(2);
    now += seconds(2);
    exchange(headers(1, 300, 60)); // left in the new window
    answer(headers(269, 300, 1));
    answer(headers(270, 300, 1));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    EXPECT_LE(budget.used(), 3);
    exchange(headers(2, 300, 59));
    EXPECT_EQ(budget.used(), 2);
}

TEST_F(BudgetTest, ACountThatDropsIsANewWindowEvenWhenTheOldOneShouldLast)
{
    exchange(headers(250, 300, 50));
    now += seconds(3);
    exchange(headers(1, 300, 60)); // another token, say
    EXPECT_EQ(budget.used(), 1);
    EXPECT_EQ(budget.untilReset(), seconds(60));
}

TEST_F(BudgetTest, AnAllowanceThatChangesIsFollowed)
{
    exchange(headers(40, 300, 50));
    exchange(headers(41, 50, 50));
    EXPECT_EQ(budget.allowed(), 50);
    send(4);
    EXPECT_EQ(budget.waitNow(), seconds(50));
    for (int count = 42; count < 46; ++count)
        answer(headers(count, 600, 50));
    EXPECT_EQ(budget.allowed(), 600);
    EXPECT_EQ(budget.waitNow(), milliseconds(0)) << "a greater one takes effect at once";
}

TEST_F(BudgetTest, OneCallProbesWhetherAFullWindowIsReallyOver)
{
    exchange(headers(270, 300, 5));
    now += seconds(5);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "the second waits for the first one's answer";
    answer(headers(271, 300, 0)); // not over: the seconds are rounded
    EXPECT_GT(budget.waitNow(), milliseconds(0));
    now += milliseconds(300);
    exchange(headers(1, 300, 60));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    EXPECT_EQ(budget.used(), 1);
    EXPECT_EQ(budget.untilReset(), seconds(61)) << "this server cuts its seconds, as has just been seen";
}

TEST_F(BudgetTest, AProbeThatIsLostHoldsNobodyForLong)
{
    exchange(headers(270, 300, 5));
    now += seconds(5);
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0));
    now += seconds(3);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "the next one probes";
    answerLast(headers(2, 300, 57));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
}

TEST_F(BudgetTest, WithoutHeadersItCountsByItself)
{
    for (int i = 0; i < 270; ++i) {
        EXPECT_EQ(budget.waitNow(), milliseconds(0));
        exchange({});
        now += milliseconds(10);
    }
    EXPECT_EQ(budget.waitNow(), seconds(60) - milliseconds(2700));
    now += seconds(60) - milliseconds(2700);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    exchange({});
    EXPECT_EQ(budget.waitNow(), milliseconds(10)) << "only what left long enough ago is free again";
    now += seconds(61);
    EXPECT_EQ(budget.used(), 0);
}

TEST_F(BudgetTest, ACountWithoutAnEndIsAskedAboutNowAndThen)
{
    exchange({.count = 270});
    EXPECT_EQ(budget.waitNow(), seconds(5)) << "not the whole minute that the window may last";
    now += seconds(5);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "by one call at a time";
    answer({.count = 271});
    EXPECT_EQ(budget.waitNow(), seconds(5));
    now += seconds(5);
    exchange({.count = 1});
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    EXPECT_EQ(budget.used(), 1);
}

TEST_F(BudgetTest, AnEndWithoutACountIsEnoughToPaceBy)
{
    for (int i = 0; i < 270; ++i)
        exchange({.reset = seconds(20)});
    EXPECT_EQ(budget.used(), 270);
    EXPECT_EQ(budget.waitNow(), seconds(20));
    now += seconds(20);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    exchange({.reset = seconds(60)});
    EXPECT_LE(budget.used(), 1);
}

TEST_F(BudgetTest, AnOldEndDoesNotEndTheNewWindow)
{
    for (int i = 0; i < 200; ++i)
        exchange({.reset = seconds(2)});
    send(1);
    now += seconds(2);
    exchange({.reset = seconds(60)});
    answer({.reset = seconds(1)}); // counted before
    for (int i = 0; i < 268; ++i)
        exchange({.reset = seconds(60)});
    now += seconds(5);
    EXPECT_GT(budget.waitNow(), seconds(50));
}

TEST_F(BudgetTest, HeadersThatStopComingLeaveItCounting)
{
    exchange(headers(1, 100, 10));
    for (int i = 0; i < 89; ++i)
        exchange({});
    EXPECT_EQ(budget.used(), 90);
    EXPECT_EQ(budget.waitNow(), seconds(10));
    now += seconds(10);
    for (int i = 0; i < 90; ++i) {
        ASSERT_EQ(budget.waitNow(), milliseconds(0)) << i;
        exchange({});
    }
    EXPECT_EQ(budget.waitNow(), seconds(60)) << "how long its windows are was never seen";
}

TEST_F(BudgetTest, APauseHoldsEverybodyOnce)
{
    send(6);
    for (int i = 0; i < 6; ++i) {
        answer({});
        budget.pauseFor(seconds(3));
    }
    EXPECT_EQ(budget.waitNow(Priority::Interactive), seconds(3)) << "pauses do not add up";
    budget.pauseFor(seconds(1));
    EXPECT_EQ(budget.waitNow(), seconds(3)) << "a shorter one does not shorten it";
    now += seconds(3);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    send(1);
    EXPECT_GT(budget.waitNow(), milliseconds(0)) << "no stampede after the pause";
    answer({});
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
}

TEST_F(BudgetTest, NonsenseFromTheServerDoesNoHarm)
{
    exchange({.count = -5, .allowed = 0, .reset = seconds(-3)});
    EXPECT_EQ(budget.allowed(), 300);
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    const auto call = budget.noteSent();
    budget.noteAnswer(call, {});
    budget.noteAnswer(call, {}); // more answers than calls
    EXPECT_GE(budget.used(), 0);
    exchange(headers(1, 1, 1));
    EXPECT_LE(budget.waitNow(), seconds(1));
}

TEST_F(BudgetTest, TellsWhenItChanges)
{
    QSignalSpy changed(&budget, &RateBudget::changed);
    exchange(headers(1, 300, 60));
    budget.pauseFor(seconds(1));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(BudgetTest, EstimatesWhenSoManyCallsWillHaveLeft)
{
    EXPECT_EQ(budget.eta(270), milliseconds(0));
    exchange(headers(70, 300, 40));
    EXPECT_EQ(budget.eta(0), milliseconds(0));
    EXPECT_EQ(budget.eta(200), milliseconds(0));
    EXPECT_EQ(budget.eta(201), seconds(40));
    EXPECT_EQ(budget.eta(470), seconds(40));
    EXPECT_EQ(budget.eta(471), seconds(100));
    EXPECT_EQ(budget.eta(200 + 10 * 270), seconds(40 + 9 * 60));
    EXPECT_EQ(budget.eta(215, Priority::Interactive), milliseconds(0));
    now += seconds(10);
    EXPECT_EQ(budget.eta(201), seconds(30));
    budget.pauseFor(seconds(35));
    EXPECT_EQ(budget.eta(1), seconds(35));
    EXPECT_EQ(budget.eta(201), seconds(35));
}

TEST_F(BudgetTest, TheEstimateLearnsHowLongWindowsAre)
{
    exchange(headers(9, 10, 1));
    now += seconds(1);
    exchange(headers(1, 10, 2));
    EXPECT_EQ(budget.eta(8), milliseconds(0));
    EXPECT_EQ(budget.eta(8 + 9 * 5), seconds(2 + 4 * 2));
}

class OwnAllowance : public BudgetTest
{
protected:
    const QString phones = u"GET /api/v2/telephony/providers/edges/phones"_s;
    const QString search = u"POST /api/v2/users/search"_s;
};

TEST_F(OwnAllowance, OfOneEndpointPacesThatEndpointAlone)
{
    exchange(headers(1, 300, 60), phones);
    exchange(headers(1, 180, 60), search);
    EXPECT_EQ(budget.allowed(), 300);
    EXPECT_EQ(budget.ownAllowance(search), 180);
    EXPECT_EQ(budget.ownAllowance(phones), std::nullopt);
    for (int i = 2; i <= 162; ++i)
        exchange(headers(i, 180, 60), search);
    EXPECT_EQ(budget.waitNow(Priority::Background, search), seconds(60));
    EXPECT_EQ(budget.waitNow(Priority::Background, phones), milliseconds(0));
    EXPECT_EQ(budget.waitNow(), milliseconds(0));
    exchange(headers(2, 300, 60), phones);
    EXPECT_EQ(budget.used(), 2) << "the server's word on what its count counts";
}

TEST_F(OwnAllowance, IsRecognisedWhenItWasSeenFirst)
{
    exchange(headers(100, 180, 60), search);
    EXPECT_EQ(budget.allowed(), 180) << "what else?";
    exchange(headers(5, 300, 50), phones);
    EXPECT_EQ(budget.allowed(), 300);
    EXPECT_EQ(budget.ownAllowance(search), 180);
    EXPECT_EQ(budget.used(), 5);
    exchange(headers(162, 180, 55), search);
    EXPECT_EQ(budget.waitNow(Priority::Background, search), seconds(55));
    EXPECT_EQ(budget.waitNow(Priority::Background, phones), milliseconds(0));
    EXPECT_EQ(budget.allowed(), 300);
}

TEST_F(OwnAllowance, NumbersThatCannotBeStopNothingForLong)
{
    constexpr int most = std::numeric_limits<int>::max();
    const auto first = budget.noteSent(phones);
    const auto second =
        budget.noteSent(phones); // under way with it, so the most that was counted is one more
    budget.noteAnswer(first, headers(most, 300, most));
    EXPECT_GE(budget.used(), 300);
    EXPECT_LE(budget.waitNow(), std::chrono::minutes(10));
    budget.noteAnswer(second, headers(most, most, most));
    EXPECT_LE(budget.waitNow(), std::chrono::minutes(10));
    EXPECT_GE(budget.eta(1000).count(), 0);
}

TEST_F(OwnAllowance, EndsWhenTheEndpointShowsTheConnectionsAgain)
{
    exchange(headers(1, 300, 60), phones);
    exchange(headers(1, 180, 60), search);
    exchange(headers(3, 300, 60), search);
    EXPECT_EQ(budget.ownAllowance(search), std::nullopt);
    EXPECT_EQ(budget.used(), 3);
}

TEST_F(OwnAllowance, AnEndpointThatShowedTheConnectionsTellsThatItHasChanged)
{
    exchange(headers(1, 300, 60), phones);
    exchange(headers(2, 200, 60), phones);
    EXPECT_EQ(budget.allowed(), 200);
    EXPECT_EQ(budget.ownAllowance(phones), std::nullopt);
}

TEST_F(OwnAllowance, MissingHeadersDoNotMakeItEverybodys)
{
    exchange(headers(1, 300, 60), phones);
    exchange(headers(1, 20, 60), search);
    exchange({.count = 18, .reset = seconds(60)}, search); // no allowance this time
    EXPECT_EQ(budget.waitNow(Priority::Background, search), seconds(60));
    EXPECT_EQ(budget.waitNow(Priority::Background, phones), milliseconds(0));
}

TEST_F(OwnAllowance, ItsRefusalPausesItsCallsAlone)
{
    exchange(headers(1, 300, 60), phones);
    exchange(headers(20, 20, 9), search);
    budget.pauseFor(seconds(10), search);
    EXPECT_EQ(budget.waitNow(Priority::Interactive, search), seconds(10));
    EXPECT_EQ(budget.waitNow(Priority::Background, phones), milliseconds(0));
    budget.pauseFor(seconds(4), phones);
    EXPECT_EQ(budget.waitNow(), seconds(4)) << "one without is everybody's";
}

} // namespace
} // namespace Stationmaster
