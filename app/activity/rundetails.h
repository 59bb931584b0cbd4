// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/journal.h"
#include "widgets/tablecolumn.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Stationmaster {

class DataTable;
class DataTableModel;

/// One run of the journal: its steps, or its first rows, each with what was there and what is there by it,
/// and what can be done with it. The journal is borrowed.
class RunDetails : public QWidget
{
    Q_OBJECT
public:
    static constexpr int RowsShown = 200; ///< of a run of many rows

    explicit RunDetails(Journal &journal, QWidget *parent = nullptr);

    void showRun(const std::optional<RecordedRun> &run); ///< nothing: no run
    void setAbilities(const Abilities &abilities);
    DataTable *table() const { return m_table; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *resumeButton() const { return m_resume; }
    QPushButton *lookButton() const { return m_look; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *bulkButton() const { return m_bulk; }

Q_SIGNALS:
    void undoRequested(const QString &planId);
    void resumeRequested(const QString &planId);
    void lookRequested(const QString &planId);
    void discardRequested(const QString &planId);
    void bulkRunRequested(const QString &runId);

private:
    /// A step of a run, or a row of one of many.
    struct Line
    {
        QString what{};
        CellChip state{};
        QString before{};
        QString after{};
        QString details{};
    };
    void build();
    QPushButton *addButton(const QString &label, void (RunDetails::*request)(const QString &));
    std::vector<TableColumn> columns() const;
    std::vector<Line> linesOfSteps() const;
    std::vector<Line> linesOfRows() const;
    Result<void> readRows();
    void setLines(std::vector<Line> lines);
    QString remark() const;
    QString whatIsNotShown() const;
    bool canUndo() const;
    bool isOpen() const;
    using WhyNot = std::optional<QString> (*)(const Abilities &abilities, const Plan &plan);
    std::optional<QString> whyNot(WhyNot why) const;
    void offer();

    Journal &m_journal;
    Abilities m_abilities;
    std::optional<RecordedRun> m_run;
    std::vector<Journal::StoredRow> m_rows; ///< of a run of many: those that are shown
    std::optional<Error> m_problem;         ///< why they could not be read
    std::vector<Line> m_lines;              ///< ids of the table are places here
    DataTableModel *m_model;
    DataTable *m_table;
    QLabel *m_title;
    QLabel *m_progress;
    QLabel *m_why;  ///< why the run stands as it does
    QLabel *m_more; ///< what is not shown
    QPushButton *m_look = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_bulk = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace Stationmaster
