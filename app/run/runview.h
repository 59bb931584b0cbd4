// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace Stationmaster {

class ConflictView;
class OutcomePanel;
class StepList;

/// Carries a plan out in front of a person, step by step. After a failure it says what happened and what
/// exists in the org now, and offers to go on, to settle a conflict, or to take everything back. Used by the
/// wizard's apply page and by RunDialog.
class RunView : public QWidget
{
    Q_OBJECT
public:
    using ExecutorFactory = std::function<std::unique_ptr<Executor>()>;

    explicit RunView(ExecutorFactory makeExecutor, QWidget *parent = nullptr);
    ~RunView() override;

    /// Shows @p plan without sending anything; replaces what was shown before.
    void setPlan(const Plan &plan);
    /// Sends it, or goes on with it.
    void start();
    /// Lets the request that is under way end, then stops.
    void stop();

    bool isRunning() const;
    bool isDone() const { return m_isDone; } ///< every step of the plan is done
    /// The plan as it was carried out so far.
    const Plan &plan() const;
    /// Whether a failed run without anything to take back offers to correct the input.
    void setInputCanChange(bool canChange) { m_inputCanChange = canChange; }

Q_SIGNALS:
    /// One sentence on how things stand, for a heading.
    void said(const QString &sentence);
    void started();
    void completed();
    /// It ended in another way, or everything was taken back.
    void stopped();
    /// Objects of the org that this run made, changed or removed.
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);
    /// Besides: sites that were changed, and people whose stations were.
    void othersChanged(const QStringList &siteIds, const QStringList &userIds);
    void startOverRequested();

private:
    Executor *active() const;
    std::unique_ptr<Executor> makeConnected();
    void resume(const std::function<void(Executor &)> &how);
    void stepMoved();
    void tick();
    void ended(Executor::Outcome outcome);
    void reportProblem(Executor::Outcome outcome);
    void reportUndone();
    void addRemedies();
    void addStartOver();
    void undo();
    void announceChanges();

    ExecutorFactory m_makeExecutor;
    Plan m_plan;
    std::unique_ptr<Executor> m_executor;
    std::unique_ptr<Executor> m_undo; ///< set while and after everything is taken back
    StepList *m_list;
    OutcomePanel *m_outcome;
    QPointer<ConflictView> m_conflicts;
    QTimer m_clock;
    int m_seconds = 0;
    int m_shownStep = -1;
    bool m_waitsForOrg = false;
    bool m_isDone = false;
    bool m_inputCanChange = false;
};

} // namespace Stationmaster
