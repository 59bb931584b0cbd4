// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The columns of a table: which are shown, where, how wide, and what rows are sorted by.
#include "theme/icons.h"
#include "widgets/columnfit.h"
#include "widgets/datatable.h"
#include "widgets/datatabledelegate.h"
#include "widgets/datatablemodel.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr int SampledRows = 60;

} // namespace

void DataTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(Space::Huge * 2);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &position) {
        const int column = header->logicalIndexAt(position);
        if (column < 0)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnActions(*menu, column);
        menu->popup(header->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_sizedByHand = true;
        Q_EMIT layoutEdited();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            Q_EMIT layoutEdited();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_fitting)
            return;
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
            sortAlsoBy(column);
        else
            m_rows.setSortKeys({{column, order}});
        showSortIndicator();
    });
    connect(&m_rows, &DataTableModel::sortKeysChanged, this, [this] {
        showSortIndicator();
        Q_EMIT layoutEdited();
    });
}

void DataTable::setSortable(bool sortable)
{
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setSortIndicatorShown(sortable);
    m_isSortable = sortable;
    if (!sortable)
        m_rows.setSortKeys({});
}

/// As a further key; a column that is one already changes its direction.
void DataTable::sortAlsoBy(int column)
{
    auto keys = m_rows.sortKeys();
    const auto known = std::ranges::find(keys, column, &DataTableModel::SortKey::column);
    if (known == keys.end())
        keys.push_back({column, Qt::AscendingOrder});
    else
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_rows.setSortKeys(keys);
}

void DataTable::showSortIndicator()
{
    const auto &keys = m_rows.sortKeys();
    const QScopedValueRollback busy(m_fitting, true);
    if (keys.empty())
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    else
        horizontalHeader()->setSortIndicator(keys.front().column, keys.front().order);
}

QList<int> DataTable::shownColumns() const
{
    QList<int> shown;
    for (int visual = 0; visual < m_rows.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            shown.append(column);
    }
    return shown;
}

TableLayout DataTable::tableLayout() const
{
    TableLayout layout{.columns = shownColumns(), .sort = m_rows.sortKeys()};
    if (m_sizedByHand) {
        for (const int column : std::as_const(layout.columns))
            layout.widths.insert(column, columnWidth(column));
    }
    return layout;
}

void DataTable::setTableLayout(const TableLayout &layout)
{
    const QScopedValueRollback busy(m_fitting, true);
    for (int column = 0; column < m_rows.columnCount(); ++column)
        setColumnHidden(column, !layout.columns.contains(column));
    int place = 0;
    for (const int column : layout.columns)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    m_rows.setSortKeys(layout.sort);
    m_sizedByHand = !layout.widths.isEmpty();
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width)
        setColumnWidth(width.key(), width.value());
    fitColumns();
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (column == 0 || isColumnHidden(column) != shown)
        return; // without the names nobody would know what the rows are
    {
        const QScopedValueRollback busy(m_fitting, true);
        setColumnHidden(column, !shown);
    }
    if (!shown && currentIndex().column() == column)
        setCurrentIndex(m_rows.index(currentIndex().row(), 0));
    fitColumns();
    Q_EMIT layoutEdited();
}

/// @p steps along the shown columns: -1 to the left of where it is.
void DataTable::moveColumn(int column, int steps)
{
    const QList<int> shown = shownColumns();
    const auto place = shown.indexOf(column) + steps;
    if (!shown.contains(column) || place < 0 || place >= shown.size())
        return;
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(column), header->visualIndex(shown[place]));
}

void DataTable::addColumnActions(QMenu &menu, int column)
{
    const auto &specs = m_rows.columns();
    const QString title = specs[static_cast<size_t>(column)].title;
    const QList<int> shown = shownColumns();
    if (m_isSortable) {
        const auto sort = [this, column](Qt::SortOrder order) {
            return [this, column, order] { m_rows.setSortKeys({{column, order}}); };
        };
        menu.addAction(tr("Sort by %1, &Ascending").arg(title), this, sort(Qt::AscendingOrder));
        menu.addAction(tr("Sort by %1, &Descending").arg(title), this, sort(Qt::DescendingOrder));
        QAction *also =
            menu.addAction(tr("&Then Sort by %1").arg(title), this, [this, column] { sortAlsoBy(column); });
        also->setEnabled(!m_rows.sortKeys().empty() && m_rows.sortKeys().front().column != column);
        menu.addSeparator();
    }
    const auto place = shown.indexOf(column);
    menu.addAction(tr("Move %1 &Left").arg(title), this, [this, column] { moveColumn(column, -1); })
        ->setEnabled(place > 0);
    menu.addAction(tr("Move %1 &Right").arg(title), this, [this, column] { moveColumn(column, 1); })
        ->setEnabled(place >= 0 && place + 1 < shown.size());
    menu.addSeparator();
    for (int other = 0; other < m_rows.columnCount(); ++other) {
        QAction *toggle = menu.addAction(specs[static_cast<size_t>(other)].title);
        toggle->setCheckable(true);
        toggle->setChecked(!isColumnHidden(other));
        toggle->setEnabled(other != 0);
        connect(toggle, &QAction::toggled, this, [this, other](bool on) { setColumnShown(other, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Re&set Columns"), this, [this] {
        setTableLayout(TableLayout::standard(m_rows.columnCount()));
        Q_EMIT layoutEdited();
    });
}

void DataTable::fitColumns()
{
    if (m_sizedByHand)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int shown = m_rows.rowCount();
    const QList<int> columns = shownColumns();
    std::vector<ColumnWish> wishes;
    for (const int column : columns) {
        const TableColumn &spec = m_rows.columns()[static_cast<size_t>(column)];
        int natural = 0;
        for (int i = 0; i < std::min(shown, SampledRows); ++i) {
            const int row = static_cast<int>(qint64(i) * shown / std::min(shown, SampledRows));
            natural = std::max(natural, m_delegate->sizeHint(option, m_rows.index(row, column)).width());
        }
        const auto characters = [this](int count) {
            return count * fontMetrics().averageCharWidth() + 2 * DataTableDelegate::CellPadding;
        };
        natural = std::min(natural, characters(spec.atMost));
        const int title = horizontalHeader()->sectionSizeHint(column);
        const int least = spec.chip ? natural : std::min(natural, characters(spec.atLeast));
        wishes.push_back({.least = std::max(title, least), .natural = natural, .stretch = spec.stretch});
    }
    const QScopedValueRollback busy(m_fitting, true);
    const std::vector<int> widths = fittedColumns(wishes, viewport()->width());
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns[i], widths[static_cast<size_t>(i)]);
    m_fitted = shown > 0;
}

} // namespace Stationmaster
