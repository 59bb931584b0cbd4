// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/callqueue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using std::chrono::milliseconds;

CallQueue::Wait nobodyWaits()
{
    return [](Priority, const QString &) { return milliseconds(0); };
}

CallQueue::Wait waitsOnly(const QString &family, milliseconds wait)
{
    return [=](Priority, const QString &asked) { return asked == family ? wait : milliseconds(0); };
}

TEST(CallQueue, GivesInteractiveCallsFirstAndEachKindInOrder)
{
    CallQueue queue;
    queue.add(1, Priority::Background, u"a"_s);
    queue.add(2, Priority::Background, u"b"_s);
    queue.add(3, Priority::Interactive, u"b"_s);
    queue.add(4, Priority::Background, u"a"_s);
    EXPECT_EQ(queue.size(), 4);
    for (const quint64 id : {3u, 1u, 2u, 4u})
        EXPECT_EQ(queue.take(nobodyWaits()).id, id);
    EXPECT_TRUE(queue.isEmpty());
    EXPECT_EQ(queue.take(nobodyWaits()).id, std::nullopt);
}

TEST(CallQueue, ARepeatComesBeforeWhatCameAfterIt)
{
    CallQueue queue;
    queue.add(5, Priority::Background, u"a"_s);
    queue.add(6, Priority::Background, u"a"_s);
    queue.add(2, Priority::Background, u"a"_s);
    EXPECT_EQ(queue.take(nobodyWaits()).id, 2u);
    EXPECT_EQ(queue.take(nobodyWaits()).id, 5u);
}

TEST(CallQueue, AnEndpointThatWaitsHoldsUpNobodyElse)
{
    CallQueue queue;
    queue.add(1, Priority::Interactive, u"full"_s);
    queue.add(2, Priority::Background, u"full"_s);
    queue.add(3, Priority::Background, u"free"_s);
    EXPECT_EQ(queue.take(waitsOnly(u"full"_s, milliseconds(40))).id, 3u);
    const auto next = queue.take(waitsOnly(u"full"_s, milliseconds(40)));
    EXPECT_EQ(next.id, std::nullopt);
    EXPECT_EQ(next.wait, milliseconds(40));
    EXPECT_EQ(queue.size(), 2);
}

TEST(CallQueue, TellsTheShortestWait)
{
    CallQueue queue;
    queue.add(1, Priority::Interactive, u"a"_s);
    queue.add(2, Priority::Background, u"b"_s);
    const auto next = queue.take([](Priority priority, const QString &) {
        return priority == Priority::Interactive ? milliseconds(9) : milliseconds(30);
    });
    EXPECT_EQ(next.wait, milliseconds(9));
}

TEST(CallQueue, WhatIsRemovedIsGone)
{
    CallQueue queue;
    queue.add(1, Priority::Background, u"a"_s);
    queue.add(2, Priority::Background, u"a"_s);
    queue.remove(1, Priority::Background, u"a"_s);
    queue.remove(1, Priority::Background, u"a"_s);
    queue.remove(7, Priority::Interactive, u"b"_s);
    EXPECT_EQ(queue.size(), 1);
    queue.add(3, Priority::Interactive, u"b"_s);
    EXPECT_EQ(queue.takeAll(), (std::vector<quint64>{3, 2}));
    EXPECT_TRUE(queue.isEmpty());
}

struct FamilyCase
{
    Verb verb;
    QString path;
    QString family;
};

class Family : public testing::TestWithParam<FamilyCase>
{
};

TEST_P(Family, HasNoIds)
{
    EXPECT_EQ((Request{.verb = GetParam().verb, .path = GetParam().path}.endpointFamily()),
              GetParam().family);
}

INSTANTIATE_TEST_SUITE_P(
    Endpoints, Family,
    testing::Values(FamilyCase{Verb::Get, u"/api/v2/users"_s, u"GET /api/v2/users"_s},
                    FamilyCase{Verb::Get, u"/api/v2/users/me"_s, u"GET /api/v2/users/me"_s},
                    FamilyCase{
                        Verb::Put,
                        u"/api/v2/users/1c0d5b8e-0b5e-4d7a-9a52-9a1f6f0a7c11/station/defaultstation/x1"_s,
                        u"PUT /api/v2/users/*/station/defaultstation/*"_s},
                    FamilyCase{Verb::Get, u"/api/v2/organizations/limits/namespaces/platform.api"_s,
                               u"GET /api/v2/organizations/limits/namespaces/*"_s},
                    FamilyCase{Verb::Delete, u"/api/v2/telephony/providers/edges/phones/a%2Fb"_s,
                               u"DELETE /api/v2/telephony/providers/edges/phones/*"_s}));

} // namespace
} // namespace Stationmaster
