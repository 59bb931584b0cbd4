// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/plan.h"

#include "provisioning/steptype.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool Plan::isComplete() const
{
    return nextStep() < 0 && !hasRows() && (!steps.empty() || !undoOf.isEmpty());
}

int Plan::nextStep() const
{
    const auto it = std::ranges::find_if_not(steps, &Step::isFinished);
    return it == steps.end() ? -1 : static_cast<int>(it - steps.begin());
}

const Step *Plan::referredStep(const QJsonObject &intent, QLatin1StringView key) const
{
    const int index = intent[key].toInt(-1);
    return index >= 0 && index < std::ssize(steps) ? &step(index) : nullptr;
}

Plan emptyPlan(const QString &orgId, const QString &title)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .orgId = orgId,
            .title = title,
            .created = QDateTime::currentDateTimeUtc()};
}

Plan planUndo(const Plan &plan)
{
    Plan undo = emptyPlan(plan.orgId, plan.title);
    undo.undoOf = plan.id;
    for (auto it = plan.steps.rbegin(); it != plan.steps.rend(); ++it) {
        if (!mayHaveChanged(*it))
            continue;
        for (Step &step : stepType(it->kind).undo(plan, *it, static_cast<int>(undo.steps.size())))
            undo.steps.push_back(std::move(step));
    }
    return undo;
}

bool mayHaveChanged(const Step &step)
{
    const bool mayHaveHappened = step.state == StepState::Done || step.state == StepState::Sent ||
                                 step.before["unsettled"_L1].toBool();
    return mayHaveHappened && !step.adopted;
}

bool canBeUndone(const Step &step)
{
    return stepType(step.kind).canBeUndone(step);
}

} // namespace Stationmaster
