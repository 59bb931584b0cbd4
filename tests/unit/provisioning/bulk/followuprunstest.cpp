// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/followupruns.h"
#include "provisioning/phonesteps.h"
#include "unit/provisioning/bulk/bulkfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::kindsOf;
using Test::person;
using Test::phoneOf;

namespace {

Step madePhone()
{
    Step step = creationOf({.name = u"Ana_WebRTC"_s, .siteId = u"berlin"_s, .userId = u"u1"_s});
    step.state = StepState::Done;
    step.objectId = u"p9"_s;
    step.objectName = u"Ana_WebRTC"_s;
    step.lineId = u"line-p9"_s;
    return step;
}

Step refusedDefault()
{
    Step step = defaultSettingOfMade(u"u1"_s, u"Ana"_s, 0, u"desk"_s);
    step.state = StepState::Failed;
    step.error = Error{.kind = Error::Kind::Conflict};
    step.conflicts = {{.path = u"defaultStation"_s}};
    return step;
}

RunRow rowOf(std::vector<Step> steps, const QString &name = u"Ana"_s)
{
    const RowState state = rowStateOf(steps);
    return {.name = name, .state = state, .touches = {u"user/u1"_s}, .steps = std::move(steps)};
}

Step deletion(bool isSignedIn)
{
    Step step =
        deletionOfShown({.phone = phoneOf(u"p1"_s, person(u"u1"_s, u"Ana"_s)), .isSignedIn = isSignedIn});
    step.state = StepState::Done;
    step.before.insert(u"document"_s, QJsonObject{{u"id"_s, u"p1"_s}, {u"name"_s, u"Ana_old"_s}});
    return step;
}

Step done(StepKind kind)
{
    return {.kind = kind, .state = StepState::Done};
}

std::vector<UndoLoss::Kind> lossesOf(std::vector<Step> steps)
{
    std::vector<UndoLoss::Kind> kinds;
    for (const UndoLoss &loss : undoLossesOf(rowOf(std::move(steps))))
        kinds.push_back(loss.kind);
    return kinds;
}

} // namespace

TEST(RetryRun, PlansAgainWhatFailedAndRefersToWhatWasDone)
{
    const std::vector<RunRow> rows{rowOf({madePhone(), refusedDefault()})};
    const PlannedRun run = planRetry(u"org"_s, u"Again"_s, rowsOf(rows));
    EXPECT_EQ(run.head.orgId, u"org"_s);
    ASSERT_EQ(run.rows.size(), 1u);
    const RunRow &row = run.rows[0];
    EXPECT_EQ(row.state, RowState::Planned);
    EXPECT_EQ(row.touches, (QStringList{u"user/u1"_s, u"phone/p9"_s}));
    ASSERT_EQ(row.steps.size(), 2u);
    EXPECT_EQ(row.steps[0].state, StepState::Done);
    EXPECT_EQ(row.steps[0].lineId, u"line-p9"_s);
    EXPECT_EQ(row.steps[1].state, StepState::Planned);
    EXPECT_EQ(row.steps[1].intent, refusedDefault().intent);
    EXPECT_FALSE(row.steps[1].error);
    EXPECT_TRUE(row.steps[1].conflicts.isEmpty());
}

TEST(RetryRun, ItsUndoTakesBackOnlyWhatItDid)
{
    const std::vector<RunRow> rows{rowOf({madePhone(), refusedDefault()})};
    PlannedRun run = planRetry(u"org"_s, u"Again"_s, rowsOf(rows));
    run.rows.at(0).steps.at(1).state = StepState::Done;
    const PlannedRun undo = planUndo(run.head, rowsOf(run.rows));
    EXPECT_EQ(kindsOf(undo.rows.at(0)), std::vector{StepKind::RestoreDefaultStation});
    const PlannedRun first = planUndo({.id = u"first"_s, .orgId = u"org"_s}, rowsOf(rows));
    EXPECT_EQ(kindsOf(first.rows.at(0)), std::vector{StepKind::DeletePhone})
        << "the phone is of the first run";
}

TEST(RetryRun, LeavesOutWhatDidNotFail)
{
    Step sent = creationOf({.name = u"Bo"_s, .userId = u"u2"_s});
    sent.state = StepState::Sent;
    RunRow mixed = rowOf({sent, refusedDefault()});
    mixed.state = RowState::Failed; // and yet something of it is in doubt
    const std::vector<RunRow> rows{rowOf({madePhone()}),
                                   rowOf({sent}),
                                   mixed,
                                   rowOf({creationOf({})}),
                                   {.state = RowState::Skipped, .reason = RowReason::HasPhone},
                                   {.state = RowState::Held, .steps = {refusedDefault()}}};
    EXPECT_TRUE(planRetry(u"org"_s, {}, rowsOf(rows)).rows.empty());
}

TEST(UndoRun, TakesRowsBackTheLastFirst)
{
    Step setDefault = defaultSettingOfMade(u"u1"_s, u"Ana"_s, 0);
    setDefault.state = StepState::Done;
    setDefault.objectId = u"line-p9"_s;
    setDefault.before.insert(u"defaultStationId"_s, u"desk"_s);
    const std::vector<RunRow> rows{rowOf({madePhone(), setDefault}, u"first"_s),
                                   rowOf({refusedDefault()}, u"nothing done"_s),
                                   {.name = u"skipped"_s, .state = RowState::Skipped},
                                   rowOf({madePhone(), refusedDefault()}, u"half"_s),
                                   rowOf({deletion(false)}, u"last"_s)};
    const Plan head{.id = u"run-1"_s, .orgId = u"org"_s, .title = u"Phones"_s};
    const PlannedRun undo = planUndo(head, rowsOf(rows));
    EXPECT_EQ(undo.head.undoOf, u"run-1"_s);
    EXPECT_EQ(undo.head.orgId, u"org"_s);
    EXPECT_EQ(undo.head.title, u"Phones"_s);
    EXPECT_NE(undo.head.id, head.id);
    ASSERT_EQ(undo.rows.size(), 3u);
    EXPECT_EQ(undo.rows[0].name, u"last"_s);
    EXPECT_EQ(kindsOf(undo.rows[0]), std::vector{StepKind::CreatePhone});
    EXPECT_EQ(undo.rows[0].touches, (QStringList{u"user/u1"_s, u"phone/p1"_s}));
    EXPECT_EQ(undo.rows[1].name, u"half"_s);
    EXPECT_EQ(kindsOf(undo.rows[1]), std::vector{StepKind::DeletePhone});
    EXPECT_EQ(undo.rows[2].name, u"first"_s);
    EXPECT_EQ(kindsOf(undo.rows[2]), (std::vector{StepKind::RestoreDefaultStation, StepKind::DeletePhone}));
    EXPECT_EQ(undo.rows[2].touches, (QStringList{u"user/u1"_s, u"phone/p9"_s}));
    for (const RunRow &row : undo.rows)
        EXPECT_EQ(row.state, RowState::Planned) << qPrintable(row.name);
}

TEST(UndoRun, LooksForWhatIsInDoubt)
{
    Step sent = creationOf({.name = u"Bo"_s, .userId = u"u2"_s});
    sent.state = StepState::Sent;
    const std::vector<RunRow> rows{rowOf({sent})};
    const PlannedRun undo = planUndo({.id = u"run-1"_s}, rowsOf(rows));
    ASSERT_EQ(undo.rows.size(), 1u);
    EXPECT_EQ(undo.rows[0].steps.at(0).intent[u"lookUp"_s], sent.intent);
    EXPECT_TRUE(undo.rows[0].touches.contains(u"user/u2"_s));
}

TEST(UndoRun, ReadsOneRowAtATime)
{
    int asked = 0;
    const PlannedRun undo = planUndo({.id = u"run-1"_s}, [&asked]() -> std::optional<RunRow> {
        if (asked == 3)
            return std::nullopt;
        return rowOf({madePhone()}, QString::number(asked++));
    });
    ASSERT_EQ(undo.rows.size(), 3u);
    EXPECT_EQ(undo.rows[0].name, u"2"_s);
}

TEST(UndoLosses, AreNoneWhereAllComesBack)
{
    EXPECT_TRUE(lossesOf({madePhone(), done(StepKind::SetDefaultStation), done(StepKind::UpdatePhone),
                          done(StepKind::ClearDefaultStation)})
                    .empty());
    Step planned = done(StepKind::DisassociateStation);
    planned.state = StepState::Planned;
    Step adopted = done(StepKind::DisassociateStation);
    adopted.adopted = true;
    EXPECT_TRUE(lossesOf({planned, adopted}).empty()) << "nothing was done";
}

TEST(UndoLosses, SayWhatCannotComeBack)
{
    using Kind = UndoLoss::Kind;
    EXPECT_EQ(lossesOf({done(StepKind::DisassociateStation), done(StepKind::AssociateStation)}),
              (std::vector{Kind::WhoIsSignedIn, Kind::WhoIsSignedIn}));
    Step update = done(StepKind::UpdatePhone);
    update.signIn = SignIn::Lost;
    EXPECT_EQ(lossesOf({update}), std::vector{Kind::WhoIsSignedIn});
    update.signIn = SignIn::Restored;
    EXPECT_TRUE(lossesOf({update}).empty());
    EXPECT_EQ(lossesOf({deletion(false)}), std::vector{Kind::Identity});
    EXPECT_EQ(lossesOf({deletion(true)}), (std::vector{Kind::Identity, Kind::WhoIsSignedIn}));
    Step notKept = deletion(false);
    notKept.before = {};
    EXPECT_EQ(lossesOf({notKept}), std::vector{Kind::NotKept});
    Step undone = deletion(false);
    undone.intent.remove(u"shown"_s);
    undone.before = {};
    EXPECT_EQ(lossesOf({undone}), std::vector{Kind::Undone});
    EXPECT_EQ(lossesOf({done(StepKind::RestoreDefaultStation)}), std::vector{Kind::Undone});
    EXPECT_EQ(lossesOf({done(StepKind::Unknown)}), std::vector{Kind::NotKnown});
    EXPECT_EQ(undoLossesOf(rowOf({madePhone(), done(StepKind::DisassociateStation)})).at(0).step, 1);
}

TEST(CutOffRuns, AreOfManyRowsBegunAndNotBeingTakenBack)
{
    const auto run = [](const QString &id, int rows, bool saved = false, const QString &undoOf = {}) {
        return Plan{.id = id, .undoOf = undoOf, .saved = saved, .size = {.rows = rows}};
    };
    const std::vector<Plan> open{run(u"single"_s, 0), run(u"kept"_s, 5, true), run(u"cut"_s, 5),
                                 run(u"original"_s, 5), run(u"undo"_s, 5, false, u"original"_s)};
    QStringList ids;
    for (const Plan &plan : cutOffRuns(open))
        ids.append(plan.id);
    EXPECT_EQ(ids, (QStringList{u"cut"_s, u"undo"_s}));
}

} // namespace Stationmaster
