// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/awaited.h"
#include "support/faketokens.h"
#include "support/scriptedserver.h"
#include "transport/client.h"
#include "transport/httplog.h"
#include "transport/ratebudget.h"

#include <QNetworkAccessManager>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// A client that talks to a scripted server, with waits of milliseconds.
class ClientFixture : public testing::Test
{
protected:
    ClientFixture()
    {
        options.apiUrl = server.url();
        options.timeout = std::chrono::milliseconds(2000);
        options.retry = {.maxAttempts = 1,
                         .base = std::chrono::milliseconds(2),
                         .cap = std::chrono::milliseconds(8),
                         .retryAfterMargin = std::chrono::milliseconds(0)};
        QObject::connect(&log, &HttpLog::recorded, &log,
                         [this](const HttpRecord &record) { records.append(record); });
    }
    void TearDown() override { EXPECT_EQ(server.unscripted, QStringList()); }

    Client &client()
    {
        if (!m_client)
            m_client = std::make_unique<Client>(options, network, tokens, log);
        return *m_client;
    }
    void destroyClient() { m_client.reset(); }
    Result<Reply> sent(const Request &request) { return awaited(client().send(request)); }

    static Request get(const QString &path = QStringLiteral("/api/v2/things")) { return {.path = path}; }
    static Request post(const QByteArray &body = R"({"a":1})")
    {
        return {.verb = Verb::Post, .path = QStringLiteral("/api/v2/things"), .body = body};
    }
    static Request put()
    {
        return {.verb = Verb::Put, .path = QStringLiteral("/api/v2/things/1"), .body = R"({"version":1})"};
    }
    /// Leaves a connection open behind it, as every earlier call of a session does.
    void warmUp()
    {
        server.push(ScriptedServer::json("{}"));
        EXPECT_TRUE(sent(get()).has_value());
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeTokens tokens;
    HttpLog log;
    QList<HttpRecord> records;
    ClientOptions options;

private:
    std::unique_ptr<Client> m_client;
};

} // namespace Stationmaster::Test
