// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journal.h"
#include "support/awaited.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

const QDateTime Day = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);

Step phoneOf(const QString &user, const QString &site, StepState state = StepState::Done)
{
    return {.kind = StepKind::CreatePhone,
            .state = state,
            .intent = {{"name"_L1, user + u"_WebRTC"_s}, {"userName"_L1, user}, {"siteName"_L1, site}}};
}

Step siteNamed(const QString &name)
{
    return {.kind = StepKind::UpdateSite, .state = StepState::Done, .intent = {{"name"_L1, name}}};
}

Plan planOf(const QString &id, const std::vector<Step> &steps, int day = 0)
{
    return {.id = id,
            .orgId = u"org"_s,
            .title = u"Title of "_s + id,
            .created = Day.addDays(day),
            .steps = steps};
}

} // namespace

/// The runs of the journal as they are searched.
class JournalRunsTest : public testing::Test
{
protected:
    JournalRunsTest() { open(); }

    void open()
    {
        journal.reset();
        auto opened = Journal::open(folder.path());
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        journal = std::move(*opened);
    }
    void add(const Plan &plan) { ASSERT_TRUE(journal->addPlan(plan)); }
    /// A run of many rows: the names of people, whose phones are in one site.
    QString addRows(const QString &id, const QStringList &people, const QString &site = u"Köln"_s)
    {
        PlannedRun run{.head = planOf(id, {})};
        for (const QString &person : people)
            run.rows.push_back({.name = person, .steps = {phoneOf(person, site, StepState::Planned)}});
        EXPECT_TRUE(Stationmaster::Test::awaited(journal->addRun(run)));
        return id;
    }
    void end(const QString &runId, int row, Step step)
    {
        const auto stored = journal->rows(runId, row - 1, 1);
        ASSERT_TRUE(stored && stored->size() == 1U);
        const Plan plan{.id = runId, .orgId = u"org"_s, .row = row, .steps = stored->front().row.steps};
        ASSERT_TRUE(journal->saveStepNow(plan, 0, step));
    }
    void end(const QString &runId, int row, StepState state)
    {
        Step step = phoneOf(u"x"_s, u"y"_s, state);
        end(runId, row, step);
    }
    QStringList found(const RunFilter &filter) const
    {
        const auto page = journal->runs(u"org"_s, filter, Journal::Newest, 1000, 1min);
        EXPECT_TRUE(page);
        EXPECT_FALSE(page && page->goOnFrom);
        QStringList ids;
        for (const RecordedRun &run : page ? page->runs : std::vector<RecordedRun>())
            ids.append(run.plan.id);
        return ids;
    }
    QStringList found(const QString &words) const { return found({.words = words}); }
    RunResult resultOfRun(const QString &id) const
    {
        const auto page = journal->runs(u"org"_s, {}, Journal::Newest, 1000, 1min);
        const auto run =
            std::ranges::find_if(page->runs, [&id](const RecordedRun &each) { return each.plan.id == id; });
        EXPECT_NE(run, page->runs.end());
        return run == page->runs.end() ? RunResult::Done : run->result;
    }
    void sql(const QString &statement)
    {
        journal.reset();
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            db.setDatabaseName(folder.filePath(u"journal.sqlite"_s));
            EXPECT_TRUE(db.open());
            QSqlQuery query(db);
            EXPECT_TRUE(query.exec(statement)) << qPrintable(statement);
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
};

TEST_F(JournalRunsTest, ComePageByPageNewestFirst)
{
    for (int i = 0; i < 25; ++i)
        add(planOf(QString::number(i), {phoneOf(u"Ana"_s, u"Berlin"_s)}));
    Plan other = planOf(u"other"_s, {phoneOf(u"Ana"_s, u"Berlin"_s)});
    other.orgId = u"another org"_s;
    add(other);
    QStringList ids;
    QList<std::size_t> sizes;
    std::optional<qint64> next = Journal::Newest;
    while (next) {
        const auto page = journal->runs(u"org"_s, {}, *next, 10, 1min);
        ASSERT_TRUE(page);
        sizes.append(page->runs.size());
        for (const RecordedRun &run : page->runs) {
            ids.append(run.plan.id);
            EXPECT_EQ(run.plan.steps.size(), 1U);
        }
        next = page->goOnFrom;
    }
    QStringList expected;
    for (int i = 24; i >= 0; --i)
        expected.append(QString::number(i));
    EXPECT_EQ(ids, expected);
    EXPECT_EQ(sizes, (QList<std::size_t>{10, 10, 5}));
}

TEST_F(JournalRunsTest, ASearchThatFindsNothingComesBackInBetween)
{
    for (int i = 0; i < 3; ++i)
        add(planOf(QString::number(i), {phoneOf(u"Ana"_s, u"Berlin"_s)}));
    int turns = 0;
    std::optional<qint64> next = Journal::Newest;
    while (next) {
        const auto page = journal->runs(u"org"_s, {.words = u"nobody"_s}, *next, 10, 0ms);
        ASSERT_TRUE(page && page->runs.empty());
        next = page->goOnFrom;
        ASSERT_LT(++turns, 10);
    }
    EXPECT_EQ(turns, 4) << "after each run, and to see that there is no more";
}

TEST_F(JournalRunsTest, AreFoundByTheirTitleAndTheNamesInTheirSteps)
{
    add(planOf(u"one"_s, {phoneOf(u"Åsa Nyström"_s, u"Malmö"_s)}));
    Plan change = planOf(u"change"_s, {siteNamed(u"Berlin"_s)});
    const QJsonObject renamed{{"path"_L1, u"name"_s}, {"before"_L1, u"Berlin"_s}, {"after"_L1, u"Spree"_s}};
    const QJsonObject profile{{"id"_L1, u"7"_s}, {"name"_L1, u"Old profile"_s}};
    const QJsonObject moved{{"path"_L1, u"phoneBaseSettings"_s}, {"before"_L1, profile}};
    change.steps[0].intent.insert("changes"_L1, QJsonArray{renamed, moved});
    add(change);
    addRows(u"many"_s, {u"Ana Berg"_s, u"Bo Lind"_s, u"Cy Falk"_s});

    EXPECT_EQ(found(u"asa"_s), QStringList{u"one"_s}) << "accents and case do not count";
    EXPECT_EQ(found(u"MALMÖ nystrom"_s), QStringList{u"one"_s});
    EXPECT_EQ(found(u"spree"_s), QStringList{u"change"_s}) << "the name that it got";
    EXPECT_EQ(found(u"old profile"_s), QStringList{u"change"_s});
    EXPECT_EQ(found(u"lind"_s), QStringList{u"many"_s});
    EXPECT_EQ(found(u"title lind koln"_s), QStringList{u"many"_s}) << "title, person and site";
    EXPECT_EQ(found(u"ana lind"_s), QStringList()) << "two rows are not one";
    EXPECT_EQ(found(u"title of"_s), (QStringList{u"many"_s, u"change"_s, u"one"_s}));
    EXPECT_EQ(found(u"%"_s), QStringList()) << "not a pattern";
    EXPECT_EQ(found(u"7"_s), QStringList()) << "ids are not looked into";
}

TEST_F(JournalRunsTest, AreFoundByTheNameThatAStepMadeAtLast)
{
    const QString id = addRows(u"many"_s, {u"Ana Berg"_s, u"Bo Lind"_s});
    Step made = phoneOf(u"Bo Lind"_s, u"Köln"_s);
    made.objectName = u"Bo Lind_WebRTC Zwei"_s;
    end(id, 1, made);
    EXPECT_EQ(found(u"zwei lind"_s), QStringList{id});
    EXPECT_EQ(found(u"zwei ana"_s), QStringList());
}

TEST_F(JournalRunsTest, AreNarrowedByDateAndKindOfObject)
{
    add(planOf(u"phone"_s, {phoneOf(u"Ana"_s, u"Berlin"_s)}, 0));
    add(planOf(u"site"_s, {siteNamed(u"Berlin"_s)}, 1));
    add(planOf(u"both"_s, {siteNamed(u"Berlin"_s), phoneOf(u"Ana"_s, u"Berlin"_s)}, 2));
    EXPECT_EQ(found({.from = Day.addDays(1)}), (QStringList{u"both"_s, u"site"_s})) << "from is in it";
    EXPECT_EQ(found({.until = Day.addDays(1)}), QStringList{u"phone"_s}) << "until is not";
    EXPECT_EQ(found({.from = Day.addDays(1), .until = Day.addDays(2)}), QStringList{u"site"_s});
    EXPECT_EQ(found({.object = StepObject::Phone}), (QStringList{u"both"_s, u"phone"_s}));
    EXPECT_EQ(found({.object = StepObject::Site}), (QStringList{u"both"_s, u"site"_s}));
    EXPECT_EQ(found({.object = StepObject::BaseSettings}), QStringList());
    EXPECT_EQ(found({.words = u"ana"_s, .object = StepObject::Site, .from = Day.addDays(1)}),
              QStringList{u"both"_s});
}

TEST_F(JournalRunsTest, AreNarrowedByTheirResult)
{
    const auto step = [](StepState state) { return phoneOf(u"Ana"_s, u"Berlin"_s, state); };
    add(planOf(u"done"_s, {step(StepState::Done)}));
    Step kept = step(StepState::Skipped);
    kept.skipped = SkipReason::ChangedByOthers;
    add(planOf(u"partly"_s, {step(StepState::Done), kept}));
    add(planOf(u"left"_s, {kept}));
    add(planOf(u"stopped"_s, {step(StepState::Failed), step(StepState::Planned)}));
    add(planOf(u"doubt"_s, {step(StepState::Sent)}));
    Step unsettled = step(StepState::Failed);
    unsettled.before = {{"unsettled"_L1, true}};
    add(planOf(u"unsettled"_s, {unsettled}));
    add(planOf(u"open"_s, {step(StepState::Planned)}));
    add(planOf(u"empty"_s, {}));
    Plan saved = planOf(u"saved"_s, {step(StepState::Planned)});
    saved.saved = true;
    add(saved);
    add(planOf(u"taken back"_s, {step(StepState::Done)}));
    Plan undo = planOf(u"undo"_s, {{.kind = StepKind::DeletePhone, .state = StepState::Done}});
    undo.undoOf = u"taken back"_s;
    add(undo);
    const auto by = [this](RunResult result) { return found({.results = {result}}); };
    EXPECT_EQ(by(RunResult::Done), (QStringList{u"undo"_s, u"done"_s}));
    EXPECT_EQ(by(RunResult::PartlyDone), QStringList{u"partly"_s});
    EXPECT_EQ(by(RunResult::Left), QStringList{u"left"_s});
    EXPECT_EQ(by(RunResult::Stopped), QStringList{u"stopped"_s});
    EXPECT_EQ(by(RunResult::InDoubt), (QStringList{u"unsettled"_s, u"doubt"_s}));
    EXPECT_EQ(by(RunResult::Unfinished), (QStringList{u"empty"_s, u"open"_s}));
    EXPECT_EQ(by(RunResult::Saved), QStringList{u"saved"_s});
    EXPECT_EQ(by(RunResult::Undone), QStringList{u"taken back"_s});
    EXPECT_EQ(found({.results = {RunResult::Stopped, RunResult::Left}}),
              (QStringList{u"stopped"_s, u"left"_s}));
}

TEST_F(JournalRunsTest, TheResultOfManyRowsIsThatOfTheirStates)
{
    const QString id = addRows(u"many"_s, {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    const auto set = [&](int row, RowState state, RowReason reason) {
        ASSERT_TRUE(Stationmaster::Test::awaited(journal->saveRowState(id, row, state, reason)));
    };
    EXPECT_EQ(resultOfRun(id), RunResult::Unfinished);
    set(3, RowState::Skipped, RowReason::HasPhone);
    end(id, 0, StepState::Done);
    end(id, 1, StepState::Failed);
    EXPECT_EQ(resultOfRun(id), RunResult::Unfinished) << "one was not begun";
    end(id, 2, StepState::Done);
    EXPECT_EQ(resultOfRun(id), RunResult::RowsFailed);
    EXPECT_EQ(found({.results = {RunResult::RowsFailed}}), QStringList{id});
    end(id, 1, StepState::Sent);
    EXPECT_EQ(resultOfRun(id), RunResult::InDoubt);
    end(id, 1, StepState::Done);
    EXPECT_EQ(resultOfRun(id), RunResult::Done) << "what needed nothing is no loss";
    set(3, RowState::Held, RowReason::SignedIn);
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyDone);
    set(3, RowState::Skipped, RowReason::Changed);
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyDone);
    set(3, RowState::Skipped, RowReason::Inactive);
    Step kept = phoneOf(u"A"_s, u"B"_s, StepState::Skipped);
    kept.skipped = SkipReason::ChangedByOthers;
    end(id, 2, kept);
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyDone) << "theirs was kept";
    EXPECT_EQ(countOf(journal->rowCounts(id).value(), RowState::Done, RowReason::Changed), 1);
    const QString none = addRows(u"none"_s, {u"A"_s, u"B"_s});
    for (int row = 0; row < 2; ++row)
        ASSERT_TRUE(Stationmaster::Test::awaited(
            journal->saveRowState(none, row, RowState::Held, RowReason::SignedIn)));
    EXPECT_EQ(resultOfRun(none), RunResult::Unfinished);
    for (int row = 0; row < 2; ++row)
        ASSERT_TRUE(Stationmaster::Test::awaited(
            journal->saveRowState(none, row, RowState::Skipped, RowReason::Changed)));
    EXPECT_EQ(resultOfRun(none), RunResult::Left);
}

TEST_F(JournalRunsTest, ManyRowsAreUndoneOnlyWhenEachThatChangedIsTakenBack)
{
    const QString id = addRows(u"many"_s, {u"A"_s, u"B"_s, u"C"_s});
    end(id, 0, StepState::Done);
    end(id, 1, StepState::Done);
    end(id, 2, StepState::Failed);
    PlannedRun undo{.head = planOf(u"undo"_s, {})};
    undo.head.undoOf = id;
    for (const QString &name : {u"B"_s, u"A"_s})
        undo.rows.push_back({.name = name, .steps = {{.kind = StepKind::DeletePhone}}});
    ASSERT_TRUE(Stationmaster::Test::awaited(journal->addRun(undo)));
    EXPECT_EQ(resultOfRun(id), RunResult::RowsFailed) << "nothing of it is taken back";
    const Step gone{.kind = StepKind::DeletePhone, .state = StepState::Done};
    end(undo.head.id, 0, gone);
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyUndone);
    Step kept = gone;
    kept.state = StepState::Skipped;
    kept.skipped = SkipReason::ChangedByOthers;
    end(undo.head.id, 1, kept);
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyUndone) << "others have changed that one";
    end(undo.head.id, 1, gone);
    EXPECT_EQ(resultOfRun(id), RunResult::Undone);
    EXPECT_EQ(found({.results = {RunResult::Undone}}), QStringList{id});
    end(id, 2, StepState::Done);
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyUndone) << "the third was done since";
}

TEST_F(JournalRunsTest, WhatCannotBeTakenBackIsNeverWhollyUndone)
{
    const QString id = addRows(u"many"_s, {u"A"_s});
    end(id, 0, Step{.kind = StepKind::DisassociateStation, .state = StepState::Done});
    PlannedRun undo{.head = planOf(u"undo"_s, {})};
    undo.head.undoOf = id;
    undo.rows.push_back({.name = u"A"_s, .steps = {{.kind = StepKind::DeletePhone}}});
    ASSERT_TRUE(Stationmaster::Test::awaited(journal->addRun(undo)));
    end(undo.head.id, 0, Step{.kind = StepKind::DeletePhone, .state = StepState::Done});
    EXPECT_EQ(resultOfRun(id), RunResult::PartlyUndone);
}

TEST_F(JournalRunsTest, OfEarlierProgramsAreFoundToo)
{
    journal.reset();
    ASSERT_TRUE(QFile::remove(folder.filePath(u"journal.sqlite"_s)));
    ASSERT_TRUE(QFile::copy(QStringLiteral(SM_TEST_DATA "/journal-schema-1.sqlite"),
                            folder.filePath(u"journal.sqlite"_s)));
    ASSERT_TRUE(
        QFile::setPermissions(folder.filePath(u"journal.sqlite"_s), QFile::ReadOwner | QFile::WriteOwner));
    open();
    EXPECT_EQ(found(u"asa_webrtc"_s).last(), u"complete"_s);
    EXPECT_EQ(found({.object = StepObject::Phone}).count(u"complete"_s), 1);
}

TEST_F(JournalRunsTest, OfTheThirdSchemaAreTakenOver)
{
    const QString many = addRows(u"many"_s, {u"Ana Berg"_s, u"Bo Lind"_s});
    Step kept = phoneOf(u"Bo Lind"_s, u"Köln"_s, StepState::Skipped);
    kept.skipped = SkipReason::ChangedByOthers;
    end(many, 0, StepState::Done);
    end(many, 1, kept);
    add(planOf(u"made"_s, {phoneOf(u"Åsa"_s, u"Malmö"_s)}));
    Plan undo = planOf(u"undo"_s, {{.kind = StepKind::DeletePhone, .state = StepState::Done}});
    undo.undoOf = u"made"_s;
    add(undo);
    sql(u"DROP TABLE found"_s);
    sql(u"DROP INDEX runsByUndo"_s);
    for (const QString &column : {u"undoOf"_s, u"objects"_s, u"found"_s})
        sql(u"ALTER TABLE runs DROP COLUMN "_s + column);
    sql(u"ALTER TABLE rows DROP COLUMN changed"_s);
    sql(u"UPDATE rows SET reason = 'None'"_s);
    sql(u"PRAGMA user_version = 3"_s);
    open();
    EXPECT_EQ(found(u"asa malmo"_s), QStringList{u"made"_s});
    EXPECT_EQ(found(u"title lind koln"_s), QStringList{u"many"_s});
    EXPECT_EQ(found({.object = StepObject::Phone}), (QStringList{u"undo"_s, u"made"_s, u"many"_s}));
    EXPECT_EQ(resultOfRun(u"made"_s), RunResult::Undone);
    EXPECT_EQ(resultOfRun(many), RunResult::PartlyDone);
    PlannedRun back{.head = planOf(u"back"_s, {})};
    back.head.undoOf = many;
    back.rows.push_back({.name = u"Ana Berg"_s, .steps = {{.kind = StepKind::DeletePhone}}});
    ASSERT_TRUE(Stationmaster::Test::awaited(journal->addRun(back)));
    end(back.head.id, 0, Step{.kind = StepKind::DeletePhone, .state = StepState::Done});
    EXPECT_EQ(resultOfRun(many), RunResult::Undone) << "one row had changed something";
    open();
    EXPECT_EQ(found(u"asa malmo"_s), QStringList{u"made"_s}) << "once is enough";
}

TEST_F(JournalRunsTest, AForgottenPlanIsNotFound)
{
    Plan saved = planOf(u"saved"_s, {phoneOf(u"Ana"_s, u"Berlin"_s, StepState::Planned)});
    saved.saved = true;
    add(saved);
    ASSERT_TRUE(journal->discard(u"saved"_s));
    EXPECT_EQ(found(u"ana"_s), QStringList());
}

TEST_F(JournalRunsTest, AreSearchedSoonAmongAHundredThousandRows)
{
    QStringList people;
    for (int i = 0; i < 50; ++i)
        people.append(u"Person %1 Surname"_s.arg(i));
    // Recorded by SQL, since that takes a tenth of the time.
    addRows(u"0"_s, people);
    sql(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)"
        " INSERT INTO runs(id, orgId, plan, found) SELECT i, 'org', plan, found FROM runs, n"_s);
    for (const QString &table :
         {u"rows(run, row, state, reason, name, touches) SELECT r.sequence, row, state, reason, name, touches"
          " FROM rows"_s,
          u"steps(run, row, position, step) SELECT r.sequence, row, position, step FROM steps"_s,
          u"found(run, row, text) SELECT r.sequence, row, text FROM found"_s})
        sql(u"INSERT INTO %1, runs AS r WHERE run = 1 AND r.sequence > 1"_s.arg(table));
    open();
    ASSERT_EQ(countOf(journal->rowCounts(u"1999"_s).value(), RowState::Planned), 50);
    const auto took = [this](const RunFilter &filter) {
        (void)found(filter); // what is read for the first time is the disk's time
        QElapsedTimer timer;
        timer.start();
        EXPECT_EQ(found(filter), QStringList());
        return timer.elapsed();
    };
    const qint64 byWords = took({.words = u"person nobody"_s});
    const qint64 byResult = took({.results = {RunResult::Done}});
    RecordProperty("byWordsMs", static_cast<int>(byWords));
    RecordProperty("byResultMs", static_cast<int>(byResult));
    EXPECT_LT(byWords, 500) << "far more than it takes";
    EXPECT_LT(byResult, 500);
}

} // namespace Stationmaster
