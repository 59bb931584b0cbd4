// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/runsummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

StepOutcome outcomeOfSkipped(const Step &step)
{
    switch (step.skipped) {
    case SkipReason::NotNeeded:
        return StepOutcome::NotNeeded;
    case SkipReason::AlreadyGone:
    case SkipReason::NeverMade:
        return StepOutcome::AlreadyGone;
    case SkipReason::ChangedByOthers:
        return StepOutcome::Kept;
    case SkipReason::NotRecorded:
        break;
    }
    return StepOutcome::Unexplained;
}

int &countOf(RunSummary &summary, StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return summary.done;
    case StepOutcome::NotNeeded:
        return summary.notNeeded;
    case StepOutcome::AlreadyGone:
        return summary.alreadyGone;
    case StepOutcome::Kept:
        return summary.kept;
    case StepOutcome::Unexplained:
        return summary.unexplained;
    case StepOutcome::Failed:
        return summary.failed;
    case StepOutcome::NotKnown:
        return summary.notKnown;
    case StepOutcome::NotBegun:
        break;
    }
    return summary.notBegun;
}

} // namespace

StepOutcome outcomeOf(const Step &step)
{
    const bool isUnsettled = step.before["unsettled"_L1].toBool();
    switch (step.state) {
    case StepState::Done:
        return step.adopted ? StepOutcome::NotNeeded : StepOutcome::Done;
    case StepState::Skipped:
        return outcomeOfSkipped(step);
    case StepState::Failed:
        return isUnsettled ? StepOutcome::NotKnown : StepOutcome::Failed;
    case StepState::Sent:
        return StepOutcome::NotKnown;
    case StepState::Planned:
        break;
    }
    return isUnsettled ? StepOutcome::NotKnown : StepOutcome::NotBegun;
}

RunSummary summaryOf(const Plan &plan)
{
    RunSummary summary{.isUndo = !plan.undoOf.isEmpty(), .steps = static_cast<int>(plan.steps.size())};
    for (const Step &step : plan.steps) {
        const StepOutcome outcome = outcomeOf(step);
        ++countOf(summary, outcome);
        if (outcome == StepOutcome::Done) {
            summary.partlyKept += step.kept.isEmpty() ? 0 : 1;
            summary.signedOut += step.signIn == SignIn::Lost ? 1 : 0;
            summary.signInNotKnown += step.signIn == SignIn::NotKnown ? 1 : 0;
        }
    }
    return summary;
}

bool keptTheirs(const std::vector<Step> &steps)
{
    return std::ranges::any_of(
        steps, [](const Step &step) { return outcomeOf(step) == StepOutcome::Kept || !step.kept.isEmpty(); });
}

} // namespace Stationmaster
