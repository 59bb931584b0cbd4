// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/personplans.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Step personStep(StepKind kind, const PlannedPerson &person)
{
    return {.kind = kind, .intent = {{"userId"_L1, person.id}, {"userName"_L1, person.name}}};
}

Plan planOfOne(const QString &orgId, const QString &title, Step step)
{
    Plan plan = emptyPlan(orgId, title);
    plan.steps.push_back(std::move(step));
    return plan;
}

} // namespace

Plan planSignOutEverywhere(const QString &orgId, const QString &title, const PlannedPerson &person,
                           bool evenDuringCall)
{
    Step step = personStep(StepKind::EndTokens, person);
    if (evenDuringCall)
        step.intent.insert("evenDuringCall"_L1, true);
    return planOfOne(orgId, title, std::move(step));
}

Plan planDisassociate(const QString &orgId, const QString &title, const PlannedPerson &person,
                      const QString &stationId)
{
    Step step = personStep(StepKind::DisassociateStation, person);
    step.intent.insert("stationId"_L1, stationId);
    return planOfOne(orgId, title, std::move(step));
}

Plan planRecording(const QString &orgId, const QString &title, const PlannedPerson &person,
                   std::chrono::minutes length)
{
    Step step = personStep(StepKind::StartLogCapture, person);
    step.intent.insert("minutes"_L1, static_cast<int>(length.count()));
    return planOfOne(orgId, title, std::move(step));
}

Plan planStopRecording(const QString &orgId, const QString &title, const PlannedPerson &person)
{
    return planOfOne(orgId, title, personStep(StepKind::StopLogCapture, person));
}

Plan planEndCalls(const QString &orgId, const QString &title, const PlannedPerson &person,
                  const std::vector<StuckCall> &calls)
{
    Plan plan = emptyPlan(orgId, title);
    for (const StuckCall &call : calls) {
        Step step = personStep(StepKind::EndConversation, person);
        step.intent.insert("id"_L1, call.id);
        if (call.evenWhileAlive)
            step.intent.insert("evenWhileAlive"_L1, true);
        plan.steps.push_back(std::move(step));
    }
    return plan;
}

} // namespace Stationmaster
