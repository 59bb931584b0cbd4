// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectiondelegate.h"

#include "theme/theme.h"

#include <QPainter>

namespace Stationmaster {

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    TwoLineDelegate::paint(painter, option, index);
    const QString colour = index.data(ColourRole).toString();
    if (colour.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(colour));
    const QRect stripe = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                             {Space::Tiny, option.rect.height() - 2 * Space::Small},
                                             option.rect.adjusted(Space::Tiny, 0, -Space::Tiny, 0));
    painter->drawRoundedRect(stripe, Space::Tiny / 2, Space::Tiny / 2);
    painter->restore();
}

} // namespace Stationmaster
