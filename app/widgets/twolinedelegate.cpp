// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/twolinedelegate.h"

#include "widgets/chip.h"

#include <QPainter>

namespace Stationmaster {

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isMarked = selected || option.state.testFlag(QStyle::State_MouseOver);
    if (isMarked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.selection : theme.hoverRow);
        painter->drawRoundedRect(row, Space::Tiny, Space::Tiny);
    }

    const QFont small = Type::small(option.font);
    QRect text = option.rect.adjusted(Space::Medium, Space::Tiny, -Space::Medium, -Space::Tiny);
    const QString chip = index.data(ChipRole).toString();
    if (!chip.isEmpty()) {
        const auto tone = Theme::Tone(index.data(ChipToneRole).toInt());
        const QVariant icon = index.data(ChipIconRole);
        const QString iconName = icon.isValid() ? icon.toString() : Theme::iconName(tone);
        const QSize size = chipSize(chip, iconName, small);
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, text);
        paintChip(painter, place, chip, tone, iconName, small, theme);
        text =
            QStyle::visualRect(option.direction, text, text.adjusted(0, 0, -size.width() - Space::Small, 0));
    }

    const int half = text.height() / 2;
    const auto drawLine = [&](const QRect &line, const QFont &font, const QColor &colour,
                              const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line,
                          int(Qt::AlignVCenter | Qt::AlignAbsolute) |
                              int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
    };
    const QString detail = index.data(DetailRole).toString();
    const QRect first = detail.isEmpty() ? text : text.adjusted(0, 0, 0, -half);
    drawLine(first, option.font, theme.textHigh, index.data(Qt::DisplayRole).toString());
    drawLine(text.adjusted(0, half, 0, 0), small, isMarked ? theme.textHigh : theme.textLow, detail);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(Type::small(option.font)).height();
    Q_UNUSED(index)
    return {12 * option.fontMetrics.averageCharWidth(), lines + 2 * Space::Tiny + Space::Tiny};
}

} // namespace Stationmaster
