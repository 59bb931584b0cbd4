// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/datatablemodel.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace Stationmaster {

/// What somebody made of a table: which columns, in which order, how wide, and sorted by what. Columns are
/// numbers of the table's model.
struct TableLayout
{
    QList<int> columns{};    ///< shown, from left to right; the first of the model is always among them
    QMap<int, int> widths{}; ///< set by hand, device-independent pixels; empty: fitted to the rows
    std::vector<DataTableModel::SortKey> sort{};

    /// Of a table that nobody has touched.
    static TableLayout standard(int columnCount);

    QString toText(int columnCount) const;
    /// Nothing for what is not the text of a layout of so many columns: of another version, or spoilt.
    static std::optional<TableLayout> fromText(const QString &text, int columnCount);

    bool operator==(const TableLayout &) const = default;
};

} // namespace Stationmaster
