// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/executor.h"

#include "provisioning/changeplan.h"
#include "provisioning/executor_p.h"
#include "provisioning/stepfacts.h"

namespace Stationmaster {

Executor::Executor(Api api, Journal &journal, ExecutorOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, api, journal, options))
{
}

Executor::~Executor() = default;

void Executor::run(const Plan &plan)
{
    if (d->running)
        return;
    d->take(plan);
    d->start();
}

void Executor::retry()
{
    if (!d->running && d->plan.nextStep() >= 0)
        d->start();
}

void Executor::look()
{
    const int index = d->plan.nextStep();
    if (d->running || index < 0 || d->plan.steps[static_cast<std::size_t>(index)].state != StepState::Sent)
        return;
    d->start();
    d->onlyLooks = true;
}

void Executor::adopt()
{
    if (d->running || d->remedy.offer.remedy != Remedy::AdoptPhone)
        return;
    d->start([this, found = d->remedy] {
        Step step = d->currentStep();
        step.objectId = found.offer.objectId;
        step.objectName = found.offer.objectName;
        step.lineId = found.lineId;
        step.adopted = true;
        if (d->finishStep(step, StepState::Done))
            d->next();
    });
}

void Executor::rename(const QString &name)
{
    const int index = d->plan.nextStep();
    if (d->running || index < 0 || name.trimmed().isEmpty() ||
        !StepFacts::makesSomething(d->plan.steps[static_cast<std::size_t>(index)].kind))
        return;
    d->newName = name.trimmed();
    d->start();
}

void Executor::resolve(const QStringList &minePaths)
{
    if (d->running || d->remedy.offer.remedy != Remedy::ResolveConflict)
        return;
    d->start([this, minePaths] {
        Step step = d->currentStep();
        resolveConflicts(step, minePaths);
        if (d->saveStep(step))
            d->next();
    });
}

void Executor::takeMine()
{
    const int index = d->plan.nextStep();
    QStringList paths;
    if (index >= 0) {
        for (const FieldConflict &conflict : d->plan.steps[static_cast<std::size_t>(index)].conflicts)
            paths.append(conflict.path);
    }
    resolve(paths);
}

void Executor::keepTheirs()
{
    resolve({});
}

void Executor::cancel()
{
    if (!d->running)
        return;
    d->cancelRequested = true;
    if (d->runner)
        d->runner->stopWaiting();
    if (d->lookUp)
        d->lookUp->stopWaiting();
}

const Plan &Executor::plan() const
{
    return d->plan;
}

int Executor::currentStep() const
{
    return d->running ? d->current : -1;
}

bool Executor::isRunning() const
{
    return d->running;
}

bool Executor::isLooking() const
{
    return d->lookUp != nullptr;
}

Executor::Offer Executor::offer() const
{
    return d->remedy.offer;
}

} // namespace Stationmaster
