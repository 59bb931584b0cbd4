// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/runfilter.h"
#include "widgets/delayedcall.h"
#include "widgets/tablecolumn.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class Banner;
class DataTable;
class DataTableModel;
class Journal;
class RunDetails;
class RunExport;
class RunFilterBar;
class RunList;
class StateView;

/// What this program changed: the runs of one org with their results, newest first and loaded as they are
/// scrolled to, the selected one with what it changed, and the way to take it back. Reads the journal when
/// told to, or once it is shown; the journal is borrowed.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPage(Journal &journal, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Whose runs are shown.
    void setOrgId(const QString &orgId);
    /// No undo of what could not be taken back; the button says why.
    void setAbilities(const Abilities &abilities);
    bool isReading() const;
    DataTable *runTable() const { return m_runTable; }
    DataTable *stepTable() const;
    QLineEdit *filterField() const { return m_filter; }
    RunFilterBar *filterBar() const { return m_bar; }
    RunDetails *details() const { return m_details; }
    QPushButton *exportButton() const { return m_export; }
    QPushButton *undoButton() const;
    QPushButton *resumeButton() const;
    QPushButton *lookButton() const;
    QPushButton *discardButton() const;

public Q_SLOTS:
    void refresh();
    /// Shows all runs where the filter does not want this one, and loads up to it.
    void selectRun(const QString &planId);
    /// Writes the runs that the filter wants into this file, or those of them that are in @p only, and says
    /// so above them.
    void exportTo(const QString &path, const QStringList &only = {});

Q_SIGNALS:
    void undoRequested(const QString &planId);
    /// What is left of a run shall be done, such as all of one that was kept for later.
    void resumeRequested(const QString &planId);
    /// What became of the step in doubt is to be looked up; nothing is to be sent.
    void lookRequested(const QString &planId);
    /// A plan that was kept for later is not wanted any more.
    void discardRequested(const QString &planId);
    /// A run of many rows is to be shown with all of them.
    void bulkRunRequested(const QString &runId);
    /// exportTo() has ended, well or not.
    void exportEnded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    RunFilter filter() const;
    bool isNarrowed() const;
    void clearFilter();
    void applyFilter();
    void take(const QStringList &ids, const QStringList &gone);
    void loadMoreNearTheEnd();
    void findWanted();
    void askForExport();
    void chooseExport(int lines, const QStringList &selected, int selectedLines);
    void askForFile(int lines, const QStringList &only);
    void startExport(const std::function<void(int lines)> &counted);
    void endExport(Theme::Tone tone, const QString &text);
    std::vector<TableColumn> runColumns() const;
    void showSelected();
    void showState();

    Journal &m_journal;
    QString m_orgId;
    RunList *m_list;
    bool m_isOld = true; ///< the journal knows more than is shown
    QString m_wanted;    ///< a run that is to be selected once it is loaded
    DataTableModel *m_runs;
    DataTable *m_runTable;
    RunDetails *m_details;
    RunFilterBar *m_bar;
    DelayedCall m_filterSoon;
    QPointer<RunExport> m_exporting;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_export = nullptr;
    Banner *m_exported = nullptr; ///< what became of the last export
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    StateView *m_state = nullptr;
};

} // namespace Stationmaster
