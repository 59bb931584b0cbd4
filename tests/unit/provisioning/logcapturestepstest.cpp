// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "personorg.h"
#include "provisioning/personplans.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

using Fault = Test::SmallOrg::Fault;
using Finding = Recovered::Finding;

class LogCaptureSteps : public Test::PersonOrg
{
protected:
    Plan start(std::chrono::minutes length = 15min)
    {
        return planRecording(org.orgId, u"Record"_s, {u"u1"_s, u"Ana"_s}, length);
    }
    Plan stop() { return planStopRecording(org.orgId, u"Stop"_s, {u"u1"_s, u"Ana"_s}); }
    int started() const { return seen("POST", u"/logcapture/"_s); }
    int stopped() const { return seen("DELETE", u"/logcapture/"_s); }
    /// The Date header has whole seconds.
    void expectEnd(const QDateTime &end) { EXPECT_LT(qAbs(capture.msecsTo(end)), 2000); }
    Outcome undo(const Plan &plan)
    {
        const Plan back = planUndo(inJournal(plan));
        EXPECT_EQ(back.steps.size(), 1u);
        return outcomeOf(back);
    }
};

TEST_F(LogCaptureSteps, RecordsFromWhenItBeginsAndUndoStopsIt)
{
    const Plan planned = start();
    org.clock = now().addSecs(600); // between plan and run
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    expectEnd(now().addSecs(900));
    EXPECT_EQ(inJournal(planned).steps[0].before[u"earlierEnd"_s].toString(), QString());
    EXPECT_EQ(undo(planned), Outcome::Complete);
    EXPECT_EQ(step(0).kind, StepKind::StopLogCapture);
    EXPECT_FALSE(capture.isValid());
}

TEST_F(LogCaptureSteps, NeverForMoreThanADay)
{
    EXPECT_EQ(outcomeOf(start(24h)), Outcome::Complete);
    EXPECT_LT(capture, now().addDays(1));
    EXPECT_GT(capture, now().addDays(1).addSecs(-90));
}

TEST_F(LogCaptureSteps, OverOneThatIsOnUndoGivesTheEarlierEndBack)
{
    const QDateTime theirs = now().addSecs(4 * 3600);
    capture = theirs;
    const Plan planned = start();
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    expectEnd(now().addSecs(900));
    EXPECT_EQ(undo(planned), Outcome::Complete);
    EXPECT_EQ(capture, theirs);
    EXPECT_EQ(stopped(), 0);
}

TEST_F(LogCaptureSteps, WhereTheEarlierEndHasPassedUndoStops)
{
    capture = now().addSecs(60);
    const Plan planned = start();
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    org.clock = now().addSecs(120);
    EXPECT_EQ(undo(planned), Outcome::Complete);
    EXPECT_EQ(step(0).state, StepState::Done);
    EXPECT_FALSE(capture.isValid());
    EXPECT_EQ(started(), 1);
}

TEST_F(LogCaptureSteps, UndoLeavesAloneWhatOthersHaveChangedOrIsOver)
{
    for (const bool isRunning : {true, false}) {
        capture = isRunning ? now().addSecs(3600) : QDateTime();
        const Plan planned = start();
        EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
        const QDateTime theirs = now().addSecs(7200);
        capture = theirs;
        EXPECT_EQ(undo(planned), Outcome::Complete);
        EXPECT_EQ(step(0).skipped, SkipReason::ChangedByOthers);
        EXPECT_EQ(capture, theirs);
    }
    capture = now().addSecs(3600);
    const Plan planned = start();
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    capture = {}; // stopped by somebody else
    EXPECT_EQ(undo(planned), Outcome::Complete);
    EXPECT_EQ(step(0).skipped, SkipReason::AlreadyGone);
    EXPECT_FALSE(capture.isValid());
}

TEST_F(LogCaptureSteps, StopCanBeUndoneWhileTheEndIsAhead)
{
    const QDateTime end = now().addSecs(3600);
    capture = end;
    const Plan planned = stop();
    EXPECT_TRUE(canBeUndone(planned.steps[0])) << "not known yet";
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    EXPECT_FALSE(capture.isValid());
    EXPECT_TRUE(canBeUndone(inJournal(planned).steps[0]));
    EXPECT_EQ(undo(planned), Outcome::Complete);
    EXPECT_EQ(capture, end);
}

TEST_F(LogCaptureSteps, StopCannotBeUndoneOnceItWouldHaveEnded)
{
    capture = now().addSecs(3600);
    const Plan planned = stop();
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    Plan done = inJournal(planned);
    done.steps[0].before.insert(u"earlierEnd"_s, now().addSecs(-1).toString(Qt::ISODateWithMs));
    EXPECT_FALSE(canBeUndone(done.steps[0]));
    EXPECT_TRUE(planUndo(done).steps.empty());
    // Planned a moment before it passed: nothing is left to do.
    const Plan back = planUndo(inJournal(planned));
    org.clock = now().addSecs(7200);
    EXPECT_EQ(outcomeOf(back), Outcome::Complete);
    EXPECT_EQ(step(0).skipped, SkipReason::NotNeeded);
    EXPECT_EQ(started(), 0);
}

TEST_F(LogCaptureSteps, WhereNothingIsRecordedThereIsNothingToStop)
{
    EXPECT_EQ(outcomeOf(stop()), Outcome::Complete);
    EXPECT_EQ(step(0).skipped, SkipReason::NotNeeded);
    EXPECT_EQ(stopped(), 0);
}

TEST_F(LogCaptureSteps, RefusalsAreFailuresAndNothingIsSentUnseen)
{
    captureStatus = 403;
    for (const Plan &planned : {start(), stop()}) {
        EXPECT_EQ(outcomeOf(planned), Outcome::Stopped);
        EXPECT_EQ(step(0).error.value_or(Error()).kind, Error::Kind::Forbidden);
    }
    EXPECT_EQ(started() + stopped(), 0) << "who may not see what is on could not give it back";
    captureStatus = 200;
    org.addFault("POST", u"/logcapture/"_s, Fault::Refuse);
    EXPECT_EQ(outcomeOf(start()), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Failed);
    EXPECT_FALSE(capture.isValid());
}

TEST_F(LogCaptureSteps, LostAnswersAreLookedUpAndNotRepeated)
{
    for (const Fault fault :
         {Fault::CutAfter, Fault::HalfJsonAfter, Fault::EmptyAfter, Fault::Html502After}) {
        capture = {};
        const int before = started();
        org.addFault("POST", u"/logcapture/"_s, fault);
        const Plan planned = start();
        EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
        EXPECT_EQ(started(), before + 1);
        EXPECT_EQ(undo(planned), Outcome::Complete);
        EXPECT_FALSE(capture.isValid());
    }
    capture = now().addSecs(3600);
    org.addFault("DELETE", u"/logcapture/"_s, Fault::CutAfter);
    const int before = stopped();
    EXPECT_EQ(outcomeOf(stop()), Outcome::Complete);
    EXPECT_EQ(stopped(), before + 1);
}

TEST_F(LogCaptureSteps, WhatDidNotHappenIsSentAgain)
{
    org.addFault("POST", u"/logcapture/"_s, Fault::CutBefore);
    EXPECT_EQ(outcomeOf(start()), Outcome::Complete);
    EXPECT_EQ(started(), 2);
    EXPECT_TRUE(capture.isValid());
    org.addFault("DELETE", u"/logcapture/"_s, Fault::CutBefore);
    EXPECT_EQ(outcomeOf(stop()), Outcome::Complete);
    EXPECT_FALSE(capture.isValid());
}

TEST_F(LogCaptureSteps, CrashesBeforeTheAnswerAreFoundOut)
{
    capture = now().addSecs(7200);
    const QDateTime theirs = capture;
    const Plan planned = start();
    auto found = recoveredAfterCrash(planned);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Made);
    EXPECT_EQ(undo(planned), Outcome::Complete);
    EXPECT_EQ(capture, theirs);
    found = recoveredAfterCrash(stop());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Made);
    EXPECT_EQ(started(), 2);
}

} // namespace Stationmaster
