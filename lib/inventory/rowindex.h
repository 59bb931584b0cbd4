// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/wordfinder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Stationmaster {

/// Which rows of a table are shown, and in which order. A plain index instead of a sort-filter proxy, which
/// takes seconds for one key at 100,000 rows. Rows are addressed by position in the caller's own storage.
class RowIndex
{
public:
    /// Folds text for finding: case and accents ignored, white space joined.
    static QString folded(const QString &text);

    /// @p haystack: everything in the row that can be found, not folded yet. The row comes last until the
    /// next setOrder().
    void append(const QString &haystack);
    void setHaystack(int row, const QString &haystack); ///< the row keeps its place
    void removeRows(const std::vector<int> &rows);      ///< positions behind them move up
    void clear();                                       ///< the rows and their order; the filter stays
    int size() const;

    /// Rows that contain every word of @p filter. Narrowing an earlier filter looks only at its rows.
    void setFilter(const QString &filter);
    QString filter() const;

    /// One key a row: compared first by number, then by text (folded here). Rows with equal keys, and rows
    /// without one, keep storage order, the latter at the end. Empty: storage order.
    struct Key
    {
        double number = 0;
        QString text{};
    };
    void setOrder(std::vector<Key> keys, Qt::SortOrder order);

    const std::vector<int> &visible() const; ///< storage positions in shown order
    int visibleRowOf(int storageRow) const;  ///< -1 when filtered out

private:
    bool matches(int row) const { return m_words.matches(m_haystacks[static_cast<size_t>(row)]); }
    void refilter(bool narrowing);
    void rankRows();

    std::vector<QByteArray> m_haystacks; ///< folded, UTF-8
    ByteCounts m_counts;
    QString m_filter;
    WordFinder m_words;
    std::vector<int> m_ordered; ///< every row in shown order
    std::vector<int> m_ranks;   ///< the place of each row in m_ordered
    std::vector<int> m_visible;
};

} // namespace Stationmaster
