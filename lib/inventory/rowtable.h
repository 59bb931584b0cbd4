// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace Stationmaster {

/// The rows of one list, by id, and what the load in progress has seen of them. A load may overlap with
/// single reads, which are newer than its pages: what a read took away does not come back with a late page,
/// and what it brought is neither overwritten by one nor dropped at the end. Rows move when others are taken
/// out.
template <typename Row>
class RowTable
{
public:
    const std::vector<Row> &rows() const { return m_rows; }
    const Row *find(const QString &id) const
    {
        const auto found = m_places.constFind(id);
        return found == m_places.constEnd() ? nullptr : &m_rows[*found];
    }

    /// About so many rows are to come: makes room, since a large list that moves while it grows holds the
    /// window up.
    void expect(int rows)
    {
        if (rows <= m_places.size()) // reserve(0) would shrink it
            return;
        m_rows.reserve(static_cast<size_t>(rows));
        m_seenBy.reserve(static_cast<size_t>(rows));
        m_places.reserve(rows);
    }

    void beginLoad()
    {
        ++m_load;
        m_takenSince.clear();
        m_readSince.clear();
    }

    /// Takes over a row of a page. True when it is new or changed; an earlier row is then in @p replaced.
    bool putFromList(const Row &row, Row &replaced)
    {
        if (m_takenSince.contains(row.id) || m_readSince.contains(row.id))
            return false;
        return put(row, replaced);
    }
    /// The same for a row that was read singly.
    bool putFromRead(const Row &row, Row &replaced)
    {
        m_takenSince.remove(row.id);
        m_readSince.insert(row.id);
        return put(row, replaced);
    }
    /// The same for a row of an earlier session: whatever has been read since wins, and a load that ends
    /// without it takes it out.
    bool putFromSnapshot(const Row &row)
    {
        if (m_places.contains(row.id) || m_takenSince.contains(row.id))
            return false;
        Row none;
        put(row, none);
        m_seenBy.back() = m_load - 1;
        return true;
    }
    /// Changes a row in place, @p row having the id of one that is there.
    void replace(const Row &row) { m_rows[m_places.value(row.id)] = row; }

    /// Takes out the rows that came neither with a page nor with a read since beginLoad().
    std::vector<Row> takeUnseen()
    {
        std::vector<Row> taken;
        for (size_t place = 0; place < m_rows.size();) {
            if (m_seenBy[place] == m_load)
                ++place;
            else
                taken.push_back(takeAt(place));
        }
        return taken;
    }
    /// Takes out the row with @p id, if there is one.
    std::vector<Row> take(const QString &id)
    {
        m_takenSince.insert(id);
        m_readSince.remove(id);
        const auto found = m_places.constFind(id);
        if (found == m_places.constEnd())
            return {};
        return {takeAt(*found)};
    }

private:
    bool put(const Row &row, Row &replaced)
    {
        const auto found = m_places.constFind(row.id);
        if (found == m_places.constEnd()) {
            m_places.insert(row.id, m_rows.size());
            m_rows.push_back(row);
            m_seenBy.push_back(m_load);
            return true;
        }
        m_seenBy[*found] = m_load;
        Row &kept = m_rows[*found];
        if (kept == row)
            return false;
        replaced = std::exchange(kept, row);
        return true;
    }

    /// The last row takes the free place, so that nothing else has to move.
    Row takeAt(size_t place)
    {
        Row taken = std::move(m_rows[place]);
        m_places.remove(taken.id);
        if (place + 1 < m_rows.size()) {
            m_rows[place] = std::move(m_rows.back());
            m_seenBy[place] = m_seenBy.back();
            m_places[m_rows[place].id] = place;
        }
        m_rows.pop_back();
        m_seenBy.pop_back();
        return taken;
    }

    std::vector<Row> m_rows;
    std::vector<unsigned> m_seenBy; ///< the load that last had the row
    QHash<QString, size_t> m_places;
    QSet<QString> m_takenSince; ///< taken out singly since the load began
    QSet<QString> m_readSince;  ///< read singly since the load began
    unsigned m_load = 0;
};

} // namespace Stationmaster
