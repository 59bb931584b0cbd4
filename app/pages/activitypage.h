// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presentation/tablecolumn.h"
#include "provisioning/abilities.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class Journal;
class OrgTable;
class OrgTableModel;
class StateView;

/// How a run of the journal ended, in the order of urgency.
enum class RunResult { InDoubt, Stopped, Unfinished, Done, Undone };

/// @p undone: another run has taken everything back.
RunResult resultOf(const Plan &run, bool undone);

/// What this program changed: every run of one org with its result, the steps of the selected one, and the
/// way to take it back. Reads the journal when told to; the journal is borrowed.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPage(Journal &journal, QWidget *parent = nullptr);

    /// Whose runs are shown; reads them.
    void setOrgId(const QString &orgId);
    /// No undo of what could not be taken back; the button says why.
    void setAbilities(const Abilities &abilities);
    OrgTable *runTable() const { return m_runTable; }
    OrgTable *stepTable() const { return m_stepTable; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *resumeButton() const { return m_resume; }

public Q_SLOTS:
    void refresh();
    void selectRun(const QString &planId);

Q_SIGNALS:
    void undoRequested(const QString &planId);
    /// What is left of a run shall be done, such as all of one that was kept for later.
    void resumeRequested(const QString &planId);

private:
    void build();
    std::vector<TableColumn> runColumns() const;
    std::vector<TableColumn> stepColumns() const;
    const Plan *run(const QString &id) const;
    const Step *step(const QString &position) const;
    bool canUndo(const Plan &run) const;
    void showSelected();
    void showState();

    Journal &m_journal;
    QString m_orgId;
    Abilities m_abilities;
    QHash<QString, Plan> m_plans;  ///< by id
    QHash<QString, bool> m_undone; ///< ids of runs that a complete run took back
    QString m_selected;
    QString m_problem; ///< why the journal could not be read
    OrgTableModel *m_runs;
    OrgTableModel *m_steps; ///< of the selected run; ids are positions
    OrgTable *m_runTable;
    OrgTable *m_stepTable;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_stepsTitle = nullptr;
    QLabel *m_why = nullptr; ///< why undo is not possible, or the failed step's reason
    QPushButton *m_undo = nullptr;
    QPushButton *m_resume = nullptr; ///< only for a run of which nothing was sent
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    StateView *m_state = nullptr;
};

} // namespace Stationmaster
