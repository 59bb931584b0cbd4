// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/twolinedelegate.h"

namespace Stationmaster {

/// A connection in the list: its colour, its name, where it leads, and whether it is read-only.
class ConnectionDelegate : public TwoLineDelegate
{
    Q_OBJECT
public:
    enum Role { ColourRole = ChipToneRole + 1, IdRole };

    using TwoLineDelegate::TwoLineDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Stationmaster
