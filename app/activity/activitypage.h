// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/runresult.h"
#include "widgets/tablecolumn.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class Journal;
class DataTable;
class DataTableModel;
class StateView;

/// What this program changed: every run of one org with its result, the steps of the selected one, and the
/// way to take it back. Reads the journal when told to, or once it is shown, since that can be hundreds of
/// runs; the journal is borrowed.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPage(Journal &journal, QWidget *parent = nullptr);

    /// Whose runs are shown.
    void setOrgId(const QString &orgId);
    /// No undo of what could not be taken back; the button says why.
    void setAbilities(const Abilities &abilities);
    DataTable *runTable() const { return m_runTable; }
    DataTable *stepTable() const { return m_stepTable; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *resumeButton() const { return m_resume; }
    QPushButton *lookButton() const { return m_look; }
    QPushButton *discardButton() const { return m_discard; }

public Q_SLOTS:
    void refresh();
    void selectRun(const QString &planId);

Q_SIGNALS:
    void undoRequested(const QString &planId);
    /// What is left of a run shall be done, such as all of one that was kept for later.
    void resumeRequested(const QString &planId);
    /// What became of the step in doubt is to be looked up; nothing is to be sent.
    void lookRequested(const QString &planId);
    /// A plan that was kept for later is not wanted any more.
    void discardRequested(const QString &planId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    std::vector<TableColumn> runColumns() const;
    std::vector<TableColumn> stepColumns() const;
    const Plan *run(const QString &id) const;
    const Step *step(const QString &position) const;
    void noteUndo(const Plan &undo);
    RunResult result(const Plan &run) const;
    bool canUndo(const Plan &run) const;
    QString remark(const Plan &run) const;
    void showSelected();
    void offer(const Plan *run);
    void showState();

    Journal &m_journal;
    QString m_orgId;
    Abilities m_abilities;
    QHash<QString, Plan> m_plans;       ///< by id
    QHash<QString, RunResult> m_undone; ///< of runs that others have taken back, wholly or in part
    bool m_isOld = true;                ///< the journal knows more than is shown
    QString m_selected;
    QString m_problem; ///< why the journal could not be read
    DataTableModel *m_runs;
    DataTableModel *m_steps; ///< of the selected run; ids are positions
    DataTable *m_runTable;
    DataTable *m_stepTable;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_stepsTitle = nullptr;
    QLabel *m_why = nullptr; ///< why undo is not possible, or the failed step's reason
    QPushButton *m_undo = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_discard = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    StateView *m_state = nullptr;
};

} // namespace Stationmaster
