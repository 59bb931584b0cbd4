// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/datatable.h"

#include "theme/icons.h"
#include "widgets/datatabledelegate.h"
#include "widgets/datatablemodel.h"
#include "widgets/tableheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace Stationmaster {

DataTable::DataTable(DataTableModel &rows, const QString &name, QWidget *parent)
    : QTableView(parent), m_rows(rows), m_delegate(new DataTableDelegate(this)),
      m_header(new TableHeader(rows, *this)), m_tellIdsInView(200ms, [this] { tellIdsInView(); })
{
    setAccessibleName(name);
    // Before the selection model hears of it, which would make a neighbour current.
    connect(&rows, &DataTableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leaveRows(first, last); });
    // Rows that go are put together first.
    connect(&rows, &DataTableModel::layoutAboutToBeChanged, this,
            [this] { m_rowBefore = currentIndex().row(); });
    connect(&rows, &DataTableModel::sortKeysChanged, this, [this] { m_rowBefore = -1; });
    setHorizontalHeader(m_header);
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
    applyFont();
    m_rows.setSortKeys({{0, Qt::AscendingOrder}});

    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_rows.idAt(index.row())); });
    connect(&rows, &DataTableModel::countsChanged, this, &DataTable::afterLiveChange);
    connect(&rows, &DataTableModel::countsChanged, this, [this] {
        if (!m_header->isFitted() && m_rows.rowCount() > 0)
            m_header->fitColumns();
    });
    const auto viewMoves = [this] { m_tellIdsInView.request(); };
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

/// The user has changed what is shown: the chosen row is looked for, and its place is shown.
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
    // Rows are selected as a whole. QItemSelectionModel::selectedRows() asks for each row whether it is,
    // which takes seconds where thousands of rows are selected apart from each other.
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        ids.append(m_rows.idAt(row));
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
    selectOnly(row);
    scrollTo(m_rows.index(row, 0));
    return true;
}

/// selectRow() does what a click would: with Ctrl held down it would take a selected row away again.
void DataTable::selectOnly(int row)
{
    selectionModel()->setCurrentIndex(m_rows.index(row, m_header->logicalIndex(0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    if (m_header->isVisibleTo(this))
        return m_header->shownColumns();
    QList<int> all(m_rows.columnCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
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

bool DataTable::event(QEvent *event)
{
    // Else a Copy action in a menu would take Ctrl+C away from the rows.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (viewport()->underMouse())
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_tellIdsInView.request();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = currentIndex();
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        index = indexAt(event->pos());
    } else if (index.isValid()) {
        position = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    }
    if (!index.isValid())
        return;

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy =
        menu->addAction(themedIcon(QStringLiteral("copy")), tr("&Copy"), this, &DataTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    copy->setShortcutContext(Qt::WidgetShortcut); // shown only; the key itself is taken above
    const QString cell = m_rows.textAt(index.row(), index.column());
    QAction *copyCell = menu->addAction(tr("Copy This C&ell"));
    copyCell->setEnabled(!cell.isEmpty());
    connect(copyCell, &QAction::triggered, this, [cell] { QGuiApplication::clipboard()->setText(cell); });
    QMenu *columns = menu->addMenu(tr("C&olumns"));
    m_header->addColumnActions(*columns, std::max(0, index.column()));
    menu->popup(position);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_header->fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyFont();
        m_header->fitColumns();
    }
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current, unselected, where none is.
    const bool isNoneCurrent = !currentIndex().isValid();
    const QScopedValueRollback narrowing(m_narrowing, m_narrowing || isNoneCurrent);
    QTableView::focusInEvent(event);
    if (isNoneCurrent)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    updateRow(currentIndex().row());
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (m_narrowing)
        return;
    m_leftAt = -1;
    m_chosen = m_told = m_rows.idAt(current.row());
    Q_EMIT currentIdChanged(m_chosen);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || m_leftAt < 0 || m_rows.rowCount() == 0 ||
        (action != MoveDown && action != MoveUp))
        return QTableView::moveCursor(action, modifiers);
    return m_rows.index(std::clamp(action == MoveDown ? m_leftAt : m_leftAt - 1, 0, m_rows.rowCount() - 1),
                        0);
}

} // namespace Stationmaster
