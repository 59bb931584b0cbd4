// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/bulkcommand.h"

#include "orgsim/embeddedorg.h"
#include "provisioning/bulk/planfile.h"
#include "provisioning/journal.h"
#include "startup/runreport.h"
#include "support/awaited.h"
#include "ui/startup/refusal.h"
#include "words/bulkruntext.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

/// Signed in to an embedded org. What it does there is shown by tests from outside.
class BulkCommandTest : public testing::Test
{
protected:
    BulkCommandTest()
    {
        EXPECT_TRUE(org.start());
        options.dataDir = folder.path();
        options.planFile = folder.filePath(u"plan.json"_s);
        options.access = ApiAccess{.apiUrl = org.url(),
                                   .loginUrl = org.url(),
                                   .clientId = org.options().clientId,
                                   .clientSecret = org.options().clientSecret};
        EXPECT_TRUE(
            (PlanFile{.run = {.head = emptyPlan(u"another-org"_s, u"Phones"_s)}}.save(options.planFile)));
    }

    /// What is said on stderr; the end is expected to be 1.
    QString refusalOf(StartOptions::Task task)
    {
        options.task = task;
        BulkCommand command(options);
        return Stationmaster::Test::refusalOf(command);
    }

    QTemporaryDir folder;
    OrgSim::EmbeddedOrg org{{.users = 3, .phones = 1}};
    StartOptions options;
};

TEST_F(BulkCommandTest, SaysWhyItDoesNotBegin)
{
    EXPECT_TRUE(refusalOf(StartOptions::Task::RunPlan).contains(u"planned for another org"_s));
    options.undoOf = u"a-run"_s;
    EXPECT_TRUE(refusalOf(StartOptions::Task::Undo).contains(u"no run “a-run”"_s));
    options.planFile = folder.filePath(u"missing.json"_s);
    EXPECT_TRUE(refusalOf(StartOptions::Task::RunPlan).contains(u"cannot be read"_s));
    options.access->readOnly = true; // as a saved connection can be
    EXPECT_TRUE(refusalOf(StartOptions::Task::Resume).contains(u"read-only"_s));
}

TEST_F(BulkCommandTest, SaysSoWhenItIsStoppedBeforeItBegins)
{
    options.task = StartOptions::Task::Resume;
    testing::internal::CaptureStderr();
    BulkCommand command(options);
    QSignalSpy ended(&command, &BulkCommand::ended);
    command.start();
    command.stop();
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "Stopped. Nothing was sent.\n");
    EXPECT_EQ(ended.count(), 1);
    EXPECT_EQ(ended.value(0).value(0).toInt(), 1);
}

TEST(BulkRunTextTest, HasASentenceForEveryReasonToPause)
{
    using Reason = BulkRun::PauseReason;
    QStringList said;
    for (const Reason reason :
         {Reason::Asked, Reason::Alike, Reason::Ceiling, Reason::OtherOrg, Reason::Refused, Reason::Journal})
        said.append(BulkRunText::whyPaused(reason, Error{.kind = Error::Kind::Forbidden}, {.creates = 3001}));
    said.append(BulkRunText::whyPaused(Reason::Refused, Error{.kind = Error::Kind::TooLarge}, {}));
    for (const QString &sentence : said)
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
    EXPECT_TRUE(said[1].contains(u"your role"_s)) << "how they failed: " << qPrintable(said[1]);
    EXPECT_TRUE(said[2].contains(u"3,001"_s)) << qPrintable(said[2]);
    EXPECT_EQ(said.removeDuplicates(), 0);
}

TEST(RunReportTest, NamesWhatIsNotDoneAndCountsTheRest)
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.path());
    ASSERT_TRUE(journal);
    const Step done{.state = StepState::Done};
    Step failed{.state = StepState::Failed};
    failed.error = Error{.kind = Error::Kind::Forbidden};
    Step left{.state = StepState::Skipped};
    left.skipped = SkipReason::ChangedByOthers;
    const Step planned;
    PlannedRun run{.head = emptyPlan(u"o"_s, u"Many"_s),
                   .rows = {{.name = u"Ana"_s, .state = RowState::Done, .steps = {done}},
                            {.name = u"Bo"_s, .state = RowState::Failed, .steps = {failed}},
                            {.name = u"C\ty"_s,
                             .state = RowState::Skipped,
                             .reason = RowReason::HasPhone,
                             .steps = {planned}},
                            {.name = u"Di"_s, .state = RowState::Done, .steps = {left}},
                            {.name = u"Ed"_s, .state = RowState::Skipped, .reason = RowReason::Inactive}}};
    const QString id = run.head.id;
    ASSERT_TRUE(awaited((*journal)->addRun(run)));
    const auto report = RunReport::of(**journal, id, {});
    ASSERT_TRUE(report);
    const QStringList lines = report->text.split(u'\n');
    EXPECT_TRUE(lines[0].startsWith(u"2\tBo\tfailed: The org does not allow this"_s)) << qPrintable(lines[0]);
    EXPECT_EQ(lines[1], u"3\tC\uFFFDy\tleft out: already has a WebRTC phone"_s);
    EXPECT_TRUE(lines[2].startsWith(u"4\tDi\t"_s)) << qPrintable(lines[2]);
    EXPECT_EQ(lines[3], u"5\tEd\tleft out: inactive"_s);
    EXPECT_TRUE(report->text.endsWith(
        u"\nRows: 5\nDone: 2\nFailed: 1\nNot known: 0\nNot begun: 0\nHeld: 0\nLeft out: 2\n"_s));
    EXPECT_FALSE(report->isAllDone);
}

TEST(RunReportTest, WhatWasLeftOutFromTheBeginningIsNoFailure)
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.path());
    ASSERT_TRUE(journal);
    PlannedRun run{
        .head = emptyPlan(u"o"_s, u"Many"_s),
        .rows = {{.name = u"Ana"_s, .state = RowState::Skipped, .steps = {Step()}}, {.name = u"Bo"_s}}};
    run.rows[1].state = RowState::Held;
    ASSERT_TRUE(awaited((*journal)->addRun(run)));
    EXPECT_TRUE(RunReport::of(**journal, run.head.id, 1)->isAllDone);
    EXPECT_FALSE(RunReport::of(**journal, run.head.id, 0)->isAllDone);
    EXPECT_FALSE(RunReport::of(**journal, run.head.id, {})->isAllDone)
        << "it had something to do, so it was left out on the way";
}

} // namespace Stationmaster::Test
