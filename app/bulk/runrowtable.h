// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "widgets/delayedcall.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QLabel;
class QLineEdit;

namespace Stationmaster {

class DataTable;
class DataTableModel;
class SegmentedControl;

/// What a table shows of one row of a run; its steps stay where they are.
struct RowLine
{
    QString name{};
    QString what{};
    QString change{};
    QString problem{};
    RowState state = RowState::Planned;
    RowReason reason = RowReason::None;
};
RowLine lineOf(const RunRow &row);

/// The rows of a run, of which there may be many: filtered by their state and by words, sorted, exported. The
/// lines come a few at a time, so that the window stays awake.
class RunRowTable : public QWidget
{
    Q_OBJECT
public:
    /// Hands over the lines from @p first on, at most @p atMost; fewer: there are no more.
    using Source = std::function<std::vector<RowLine>(int first, int atMost)>;

    explicit RunRowTable(QWidget *parent = nullptr);

    /// Forgets the rows that were shown.
    void show(Source source);
    using QWidget::show;
    bool isLoaded() const { return !m_loading.isActive(); } ///< all lines are here
    /// Replaces lines, by their row; those that have not come yet are left out.
    void setLines(const std::map<int, RowLine> &lines);
    int rows() const { return static_cast<int>(m_lines.size()); }
    const RowLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    QList<int> selectedRows() const;
    DataTable *table() const { return m_table; }
    QLineEdit *filterEdit() const { return m_filter; }
    SegmentedControl *views() const { return m_views; }
    /// The rows in this state and no others.
    void showState(RowState state);
    /// The shown rows as a CSV file, once a place is chosen for it; @p name without date and suffix.
    void exportRows(const QString &name);

Q_SIGNALS:
    void selectionChanged();
    void loaded();
    void exported(const QString &sentence);

private:
    void loadNext();
    void showCounts();
    void showDetails();
    const RowLine &lineAt(const QString &id) const;

    std::vector<RowLine> m_lines;
    Source m_source;
    QTimer m_loading;
    DelayedCall m_showCounts; ///< which lays the window out anew
    DataTableModel *m_rows;
    DataTable *m_table;
    QLineEdit *m_filter;
    SegmentedControl *m_views;
    QLabel *m_details; ///< of the selected row
};

} // namespace Stationmaster
