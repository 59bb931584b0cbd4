// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tablecolumn.h"

#include <QStyledItemDelegate>

namespace Stationmaster {

/// A site in two lines: its name with what the linter says of it, and what it is beneath.
class SitesPageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Words
    {
        std::function<QString(const QModelIndex &index)> detail{};
        std::function<CellChip(const QModelIndex &index)> chip{};
    };
    SitesPageDelegate(Words words, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Words m_words;
};

} // namespace Stationmaster
