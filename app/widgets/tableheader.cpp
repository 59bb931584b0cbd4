// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/tableheader.h"

#include "theme/theme.h"
#include "widgets/columnfit.h"
#include "widgets/datatabledelegate.h"

#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr int SampledRows = 60;

} // namespace

TableHeader::TableHeader(DataTableModel &rows, QTableView &table)
    : QHeaderView(Qt::Horizontal, &table), m_rows(rows), m_table(table)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setMinimumSectionSize(Space::Huge * 2);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &TableHeader::showMenu);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (m_isFitting)
            return;
        m_isSizedByHand = true;
        Q_EMIT layoutEdited();
    });
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting)
            Q_EMIT layoutEdited();
    });
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_isFitting)
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

void TableHeader::showMenu(const QPoint &position)
{
    const int column = logicalIndexAt(position);
    if (column < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu, column);
    menu->popup(mapToGlobal(position));
}

void TableHeader::setSortable(bool sortable)
{
    setSectionsClickable(sortable);
    setSortIndicatorShown(sortable);
    m_isSortable = sortable;
    if (!sortable)
        m_rows.setSortKeys({});
}

/// As a further key; a column that is one already changes its direction.
void TableHeader::sortAlsoBy(int column)
{
    auto keys = m_rows.sortKeys();
    const auto known = std::ranges::find(keys, column, &DataTableModel::SortKey::column);
    if (known == keys.end())
        keys.push_back({column, Qt::AscendingOrder});
    else
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_rows.setSortKeys(keys);
}

void TableHeader::showSortIndicator()
{
    const auto &keys = m_rows.sortKeys();
    const QScopedValueRollback busy(m_isFitting, true);
    if (keys.empty())
        setSortIndicator(-1, Qt::AscendingOrder);
    else
        setSortIndicator(keys.front().column, keys.front().order);
}

QList<int> TableHeader::shownColumns() const
{
    QList<int> shown;
    for (int visual = 0; visual < m_rows.columnCount(); ++visual) {
        const int column = logicalIndex(visual);
        if (!isSectionHidden(column))
            shown.append(column);
    }
    return shown;
}

TableLayout TableHeader::tableLayout() const
{
    TableLayout layout;
    for (int visual = 0; visual < m_rows.columnCount(); ++visual) {
        const int column = logicalIndex(visual);
        const QString id = m_rows.columns()[static_cast<size_t>(column)].id;
        (isSectionHidden(column) ? layout.hidden : layout.shown).append(id);
        if (m_isSizedByHand && !isSectionHidden(column))
            layout.widths.insert(id, sectionSize(column));
    }
    for (const DataTableModel::SortKey &key : m_rows.sortKeys())
        layout.sort.append({m_rows.columns()[static_cast<size_t>(key.column)].id, key.order});
    return layout;
}

void TableHeader::setTableLayout(const TableLayout &layout)
{
    const auto columnOf = [this](const QString &id) {
        return static_cast<int>(std::ranges::find(m_rows.columns(), id, &TableColumn::id) -
                                m_rows.columns().begin());
    };
    const QScopedValueRollback busy(m_isFitting, true);
    int place = 0;
    for (const QString &id : layout.shown) {
        setSectionHidden(columnOf(id), false);
        moveSection(visualIndex(columnOf(id)), place++);
    }
    for (const QString &id : layout.hidden)
        setSectionHidden(columnOf(id), true);
    std::vector<DataTableModel::SortKey> keys;
    for (const auto &[id, order] : layout.sort)
        keys.push_back({columnOf(id), order});
    m_rows.setSortKeys(keys);
    m_isSizedByHand = !layout.widths.isEmpty();
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width)
        resizeSection(columnOf(width.key()), width.value());
    fitColumns();
}

void TableHeader::setColumnShown(int column, bool shown)
{
    if (column == 0 || isSectionHidden(column) != shown)
        return; // without the names nobody would know what the rows are
    {
        const QScopedValueRollback busy(m_isFitting, true);
        setSectionHidden(column, !shown);
    }
    const QModelIndex current = m_table.currentIndex();
    if (!shown && current.column() == column)
        m_table.setCurrentIndex(m_rows.index(current.row(), 0));
    fitColumns();
    Q_EMIT layoutEdited();
}

void TableHeader::moveColumn(int column, int steps)
{
    const QList<int> shown = shownColumns();
    const auto place = shown.indexOf(column) + steps;
    if (shown.contains(column) && place >= 0 && place < shown.size())
        moveSection(visualIndex(column), visualIndex(shown[place]));
}

void TableHeader::addColumnActions(QMenu &menu, int column)
{
    const auto &specs = m_rows.columns();
    const QString title = specs[static_cast<size_t>(column)].title;
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
    const QList<int> shown = shownColumns();
    const auto offerMove = [&](const QString &text, int steps) {
        const auto place = shown.indexOf(column) + steps;
        menu.addAction(text, this, [this, column, steps] { moveColumn(column, steps); })
            ->setEnabled(shown.contains(column) && place >= 0 && place < shown.size());
    };
    const int left = isRightToLeft() ? 1 : -1;
    offerMove(tr("Move %1 &Left").arg(title), left);
    offerMove(tr("Move %1 &Right").arg(title), -left);
    menu.addSeparator();
    for (int other = 0; other < m_rows.columnCount(); ++other) {
        QAction *toggle = menu.addAction(specs[static_cast<size_t>(other)].title);
        toggle->setCheckable(true);
        toggle->setChecked(!isSectionHidden(other));
        toggle->setEnabled(other != 0);
        connect(toggle, &QAction::toggled, this, [this, other](bool on) { setColumnShown(other, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Re&set Columns"), this, [this] {
        setTableLayout(TableLayout::standard(m_rows.columns()));
        Q_EMIT layoutEdited();
    });
}

void TableHeader::fitColumns()
{
    if (m_isSizedByHand)
        return;
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.font = m_table.font();
    const int rows = m_rows.rowCount();
    const QList<int> columns = shownColumns();
    std::vector<ColumnWish> wishes;
    for (const int column : columns) {
        const TableColumn &spec = m_rows.columns()[static_cast<size_t>(column)];
        int natural = 0;
        for (int i = 0; i < std::min(rows, SampledRows); ++i) {
            const int row = static_cast<int>(qint64(i) * rows / std::min(rows, SampledRows));
            natural = std::max(natural,
                               m_table.itemDelegate()->sizeHint(option, m_rows.index(row, column)).width());
        }
        const auto characters = [this](int count) {
            return count * m_table.fontMetrics().averageCharWidth() + 2 * DataTableDelegate::CellPadding;
        };
        natural = std::min(natural, characters(spec.atMost));
        const int least = spec.chip ? natural : std::min(natural, characters(spec.atLeast));
        // Qt's hint for a section leaves no room for what the style draws around the text.
        const int title = fontMetrics().horizontalAdvance(spec.title) + 4 * DataTableDelegate::CellPadding;
        wishes.push_back({.least = std::max({sectionSizeHint(column), title, least}),
                          .natural = natural,
                          .stretch = spec.stretch});
    }
    const QScopedValueRollback busy(m_isFitting, true);
    const std::vector<int> widths = fittedColumns(wishes, m_table.viewport()->width());
    for (qsizetype i = 0; i < columns.size(); ++i)
        resizeSection(columns[i], widths[static_cast<size_t>(i)]);
    m_isFitted = rows > 0;
}

} // namespace Stationmaster
