// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journal.h"
#include "provisioning/journalcodec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Plan planOf(const QString &id, const QString &orgId = u"org"_s)
{
    return {
        .id = id,
        .orgId = orgId,
        .title = u"王小明 <b>_WebRTC"_s,
        .undoOf = u"before"_s,
        .created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
        .steps = {{.kind = StepKind::CreateBaseSettings, .intent = {{"body"_L1, QJsonObject{{"a"_L1, 1}}}}},
                  {.kind = StepKind::CreatePhone, .intent = {{"name"_L1, u"محمد"_s}}}}};
}

Step fullStep()
{
    return {.kind = StepKind::SetDefaultStation,
            .state = StepState::Failed,
            .intent = {{"userId"_L1, u"u"_s}},
            .before = {{"defaultStationId"_L1, u"old"_s}},
            .objectId = u"o"_s,
            .objectName = u"n"_s,
            .lineId = u"l"_s,
            .adopted = true,
            .skipped = SkipReason::ChangedByOthers,
            .signIn = SignIn::Lost,
            .error = Error{.kind = Error::Kind::Conflict,
                           .httpStatus = 409,
                           .code = u"c"_s,
                           .message = u"m"_s,
                           .permissions = u"[p]"_s,
                           .correlationId = u"ref"_s,
                           .verbAndPath = u"PUT /x"_s,
                           .host = u"host"_s,
                           .details = {{u"e"_s, u"f"_s, u"i"_s, u"n"_s}},
                           .retryAfter = std::chrono::milliseconds(1500),
                           .ambiguous = true},
            .conflicts = {{.path = u"a"_s, .base = 1, .mine = 2, .theirs = 3}},
            .kept = {{.path = u"b"_s, .base = 4, .mine = 5}}};
}

QStringList idsOf(const Result<std::vector<Plan>> &plans)
{
    QStringList ids;
    if (plans) {
        for (const Plan &plan : *plans)
            ids.append(plan.id);
    }
    return ids;
}

} // namespace

class JournalTest : public testing::Test
{
protected:
    QString folder() const { return m_dir.filePath(u"data"_s); }
    QString file() const { return folder() + u"/journal.sqlite"_s; }

    std::unique_ptr<Journal> opened() const
    {
        auto journal = Journal::open(folder());
        EXPECT_TRUE(journal) << journal.error().message.toStdString();
        return journal ? std::move(*journal) : nullptr;
    }

    Error refusal() const
    {
        auto journal = Journal::open(folder());
        EXPECT_FALSE(journal);
        return journal ? Error{.kind = Error::Kind::Cancelled} : journal.error();
    }

    QByteArray bytes() const
    {
        QFile f(file());
        EXPECT_TRUE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }

    void overwrite(const QByteArray &content) const
    {
        EXPECT_TRUE(QDir().mkpath(folder()));
        QFile f(file());
        ASSERT_TRUE(f.open(QIODevice::WriteOnly));
        ASSERT_EQ(f.write(content), content.size());
    }

    void sql(const QString &statement) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            db.setDatabaseName(file());
            EXPECT_TRUE(db.open());
            EXPECT_TRUE(QSqlQuery(db).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    QTemporaryDir m_dir;
};

TEST_F(JournalTest, WindowsOnDifferentOrgsHaveNothingToDoWithEachOther)
{
    const auto one = Journal::openFor(u"org-1"_s, folder());
    const auto other = Journal::openFor(u"../org-2/"_s, folder());
    ASSERT_TRUE(one && other);
    EXPECT_EQ(QDir(folder()).entryList({u"journal-*.sqlite"_s}).size(), 2) << "whatever an id holds";
    const auto second = Journal::openFor(u"org-1"_s, folder());
    ASSERT_FALSE(second) << "two windows on one org";
    EXPECT_EQ(second.error().kind, Error::Kind::Storage);
}

TEST_F(JournalTest, GivesBackWhatItWasGivenAfterARestart)
{
    ASSERT_TRUE(opened()->addPlan(planOf(u"a"_s)));
    const auto plan = opened()->run(u"a"_s);
    ASSERT_TRUE(plan);
    const Plan expected = planOf(u"a"_s);
    EXPECT_EQ(plan->title, expected.title);
    EXPECT_EQ(plan->orgId, expected.orgId);
    EXPECT_EQ(plan->undoOf, expected.undoOf);
    EXPECT_EQ(plan->created, expected.created);
    ASSERT_EQ(plan->steps.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(JournalCodec::toJson(plan->steps[i]), JournalCodec::toJson(expected.steps[i]));
}

TEST_F(JournalTest, KeepsEveryPartOfAStep)
{
    const auto journal = opened();
    ASSERT_TRUE(journal->addPlan(planOf(u"a"_s)));
    ASSERT_TRUE(journal->saveStep(u"a"_s, 1, fullStep()));
    const auto plan = journal->run(u"a"_s);
    ASSERT_TRUE(plan);
    const Step &step = plan->steps[1];
    const Step expected = fullStep();
    EXPECT_EQ(step.kind, expected.kind);
    EXPECT_EQ(step.state, expected.state);
    EXPECT_EQ(step.intent, expected.intent);
    EXPECT_EQ(step.before, expected.before);
    EXPECT_EQ(step.objectId, expected.objectId);
    EXPECT_EQ(step.objectName, expected.objectName);
    EXPECT_EQ(step.skipped, expected.skipped);
    EXPECT_EQ(step.signIn, expected.signIn);
    EXPECT_EQ(step.conflicts, expected.conflicts);
    EXPECT_EQ(step.kept, expected.kept);
    EXPECT_EQ(step.lineId, expected.lineId);
    EXPECT_TRUE(step.adopted);
    ASSERT_TRUE(step.error);
    EXPECT_EQ(step.error->kind, Error::Kind::Conflict);
    EXPECT_EQ(step.error->httpStatus, 409);
    EXPECT_EQ(step.error->code, u"c"_s);
    EXPECT_EQ(step.error->message, u"m"_s);
    EXPECT_EQ(step.error->permissions, u"[p]"_s);
    EXPECT_EQ(step.error->correlationId, u"ref"_s);
    EXPECT_EQ(step.error->verbAndPath, u"PUT /x"_s);
    EXPECT_EQ(step.error->host, u"host"_s);
    ASSERT_EQ(step.error->details.size(), 1);
    EXPECT_EQ(step.error->details[0].errorCode, u"e"_s);
    EXPECT_EQ(step.error->details[0].entityName, u"n"_s);
    EXPECT_EQ(step.error->retryAfter, std::chrono::milliseconds(1500));
    EXPECT_TRUE(step.error->ambiguous);
    EXPECT_EQ(plan->steps[0].kind, StepKind::CreateBaseSettings) << "the other step is untouched";
}

TEST_F(JournalTest, StoresNamesNotNumbers)
{
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->addPlan(planOf(u"a"_s)));
    }
    const QByteArray content = bytes();
    EXPECT_TRUE(content.contains("\"kind\":\"CreatePhone\""));
    EXPECT_TRUE(content.contains("\"state\":\"Planned\""));
}

TEST_F(JournalTest, KnowsWhichRunsAreOpen)
{
    const auto journal = opened();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        ASSERT_TRUE(journal->addPlan(planOf(id)));
    ASSERT_TRUE(journal->addPlan(planOf(u"x"_s, u"other"_s)));
    ASSERT_TRUE(journal->close(u"b"_s));
    EXPECT_TRUE(journal->isClosed(u"b"_s));
    EXPECT_FALSE(journal->isClosed(u"a"_s));
    EXPECT_FALSE(journal->isClosed(u"unknown"_s));
    EXPECT_EQ(idsOf(journal->openRuns(u"org"_s)), (QStringList{u"a"_s, u"c"_s}));
    EXPECT_EQ(idsOf(journal->runs(u"org"_s)), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    EXPECT_EQ(idsOf(journal->runs(u"org"_s, 2)), (QStringList{u"c"_s, u"b"_s}));
    EXPECT_EQ(idsOf(journal->openRuns(u"other"_s)), QStringList{u"x"_s});
}

TEST_F(JournalTest, ForgetsOnlyAPlanThatWasNotBegun)
{
    const auto journal = opened();
    Plan kept = planOf(u"kept"_s);
    kept.saved = true;
    Plan begun = planOf(u"begun"_s);
    begun.saved = true;
    for (const Plan &plan : {kept, begun, planOf(u"run"_s)})
        ASSERT_TRUE(journal->addPlan(plan));
    ASSERT_TRUE(journal->beginSaved(u"begun"_s));
    EXPECT_TRUE(journal->discard(u"kept"_s));
    for (const QString &id : {u"begun"_s, u"run"_s, u"kept"_s})
        EXPECT_FALSE(journal->discard(id)) << qPrintable(id);
    EXPECT_EQ(idsOf(journal->runs(u"org"_s)), (QStringList{u"run"_s, u"begun"_s}));
    EXPECT_EQ(journal->run(u"begun"_s)->steps.size(), 2U);
}

TEST_F(JournalTest, SaysSoWhenARecordIsNotThere)
{
    const auto journal = opened();
    ASSERT_TRUE(journal->addPlan(planOf(u"a"_s)));
    for (const auto &r : {journal->saveStep(u"a"_s, 2, {}), journal->saveStep(u"b"_s, 0, {}),
                          journal->close(u"b"_s), journal->addPlan(planOf(u"a"_s))}) {
        ASSERT_FALSE(r);
        EXPECT_EQ(r.error().kind, Error::Kind::Storage);
        EXPECT_FALSE(r.error().message.isEmpty());
    }
    const auto missing = journal->run(u"b"_s);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(idsOf(journal->runs(u"org"_s)), QStringList{u"a"_s})
        << "the refused double left nothing behind";
}

TEST_F(JournalTest, IsForItsOwnerAlone)
{
    const auto journal = opened();
    ASSERT_TRUE(journal->addPlan(planOf(u"a"_s)));
    const auto mode = [](const QString &path) {
        return QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    };
    EXPECT_EQ(mode(folder()), QFile::Permissions());
    const auto entries = QDir(folder()).entryList(QDir::Files);
    EXPECT_TRUE(entries.contains(u"journal.sqlite-wal"_s));
    for (const QString &entry : entries)
        EXPECT_EQ(mode(folder() + u'/' + entry), QFile::Permissions()) << entry.toStdString();
}

TEST_F(JournalTest, TakesAwayRightsThatAnOldFileGivesToOthers)
{
    opened();
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::Permissions(0x6644)));
    opened();
    EXPECT_FALSE(QFileInfo(file()).permissions() & QFile::ReadOther);
}

TEST_F(JournalTest, IsNeverShared)
{
    auto journal = opened();
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    ASSERT_TRUE(journal->addPlan(planOf(u"a"_s))) << "the refused one does not disturb the first";
    journal.reset();
    EXPECT_EQ(idsOf(opened()->runs(u"org"_s)), QStringList{u"a"_s});
}

TEST_F(JournalTest, IsOpenAgainAfterItsProcessWasKilled)
{
    opened();
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto journal = Journal::open(folder());
        const char byte = journal && (*journal)->addPlan(planOf(u"a"_s)) ? 'y' : 'n';
        if (::write(ready[1], &byte, 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    EXPECT_EQ(byte, 'y');
    EXPECT_EQ(refusal().kind, Error::Kind::Storage) << "another process holds it";
    kill(child, SIGKILL);
    ASSERT_EQ(waitpid(child, nullptr, 0), child);
    ::close(ready[0]);
    ::close(ready[1]);
    EXPECT_EQ(idsOf(opened()->openRuns(u"org"_s)), QStringList{u"a"_s});
}

TEST_F(JournalTest, RefusesAFileOfANewerProgramAndLeavesItAsItIs)
{
    opened();
    sql(u"PRAGMA user_version = 2"_s);
    const QByteArray before = bytes();
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    EXPECT_EQ(bytes(), before);
}

TEST_F(JournalTest, RefusesADatabaseOfSomethingElse)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    sql(u"CREATE TABLE runs(x)"_s);
    const QByteArray before = bytes();
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    EXPECT_EQ(bytes(), before);
}

TEST_F(JournalTest, RefusesGarbageAndLeavesItAsItIs)
{
    const QByteArray garbage = QByteArray("not a database at all ").repeated(500);
    overwrite(garbage);
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    EXPECT_EQ(bytes(), garbage);
}

TEST_F(JournalTest, RefusesADamagedDatabaseAndLeavesItAsItIs)
{
    {
        const auto journal = opened();
        for (int i = 0; i < 40; ++i)
            ASSERT_TRUE(journal->addPlan(planOf(QString::number(i))));
    }
    QByteArray content = bytes();
    ASSERT_GT(content.size(), 3 * 4096);
    content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\x5a'));
    overwrite(content);
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    EXPECT_EQ(bytes(), content);
}

TEST_F(JournalTest, ReportsAStepItCannotReadInsteadOfDroppingIt)
{
    {
        ASSERT_TRUE(opened()->addPlan(planOf(u"a"_s)));
    }
    sql(u"UPDATE steps SET step = replace(step, '\"Planned\"', '\"Painted\"')"_s);
    const auto journal = opened();
    for (const auto &r : {journal->openRuns(u"org"_s), journal->runs(u"org"_s)}) {
        ASSERT_FALSE(r);
        EXPECT_EQ(r.error().kind, Error::Kind::Storage);
    }
}

TEST_F(JournalTest, ReadsAStepOfANewerProgramAsUnknown)
{
    {
        ASSERT_TRUE(opened()->addPlan(planOf(u"a"_s)));
    }
    sql(u"UPDATE steps SET step = replace(step, 'CreatePhone', 'PaintPhone')"_s);
    const auto runs = opened()->runs(u"org"_s);
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 1u);
    EXPECT_TRUE(std::any_of(runs->front().steps.begin(), runs->front().steps.end(),
                            [](const Step &step) { return step.kind == StepKind::Unknown; }));
}

TEST_F(JournalTest, SaysSoWhenTheFolderCannotBeMade)
{
    QFile blocker(m_dir.filePath(u"data"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
}

} // namespace Stationmaster
