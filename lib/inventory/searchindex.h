// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/wordfinder.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Stationmaster {

/// Finds things of the org by whatever somebody remembers of them: parts of words in any order, case and
/// accents ignored, with one slip of the finger in a word of at least four letters. Keeps folded copies of
/// the texts; 200,000 things are searched within a frame (tests/bench).
class SearchIndex
{
public:
    /// A thing is known by its kind, which means something to the caller alone, and its id.
    struct Key
    {
        int kind = 0;
        QString id{};
        bool operator==(const Key &) const = default;
    };
    /// Makes room for so many things, so that none of the following put() takes long.
    void reserve(int things);
    /// New or changed. @p texts: the name first; words do not reach from one text into the next.
    void put(const Key &key, const QStringList &texts);
    void remove(const Key &key); ///< ignored for what is not there
    int size() const { return static_cast<int>(m_entries.size()); }

    /// The best at most @p most things that have every word of @p query, best first: names that begin
    /// like it, then whole words of a name, then words that begin so, then anywhere in the name, then in the
    /// other texts. Slips are forgiven only where nothing else is found. Among equals the shorter name comes
    /// first. Nothing for a query without words.
    std::vector<Key> find(const QString &query, int most) const;

private:
    struct Entry
    {
        Key key{};
        QByteArray text{};   ///< folded, UTF-8, a line a text
        int nameLength = 0;  ///< of the first text, bytes
        quint64 letters = 0; ///< which bytes occur, for a quick no
    };
    struct Ranked
    {
        int rank = 0;
        int length = 0; ///< of the name
        size_t entry = 0;
        auto operator<=>(const Ranked &) const = default;
    };
    static int rankOf(const Entry &entry, const std::vector<QByteArray> &words);
    std::vector<Ranked> exact(const std::vector<QByteArray> &words) const;
    std::vector<Ranked> withSlips(const std::vector<QByteArray> &words) const;

    std::vector<Entry> m_entries;
    QHash<Key, size_t> m_places; ///< key → entry
    ByteCounts m_counts;
};

size_t qHash(const SearchIndex::Key &key, size_t seed = 0);

} // namespace Stationmaster
