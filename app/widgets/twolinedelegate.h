// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Stationmaster {

/// A list entry of two lines with an optional chip at the end: the display text, a quieter line beneath, and
/// a word such as "has a WebRTC phone". The chip has its tone's icon unless ChipIconRole names another.
/// Texts are drawn as plain text.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, ChipRole, ChipToneRole, ChipIconRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Stationmaster
