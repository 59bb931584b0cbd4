// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "support/awaited.h"
#include "transport/call.h"

#include <gtest/gtest.h>

#include <vector>

namespace Stationmaster {
namespace {

using Kind = Error::Kind;

void turn()
{
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents();
}

TEST(Call, HandlersRunFromTheEventLoopNeverAtOnce)
{
    QObject context;
    int heard = 0;
    const CallPromise<int> promise;
    promise.call().onFinished(&context, [&](const Result<int> &r) { heard += r.value(); });
    promise.finish(7);
    EXPECT_EQ(heard, 0);
    turn();
    EXPECT_EQ(heard, 7);
}

TEST(Call, AHandlerAttachedAfterTheEndIsCalledToo)
{
    QObject context;
    std::vector<int> heard;
    const auto call = finishedCall<int>(3);
    call.onFinished(&context, [&](const Result<int> &r) { heard.push_back(*r); });
    call.onFinished(&context, [&](const Result<int> &r) { heard.push_back(*r + 1); });
    EXPECT_TRUE(heard.empty());
    turn();
    EXPECT_EQ(heard, (std::vector{3, 4}));
}

TEST(Call, OnlyTheFirstEndCounts)
{
    QObject context;
    std::vector<int> heard;
    const CallPromise<int> promise;
    promise.call().onFinished(&context, [&](const Result<int> &r) { heard.push_back(*r); });
    promise.finish(1);
    promise.finish(2);
    turn();
    EXPECT_EQ(heard, std::vector{1});
    EXPECT_EQ(*promise.call().result(), 1);
}

TEST(Call, NothingIsDeliveredToADeadContext)
{
    int heard = 0;
    const CallPromise<int> waiting;
    const CallPromise<int> posted;
    {
        QObject context;
        waiting.call().onFinished(&context, [&](const Result<int> &) { ++heard; });
        posted.call().onFinished(&context, [&](const Result<int> &) { ++heard; });
        posted.finish(1); // its delivery is in the event queue when the context dies
    }
    waiting.finish(1);
    turn();
    EXPECT_EQ(heard, 0);
}

TEST(Call, CancelEndsAtOnceAndIsHeard)
{
    QObject context;
    std::vector<Kind> heard;
    int stopped = 0;
    const CallPromise<int> promise;
    promise.onCancel([&] { ++stopped; });
    const auto call = promise.call();
    call.onFinished(&context, [&](const Result<int> &r) { heard.push_back(r.error().kind); });
    call.cancel();
    call.cancel();
    EXPECT_TRUE(call.isFinished());
    promise.finish(5); // the work noticed too late
    turn();
    EXPECT_EQ(heard, std::vector{Kind::Cancelled});
    EXPECT_EQ(stopped, 1);
}

TEST(Call, TheWorkMaySayMoreAboutACancelButNothingElse)
{
    const CallPromise<int> telling;
    telling.onCancel([&] { telling.finish(fail({.kind = Kind::Cancelled, .ambiguous = true})); });
    telling.call().cancel();
    EXPECT_TRUE(telling.call().result().error().ambiguous);

    const CallPromise<int> stubborn;
    stubborn.onCancel([&] { stubborn.finish(5); });
    stubborn.call().cancel();
    ASSERT_FALSE(stubborn.call().result().has_value());
    EXPECT_EQ(stubborn.call().result().error().kind, Kind::Cancelled);
}

TEST(Call, CancelAfterTheEndChangesNothing)
{
    const CallPromise<int> promise;
    int stopped = 0;
    promise.onCancel([&] { ++stopped; });
    promise.finish(5);
    promise.call().cancel();
    EXPECT_EQ(*promise.call().result(), 5);
    EXPECT_EQ(stopped, 0);
}

TEST(Call, AbandonSilencesEvenADeliveryUnderWay)
{
    QObject context;
    int heard = 0;
    const CallPromise<int> promise;
    promise.call().onFinished(&context, [&](const Result<int> &) { ++heard; });
    promise.finish(1);
    promise.call().abandon();
    turn();
    EXPECT_EQ(heard, 0);
}

TEST(Call, DroppingEveryHandleDoesNotStopTheWork)
{
    QObject context;
    int heard = 0;
    const CallPromise<int> promise;
    promise.call().onFinished(&context, [&](const Result<int> &) { ++heard; });
    EXPECT_FALSE(promise.isFinished());
    promise.finish(1);
    turn();
    EXPECT_EQ(heard, 1);
}

TEST(Mapped, TransformsValuesAndErrors)
{
    const auto transform = [](const Result<int> &r) -> Result<QString> {
        return r ? QString::number(*r) : QStringLiteral("none");
    };
    const auto known = mapped<QString, int>(finishedCall<int>(4), transform);
    EXPECT_EQ(*known.result(), QStringLiteral("4"));
    const CallPromise<int> later;
    const auto call = mapped<QString, int>(later.call(), transform);
    EXPECT_FALSE(call.isFinished());
    later.finish(fail({.kind = Kind::NotFound}));
    EXPECT_EQ(*call.result(), QStringLiteral("none"));
}

TEST(Mapped, CancellingReachesTheSourceAndStaysACancel)
{
    const CallPromise<int> source;
    int stopped = 0;
    source.onCancel([&] {
        ++stopped;
        source.finish(fail({.kind = Kind::Cancelled, .ambiguous = true}));
    });
    const auto call = mapped<int, int>(source.call(), [](const Result<int> &) -> Result<int> { return 1; });
    call.cancel();
    EXPECT_EQ(stopped, 1);
    ASSERT_FALSE(call.result().has_value());
    EXPECT_EQ(call.result().error().kind, Kind::Cancelled);
    EXPECT_TRUE(call.result().error().ambiguous);
}

TEST(CallGuard, AbandonsWhenDestroyedOrReplaced)
{
    QObject context;
    int heard = 0;
    const CallPromise<int> first;
    const CallPromise<int> second;
    for (const auto &promise : {first, second})
        promise.call().onFinished(&context, [&](const Result<int> &) { ++heard; });
    {
        CallGuard guard = first.call();
        guard = second.call();
        EXPECT_TRUE(first.isFinished());
        EXPECT_FALSE(second.isFinished());
        const CallGuard moved = std::move(guard);
        EXPECT_FALSE(second.isFinished());
    }
    EXPECT_TRUE(second.isFinished());
    turn();
    EXPECT_EQ(heard, 0);
}

} // namespace
} // namespace Stationmaster
