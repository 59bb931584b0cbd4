// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/moment.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace Stationmaster {

/// Rows by id. Pages, single reads and rows of an earlier session come in any order: of two answers about one
/// object the one that was asked for later is kept, whichever comes first; where both say their version, the
/// higher one. Remembers which load has last seen a row. Rows move when others are removed.
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
    /// When the answer was asked for that brought the row, or that said that there is none.
    Moment asked(const QString &id) const
    {
        const auto found = m_places.constFind(id);
        return found == m_places.constEnd() ? m_gone.value(id, Moment::min()) : m_asked[*found];
    }

    /// Makes room for about so many rows, since a large list that moves while it grows holds the window up.
    void reserve(int rows)
    {
        if (rows <= m_places.size()) // reserve(0) would shrink it
            return;
        m_rows.reserve(static_cast<size_t>(rows));
        m_seenBy.reserve(static_cast<size_t>(rows));
        m_asked.reserve(static_cast<size_t>(rows));
        m_places.reserve(rows);
    }

    void beginLoad(Moment now)
    {
        ++m_load;
        m_began = now;
    }

    /// Adds or replaces a row of a page. True when it is new or changed; an earlier row is then in @p
    /// replaced. What was read to be gone since the load began does not come back with a page: lists lag
    /// (API.md 3.5).
    bool putFromList(const Row &row, Moment asked, Row &replaced)
    {
        if (!m_gone.isEmpty() && m_gone.value(row.id, Moment::min()) >= m_began)
            return false;
        const auto found = m_places.constFind(row.id);
        if (found != m_places.constEnd())
            m_seenBy[*found] = m_load; // it exists, even where more is known of it
        return put(row, asked, replaced);
    }
    /// The same for a row that was read singly.
    bool putFromRead(const Row &row, Moment asked, Row &replaced)
    {
        if (!m_gone.isEmpty() && m_gone.value(row.id, Moment::min()) > asked)
            return false;
        return put(row, asked, replaced);
    }
    /// The same for a row of an earlier session: whatever has been read since wins, and a load that ends
    /// without it removes it.
    bool putFromSnapshot(const Row &row)
    {
        if (m_places.contains(row.id) || m_gone.contains(row.id))
            return false;
        add(row, Moment::min());
        m_seenBy.back() = m_load - 1;
        return true;
    }
    /// A row that is not there yet, of an object that we have just made: anything read of it wins.
    void putMade(const Row &row) { add(row, Moment::min()); }
    /// Changes a row in place, @p row having the id of one that is there; it is as old as before.
    void replace(const Row &row) { m_rows[m_places.value(row.id)] = row; }

    /// Removes the rows that came neither with a page nor with a read since beginLoad(), except @p kept.
    std::vector<Row> removeUnseen(const QSet<QString> &kept)
    {
        std::vector<Row> removed;
        for (size_t place = 0; place < m_rows.size();) {
            if (m_seenBy[place] == m_load || (!kept.isEmpty() && kept.contains(m_rows[place].id))) {
                ++place;
                continue;
            }
            removed.push_back(removeAt(place));
            m_gone.insert(removed.back().id, m_began);
        }
        return removed;
    }
    /// Removes the row with @p id, if there is one that is no newer than the read that did not find it.
    std::vector<Row> remove(const QString &id, Moment asked)
    {
        const auto found = m_places.constFind(id);
        if (found != m_places.constEnd() && m_asked[*found] > asked)
            return {};
        m_gone.insert(id, std::max(asked, m_gone.value(id, asked)));
        if (found == m_places.constEnd())
            return {};
        return {removeAt(*found)};
    }

private:
    /// API.md 3.5: reads lag by so much at most. A lower version after that is that of an org that was set
    /// back.
    static constexpr std::chrono::seconds LongestLag{60};

    bool put(const Row &row, Moment asked, Row &replaced)
    {
        const auto found = m_places.constFind(row.id);
        if (found == m_places.constEnd()) {
            add(row, asked);
            return true;
        }
        const size_t place = *found;
        if (isOutdated(row, asked, place))
            return false;
        m_seenBy[place] = m_load;
        m_asked[place] = std::max(asked, m_asked[place]);
        Row &kept = m_rows[place];
        if (kept == row)
            return false;
        replaced = std::exchange(kept, row);
        return true;
    }

    bool isOutdated(const Row &row, Moment asked, size_t place) const
    {
        if constexpr (requires { row.version; }) {
            const auto &kept = m_rows[place].version;
            if (row.version && kept && *row.version != *kept && m_asked[place] + LongestLag > asked)
                return *row.version < *kept;
        }
        return asked < m_asked[place];
    }

    void add(const Row &row, Moment asked)
    {
        if (!m_gone.isEmpty())
            m_gone.remove(row.id);
        m_places.insert(row.id, m_rows.size());
        m_rows.push_back(row);
        m_seenBy.push_back(m_load);
        m_asked.push_back(asked);
    }

    /// The last row takes the free place, so that nothing else has to move.
    Row removeAt(size_t place)
    {
        Row removed = std::move(m_rows[place]);
        m_places.remove(removed.id);
        if (place + 1 < m_rows.size()) {
            m_rows[place] = std::move(m_rows.back());
            m_seenBy[place] = m_seenBy.back();
            m_asked[place] = m_asked.back();
            m_places[m_rows[place].id] = place;
        }
        m_rows.pop_back();
        m_seenBy.pop_back();
        m_asked.pop_back();
        return removed;
    }

    std::vector<Row> m_rows;
    std::vector<unsigned> m_seenBy; ///< the load that last had the row
    std::vector<Moment> m_asked;    ///< see asked()
    QHash<QString, size_t> m_places;
    QHash<QString, Moment> m_gone; ///< of what was removed or not found, when that was asked for
    unsigned m_load = 0;
    Moment m_began = Moment::min(); ///< the load
};

} // namespace Stationmaster
