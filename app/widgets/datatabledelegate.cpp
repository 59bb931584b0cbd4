// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/datatabledelegate.h"

#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/tableheader.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString plainCellText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

QRect chipArea(const QRect &cell)
{
    return cell.adjusted(DataTableDelegate::CellPadding, 0, -Space::Small, 0);
}

/// A header section keeps room for its sort arrow behind its title (see theme.qss), so numbers end where the
/// title ends.
int sortArrowRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    return alignment.testFlag(Qt::AlignRight) ? qRound(0.8 * option.fontMetrics.height()) : 0;
}

QRect textArea(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect area =
        option.rect.adjusted(DataTableDelegate::CellPadding, 0, -DataTableDelegate::CellPadding, 0);
    const int room = sortArrowRoom(option, index);
    return option.direction == Qt::RightToLeft ? area.adjusted(room, 0, 0, 0) : area.adjusted(0, 0, -room, 0);
}

QFont cellFont(const QFont &base, const QModelIndex &index)
{
    const auto *model = qobject_cast<const DataTableModel *>(index.model());
    QFont font = base;
    if (model && model->columns()[static_cast<size_t>(index.column())].weight == TableColumn::Weight::Strong)
        font.setWeight(QFont::Medium);
    return font;
}

} // namespace

int DataTableDelegate::rowHeight(const QFontMetrics &metrics, bool isCompact)
{
    return metrics.height() + (isCompact ? Space::Small : 2 * Space::Small + Space::Tiny);
}

QString DataTableDelegate::plainToolTip(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

void DataTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option, index, theme);

    const QVariant chip = index.data(DataTableModel::ChipRole);
    if (chip.isValid()) {
        const auto cell = chip.value<CellChip>();
        painter->setLayoutDirection(option.direction);
        if (!cell.word.isEmpty())
            paintChip(painter, chipArea(option.rect), cell.word, cell.tone, cell.icon, option.font, theme);
    } else {
        const QFont font = cellFont(option.font, index);
        const QRect area = textArea(option, index);
        const QString text =
            QFontMetrics(font).elidedText(plainCellText(index), Qt::ElideRight, area.width());
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setFont(font);
        painter->setLayoutDirection(option.direction);
        painter->setPen(index.data(DataTableModel::MutedRole).toBool() && !selected ? theme.textMid
                                                                                    : theme.textHigh);
        painter->drawText(
            area, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine, text);
    }
    painter->restore();
}

void DataTableDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const Theme &theme) const
{
    const QRect &cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, theme.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(cell, theme.hoverRow);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.divider);

    // The keyboard's row wears the focus ring as a whole: what Enter acts on is a row.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), theme.focusRing);
    painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), theme.focusRing);
    // At its beginning only: the row may go on where the table has to be scrolled.
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (!table || table->header()->shownColumns().value(0) != index.column())
        return;
    const int begin = option.direction == Qt::RightToLeft ? cell.right() - 1 : cell.left();
    painter->fillRect(QRect(begin, cell.top(), 2, cell.height()), theme.focusRing);
}

QSize DataTableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = cellFont(option.font, index);
    const QFontMetrics metrics(font);
    const QVariant chip = index.data(DataTableModel::ChipRole);
    if (chip.isValid()) {
        const auto cell = chip.value<CellChip>();
        const int width = cell.word.isEmpty() ? 0 : chipSize(cell.word, cell.icon, option.font).width();
        return {width + CellPadding + Space::Small, rowHeight(metrics)};
    }
    return {metrics.horizontalAdvance(plainCellText(index)) + 2 * CellPadding + sortArrowRoom(option, index) +
                2,
            rowHeight(metrics)};
}

bool DataTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (sizeHint(option, index).width() > option.rect.width())
        QToolTip::showText(event->globalPos(), plainToolTip(plainCellText(index)), view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Stationmaster
