// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Stationmaster {

struct Theme;

/// Paints the cells of an DataTable: text always as plain text on one line, chips as icon and word, the row
/// under the pointer tinted as a whole. What does not fit is elided and told by a tool tip.
class DataTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int CellPadding = 10; ///< at both ends, as that of header sections in theme.qss

    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// A tool tip that shows @p text as it is, also when it looks like HTML.
    static QString plainToolTip(const QString &text);
    static int rowHeight(const QFontMetrics &metrics, bool isCompact = false);

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const Theme &theme) const;

    int m_hoveredRow = -1;
};

} // namespace Stationmaster
