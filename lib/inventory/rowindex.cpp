// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowindex.h"

#include "inventory/sortkeys.h"
#include "resources/foldedtext.h"

#include <algorithm>
#include <numeric>

namespace Stationmaster {

namespace {

constexpr int RemovedRow = -1;

size_t at(int row)
{
    return static_cast<size_t>(row);
}

} // namespace

QString RowIndex::folded(const QString &text)
{
    return foldedText(text);
}

void RowIndex::append(const QString &haystack)
{
    const int row = size();
    m_haystacks.push_back(folded(haystack).toUtf8());
    m_counts.add(m_haystacks.back());
    m_ordered.push_back(row);
    m_ranks.push_back(row);
    if (matches(row))
        m_visible.push_back(row);
}

void RowIndex::setHaystack(int row, const QString &haystack)
{
    const bool wasShown = matches(row);
    m_haystacks[at(row)] = folded(haystack).toUtf8();
    const bool isShown = matches(row);
    if (wasShown == isShown)
        return;
    const auto place = std::ranges::lower_bound(m_visible, m_ranks[at(row)], {},
                                                [this](int shown) { return m_ranks[at(shown)]; });
    if (isShown)
        m_visible.insert(place, row);
    else
        m_visible.erase(place);
}

void RowIndex::removeRows(const std::vector<int> &rows)
{
    std::vector<int> movedTo(m_haystacks.size(), 0);
    for (const int row : rows)
        movedTo[at(row)] = RemovedRow;
    int next = 0;
    for (size_t row = 0; row < movedTo.size(); ++row) {
        if (movedTo[row] == RemovedRow)
            continue;
        if (at(next) != row)
            m_haystacks[at(next)] = std::move(m_haystacks[row]);
        movedTo[row] = next++;
    }
    m_haystacks.resize(at(next));
    for (std::vector<int> *shown : {&m_ordered, &m_visible}) {
        for (int &row : *shown)
            row = movedTo[at(row)];
        std::erase(*shown, RemovedRow);
    }
    rankRows();
}

void RowIndex::clear()
{
    m_haystacks.clear();
    m_ordered.clear();
    m_ranks.clear();
    m_visible.clear();
}

int RowIndex::size() const
{
    return static_cast<int>(m_haystacks.size());
}

void RowIndex::setFilter(const QString &filter)
{
    std::vector<QByteArray> words;
    for (const QString &word : folded(filter).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    const WordFinder before = std::exchange(m_words, WordFinder(words, m_counts));
    m_filter = filter;
    refilter(m_words.narrows(before));
}

QString RowIndex::filter() const
{
    return m_filter;
}

void RowIndex::setOrder(std::vector<Key> keys, Qt::SortOrder order)
{
    keys.resize(std::min(keys.size(), m_haystacks.size()));
    std::iota(m_ordered.begin(), m_ordered.end(), 0);
    std::ranges::copy(sortedPositions(keys, order), m_ordered.begin());
    rankRows();
    refilter(false);
}

const std::vector<int> &RowIndex::visible() const
{
    return m_visible;
}

int RowIndex::visibleRowOf(int storageRow) const
{
    const auto found = std::ranges::find(m_visible, storageRow);
    return found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

void RowIndex::refilter(bool narrowing)
{
    if (narrowing) {
        std::erase_if(m_visible, [this](int row) { return !matches(row); });
        return;
    }
    m_visible.clear();
    for (const int row : m_ordered) {
        if (matches(row))
            m_visible.push_back(row);
    }
}

void RowIndex::rankRows()
{
    m_ranks.resize(m_ordered.size());
    for (size_t rank = 0; rank < m_ordered.size(); ++rank)
        m_ranks[at(m_ordered[rank])] = static_cast<int>(rank);
}

} // namespace Stationmaster
