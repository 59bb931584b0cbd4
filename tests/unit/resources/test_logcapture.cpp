// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const QDateTime Nine(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC);

class LogAnswers : public ApiFixture
{
protected:
    std::optional<LogCapture> captureIn(const QByteArray &body, int status = 200)
    {
        server.push(ScriptedServer::answer(status, body));
        const auto capture = awaited(api().logCapture().of(u"u"_s));
        EXPECT_TRUE(capture.has_value()) << body.constData();
        return capture.value_or(std::nullopt);
    }
};

TEST_F(LogAnswers, NoCaptureHasManyShapes)
{
    EXPECT_FALSE(captureIn("{}", 404));
    EXPECT_FALSE(captureIn(""));
    EXPECT_FALSE(captureIn("{}"));
    EXPECT_FALSE(captureIn(R"({"selfUri":"x"})"));
    const auto whole = captureIn(
        R"({"id":"u","dateStarted":"2026-02-03T09:00:00Z","dateExpired":"2026-02-03T10:00:00Z","captureMethod":"OnDemand"})");
    EXPECT_EQ(
        whole,
        (LogCapture{
            .userId = u"u"_s, .method = u"OnDemand"_s, .started = Nine, .expires = Nine.addSecs(3600)}));
    EXPECT_TRUE(captureIn(R"({"id":"u"})"));
    EXPECT_TRUE(captureIn(R"({"dateExpired":"2026-02-03T10:00:00Z"})"));
    server.push(ScriptedServer::answer(403, "{}"));
    EXPECT_EQ(awaited(api().logCapture().of(u"u"_s)).error().kind, Error::Kind::Forbidden);
}

TEST_F(LogAnswers, LinesFollowTheirCursorAndMayLackAnything)
{
    answer(R"({"entities":[{"level":"INFO","message":"a","timestamp":1770109200000},{},null,
               {"timestamp":"1770109200000"},{"timestamp":"2026-02-03T09:00:00Z"},{"timestamp":"soon"}],
               "nextUri":"/api/v2/x?after=b%20c&pageSize=200"})");
    answer(R"({"entities":[{"message":"last"}]})");
    const auto lines = allRows(api().logCapture().entries(u"u"_s, Nine, Nine.addSecs(3600)));
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[0], (LogEntry{.level = u"INFO"_s, .message = u"a"_s, .when = Nine}));
    EXPECT_EQ(lines[1], LogEntry());
    EXPECT_EQ(lines[2].when, Nine) << "as a text";
    EXPECT_EQ(lines[3].when, Nine) << "as a date, should it be one";
    EXPECT_FALSE(lines[4].when.isValid());
    EXPECT_EQ(lines[5].message, u"last"_s);
    EXPECT_EQ(asked(0, u"pageSize"_s), QStringList{u"200"_s});
    EXPECT_EQ(asked(1, u"after"_s), QStringList{u"b c"_s});
    const QJsonObject query = QJsonDocument::fromJson(server.seen[1].body).object();
    EXPECT_EQ(query[u"interval"_s], u"2026-02-03T09:00:00Z/2026-02-03T10:00:00Z"_s);
    EXPECT_EQ(query[u"userId"_s], u"u"_s);
}

TEST_F(LogAnswers, ADownloadEndsInOneOfTwoWays)
{
    const auto jobIn = [this](const QByteArray &body) {
        answer(body);
        return *awaited(api().logCapture().download(u"j"_s));
    };
    using State = LogDownload::State;
    EXPECT_EQ(jobIn(R"({"id":"j","state":"Running"})").state, State::Running);
    EXPECT_EQ(jobIn(R"({"id":"j"})").state, State::Running);
    EXPECT_EQ(jobIn(R"({"id":"j","state":"failed"})").state, State::Failed);
    const LogDownload done =
        jobIn(R"({"id":"j","state":"Succeeded","fileUrl":"https://files.example.com/x?s=1"})");
    EXPECT_EQ(done.state, State::Succeeded);
    EXPECT_EQ(done.file, QUrl(u"https://files.example.com/x?s=1"_s));
    answer("{}");
    EXPECT_EQ(awaited(api().logCapture().download(u"j"_s)).error().kind, Error::Kind::Malformed);
}

TEST_F(LogAnswers, NobodysLogIsNotAskedFor)
{
    EXPECT_EQ(awaited(api().logCapture().of({})).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().logCapture().start({}, Nine)).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().logCapture().start(u"u"_s, {})).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().logCapture().stop({})).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().logCapture().startDownload({}, Nine, Nine)).error().kind, Error::Kind::Rejected);
    EXPECT_EQ(awaited(api().logCapture().entries(u"u"_s, {}, Nine).call()).error().kind,
              Error::Kind::Rejected);
    EXPECT_TRUE(server.seen.isEmpty());
}

class LogsOfAnOrg : public EmbeddedFixture
{
protected:
    LogsOfAnOrg()
        : EmbeddedFixture(
              {.users = 20, .phones = 10, .rateCount = 1'000'000, .stationDelayMs = 0, .permissions = u"*"_s})
    {
    }
    QByteArray fetched(const QUrl &url)
    {
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        QTestEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(60'000);
        reply->deleteLater();
        return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }
};

TEST_F(LogsOfAnOrg, ACaptureIsStartedReadSavedAndStopped)
{
    const QString user = asked(u"state"_s)[u"associatedStations"_s].toObject().begin().key();
    const LogCaptureApi logs = api().logCapture();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    EXPECT_FALSE(*awaited(logs.of(user)));
    EXPECT_EQ(awaited(logs.start(user, now.addSecs(25 * 3600))).error().kind, Error::Kind::Rejected);
    const auto started = awaited(logs.start(user, now.addSecs(3600)));
    ASSERT_TRUE(started);
    EXPECT_EQ(started->method, u"OnDemand"_s);
    const auto running = *awaited(logs.of(user));
    ASSERT_TRUE(running);
    EXPECT_EQ(running->expires, started->expires);
    EXPECT_EQ(awaited(logs.start(user, now.addSecs(7200)))->started, running->started)
        << "the end alone moves";
    ASSERT_EQ(awaited(logs.all(false))->size(), 1U);

    const auto lines = allRows(logs.entries(user, now.addSecs(-60), now.addSecs(60)));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_LT(std::abs(lines[0].when.secsTo(now)), 60);
    const auto job = awaited(logs.startDownload(user, now.addSecs(-60), now.addSecs(60)));
    ASSERT_TRUE(job);
    LogDownload download = *job;
    for (int looks = 0; looks < 5 && download.state == LogDownload::State::Running; ++looks)
        download = *awaited(logs.download(job->id));
    ASSERT_EQ(download.state, LogDownload::State::Succeeded);
    EXPECT_TRUE(fetched(download.file).contains(lines[0].message.toUtf8()));
    EXPECT_TRUE(fetched(download.file.adjusted(QUrl::RemoveQuery)).isEmpty()) << "without its signature";

    EXPECT_TRUE(awaited(logs.stop(user)));
    EXPECT_TRUE(awaited(logs.stop(user))) << "none is on";
    EXPECT_FALSE(*awaited(logs.of(user)));
    EXPECT_TRUE(awaited(logs.all(false))->empty());
    EXPECT_EQ(awaited(logs.all(true))->size(), 1U);
}

} // namespace
} // namespace Stationmaster::Test
