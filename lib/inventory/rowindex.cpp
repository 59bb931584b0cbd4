// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowindex.h"

#include "resources/foldedtext.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <limits>

namespace Stationmaster {

namespace {

constexpr int RemovedRow = -1;
constexpr char FieldEnd = '\n'; // folded text has no line ends

size_t at(int row)
{
    return static_cast<size_t>(row);
}

RowKey rowKeyOf(double number)
{
    // The bits of positive numbers are in order as they are, those of negative ones the other way round.
    constexpr quint64 sign = quint64{1} << 63;
    const auto bits = std::bit_cast<quint64>(number);
    return {.parts = {(bits & sign) != 0 ? ~bits : bits | sign}};
}

/// @p text: UTF-8. Empty texts come after all others.
RowKey rowKeyOf(QByteArrayView text)
{
    RowKey key;
    if (text.isEmpty()) {
        key.parts.front() = std::numeric_limits<quint64>::max(); // no UTF-8 has such bytes
        return key;
    }
    std::memcpy(key.parts.data(), text.data(), std::min(static_cast<size_t>(text.size()), sizeof(key.parts)));
    for (quint64 &part : key.parts)
        part = qFromBigEndian(part);
    return key;
}

QByteArray foldedFields(const QStringList &fields)
{
    QByteArray text;
    for (const QString &field : fields) {
        text += foldedText(field).toUtf8();
        text += FieldEnd;
    }
    return text;
}

} // namespace

void RowIndex::append(const QStringList &fields)
{
    const int row = size();
    m_texts.push_back(foldedFields(fields));
    m_counts.add(m_texts.back());
    m_found.push_back(finds(row) ? 1 : 0);
    for (Sorting &sorting : m_sortings)
        sorting.keys.push_back(keyOf(row, sorting.order));
    m_isMoved.push_back(0);
    setMoved(row);
}

void RowIndex::setFields(int row, const QStringList &fields)
{
    m_texts[at(row)] = foldedFields(fields);
    m_stale = true;
    m_found[at(row)] = finds(row) ? 1 : 0;
    setKeysOf(row);
    setMoved(row);
}

void RowIndex::removeRows(const std::vector<int> &rows)
{
    placeMoved();
    std::vector<int> movedTo(m_texts.size(), 0);
    for (const int row : rows)
        movedTo[at(row)] = RemovedRow;
    int next = 0;
    for (size_t row = 0; row < movedTo.size(); ++row) {
        if (movedTo[row] == RemovedRow)
            continue;
        if (at(next) != row)
            m_texts[at(next)] = std::move(m_texts[row]);
        for (Sorting &sorting : m_sortings)
            sorting.keys[at(next)] = sorting.keys[row];
        m_found[at(next)] = m_found[row];
        movedTo[row] = next++;
    }
    m_texts.resize(at(next));
    for (Sorting &sorting : m_sortings)
        sorting.keys.resize(at(next));
    m_found.resize(at(next));
    m_isMoved.resize(at(next));
    for (int &row : m_ordered)
        row = movedTo[at(row)];
    std::erase(m_ordered, RemovedRow);
    m_stale = true;
}

void RowIndex::clear()
{
    m_texts.clear();
    for (Sorting &sorting : m_sortings)
        sorting.keys.clear();
    m_found.clear();
    m_isMoved.clear();
    m_moved.clear();
    m_ordered.clear();
    m_stale = true;
}

int RowIndex::size() const
{
    return static_cast<int>(m_texts.size());
}

void RowIndex::setFilter(const QString &filter)
{
    std::vector<QByteArray> words;
    for (const QString &word : foldedText(filter).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    const WordFinder before = std::exchange(m_words, WordFinder(words, m_counts));
    const bool isNarrower = m_words.narrows(before);
    m_filter = filter;
    for (int row = 0; row < size(); ++row)
        m_found[at(row)] = (!isNarrower || m_found[at(row)]) && finds(row) ? 1 : 0;
    m_stale = true;
}

QString RowIndex::filter() const
{
    return m_filter;
}

void RowIndex::setOrders(std::vector<Order> orders)
{
    m_sortings.clear();
    for (Order &order : orders)
        m_sortings.push_back({.order = std::move(order), .keys = std::vector<RowKey>(m_texts.size())});
    if (m_sortings.empty())
        m_sortings.push_back({.keys = std::vector<RowKey>(m_texts.size())});
    m_moved.clear();
    std::fill(m_isMoved.begin(), m_isMoved.end(), char{0});
    sortAll();
    m_stale = true;
}

/// The first part of each key beside its row decides most comparisons without a look into all the keys.
void RowIndex::sortAll()
{
    struct Entry
    {
        quint64 first = 0;
        int row = 0;
    };
    std::vector<Entry> entries;
    entries.reserve(m_texts.size());
    for (int row = 0; row < size(); ++row) {
        setKeysOf(row);
        entries.push_back({m_sortings.front().keys[at(row)].parts.front(), row});
    }
    const bool ascending = m_sortings.front().order.direction == Qt::AscendingOrder;
    std::ranges::sort(entries, [this, ascending](const Entry &left, const Entry &right) {
        return left.first != right.first ? (left.first < right.first) == ascending
                                         : comesBefore(left.row, right.row);
    });
    m_ordered.clear();
    std::ranges::transform(entries, std::back_inserter(m_ordered), &Entry::row);
}

const std::vector<int> &RowIndex::visible()
{
    if (std::exchange(m_stale, false)) {
        placeMoved();
        m_visible.clear();
        std::ranges::copy_if(m_ordered, std::back_inserter(m_visible),
                             [this](int row) { return m_found[at(row)] != 0; });
    }
    return m_visible;
}

QByteArrayView RowIndex::fieldOf(int row, int field) const
{
    const QByteArrayView text = m_texts[at(row)];
    qsizetype begin = 0;
    for (int skipped = 0; skipped < field; ++skipped)
        begin = text.indexOf(FieldEnd, begin) + 1;
    return text.sliced(begin, text.indexOf(FieldEnd, begin) - begin);
}

RowKey RowIndex::keyOf(int row, const Order &order) const
{
    if (order.number)
        return rowKeyOf(order.number(row));
    return order.field >= 0 ? rowKeyOf(fieldOf(row, order.field)) : RowKey{};
}

void RowIndex::setKeysOf(int row)
{
    for (Sorting &sorting : m_sortings)
        sorting.keys[at(row)] = keyOf(row, sorting.order);
}

bool RowIndex::comesBefore(int left, int right) const
{
    for (const Sorting &sorting : m_sortings) {
        const bool ascending = sorting.order.direction == Qt::AscendingOrder;
        const RowKey &key = sorting.keys[at(left)];
        const auto compared = key <=> sorting.keys[at(right)];
        if (compared != 0)
            return (compared < 0) == ascending;
        const int field = sorting.order.field;
        const int rest = key.isCutOff() ? fieldOf(left, field).compare(fieldOf(right, field)) : 0;
        if (rest != 0)
            return (rest < 0) == ascending;
    }
    return left < right;
}

void RowIndex::setMoved(int row)
{
    m_stale = true;
    if (!std::exchange(m_isMoved[at(row)], char{1}))
        m_moved.push_back(row);
}

void RowIndex::placeMoved()
{
    if (m_moved.empty())
        return;
    const auto comesFirst = [this](int left, int right) { return comesBefore(left, right); };
    std::erase_if(m_ordered, [this](int row) { return m_isMoved[at(row)] != 0; });
    std::ranges::sort(m_moved, comesFirst);
    std::vector<int> merged;
    merged.reserve(m_ordered.size() + m_moved.size());
    std::ranges::merge(m_ordered, m_moved, std::back_inserter(merged), comesFirst);
    m_ordered = std::move(merged);
    for (const int row : m_moved)
        m_isMoved[at(row)] = 0;
    m_moved.clear();
}

} // namespace Stationmaster
