// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/runsummary.h"
#include "provisioning/journalcodec.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST(RunSummaryTest, CountsEveryStepOnce)
{
    const FieldConflict field{.path = u"site"_s};
    const Plan plan{
        .id = u"run"_s,
        .steps = {
            {.state = StepState::Done},
            {.state = StepState::Done, .signIn = SignIn::Lost, .kept = {field}},
            {.state = StepState::Done, .signIn = SignIn::NotKnown},
            {.state = StepState::Done, .adopted = true},
            {.state = StepState::Skipped, .skipped = SkipReason::NotNeeded},
            {.state = StepState::Skipped, .skipped = SkipReason::AlreadyGone},
            {.state = StepState::Skipped, .skipped = SkipReason::NeverMade},
            {.state = StepState::Skipped, .skipped = SkipReason::ChangedByOthers, .kept = {field}},
            {.state = StepState::Skipped},
            {.state = StepState::Failed},
            {.state = StepState::Failed, .before = {{"unsettled"_L1, true}}},
            {.state = StepState::Sent},
            {.state = StepState::Planned},
        }};
    EXPECT_EQ(summaryOf(plan), (RunSummary{.steps = 13,
                                           .done = 3,
                                           .notNeeded = 2,
                                           .alreadyGone = 2,
                                           .kept = 1,
                                           .unexplained = 1,
                                           .failed = 1,
                                           .notKnown = 2,
                                           .notBegun = 1,
                                           .partlyKept = 1,
                                           .signedOut = 1,
                                           .signInNotKnown = 1}));
    EXPECT_FALSE(summaryOf(plan).nothingWasDone());
}

TEST(RunSummaryTest, SaysThatNothingWasDoneOnlyWhenThatIsCertain)
{
    const auto summary = [](StepState state, const QJsonObject &before = {}) {
        return summaryOf({.steps = {{.state = state, .before = before}, {.state = StepState::Planned}}});
    };
    EXPECT_TRUE(summary(StepState::Failed).nothingWasDone());
    EXPECT_TRUE(summary(StepState::Planned).nothingWasDone());
    EXPECT_FALSE(summary(StepState::Done).nothingWasDone());
    EXPECT_FALSE(summary(StepState::Sent).nothingWasDone());
    EXPECT_FALSE(summary(StepState::Failed, {{"unsettled"_L1, true}}).nothingWasDone());
}

TEST(RunSummaryTest, AnUndoIsWholeOnlyWhenNothingWasKept)
{
    const auto undoWith = [](SkipReason reason) {
        return summaryOf(
            {.undoOf = u"run"_s,
             .steps = {{.state = StepState::Done}, {.state = StepState::Skipped, .skipped = reason}}});
    };
    EXPECT_TRUE(undoWith(SkipReason::AlreadyGone).isWhole());
    EXPECT_TRUE(undoWith(SkipReason::NotNeeded).isWhole());
    EXPECT_FALSE(undoWith(SkipReason::ChangedByOthers).isWhole());
    EXPECT_FALSE(undoWith(SkipReason::NotRecorded).isWhole()) << "an old journal does not say";
    EXPECT_TRUE(undoWith(SkipReason::ChangedByOthers).isUndo);
}

TEST(RunSummaryTest, AStepOfAnOldJournalIsReadWithoutAReason)
{
    const auto step = JournalCodec::stepFrom(
        {{u"kind"_s, u"DeletePhone"_s}, {u"state"_s, u"Skipped"_s}, {u"intent"_s, QJsonObject()}});
    ASSERT_TRUE(step);
    EXPECT_EQ(outcomeOf(*step), StepOutcome::Unexplained);
}

} // namespace Stationmaster
