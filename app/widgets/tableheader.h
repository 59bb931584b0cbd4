// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tablelayout.h"

#include <QHeaderView>

class QMenu;
class QTableView;

namespace Stationmaster {

/// The columns of a DataTable: which are shown, where, how wide, and what rows are sorted by. A click sorts,
/// with Shift by a further column; the menu sorts, moves and hides.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// @p rows and @p table are borrowed.
    TableHeader(DataTableModel &rows, QTableView &table);

    QList<int> shownColumns() const; ///< in visual order
    TableLayout tableLayout() const;
    void setTableLayout(const TableLayout &layout);
    void setColumnShown(int column, bool shown); ///< the first one is always shown
    /// @p steps along the shown columns: negative towards the beginning of the row.
    void moveColumn(int column, int steps);
    /// Sorting, moving, hiding: what can be done with @p column and with the columns.
    void addColumnActions(QMenu &menu, int column);
    void setSortable(bool sortable);
    /// Widths from the titles and a sample of the rows. Without effect after the user changed a width.
    void fitColumns();
    bool isFitted() const { return m_isFitted; } ///< to rows, not to titles alone

Q_SIGNALS:
    /// Columns or sorting were changed by the user.
    void layoutEdited();

private:
    void showMenu(const QPoint &position);
    void sortAlsoBy(int column);
    void showSortIndicator();

    DataTableModel &m_rows;
    QTableView &m_table;
    bool m_isFitting = false; ///< what the header tells at this moment is not the user's doing
    bool m_isSizedByHand = false;
    bool m_isSortable = true;
    bool m_isFitted = false;
};

} // namespace Stationmaster
