// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <vector>

namespace Stationmaster {

/// How often each byte occurs in the texts that are searched; roughly is enough.
class ByteCounts
{
public:
    void add(const QByteArray &text);
    qsizetype operator[](char byte) const { return m_counts[static_cast<unsigned char>(byte)]; }

private:
    std::array<qsizetype, 256> m_counts{};
};

/// Looks for words in many short texts, each word by its rarest byte: memchr looks at many bytes at a time,
/// and the rarer the byte, the less often it stops.
class WordFinder
{
public:
    WordFinder() = default;
    WordFinder(const std::vector<QByteArray> &words, const ByteCounts &counts);

    /// Whether @p text contains every word.
    bool matches(const QByteArray &text) const;
    /// Whether whatever matches this also matches @p earlier.
    bool narrows(const WordFinder &earlier) const;

private:
    struct Word
    {
        QByteArray bytes{};
        qsizetype rarest = 0; ///< position
    };
    static bool contains(const QByteArray &text, const Word &word);

    std::vector<Word> m_words; ///< the most telling first
};

} // namespace Stationmaster
