// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/datatable.h"

#include "theme/icons.h"
#include "widgets/datatabledelegate.h"
#include "widgets/datatablemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr int InViewPause = 200; // milliseconds

} // namespace

DataTable::DataTable(DataTableModel &rows, const QString &name, QWidget *parent)
    : QTableView(parent), m_rows(rows), m_delegate(new DataTableDelegate(this))
{
    setAccessibleName(name);
    // Before the selection model hears of it, which would make a neighbour current.
    connect(&rows, &DataTableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leaveRows(first, last); });
    // Rows that go are put together first.
    connect(&rows, &DataTableModel::layoutAboutToBeChanged, this,
            [this] { m_rowBefore = currentIndex().row(); });
    connect(&rows, &DataTableModel::sortKeysChanged, this, [this] { m_rowBefore = -1; });
    setModel(&rows);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    applyFont();
    m_rows.setSortKeys({{0, Qt::AscendingOrder}});

    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_rows.idAt(index.row())); });
    connect(&rows, &DataTableModel::countsChanged, this, &DataTable::afterLiveChange);
    connect(&rows, &DataTableModel::countsChanged, this, [this] {
        if (!m_fitted && m_rows.rowCount() > 0)
            fitColumns();
    });
    m_inViewTimer.setSingleShot(true);
    m_inViewTimer.setInterval(InViewPause);
    connect(&m_inViewTimer, &QTimer::timeout, this, &DataTable::tellIdsInView);
    const auto viewMoves = [this] {
        if (!m_inViewTimer.isActive())
            m_inViewTimer.start();
    };
    connect(&rows, &DataTableModel::countsChanged, this, viewMoves);
    connect(&rows, &DataTableModel::layoutChanged, this, viewMoves);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, viewMoves);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, viewMoves);
}

void DataTable::setFilter(const QString &words)
{
    m_narrowing = true;
    m_rows.setFilter(words);
    m_narrowing = false;
    afterNarrowing();
}

void DataTable::setView(int view)
{
    m_narrowing = true;
    m_rows.setView(view);
    m_narrowing = false;
    afterNarrowing();
}

void DataTable::setOnly(std::function<bool(const QString &id)> only)
{
    m_narrowing = true;
    m_rows.setOnly(std::move(only));
    m_narrowing = false;
    afterNarrowing();
}

void DataTable::leaveRows(int first, int last)
{
    const int row = currentIndex().row();
    if (row < first || row > last)
        return;
    const QScopedValueRollback narrowing(m_narrowing, true);
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    m_leftAt = m_rowBefore < 0 ? row : m_rowBefore;
}

/// Makes the chosen row current, and selects it where nothing is. False: it is not shown.
bool DataTable::showChosen()
{
    const int row = m_rows.rowOf(m_chosen);
    if (row < 0)
        return false;
    using Flag = QItemSelectionModel::SelectionFlag;
    const bool isAnythingSelected = selectionModel()->hasSelection();
    const QScopedValueRollback narrowing(m_narrowing, true);
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_rows.index(row, std::max(0, currentIndex().column())),
                                      isAnythingSelected ? QItemSelectionModel::SelectionFlags(Flag::NoUpdate)
                                                         : Flag::Select | Flag::Rows);
    setAutoScroll(true);
    return true;
}

/// The person has changed what is shown: the chosen row is looked for, and its place is shown.
void DataTable::afterNarrowing()
{
    if (showChosen()) {
        executeDelayedItemsLayout(); // else it scrolls within the rows there were
        scrollTo(currentIndex());
    } else {
        scrollToTop();
    }
    m_leftAt = -1;
    m_told = currentId();
    Q_EMIT currentIdChanged(m_told);
}

/// The org has changed what is shown: nothing scrolls.
void DataTable::afterLiveChange()
{
    m_rowBefore = -1;
    if (m_narrowing)
        return;
    if (!currentIndex().isValid())
        showChosen();
    if (currentId() == m_told)
        return;
    m_told = currentId();
    Q_EMIT currentIdChanged(m_told);
}

QString DataTable::currentId() const
{
    return m_rows.idAt(currentIndex().row());
}

bool DataTable::hasChosen() const
{
    return m_rows.contains(m_chosen);
}

QStringList DataTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &index : rows)
        ids.append(m_rows.idAt(index.row()));
    return ids;
}

QStringList DataTable::idsInView() const
{
    QStringList ids;
    const int last = rowAt(viewport()->height() - 1); // -1: behind the last row
    for (int row = std::max(rowAt(0), 0); isVisible() && row < m_rows.rowCount() && (last < 0 || row <= last);
         ++row)
        ids.append(m_rows.idAt(row));
    return ids;
}

void DataTable::tellIdsInView()
{
    if (!isVisible())
        return;
    QStringList ids = idsInView();
    if (ids == m_inView)
        return;
    m_inView = std::move(ids);
    Q_EMIT idsInViewChanged(m_inView);
}

bool DataTable::selectId(const QString &id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_rows.index(row, 0));
    return true;
}

QString DataTable::selectionAsText() const
{
    const QList<int> columns = writtenColumns();
    QStringList titles;
    for (const int column : columns)
        titles.append(m_rows.columns()[static_cast<size_t>(column)].title);
    QStringList lines{titles.join(u'\t')};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(m_rows.textAt(index.row(), column));
        lines.append(cells.join(u'\t'));
    }
    return rows.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

/// A table whose columns are painted as one shows none of them by itself.
QList<int> DataTable::writtenColumns() const
{
    return horizontalHeader()->isVisibleTo(this) ? shownColumns()
                                                 : TableLayout::standard(m_rows.columnCount()).columns;
}

void DataTable::copySelection() const
{
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DataTable::setCompact(bool compact)
{
    m_isCompact = compact;
    applyFont();
}

void DataTable::applyFont()
{
    const int height = DataTableDelegate::rowHeight(fontMetrics(), m_isCompact);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void DataTable::hover(int row)
{
    if (row == m_delegate->hoveredRow())
        return;
    updateRow(m_delegate->hoveredRow());
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace Stationmaster
