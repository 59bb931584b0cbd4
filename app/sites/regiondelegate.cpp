// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/regiondelegate.h"

#include "theme/icons.h"
#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

int gripSide(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsDragEnabled) ? option.fontMetrics.height() : 0;
}

int numberWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString number = index.data(RegionDelegate::NumberRole).toString();
    if (number.isEmpty())
        return 0;
    return std::max(2 * option.fontMetrics.averageCharWidth(),
                    QFontMetrics(Type::strong(option.font)).horizontalAdvance(number));
}

/// What stands before the two lines.
int leadingWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    int width = 0;
    for (const int part : {gripSide(option, index), numberWidth(option, index)})
        width += part > 0 ? part + Space::Small : 0;
    return width;
}

int toolsWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QWidget *tools = view ? view->indexWidget(index) : nullptr;
    return tools ? tools->sizeHint().width() : 0;
}

} // namespace

void RegionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    if (hasFocus)
        painter->fillRect(option.rect, theme.selection);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), theme.divider);

    const QRect row = option.rect;
    int x = row.left() + Space::Small;
    if (const int side = gripSide(option, index); side > 0) {
        const QRect place(x, row.center().y() - side / 2, side, side);
        painter->drawPixmap(
            QStyle::visualRect(option.direction, row, place).topLeft(),
            iconPixmap(u"grip"_s, theme.textLow, side, painter->device()->devicePixelRatioF()));
        x += side + Space::Small;
    }
    const QRect number(x, row.top(), numberWidth(option, index), row.height());
    painter->setFont(Type::strong(option.font));
    painter->setPen(theme.textHigh);
    painter->drawText(QStyle::visualRect(option.direction, row, number),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      index.data(NumberRole).toString());

    QStyleOptionViewItem lines = option;
    lines.state.setFlag(QStyle::State_MouseOver, false);
    lines.state.setFlag(QStyle::State_Selected, hasFocus);
    lines.rect = QStyle::visualRect(
        option.direction, row, row.adjusted(leadingWidth(option, index), 0, -toolsWidth(option, index), -1));
    TwoLineDelegate::paint(painter, lines, index);
    if (hasFocus) {
        painter->setPen(QPen(theme.focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RegionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont small = Type::small(option.font);
    const int words = std::max(option.fontMetrics.horizontalAdvance(index.data().toString()),
                               QFontMetrics(small).horizontalAdvance(index.data(DetailRole).toString()));
    const QString chip = index.data(ChipRole).toString();
    const int chipWidth =
        chip.isEmpty() ? 0
                       : Space::Small + chipSize(chip, index.data(ChipIconRole).toString(), small).width();
    return {leadingWidth(option, index) + words + chipWidth + 2 * Space::Medium + toolsWidth(option, index),
            TwoLineDelegate::sizeHint(option, index).height() - Space::Tiny};
}

} // namespace Stationmaster
