// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

QStringList &loggedLines()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    loggedLines().append(line);
}

/// Everything that is logged while it lives, with every category on.
class LogCapture
{
public:
    LogCapture()
    {
        loggedLines().clear();
        QLoggingCategory::setFilterRules(u"*.debug=true"_s);
        m_previous = qInstallMessageHandler(keepLine);
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules(QString());
    }

private:
    QtMessageHandler m_previous;
};

class HttpLogTest : public ClientFixture
{
};

TEST_F(HttpLogTest, NothingSecretIsWritten)
{
    const LogCapture capture;
    tokens.current = "canary-token";
    tokens.next = "canary-renewed-token"_ba;
    options.retry.maxAttempts = 2;
    server.push(ScriptedServer::answer(401, R"({"message":"canary-answer"})", {"X-Secret: canary-header"}));
    server.push(ScriptedServer::answer(503, "canary-answer"));
    server.push(ScriptedServer::cut());
    server.push(ScriptedServer::json(R"({"token":"canary-answer"})", {"Set-Cookie: canary-cookie=1"}));
    Request request = post(R"({"secret":"canary-body"})");
    request.query.addQueryItem(u"q"_s, u"canary-query"_s);
    request.readsOnly = true;
    EXPECT_FALSE(sent(request).has_value());
    EXPECT_FALSE(sent(post("canary-body")).has_value());
    request.path = u"/api/v2/last"_s;
    EXPECT_TRUE(sent(request).has_value());

    ASSERT_EQ(server.seen.size(), 4);
    const QString lines = loggedLines().join(u'\n');
    EXPECT_TRUE(lines.contains(u"POST /api/v2/things 503"_s)) << lines.toStdString();
    EXPECT_FALSE(lines.contains(u"canary"_s)) << lines.toStdString();
    for (const HttpRecord &record : records) {
        EXPECT_FALSE((record.verb + record.path + record.outcome).contains(u"canary"_s));
        EXPECT_EQ(record.path, record.outcome == u"ok"_s ? u"/api/v2/last"_s : u"/api/v2/things"_s);
    }
}

TEST_F(HttpLogTest, TheKeyToANotificationChannelIsLeftOut)
{
    const LogCapture capture;
    server.push(ScriptedServer::answer(400));
    const Request subscribe{.verb = Verb::Put,
                            .path = u"/api/v2/notifications/channels/canary-channel/subscriptions"_s};
    const auto reply = sent(subscribe);
    ASSERT_EQ(server.seen.size(), 1);
    EXPECT_TRUE(server.seen[0].target.contains("canary-channel"));
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0].path, u"/api/v2/notifications/channels/…/subscriptions"_s);
    EXPECT_EQ(reply.error().verbAndPath, u"PUT /api/v2/notifications/channels/…/subscriptions"_s);
    EXPECT_FALSE(loggedLines().join(u'\n').contains(u"canary"_s));
    EXPECT_EQ(Request{.path = u"/api/v2/notifications/channels"_s}.loggedPath(),
              u"/api/v2/notifications/channels"_s);
}

TEST_F(HttpLogTest, ErrorsCarryNoSecretEither)
{
    tokens.current = "canary-token";
    options.apiUrl.setPort(1); // nobody listens there
    Request request = post("canary-body");
    request.query.addQueryItem(u"q"_s, u"canary-query"_s);
    const auto reply = sent(request);
    ASSERT_FALSE(reply.has_value());
    EXPECT_FALSE((reply.error().message + reply.error().verbAndPath).contains(u"canary"_s));
}

TEST_F(HttpLogTest, ARecordSaysWhatHappened)
{
    server.push(ScriptedServer::json("12345"));
    ASSERT_TRUE(sent(get()).has_value());
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0].verb, u"GET"_s);
    EXPECT_EQ(records[0].status, 200);
    EXPECT_EQ(records[0].bytes, 5);
    EXPECT_EQ(records[0].attempt, 1);
    EXPECT_GE(records[0].milliseconds, 0);
    EXPECT_NE(log.nextId(), records[0].id);
}

} // namespace
} // namespace Stationmaster::Test
