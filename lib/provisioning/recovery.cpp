// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/recovery.h"

#include "provisioning/journal.h"
#include "provisioning/steprunner.h"

#include <QSet>

#include <algorithm>

namespace Stationmaster {

namespace {

int stepInDoubt(const Plan &plan)
{
    const auto it = std::find_if(plan.steps.begin(), plan.steps.end(),
                                 [](const Step &step) { return step.state == StepState::Sent; });
    return it == plan.steps.end() ? -1 : static_cast<int>(it - plan.steps.begin());
}

/// The runs that were cut off. One that an open undo is taking back is left out: resuming it would make again
/// what the undo removes. Nor is a run of many rows one for an Executor: without its steps it would seem to
/// be over, and would be closed.
std::vector<Plan> resumable(std::vector<Plan> plans)
{
    QSet<QString> beingUndone;
    for (const Plan &plan : plans)
        beingUndone.insert(plan.undoOf);
    std::erase_if(plans, [&beingUndone](const Plan &plan) {
        return plan.saved || plan.hasRows() || beingUndone.contains(plan.id);
    });
    return plans;
}

} // namespace

Recovery::Recovery(Api api, Journal &journal, QObject *parent, ExecutorOptions options)
    : QObject(parent), m_api(api), m_journal(journal), m_options(options)
{
}

Call<std::vector<Recovered>> Recovery::start(const QString &orgId)
{
    auto plans = m_journal.openRuns(orgId);
    if (!plans)
        return finishedCall<std::vector<Recovered>>(fail(plans.error()));
    m_promise = {};
    m_lookUps.clear();
    m_entries.clear();
    m_unanswered = 0;
    m_storageError.reset();
    for (Plan &plan : resumable(std::move(*plans))) {
        if (plan.isComplete())
            (void)m_journal.close(plan.id); // cut off between its last outcome and its closing
        else
            m_entries.push_back({.plan = std::move(plan)});
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        lookInto(i);
    if (m_unanswered == 0)
        m_promise.finish(m_entries);
    return m_promise.call();
}

void Recovery::lookInto(std::size_t entry)
{
    Recovered &recovered = m_entries[entry];
    recovered.step = stepInDoubt(recovered.plan);
    if (recovered.step < 0)
        return;
    ++m_unanswered;
    m_lookUps.push_back(StepRunner::make(
        {.api = m_api, .options = m_options, .plan = &recovered.plan, .index = recovered.step}));
    m_lookUps.back()->lookUp(StepRunner::Looks::Repeated).onFinished(this, [this, entry](const auto &found) {
        record(entry, found);
    });
}

void Recovery::record(std::size_t entry, const Result<StepRunner::Found> &found)
{
    Recovered &recovered = m_entries[entry];
    Step step = recovered.plan.steps[static_cast<std::size_t>(recovered.step)];
    recovered.asked = found.has_value();
    if (!found || found->effect == StepRunner::Effect::NotKnown) {
        recovered.finding = Recovered::Finding::Unknown;
    } else {
        recovered.finding = found->tookEffect() ? Recovered::Finding::Made : Recovered::Finding::NothingMade;
        found->applyTo(step);
        if (const auto saved = m_journal.saveStepNow(recovered.plan, recovered.step, step); saved)
            recovered.plan.steps[static_cast<std::size_t>(recovered.step)] = step;
        else
            m_storageError = saved.error();
    }
    if (--m_unanswered > 0)
        return;
    if (m_storageError)
        m_promise.finish(fail(*m_storageError));
    else
        m_promise.finish(m_entries);
}

} // namespace Stationmaster
