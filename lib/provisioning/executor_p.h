// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"
#include "provisioning/lookup.h"
#include "provisioning/remedyfinder.h"
#include "provisioning/steprunner.h"

namespace Stationmaster {

/// The engine of an Executor: one step after the other, each by its own StepRunner, with a LookUp wherever
/// the outcome is in doubt.
class Executor::Private
{
public:
    Private(Executor *executor, Api orgApi, Journal &openJournal, ExecutorOptions executorOptions);

    void take(const Plan &newPlan);
    /// Starts or goes on, from the event loop.
    void start(std::function<void()> first = {});

    Step &currentStep() { return plan.steps.at(static_cast<std::size_t>(current)); }
    /// False, and the run has stopped, when the journal could not be written.
    bool finishStep(Step step, StepState state);
    /// As it is; false as for finishStep().
    bool saveStep(const Step &step);
    void next();

    Executor *q;
    Api api;
    Journal &journal;
    ExecutorOptions options;

    Plan plan{};
    int current = -1;
    bool running = false;
    QString newName{}; ///< for what the failed step makes; used once it is certain that it was not made
    RemedyFinder::Finding remedy{};

    bool cancelRequested = false;
    bool onlyLooks = false; ///< ends once the step in doubt is settled; nothing is sent
    std::unique_ptr<StepRunner> runner{};
    std::unique_ptr<LookUp> lookUp{};

private:
    /// Puts the plan into the journal, or takes it from there: what the journal knows is newer than any copy.
    Result<void> record();
    void checkOrg();
    void carryOut();
    void carriedOut(const StepRunner::Ending &ending);
    void refused(const Step &step);
    void settle(LookUp::Looks looks);
    void settled(const LookUp::Found &found);
    void notCarriedOut();
    void findRemedy();
    void useNewName();

    Result<void> save(const Step &step);
    void stopWith(const Error &error);
    void cancelled();
    void end(Outcome outcome);

    bool m_recorded = false;
    QString m_checkedOrg{};
    int m_resends = 0;
    std::unique_ptr<RemedyFinder> m_remedyFinder{};
    CallGuard m_asking{};
};

} // namespace Stationmaster
