// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/runtotals.h"
#include "provisioning/phonesteps.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Step create(StepState state = StepState::Planned)
{
    Step step = creationOf({.name = u"Ana"_s});
    step.state = state;
    return step;
}

Step remove()
{
    return deletionOfShown({});
}

} // namespace

TEST(RunTotals, CountEveryRowOnceByWhatItIs)
{
    const std::vector<RunRow> rows{{.state = RowState::Planned},
                                   {.state = RowState::Held, .reason = RowReason::SignedIn},
                                   {.state = RowState::Held, .reason = RowReason::NotKnown},
                                   {.state = RowState::Skipped, .reason = RowReason::HasPhone},
                                   {.state = RowState::Skipped, .reason = RowReason::HasPhone},
                                   {.state = RowState::Skipped, .reason = RowReason::NotKnown},
                                   {.state = RowState::InDoubt},
                                   {.state = RowState::Done},
                                   {.state = RowState::Failed, .reason = RowReason::Changed}};
    const RunTotals totals = totalsOf(rows);
    EXPECT_EQ(totals, (RunTotals{.rows = 9,
                                 .planned = 1,
                                 .held = 2,
                                 .skipped = 3,
                                 .inDoubt = 1,
                                 .done = 1,
                                 .failed = 1,
                                 .heldFor = {{RowReason::SignedIn, 1}, {RowReason::NotKnown, 1}},
                                 .skippedFor = {{RowReason::HasPhone, 2}, {RowReason::NotKnown, 1}}}));
}

TEST(RunTotals, CountTheCreatesAndDeletesThatAreStillToCome)
{
    const std::vector<RunRow> rows{
        {.state = RowState::Planned, .steps = {create(), remove(), create(StepState::Done)}},
        {.state = RowState::InDoubt, .steps = {create(StepState::Sent)}},
        {.state = RowState::Held, .steps = {remove(), remove(), create()}},
        {.state = RowState::Done, .steps = {create(StepState::Done)}},
        {.state = RowState::Failed, .steps = {create(StepState::Failed)}}};
    const RunTotals totals = totalsOf(rows);
    EXPECT_EQ(totals.creates, 2);
    EXPECT_EQ(totals.deletes, 1);
    EXPECT_EQ(totals.heldCreates, 1);
    EXPECT_EQ(totals.heldDeletes, 2);
}

} // namespace Stationmaster
