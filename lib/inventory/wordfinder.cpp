// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/wordfinder.h"

#include <algorithm>
#include <cstring>

namespace Stationmaster {

void ByteCounts::add(const QByteArray &text)
{
    for (const char byte : text)
        ++m_counts[static_cast<unsigned char>(byte)];
}

WordFinder::WordFinder(const std::vector<QByteArray> &words, const ByteCounts &counts)
{
    const auto countOf = [&counts](char byte) { return counts[byte]; };
    for (const QByteArray &word : words)
        m_words.push_back({word, std::ranges::min_element(word, {}, countOf) - word.begin()});
    std::ranges::stable_sort(m_words, {}, [&](const Word &word) { return countOf(word.bytes[word.rarest]); });
}

bool WordFinder::matches(const QByteArray &text) const
{
    return std::ranges::all_of(m_words, [&text](const Word &word) { return contains(text, word); });
}

bool WordFinder::narrows(const WordFinder &earlier) const
{
    return std::ranges::all_of(earlier.m_words, [this](const Word &before) {
        return std::ranges::any_of(m_words, [&](const Word &now) { return contains(now.bytes, before); });
    });
}

bool WordFinder::contains(const QByteArray &text, const Word &word)
{
    if (text.size() < word.bytes.size())
        return false;
    const char *const begin = text.constData() + word.rarest;
    const char *const end = begin + text.size() - word.bytes.size() + 1;
    const char rarest = word.bytes[word.rarest];
    const auto length = static_cast<size_t>(word.bytes.size());
    for (const char *at = begin; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, rarest, static_cast<size_t>(end - at)));
        if (!at)
            return false;
        if (std::memcmp(at - word.rarest, word.bytes.constData(), length) == 0)
            return true;
    }
    return false;
}

} // namespace Stationmaster
