// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/sitespagedelegate.h"

#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace Stationmaster {

SitesPageDelegate::SitesPageDelegate(Words words, QObject *parent)
    : QStyledItemDelegate(parent), m_words(std::move(words))
{
}

void SitesPageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hoverRow);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);

    const QFont small = Type::small(option.font);
    QRect text = option.rect.adjusted(Space::Medium, Space::Small, -Space::Medium, -Space::Small);
    const int line = option.fontMetrics.height();
    const CellChip chip = m_words.chip(index);
    const QSize size = chipSize(chip.word, chip.icon, small);
    QRect first = text;
    first.setHeight(line);
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, first);
    paintChip(painter, place, chip.word, chip.tone, chip.icon, small, theme);
    first =
        QStyle::visualRect(option.direction, first, first.adjusted(0, 0, -size.width() - Space::Small, 0));
    const auto alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
        int(Qt::TextSingleLine);
    QFont strong = option.font;
    strong.setWeight(QFont::Medium);
    painter->setFont(strong);
    painter->setPen(theme.textHigh);
    painter->drawText(
        first, alignment,
        QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    const QRect second = text.adjusted(0, line + Space::Tiny, 0, 0);
    painter->setFont(small);
    painter->setPen(isSelected ? theme.textHigh : theme.textLow);
    painter->drawText(second, alignment,
                      QFontMetrics(small).elidedText(m_words.detail(index), Qt::ElideRight, second.width()));

    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setPen(QPen(theme.focusRing, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize SitesPageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(Type::small(option.font)).height();
    return {12 * option.fontMetrics.averageCharWidth(), lines + Space::Tiny + 2 * Space::Small};
}

} // namespace Stationmaster
