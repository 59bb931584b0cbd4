// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/sortkeys.h"

#include <algorithm>
#include <array>

namespace Stationmaster {

namespace {

/// What decides nearly every comparison, side by side in memory.
struct ShortKey
{
    double number = 0;
    std::array<quint64, 2> beginning{}; ///< the first eight UTF-16 units of the text
    int position = 0;
};

std::array<quint64, 2> beginningOf(const QString &text)
{
    std::array<quint64, 2> packed{};
    for (qsizetype i = 0; i < 8; ++i) {
        quint64 &part = packed[i < 4 ? 0 : 1];
        part = (part << 16) | (i < text.size() ? text[i].unicode() : 0u);
    }
    return packed;
}

} // namespace

std::vector<int> sortedPositions(const std::vector<RowIndex::Key> &keys, Qt::SortOrder order)
{
    std::vector<QString> texts;
    std::vector<ShortKey> shorts;
    texts.reserve(keys.size());
    shorts.reserve(keys.size());
    for (const RowIndex::Key &key : keys) {
        texts.push_back(RowIndex::folded(key.text));
        shorts.push_back({key.number, beginningOf(texts.back()), static_cast<int>(shorts.size())});
    }
    const bool ascending = order == Qt::AscendingOrder;
    std::ranges::sort(shorts, [&texts, ascending](const ShortKey &left, const ShortKey &right) {
        if (left.number != right.number)
            return (left.number < right.number) == ascending;
        if (left.beginning != right.beginning)
            return (left.beginning < right.beginning) == ascending;
        const int compared =
            texts[static_cast<size_t>(left.position)].compare(texts[static_cast<size_t>(right.position)]);
        return compared != 0 ? (compared < 0) == ascending : left.position < right.position;
    });
    std::vector<int> positions;
    positions.reserve(shorts.size());
    for (const ShortKey &key : shorts)
        positions.push_back(key.position);
    return positions;
}

} // namespace Stationmaster
