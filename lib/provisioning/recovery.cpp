// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/recovery.h"

#include "provisioning/journal.h"
#include "provisioning/lookup.h"

#include <QSet>

#include <algorithm>

namespace Stationmaster {

class Recovery::Private
{
public:
    Private(Recovery *recovery, Api orgApi, Journal &openJournal, ExecutorOptions lookOptions)
        : q(recovery), api(orgApi), journal(openJournal), options(lookOptions)
    {
    }

    void lookInto(std::size_t entry);
    void settle(std::size_t entry, const Result<LookUp::Found> &found);

    Recovery *q;
    Api api;
    Journal &journal;
    ExecutorOptions options;

    std::vector<Recovered> entries{};
    std::vector<std::unique_ptr<LookUp>> lookUps{};
    int unanswered = 0;
    std::optional<Error> storageError{};
    CallPromise<std::vector<Recovered>> promise{};
};

namespace {

int stepInDoubt(const Plan &plan)
{
    const auto it = std::find_if(plan.steps.begin(), plan.steps.end(),
                                 [](const Step &step) { return step.state == StepState::Sent; });
    return it == plan.steps.end() ? -1 : static_cast<int>(it - plan.steps.begin());
}

/// The runs that were cut off. One that an open undo is taking back is left out: resuming it would make again
/// what the undo removes.
std::vector<Plan> resumable(std::vector<Plan> plans)
{
    QSet<QString> beingUndone;
    for (const Plan &plan : plans)
        beingUndone.insert(plan.undoOf);
    std::erase_if(plans, [&beingUndone](const Plan &plan) {
        return plan.saved || beingUndone.contains(plan.id);
    });
    return plans;
}

} // namespace

Recovery::Recovery(Api api, Journal &journal, QObject *parent, ExecutorOptions options)
    : QObject(parent), d(std::make_unique<Private>(this, api, journal, options))
{
}

Recovery::~Recovery() = default;

Call<std::vector<Recovered>> Recovery::start(const QString &orgId)
{
    auto plans = d->journal.openRuns(orgId);
    if (!plans)
        return finishedCall<std::vector<Recovered>>(fail(plans.error()));
    d->promise = {};
    d->entries.clear();
    d->lookUps.clear();
    d->unanswered = 0;
    d->storageError.reset();
    for (Plan &plan : resumable(std::move(*plans))) {
        if (plan.isComplete())
            (void)d->journal.close(plan.id); // cut off between its last outcome and its closing
        else
            d->entries.push_back({.plan = std::move(plan)});
    }
    for (std::size_t i = 0; i < d->entries.size(); ++i)
        d->lookInto(i);
    if (d->unanswered == 0)
        d->promise.finish(d->entries);
    return d->promise.call();
}

void Recovery::Private::lookInto(std::size_t entry)
{
    Recovered &recovered = entries[entry];
    recovered.step = stepInDoubt(recovered.plan);
    if (recovered.step < 0)
        return;
    ++unanswered;
    lookUps.push_back(std::make_unique<LookUp>(api, options, LookUp::Looks::Repeated));
    lookUps.back()->ofStep(recovered.plan, recovered.step).onFinished(q, [this, entry](const auto &found) {
        settle(entry, found);
    });
}

void Recovery::Private::settle(std::size_t entry, const Result<LookUp::Found> &found)
{
    Recovered &recovered = entries[entry];
    Step step = recovered.plan.steps[static_cast<std::size_t>(recovered.step)];
    recovered.asked = found.has_value();
    if (!found || found->effect == LookUp::Effect::NotKnown) {
        recovered.finding = Recovered::Finding::Unknown;
    } else {
        recovered.finding = found->tookEffect() ? Recovered::Finding::Made : Recovered::Finding::NothingMade;
        found->settle(step);
        if (const auto saved = journal.saveStep(recovered.plan.id, recovered.step, step); saved)
            recovered.plan.steps[static_cast<std::size_t>(recovered.step)] = step;
        else
            storageError = saved.error();
    }
    if (--unanswered > 0)
        return;
    if (storageError)
        promise.finish(fail(*storageError));
    else
        promise.finish(entries);
}

} // namespace Stationmaster
