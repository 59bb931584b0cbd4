// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/followupruns.h"

#include "provisioning/bulk/runrows.h"
#include "provisioning/steptype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// The row with its unfinished steps planned again, as Executor::retry() takes them up.
RunRow plannedAgain(RunRow row)
{
    for (Step &step : row.steps) {
        if (step.isFinished()) {
            step.adopted = true;
            continue;
        }
        step.state = StepState::Planned;
        step.error.reset();
        step.conflicts.clear();
    }
    return plannedRow(row.name, row.touches, std::move(row.steps));
}

Plan planOf(const Plan &head, RunRow row)
{
    Plan plan = head;
    plan.steps = std::move(row.steps);
    return plan;
}

bool signedSomebodyOut(const Step &step)
{
    const bool wasDeletedUnderThem =
        step.kind == StepKind::DeletePhone && step.intent["shown"_L1]["signedIn"_L1].toBool();
    return step.signIn == SignIn::Lost || wasDeletedUnderThem;
}

/// Why no step takes @p step back.
UndoLoss::Kind whyNoWayBack(const Step &step)
{
    switch (stepType(step.kind).facts.verb) {
    case StepVerb::Disassociate:
    case StepVerb::Associate:
    case StepVerb::SignOut:
        return UndoLoss::Kind::WhoIsSignedIn;
    case StepVerb::StopRecording:
    case StepVerb::EndCall:
        return UndoLoss::Kind::Over;
    case StepVerb::Delete:
        return canBeUndone(step) ? UndoLoss::Kind::NotKept : UndoLoss::Kind::Undone;
    case StepVerb::None:
        return UndoLoss::Kind::NotKnown;
    default:
        return UndoLoss::Kind::Undone;
    }
}

} // namespace

NextRow rowsOf(const std::vector<RunRow> &rows)
{
    return [it = rows.begin(), end = rows.end()]() mutable {
        return it == end ? std::nullopt : std::optional(*it++);
    };
}

PlannedRun planRetry(const QString &orgId, const QString &title, const NextRow &next)
{
    PlannedRun run = emptyRun(orgId, title);
    while (std::optional<RunRow> row = next()) {
        if (row->state == RowState::Failed && rowStateOf(row->steps) == RowState::Failed)
            run.rows.push_back(plannedAgain(std::move(*row)));
    }
    return run;
}

PlannedRun planUndo(const Plan &head, const NextRow &next)
{
    PlannedRun run = emptyRun(head.orgId, head.title);
    run.head.undoOf = head.id;
    while (std::optional<RunRow> row = next()) {
        const QString name = row->name;
        const QStringList touches = joinedTouches(row->touches, touchesOf(row->steps));
        Plan undo = planUndo(planOf(head, std::move(*row)));
        for (Step &step : undo.steps) {
            if (step.intent.contains("made"_L1))
                step.intent.insert("onlyWhereUnchanged"_L1, true);
        }
        if (!undo.steps.empty())
            run.rows.push_back(plannedRow(name, touches, std::move(undo.steps)));
    }
    std::ranges::reverse(run.rows);
    return run;
}

std::vector<Plan> cutOffRuns(std::vector<Plan> open)
{
    QStringList beingUndone;
    for (const Plan &plan : open)
        beingUndone.append(plan.undoOf);
    std::erase_if(open, [&beingUndone](const Plan &plan) {
        return !plan.hasRows() || plan.saved || beingUndone.contains(plan.id);
    });
    return open;
}

std::vector<UndoLoss> undoLossesOf(const RunRow &row)
{
    std::vector<UndoLoss> losses;
    for (std::size_t i = 0; i < row.steps.size(); ++i) {
        const Step &step = row.steps[i];
        const int index = static_cast<int>(i);
        if (!mayHaveChanged(step))
            continue;
        Plan alone;
        alone.steps = {step};
        if (planUndo(alone).steps.empty())
            losses.push_back({.kind = whyNoWayBack(step), .step = index});
        else if (stepType(step.kind).facts.verb == StepVerb::Delete)
            losses.push_back({.kind = UndoLoss::Kind::Identity, .step = index});
        if (signedSomebodyOut(step))
            losses.push_back({.kind = UndoLoss::Kind::WhoIsSignedIn, .step = index});
    }
    return losses;
}

} // namespace Stationmaster
