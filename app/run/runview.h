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
struct RunEnd;
class StepList;

/// Carries a plan out in front of a person, step by step. When it comes to a halt it says what was done, what
/// was not and what is not known, and offers what can be done next. Used by the wizard's apply page and by
/// RunDialog.
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
    /// The plan as it was carried out so far.
    const Plan &plan() const;
    /// In a wizard: what was done is taken back here and at once, and where nothing is left of it, the input
    /// can be corrected. Elsewhere takeBackRequested() asks for an undo that is looked at first.
    void setInputCanChange(bool canChange) { m_inputCanChange = canChange; }
    /// Of an undo: the steps of the run that it cannot take back, in words.
    void setIrrevocable(const QStringList &titles) { m_irrevocable = titles; }

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
    void takeBackRequested();

private:
    Executor *active() const;
    std::unique_ptr<Executor> makeConnected();
    void resume(const std::function<void(Executor &)> &how);
    void look();
    void stepMoved();
    void tick();
    void ended(Executor::Outcome outcome);
    void tell(const RunEnd &end);
    void addRemedies();
    void addOffers(const RunEnd &end);
    void addButton(const QString &label, const std::function<void()> &act);
    void takeBack();
    void announceChanges();

    ExecutorFactory m_makeExecutor;
    Plan m_plan;
    std::unique_ptr<Executor> m_executor;
    std::unique_ptr<Executor> m_undo; ///< set while and after it is taken back here
    StepList *m_list;
    OutcomePanel *m_outcome;
    QPointer<ConflictView> m_conflicts;
    QTimer m_clock;
    int m_seconds = 0;
    int m_shownStep = -1;
    int m_looked = -1; ///< the step that look() asks about
    QStringList m_irrevocable;
    bool m_waits = false;
    bool m_inputCanChange = false;
};

} // namespace Stationmaster
