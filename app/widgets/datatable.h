// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/delayedcall.h"

#include <QTableView>

#include <functional>

namespace Stationmaster {

class DataTableDelegate;
class DataTableModel;
class TableHeader;

/// The look and the keys of every table of the window: rows are selected as a whole, Ctrl+C copies the
/// selected rows as tab-separated text, Enter or a double click opens a row. Columns are TableHeader's. A row
/// is current only because the user chose it: when it goes, none is current, and when it comes back, it is
/// again.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    /// @p name: what a screen reader calls the table. The model is borrowed and must outlive the table.
    DataTable(DataTableModel &rows, const QString &name, QWidget *parent = nullptr);

    /// Filter and view go through the table, so that the current row comes back when it is shown again.
    void setFilter(const QString &words);
    void setView(int view);
    void setOnly(std::function<bool(const QString &id)> only); ///< see DataTableModel::setOnly()

    QString currentId() const;                    ///< empty: none
    QString chosenId() const { return m_chosen; } ///< the row that the user chose last, shown or not, or gone
    bool hasChosen() const;                       ///< it is still among the rows
    QStringList selectedIds() const;              ///< in shown order
    QStringList idsInView() const;                ///< of the rows that can be seen without scrolling
    /// Selects the row and scrolls to it; false when it is not shown.
    bool selectId(const QString &id);
    /// Selects the row at @p row of what is shown, and no other, whatever keys are held down.
    void selectOnly(int row);
    /// The selected rows with the titles above, cells parted by tabs.
    QString selectionAsText() const;
    TableHeader *header() const { return m_header; }
    QList<int> writtenColumns() const; ///< of what is copied or exported
    void setCompact(bool compact);

Q_SIGNALS:
    void rowActivated(const QString &id);
    void currentIdChanged(const QString &id);
    /// Other rows than before can be seen. A moment late, so that scrolling through a table is one change.
    void idsInViewChanged(const QStringList &ids);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void hover(int row);
    void updateRow(int row);
    void applyFont();
    void copySelection() const;
    void leaveRows(int first, int last);
    void afterNarrowing();
    void afterLiveChange();
    bool showChosen();
    void tellIdsInView();

    DataTableModel &m_rows;
    DataTableDelegate *m_delegate;
    TableHeader *m_header;
    QString m_chosen;         ///< the row that was current last by the user's wish
    QString m_told;           ///< of the last currentIdChanged()
    int m_rowBefore = -1;     ///< the current one, before the rows were re-ordered
    int m_leftAt = -1;        ///< where the current row was when it went; the arrow keys go on from there
    bool m_narrowing = false; ///< current rows of this moment are nobody's wish
    bool m_isCompact = false;
    QStringList m_inView;
    DelayedCall m_tellIdsInView;
};

} // namespace Stationmaster
