// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/searchindex.h"

#include "inventory/slip.h"
#include "resources/foldedtext.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr char TextEnd = '\n'; // folded text has no line ends
enum Rank { NameBeginsWhole, NameBegins, WholeWords, WordBegins, Inside, Elsewhere };

quint64 lettersIn(QByteArrayView text)
{
    quint64 letters = 0;
    for (const char byte : text)
        letters |= quint64(1) << (static_cast<unsigned char>(byte) & 63u);
    return letters;
}

bool isLetterOrDigit(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z');
}

enum class Place { Nowhere, Inside, Begin, Whole };

/// The best place of @p word in @p name.
Place placeOf(QByteArrayView name, const QByteArray &word)
{
    Place best = Place::Nowhere;
    for (qsizetype at = name.indexOf(word); at >= 0 && best != Place::Whole;
         at = name.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (at > 0 && isLetterOrDigit(name[at - 1]))
            best = std::max(best, Place::Inside);
        else
            best = end < name.size() && isLetterOrDigit(name[end]) ? Place::Begin : Place::Whole;
    }
    return best;
}

/// How many different bytes of @p word a text may lack that has it with one slip: those of one letter.
int mostMissing(const QByteArray &word)
{
    const auto front = static_cast<unsigned char>(
        *std::ranges::max_element(word, {}, [](char byte) { return static_cast<unsigned char>(byte); }));
    return std::max(1, std::countl_one(front)); // UTF-8 tells in a letter's first byte how many there are
}

/// Some word of @p text begins with @p word, but for one slip.
bool hasSlipOf(const QByteArray &text, const QByteArray &word)
{
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        const bool isStart = at == 0 || !isLetterOrDigit(text[at - 1]);
        if (isStart && beginsWithOneSlip(QByteArrayView(text).sliced(at), word))
            return true;
    }
    return false;
}

} // namespace

size_t qHash(const SearchIndex::Key &key, size_t seed)
{
    return qHashMulti(seed, key.kind, key.id);
}

void SearchIndex::reserve(int things)
{
    if (things <= size()) // reserve(0) would shrink it
        return;
    m_entries.reserve(static_cast<size_t>(things));
    m_places.reserve(things);
}

void SearchIndex::put(const Key &key, const QStringList &texts)
{
    QByteArray text;
    for (const QString &one : texts)
        text += foldedText(one).toUtf8() + TextEnd;
    const auto [place, isNew] = [&] {
        const auto known = m_places.constFind(key);
        return known == m_places.constEnd() ? std::pair(m_entries.size(), true)
                                            : std::pair(known.value(), false);
    }();
    if (isNew) {
        m_places.insert(key, place);
        m_entries.push_back({.key = key});
        m_counts.add(text);
    }
    m_entries[place].letters = lettersIn(text);
    m_entries[place].nameLength = static_cast<int>(text.indexOf(TextEnd));
    m_entries[place].text = std::move(text);
}

void SearchIndex::remove(const Key &key)
{
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd())
        return;
    const size_t place = known.value();
    m_places.erase(known);
    if (place + 1 < m_entries.size()) {
        m_entries[place] = std::move(m_entries.back());
        m_places[m_entries[place].key] = place;
    }
    m_entries.pop_back();
}

int SearchIndex::rankOf(const Entry &entry, const std::vector<QByteArray> &words)
{
    const QByteArrayView name = QByteArrayView(entry.text).first(entry.nameLength);
    Place worst = Place::Whole;
    for (const QByteArray &word : words)
        worst = std::min(worst, placeOf(name, word));
    if (worst == Place::Nowhere)
        return Elsewhere;
    if (name.startsWith(words.front()))
        return worst == Place::Whole ? NameBeginsWhole : NameBegins;
    return worst == Place::Whole ? WholeWords : worst == Place::Begin ? WordBegins : Inside;
}

std::vector<SearchIndex::Ranked> SearchIndex::exact(const std::vector<QByteArray> &words) const
{
    const WordFinder finder(words, m_counts);
    std::vector<Ranked> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (finder.matches(m_entries[i].text))
            found.push_back({rankOf(m_entries[i], words), m_entries[i].nameLength, i});
    }
    return found;
}

std::vector<SearchIndex::Ranked> SearchIndex::withSlips(const std::vector<QByteArray> &words) const
{
    std::vector<quint64> letters;
    for (const QByteArray &word : words)
        letters.push_back(lettersIn(word));
    std::vector<Ranked> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        bool hasAll = true;
        for (size_t w = 0; hasAll && w < words.size(); ++w) {
            const int missing = std::popcount(letters[w] & ~entry.letters);
            hasAll = (missing == 0 && entry.text.contains(words[w])) ||
                     (missing <= mostMissing(words[w]) && hasSlipOf(entry.text, words[w]));
        }
        if (hasAll)
            found.push_back({Elsewhere, entry.nameLength, i});
    }
    return found;
}

std::vector<SearchIndex::Key> SearchIndex::find(const QString &query, int most) const
{
    std::vector<QByteArray> words;
    for (const QString &word : foldedText(query).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    if (words.empty())
        return {};
    std::vector<Ranked> found = exact(words);
    if (found.empty())
        found = withSlips(words);
    const auto wanted = std::min(found.size(), static_cast<size_t>(std::max(0, most)));
    std::ranges::partial_sort(
        found, found.begin() + static_cast<std::ptrdiff_t>(wanted),
        [this](const Ranked &left, const Ranked &right) {
            if (left.rank != right.rank || left.length != right.length)
                return std::pair(left.rank, left.length) < std::pair(right.rank, right.length);
            const int texts = m_entries[left.entry].text.compare(m_entries[right.entry].text);
            return texts != 0 ? texts < 0 : left.entry < right.entry;
        });
    std::vector<Key> best;
    for (size_t i = 0; i < wanted; ++i)
        best.push_back(m_entries[found[i].entry].key);
    return best;
}

} // namespace Stationmaster
