// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/wordfinder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace Stationmaster {

/// A sort key that decides nearly every comparison of two rows, small and contiguous in memory: at 100,000
/// rows a sort compares two million times.
struct RowKey
{
    std::array<quint64, 7> parts{}; ///< a number in the first, or the first 56 bytes of a text

    auto operator<=>(const RowKey &) const = default;
    /// Texts with equal keys can still differ behind them.
    bool isCutOff() const { return (parts.back() & 0xff) != 0; }
};

/// Which rows of a table are shown, and in which order. A plain index instead of a sort-filter proxy, which
/// takes seconds for one key at 100,000 rows. Rows are addressed by position in the caller's own storage.
class RowIndex
{
public:
    /// The row's texts, not folded yet. The filter looks into each, and words do not reach from one into the
    /// next. Every row has as many.
    void append(const QStringList &fields);
    void setFields(int row, const QStringList &fields);
    void removeRows(const std::vector<int> &rows); ///< ascending; positions behind them move up
    void clear();                                  ///< the rows; filter and order stay
    int size() const;

    /// Rows that contain every word of @p filter. Narrowing an earlier filter looks only at its rows.
    void setFilter(const QString &filter);
    QString filter() const;

    struct Order
    {
        int field = -1;                          ///< by this field, rows in which it is empty last, …
        std::function<double(int row)> number{}; ///< … or by a number; with neither in storage order
        Qt::SortOrder direction = Qt::AscendingOrder;
    };
    /// Rows that compare equal by one order are compared by the next, and at last keep storage order. A row's
    /// numbers are asked for now, and whenever the row is appended or set.
    void setOrders(std::vector<Order> orders);

    /// Storage positions in shown order; a reference that the next change ends. What has changed since the
    /// last time is put in its place here, so that a page of rows costs one pass and no new sort.
    const std::vector<int> &visible();

private:
    /// An order, and the key of each row in it.
    struct Sorting
    {
        Order order{};
        std::vector<RowKey> keys{};
    };
    QByteArrayView fieldOf(int row, int field) const;
    RowKey keyOf(int row, const Order &order) const;
    void setKeysOf(int row);
    bool comesBefore(int left, int right) const;
    bool finds(int row) const { return m_words.matches(m_texts[static_cast<size_t>(row)]); }
    void sortAll();
    void setMoved(int row);
    void placeMoved();

    std::vector<QByteArray> m_texts; ///< of each row, folded, UTF-8, a line a field
    std::vector<char> m_found;       ///< of each row: whether the filter finds it
    std::vector<char> m_isMoved;     ///< of each row: whether it is in m_moved
    std::vector<int> m_moved;        ///< rows that are not in their place
    std::vector<int> m_ordered;      ///< every row in order, but for those in m_moved
    std::vector<int> m_visible;
    bool m_stale = false; ///< m_visible is not up to date
    ByteCounts m_counts;
    QString m_filter;
    WordFinder m_words;
    std::vector<Sorting> m_sortings{1}; ///< never empty
};

} // namespace Stationmaster
