// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientcredentials.h"
#include "orgsim/orgthread.h"
#include "unit/transport/clientfixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using std::chrono::milliseconds;

constexpr int roomOfWindow = 60; // calls a second; so few that a machine that does other things, too, keeps up

/// The real client against an embedded org in a thread of its own, with windows of a second.
class Pacing : public testing::Test
{
protected:
    void SetUp() override
    {
        QSignalSpy ready(&org, &OrgSim::OrgThread::ready);
        org.start();
        ASSERT_TRUE(ready.count() > 0 || ready.wait());
        const QUrl url = ready.first().first().toUrl();
        tokens = std::make_unique<ClientCredentials>(url, u"demo-client"_s, u"demo-secret"_s, network);
        client = std::make_unique<Client>(ClientOptions{.apiUrl = url}, network, *tokens, log);
        QObject::connect(&log, &HttpLog::recorded, &log, [this](const HttpRecord &record) {
            ++sent;
            refused += record.status == 429 ? 1 : 0;
        });
    }

    OrgSim::OrgThread org{{.users = 1, .phones = 1, .sites = 1, .rateCount = roomOfWindow, .rateSeconds = 1}};
    QNetworkAccessManager network;
    HttpLog log;
    std::unique_ptr<ClientCredentials> tokens;
    std::unique_ptr<Client> client;
    int sent = 0;
    int refused = 0;
};

TEST_F(Pacing, UsesTheWindowsUpWithoutARefusal)
{
    ASSERT_TRUE(awaited(tokens->signIn()).has_value());
    constexpr int windows = 13; // so many that a tenth of them is more than a second
    const int perWindow = roomOfWindow * 9 / 10;
    const int calls = perWindow * windows;
    int ended = 0;
    int failed = 0;
    qint64 lastWindowBegan = 0; // milliseconds
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < calls; ++i) {
        client->send({.path = u"/api/v2/organizations/me"_s, .priority = Priority::Background})
            .onFinished(client.get(), [&](const Result<Reply> &reply) {
                failed += reply ? 0 : 1;
                if (++ended == calls - perWindow + 1)
                    lastWindowBegan = clock.elapsed();
            });
    }
    EXPECT_EQ(client->waiting(), calls - 6);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended == calls; }, 90'000));
    const double share = (windows - 1) * 1000.0 / double(lastWindowBegan);
    RecordProperty("share", std::to_string(share));
    RecordProperty("calls", calls);
    EXPECT_EQ(failed, 0);
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(sent, calls);
    EXPECT_GE(share, 0.9);
    EXPECT_LT(share, 1.05);
}

class PacedEndpoints : public ClientFixture
{
protected:
    /// Things are allowed 300 calls, searches 10, each in windows that do not end.
    void script()
    {
        server.handler = [this](const SeenRequest &seen) {
            const bool isSearch = seen.target.endsWith("search");
            const int count = ++(isSearch ? searches : others);
            const int allowed = isSearch ? 10 : 300;
            return ScriptedServer::answer(count > allowed ? 429 : 200, "{}",
                                          {"inin-ratelimit-count: " + QByteArray::number(count),
                                           "inin-ratelimit-allowed: " + QByteArray::number(allowed),
                                           "inin-ratelimit-reset: 50"});
        };
    }
    static Request search()
    {
        return {.verb = Verb::Post, .path = u"/api/v2/users/search"_s, .body = "{}", .readsOnly = true};
    }

    int searches = 0;
    int others = 0;
};

TEST_F(PacedEndpoints, AnEndpointWithLessRoomWaitsAlone)
{
    script();
    ASSERT_TRUE(sent(get()).has_value());
    std::vector<Call<Reply>> waiting;
    std::vector<Call<Reply>> free;
    for (int i = 0; i < 30; ++i)
        waiting.push_back(client().send(search()));
    for (int i = 0; i < 60; ++i)
        free.push_back(client().send(
            {.path = u"/api/v2/things/"_s + QString::number(i), .priority = Priority::Background}));
    for (const auto &call : free)
        EXPECT_TRUE(awaited(call).has_value());
    EXPECT_EQ(others, 61);
    EXPECT_EQ(searches, 9);
    EXPECT_EQ(client().budget().allowed(), 300);
    EXPECT_EQ(client().budget().ownAllowance(u"POST /api/v2/users/search"_s), 10);
    EXPECT_EQ(client().waiting(), 21);
    for (const auto &call : waiting)
        call.cancel(); // while they wait
    EXPECT_EQ(client().waiting(), 0);
    EXPECT_EQ(waiting.back().result().error().kind, Error::Kind::Cancelled);
}

TEST_F(PacedEndpoints, WhatIsToBeSentAgainWaitsToo)
{
    options.retry.maxAttempts = 2;
    server.push(ScriptedServer::answer(429, {}, {"Retry-After: 60"}));
    const auto call = client().send(get());
    std::chrono::milliseconds told{0};
    QObject::connect(&client().budget(), &RateBudget::changed, &client(),
                     [&] { told = client().budget().eta(client().waiting()); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told > std::chrono::seconds(50); }, 10'000));
    EXPECT_EQ(client().waiting(), 1);
    call.cancel();
    EXPECT_EQ(client().waiting(), 0);
}

TEST_F(PacedEndpoints, RetryAfterIsInSeconds)
{
    options.retry.maxAttempts = 2;
    server.push(ScriptedServer::answer(429, {}, {"Retry-After: 1"}));
    server.push(ScriptedServer::json("{}"));
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(sent(get()).has_value());
    EXPECT_GE(clock.elapsed(), 1000);
    EXPECT_LT(clock.elapsed(), 5000);
}

} // namespace
} // namespace Stationmaster::Test
