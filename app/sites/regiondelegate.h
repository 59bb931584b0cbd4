// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/twolinedelegate.h"

#include <QWidget>

namespace Stationmaster {

/// A media region in a RegionList: before its two lines a grip where it can be dragged, and its number.
/// Leaves room at the end for the item's own widget.
class RegionDelegate : public TwoLineDelegate
{
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole + 20 }; ///< text; empty: none

    using TwoLineDelegate::TwoLineDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// For the item's own widget, too: the whole row, without the padding of the style sheet.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }
};

} // namespace Stationmaster
