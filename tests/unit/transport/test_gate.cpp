// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

#include "transport/requestsender.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// What is asked before a write leaves.
class Gate : public ClientFixture
{
protected:
    RequestSender sender()
    {
        return RequestSender(client()).withGate([this] {
            m_asked.push_back({});
            return m_asked.back().call();
        });
    }
    bool isAsked(std::size_t times)
    {
        return QTest::qWaitFor([&] { return m_asked.size() == times; });
    }

    std::vector<CallPromise<void>> m_asked;
};

TEST_F(Gate, AWriteLeavesOnceItIsOpen)
{
    server.push(ScriptedServer::json("{}"));
    const auto call = sender().send(put());
    ASSERT_TRUE(isAsked(1));
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent(get())) << "others do not wait for it";
    ASSERT_EQ(server.seen.size(), 1);
    EXPECT_FALSE(call.isFinished());
    m_asked[0].finish({});
    EXPECT_TRUE(awaited(call));
    EXPECT_EQ(server.seen.size(), 2);
}

TEST_F(Gate, AReadIsNotAsked)
{
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(awaited(sender().send(get())));
    EXPECT_TRUE(m_asked.empty());
}

TEST_F(Gate, WhatIsRefusedThereHasCertainlyNotHappened)
{
    const auto call = sender().send(put());
    ASSERT_TRUE(isAsked(1));
    m_asked[0].finish(fail({.kind = Error::Kind::Storage}));
    const auto reply = awaited(call);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, Error::Kind::Storage);
    EXPECT_FALSE(reply.error().ambiguous);
    EXPECT_TRUE(server.seen.isEmpty());
    EXPECT_EQ(client().waiting(), 0);
}

TEST_F(Gate, ARepeatIsAskedAgain)
{
    options.retry.maxAttempts = 2;
    server.push(ScriptedServer::answer(503));
    const auto call = sender().send(put());
    ASSERT_TRUE(isAsked(1));
    m_asked[0].finish({});
    ASSERT_TRUE(isAsked(2));
    m_asked[1].finish(fail({.kind = Error::Kind::Storage}));
    const auto reply = awaited(call);
    ASSERT_FALSE(reply);
    EXPECT_TRUE(reply.error().ambiguous) << "the first one may have happened";
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(Gate, WhatIsCancelledThereHasCertainlyNotHappened)
{
    const auto call = sender().send(put());
    ASSERT_TRUE(isAsked(1));
    const int used = client().budget().used();
    call.cancel();
    EXPECT_EQ(awaited(call).error().kind, Error::Kind::Cancelled);
    EXPECT_FALSE(call.result().error().ambiguous);
    m_asked[0].finish({});
    QCoreApplication::processEvents();
    EXPECT_TRUE(server.seen.isEmpty());
    EXPECT_LE(client().budget().used(), used);
}

TEST_F(Gate, InTheBackgroundEverythingIs)
{
    // Interactive calls may use half of what is kept free for the browser, background ones nothing of it.
    options.headRoom = 0.9;
    server.push(ScriptedServer::answer(200, "{}", {"inin-ratelimit-allowed: 10", "inin-ratelimit-count: 1"}));
    ASSERT_TRUE(sent(get()));
    const auto background = RequestSender(client()).inBackground().send(get());
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent(get()));
    EXPECT_FALSE(background.isFinished());
    destroyClient();
}

} // namespace
} // namespace Stationmaster::Test
