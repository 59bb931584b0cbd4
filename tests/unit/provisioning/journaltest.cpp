// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journal.h"
#include "provisioning/journalcodec.h"
#include "storage/databasefile.h"

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
#include <tuple>
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
    ASSERT_TRUE(journal->saveStepNow(planOf(u"a"_s), 1, fullStep()));
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
    for (const auto &r :
         {journal->saveStepNow(planOf(u"a"_s), 2, {}), journal->saveStepNow(planOf(u"b"_s), 0, {}),
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
    sql(u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytes();
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    EXPECT_EQ(bytes(), before);
}

TEST_F(JournalTest, TakesOverTheFileOfTheFirstProgram)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_TRUE(QFile::copy(QStringLiteral(SM_TEST_DATA "/journal-schema-1.sqlite"), file()));
    const auto journal = opened();
    ASSERT_TRUE(journal);
    EXPECT_EQ(idsOf(journal->runs(u"org"_s)),
              (QStringList{u"saved"_s, u"given up"_s, u"cut off"_s, u"complete"_s}));
    EXPECT_EQ(idsOf(journal->openRuns(u"org"_s)), (QStringList{u"cut off"_s, u"saved"_s}));
    const auto complete = journal->run(u"complete"_s);
    ASSERT_TRUE(complete && complete->steps.size() == 2U);
    EXPECT_EQ(complete->title, u"Åsa_WebRTC"_s);
    EXPECT_EQ(complete->created, QDateTime(QDate(2026, 1, 31), QTime(23, 59, 58, 123), Qt::UTC));
    EXPECT_EQ(complete->steps[0].objectId, u"p-1"_s);
    EXPECT_TRUE(complete->isComplete());
    ASSERT_TRUE(journal->addPlan(planOf(u"new"_s)));
}

TEST_F(JournalTest, AFileThatCannotBeTakenOverStaysAsItIs)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_TRUE(QFile::copy(QStringLiteral(SM_TEST_DATA "/journal-schema-1.sqlite"), file()));
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    sql(u"UPDATE runs SET plan = 'no JSON' WHERE id = 'cut off'"_s);
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
    QStringList columns;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        db.setDatabaseName(file());
        ASSERT_TRUE(db.open());
        QSqlQuery query(u"SELECT name FROM pragma_table_info('runs') UNION ALL"
                        " SELECT user_version FROM pragma_user_version"_s,
                        db);
        while (query.next())
            columns.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    EXPECT_FALSE(columns.contains(u"created"_s));
    EXPECT_TRUE(columns.contains(u"1"_s));
}

TEST_F(JournalTest, ForgetsOldRunsThatAreOver)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto planFrom = [](const QString &id, const QDateTime &created, StepState state) {
        Plan plan = planOf(id);
        plan.created = created;
        for (Step &step : plan.steps)
            step.state = state;
        return plan;
    };
    const QDateTime old = now.addSecs(-Journal::KeptAtLeast.count() - 3600);
    {
        const auto journal = opened();
        for (const auto &[id, state, closed] : {std::tuple(u"over"_s, StepState::Done, true),
                                                std::tuple(u"skipped"_s, StepState::Skipped, true),
                                                std::tuple(u"given up"_s, StepState::Failed, true),
                                                std::tuple(u"saved"_s, StepState::Planned, false),
                                                std::tuple(u"not closed"_s, StepState::Done, false)}) {
            ASSERT_TRUE(journal->addPlan(planFrom(id, old, state)));
            ASSERT_TRUE(!closed || journal->close(id));
        }
        ASSERT_TRUE(journal->addPlan(planFrom(u"young"_s, now.addDays(-170), StepState::Done)));
        ASSERT_TRUE(journal->close(u"young"_s));
        ASSERT_TRUE(journal->addPlan(planFrom(u"among the newest"_s, old, StepState::Done)));
        ASSERT_TRUE(journal->close(u"among the newest"_s));
    }
    EXPECT_EQ(opened()->runs(u"org"_s)->size(), 7U) << "there is room for all";
    sql(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " INSERT INTO runs(id, orgId, closed, plan, created) SELECT 'n' || i, 'other', 1, '{}', 4000000000 FROM n"_s
            .arg(Journal::NewestKept - 1));
    EXPECT_EQ(idsOf(opened()->runs(u"org"_s)),
              (QStringList{u"among the newest"_s, u"young"_s, u"not closed"_s, u"saved"_s, u"given up"_s}));
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

TEST_F(JournalTest, EndsSoonWhateverIsDamaged)
{
    const auto restored = [this] {
        QDir(folder()).removeRecursively();
        const auto journal = opened();
        for (int i = 0; i < 40; ++i)
            EXPECT_TRUE(journal->addPlan(planOf(QString::number(i))));
    };
    restored();
    const QByteArray sound = bytes();
    const auto with = [&sound](qsizetype at, const QByteArray &other) {
        return QByteArray(sound).replace(at, other.size(), other);
    };
    const std::vector<std::pair<const char *, QByteArray>> damages{
        {"zeroed header", with(0, QByteArray(100, '\0'))},
        {"header of noise", with(0, QByteArray(100, '\xa5'))},
        {"noise behind the magic", with(16, QByteArray(84, '\xa5'))},
        {"no page size", with(16, QByteArray(2, '\0'))},
        {"more pages than there are", with(28, QByteArray(4, '\x7f'))},
        {"a future file format", with(18, QByteArray(2, '\x09'))},
        {"zeroed first page", with(0, QByteArray(4096, '\0'))},
        {"half a header", sound.first(50)},
        {"a page and a half", sound.first(6000)},
        {"half of it", sound.first(sound.size() / 2)},
    };
    for (const auto &[name, content] : damages) {
        restored();
        overwrite(content);
        EXPECT_EQ(refusal().kind, Error::Kind::Storage) << name;
        EXPECT_EQ(bytes(), content) << name;
    }
}

TEST_F(JournalTest, ALogOfNoiseCostsNothingThatWasInTheFile)
{
    {
        ASSERT_TRUE(opened()->addPlan(planOf(u"a"_s)));
    }
    QFile log(file() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(100'000, '\x5a'));
    log.close();
    EXPECT_EQ(idsOf(opened()->runs(u"org"_s)), QStringList{u"a"_s});
}

TEST_F(JournalTest, ALargeFileIsLookedThroughOnlyAfterACrash)
{
    {
        const auto journal = opened();
        Plan plan = planOf(u"large"_s);
        plan.steps.assign(6000,
                          Step{.kind = StepKind::CreatePhone, .intent = {{"name"_L1, QString(1000, u'x')}}});
        ASSERT_TRUE(journal->addPlan(plan));
        ASSERT_TRUE(journal->addPlan(planOf(u"small"_s)));
    }
    QByteArray content = bytes();
    ASSERT_GT(content.size(), DatabaseFile::AlwaysChecked);
    content.replace(2'000'000, 40'960, QByteArray(40'960, '\x5a'));
    overwrite(content);
    EXPECT_TRUE(Journal::open(folder()));
    QFile log(file() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("left behind");
    log.close();
    EXPECT_EQ(refusal().kind, Error::Kind::Storage);
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
