// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowindex.h"

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
    m_ordered.push_back(row);
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
    const auto place = std::lower_bound(m_visible.begin(), m_visible.end(), row,
                                        [this](int left, int right) { return isBefore(left, right); });
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
        if (at(next) != row) {
            m_haystacks[at(next)] = std::move(m_haystacks[row]);
            if (row < m_keys.size())
                m_keys[at(next)] = std::move(m_keys[row]);
        }
        movedTo[row] = next++;
    }
    const auto goneKeys = std::count(movedTo.begin(), movedTo.begin() + std::ssize(m_keys), RemovedRow);
    m_keys.resize(m_keys.size() - static_cast<size_t>(goneKeys));
    m_haystacks.resize(at(next));
    for (std::vector<int> *shown : {&m_ordered, &m_visible}) {
        for (int &row : *shown)
            row = movedTo[at(row)];
        std::erase(*shown, RemovedRow);
    }
}

void RowIndex::clear()
{
    m_haystacks.clear();
    m_ordered.clear();
    m_visible.clear();
    m_keys.clear();
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
    const bool narrowing = std::ranges::all_of(m_words, [&words](const QByteArray &before) {
        return std::ranges::any_of(words, [&](const QByteArray &now) { return now.contains(before); });
    });
    m_filter = filter;
    m_words = std::move(words);
    refilter(narrowing);
}

QString RowIndex::filter() const
{
    return m_filter;
}

void RowIndex::setOrder(std::vector<Key> keys, Qt::SortOrder order)
{
    m_keys = std::move(keys);
    m_keys.resize(std::min(m_keys.size(), m_haystacks.size()));
    m_order = order;
    for (Key &key : m_keys)
        key.text = folded(key.text);
    std::iota(m_ordered.begin(), m_ordered.end(), 0);
    if (!m_keys.empty())
        std::ranges::sort(m_ordered, [this](int left, int right) { return isBefore(left, right); });
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

bool RowIndex::matches(int row) const
{
    const QByteArray &haystack = m_haystacks[at(row)];
    return std::ranges::all_of(m_words, [&](const QByteArray &word) { return haystack.contains(word); });
}

bool RowIndex::isBefore(int left, int right) const
{
    const bool leftHasKey = at(left) < m_keys.size();
    const bool rightHasKey = at(right) < m_keys.size();
    if (!leftHasKey || !rightHasKey)
        return leftHasKey == rightHasKey ? left < right : leftHasKey;
    const Key &leftKey = m_keys[at(left)];
    const Key &rightKey = m_keys[at(right)];
    if (leftKey.number != rightKey.number)
        return (leftKey.number < rightKey.number) == (m_order == Qt::AscendingOrder);
    if (const int compared = leftKey.text.compare(rightKey.text); compared != 0)
        return (compared < 0) == (m_order == Qt::AscendingOrder);
    return left < right;
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

} // namespace Stationmaster
