// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"
#include "wizard/wizardpage.h"

#include <QTimer>

namespace Stationmaster {

class OutcomePanel;
class StepList;

/// Step 4: carries the plan out, step by step, and after a failure offers to go on or to take everything
/// back. Whatever happens, the page says what exists in the org.
class ApplyPage : public WizardPage
{
    Q_OBJECT
public:
    using ExecutorFactory = std::function<std::unique_ptr<Executor>()>;

    ApplyPage(WizardState &state, ExecutorFactory makeExecutor, QWidget *parent = nullptr);
    ~ApplyPage() override;

    void initializePage() override; ///< starts at once
    bool isComplete() const override;

    bool isRunning() const;
    /// Lets the request that is under way end, then stops.
    void stop();
    /// The plan as it was carried out so far.
    const Plan &plan() const;

Q_SIGNALS:
    void completed();
    /// Objects of the org that this run made, changed or removed.
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);
    /// Everything was taken back, or nothing was made: the person wants to correct the input and try again.
    void startOverRequested();

private:
    Executor *active() const;
    std::unique_ptr<Executor> makeConnected();
    void stepMoved();
    void tick();
    void ended(Executor::Outcome outcome);
    void reportProblem(Executor::Outcome outcome);
    void reportUndone();
    void addRemedies();
    void undo();
    void resume(const std::function<void(Executor &)> &how);
    void announceChanges();

    ExecutorFactory m_makeExecutor;
    std::unique_ptr<Executor> m_executor;
    std::unique_ptr<Executor> m_undo; ///< set while and after everything is taken back
    StepList *m_list;
    OutcomePanel *m_outcome;
    QTimer m_clock;
    int m_seconds = 0;
    int m_shownStep = -1;
    bool m_waitsForOrg = false;
    bool m_isDone = false;
};

} // namespace Stationmaster
