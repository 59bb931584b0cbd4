// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/datatablemodel.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Stationmaster {

/// What the user made of a table: which columns, in which order, how wide, and sorted by what. Columns are
/// told by their ids.
struct TableLayout
{
    QStringList shown{};         ///< in visual order; the first of the model is always among them
    QStringList hidden{};        ///< the others
    QMap<QString, int> widths{}; ///< set by hand, device-independent pixels; empty: fitted to the rows
    QList<std::pair<QString, Qt::SortOrder>> sort{};

    /// Of a table that nobody has touched.
    static TableLayout standard(const std::vector<TableColumn> &columns);

    QString toText() const;
    /// Nothing where @p text is no layout, as that of an earlier version, which saved numbers. Columns that
    /// it does not name are shown last; those that are gone are left out.
    static std::optional<TableLayout> fromText(const QString &text, const std::vector<TableColumn> &columns);

    bool operator==(const TableLayout &) const = default;
};

} // namespace Stationmaster
