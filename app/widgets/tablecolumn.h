// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QMetaType>
#include <QString>

#include <functional>

namespace Stationmaster {

/// A state in a cell: an icon and a word on a tint, so that it is never told by colour alone.
struct CellChip
{
    Theme::Tone tone = Theme::Tone::Neutral;
    QString icon{}; ///< of themedIcon(); empty: none
    QString word{}; ///< empty: the cell is empty
};

/// One column of a table of the org. Cells are asked for by the id of their row, and only when they are
/// painted, sorted or copied; the functions must answer for every id that the model was given.
struct TableColumn
{
    enum class Weight { Normal, Strong, Muted };

    QString id{}; ///< in saved layouts: lower-case letters and hyphens, the same for ever
    QString title{};
    std::function<QString(const QString &id)> text{};
    std::function<CellChip(const QString &id)> chip{}; ///< instead of text
    /// What header clicks sort by; without it by the text, rows without text last.
    std::function<double(const QString &id)> sortKey{};
    Weight weight = Weight::Normal;
    bool number = false; ///< aligned at the end of the cell
    bool found = true;   ///< the filter looks into this column; one that it does not needs a sortKey
    int atLeast = 14;    ///< characters that the column shows before the table scrolls sideways
    int atMost = 34;     ///< characters that the column takes by itself before it elides
    int stretch = 1;     ///< its share of the width that is left over
};

} // namespace Stationmaster

Q_DECLARE_METATYPE(Stationmaster::CellChip)
