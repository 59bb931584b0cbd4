// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/logcapture/logsaver.h"
#include "unit/resources/apifixture.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster::Test {
namespace {

const auto Jobs = "/api/v2/diagnostics/logcapture/browser/entries/download/jobs";
const auto Query = "/api/v2/diagnostics/logcapture/browser/entries/query";

/// An org that makes a file of a log, and the store of files that it leads to.
class SavedLogs : public ApiFixture
{
protected:
    SavedLogs()
    {
        server.handler = [this](const SeenRequest &request) {
            if (request.target.startsWith("/store/"))
                return storeAnswer;
            if (request.target.startsWith(Query))
                return entries;
            if (request.verb == "POST")
                return jobAnswer.bytes.isEmpty() ? ScriptedServer::json(job("Running")) : jobAnswer;
            return ScriptedServer::json(job(++looks > 1 ? jobEnd : "Running"));
        };
        options.retry.maxAttempts = 1;
    }

    QByteArray job(const QByteArray &state) const
    {
        const QByteArray url = server.url().toEncoded() + fileTarget;
        return R"({"id":"j","state":")" + state + R"(","fileUrl":")" + (state == "Succeeded" ? url : "") +
               "\"}";
    }
    Result<LogSaver::Saved> saved()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        LogSaver saver(
            api().logCapture(),
            {.firstPause = 1ms, .longestPause = 4ms, .deadline = deadline, .file = {.largest = 4096}});
        return awaited(saver.save(u"u"_s, now.addSecs(-60), now, path));
    }
    Error::Kind refusal()
    {
        const auto end = saved();
        EXPECT_FALSE(end);
        EXPECT_FALSE(QFile::exists(path)) << "half a file";
        return end ? Error::Kind::Cancelled : end.error().kind;
    }
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"log.json"_s);
    ScriptedAct jobAnswer{};
    ScriptedAct storeAnswer = ScriptedServer::json(R"([{"message":"hello"}])");
    ScriptedAct entries =
        ScriptedServer::json(R"({"entities":[{"level":"WARN","message":"read","timestamp":1770109200000}]})");
    QByteArray jobEnd = "Succeeded";
    QByteArray fileTarget = "/store/log?signature=verysecret";
    int looks = 0;
    std::chrono::milliseconds deadline{60'000};
};

TEST_F(SavedLogs, TheFileIsAsTheOrgMadeIt)
{
    const auto end = saved();
    ASSERT_TRUE(end);
    EXPECT_EQ(content(), R"([{"message":"hello"}])");
    EXPECT_FALSE(end->isEmpty);
    EXPECT_TRUE(end->isComplete);
    EXPECT_EQ(end->bytes, content().size());
    EXPECT_EQ(looks, 2);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    EXPECT_EQ(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFile::Permissions());
    EXPECT_EQ(QFileInfo(path).permissions() & owner, owner);
}

TEST_F(SavedLogs, TheAddressOfTheFileIsASecretAndGoesWithoutOnes)
{
    for (const int status : {200, 403}) {
        looks = 0;
        storeAnswer = ScriptedServer::answer(status, R"([{"message":"signature=verysecret"}])");
        const auto end = saved();
        ASSERT_EQ(end.has_value(), status == 200);
        const SeenRequest fetched = server.seen.back();
        EXPECT_EQ(fetched.target, fileTarget);
        EXPECT_FALSE(fetched.headers.contains("authorization"));
        EXPECT_FALSE(fetched.headers.contains("cookie"));
        if (!end) {
            EXPECT_EQ(end.error().code, u"stationmaster.file.refused"_s);
            for (const QString &text : {end.error().message, end.error().verbAndPath, end.error().host})
                EXPECT_FALSE(text.contains(u"verysecret"_s));
        }
    }
    EXPECT_FALSE(records.isEmpty());
    for (const HttpRecord &record : records)
        EXPECT_FALSE(record.path.contains(u"store"_s)) << qPrintable(record.path);
}

TEST_F(SavedLogs, NothingInItIsSaidToBeNothing)
{
    for (const QByteArray &nothing :
         std::initializer_list<QByteArray>{"", "[]", " [ ]\n", "{}", R"({"entities": []})"}) {
        looks = 0;
        storeAnswer = ScriptedServer::answer(200, nothing);
        const auto end = saved();
        ASSERT_TRUE(end) << nothing.constData();
        EXPECT_TRUE(end->isEmpty) << nothing.constData();
        EXPECT_EQ(content(), nothing) << "as received";
    }
}

TEST_F(SavedLogs, WhoMayNotHaveAFileMadeGetsTheEntries)
{
    for (const int status : {403, 404, 405, 501}) {
        jobAnswer = ScriptedServer::answer(status, "{}");
        const auto end = saved();
        ASSERT_TRUE(end) << status;
        EXPECT_FALSE(end->isComplete);
        const QJsonArray lines = QJsonDocument::fromJson(content()).array();
        ASSERT_EQ(lines.size(), 1);
        EXPECT_EQ(lines[0][u"message"_s], u"read"_s);
        EXPECT_EQ(lines[0][u"level"_s], u"WARN"_s);
        EXPECT_EQ(lines[0][u"timestamp"_s], u"2026-02-03T09:00:00.000Z"_s);
    }
    entries = ScriptedServer::json(R"({"entities":[]})");
    EXPECT_TRUE(saved()->isEmpty);
    entries = ScriptedServer::answer(403, "{}");
    QFile::remove(path);
    EXPECT_EQ(refusal(), Error::Kind::Forbidden);
}

TEST_F(SavedLogs, AJobThatFailsOrNeverEndsLeavesNoFile)
{
    jobEnd = "Failed";
    const auto failed = saved();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, u"stationmaster.log.failed"_s);
    EXPECT_FALSE(QFile::exists(path));
    looks = 0;
    jobEnd = "Running";
    deadline = 20ms;
    EXPECT_EQ(refusal(), Error::Kind::Timeout);
    EXPECT_GT(looks, 2);
    jobAnswer = ScriptedServer::answer(400, R"({"code":"bad.request"})");
    EXPECT_EQ(refusal(), Error::Kind::Rejected);
}

TEST_F(SavedLogs, HalfAFileIsNone)
{
    storeAnswer = ScriptedServer::cut("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{");
    EXPECT_EQ(refusal(), Error::Kind::Offline);
    looks = 0;
    storeAnswer = ScriptedServer::answer(200, QByteArray(5000, 'x'));
    EXPECT_EQ(refusal(), Error::Kind::TooLarge);
    looks = 0;
    storeAnswer = ScriptedServer::answer(503, "later");
    EXPECT_EQ(refusal(), Error::Kind::Server);
    looks = 0;
    fileTarget = {};
    jobAnswer = ScriptedServer::json(R"({"id":"j","state":"Succeeded"})");
    EXPECT_EQ(refusal(), Error::Kind::Malformed);
    jobAnswer =
        ScriptedServer::json(R"({"id":"j","state":"Succeeded","fileUrl":"http://example.org/x?s=1"})");
    EXPECT_EQ(refusal(), Error::Kind::Tls) << "in the clear, to another machine";
}

TEST_F(SavedLogs, WhereTheFileCannotBeWrittenNothingIsAsked)
{
    path = folder.filePath(u"no/such/folder/log.json"_s);
    const auto end = saved();
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Storage);
    EXPECT_FALSE(end.error().message.isEmpty());
    EXPECT_TRUE(server.seen.isEmpty());
}

TEST_F(SavedLogs, WhatWasThereStaysUntilAllIsThere)
{
    QFile earlier(path);
    ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    jobEnd = "Failed";
    EXPECT_FALSE(saved());
    EXPECT_EQ(content(), "earlier");
}

TEST_F(SavedLogs, LeavingEndsItWithoutAFile)
{
    storeAnswer = ScriptedServer::silence();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto saver = std::make_unique<LogSaver>(api().logCapture(), LogSaver::Options{.firstPause = 1ms});
    QObject context;
    saver->save(u"u"_s, now.addSecs(-60), now, path).onFinished(&context, [](const auto &) {
        ADD_FAILURE();
    });
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return !server.seen.isEmpty() && server.seen.back().target == fileTarget; }, 30'000));
    saver.reset();
    QCoreApplication::processEvents();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace Stationmaster::Test
