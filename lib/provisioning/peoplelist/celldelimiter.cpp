// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/celldelimiter.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace Stationmaster {

namespace {

/// The likeliest first, for texts that several would part alike, as "Berg, Ana;ana@example.com".
constexpr std::array<char16_t, 4> Delimiters{u'\t', u';', u'|', u','};
constexpr qsizetype LongestLook = 256 * 1024; // UTF-16 units
constexpr std::size_t MostRows = 500;

/// How often a row has each of Delimiters.
using DelimiterCounts = std::array<int, Delimiters.size()>;

std::vector<DelimiterCounts> firstRowsOf(QStringView text)
{
    std::vector<DelimiterCounts> rows;
    DelimiterCounts counts{};
    DelimiterCounts ofBlank{}; // the last blank row
    bool isQuoted = false;
    bool isAtStart = true; // of a cell
    bool isBlank = true;   // the row
    const qsizetype end = std::min(text.size(), LongestLook);
    for (qsizetype at = 0; at < end && rows.size() < MostRows; ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'"' && (isQuoted || isAtStart)) {
            isQuoted = !isQuoted;
            isAtStart = isQuoted ? false : at + 1 < end && text[at + 1] == u'"'; // a doubled one goes on
            isBlank = false;
            continue;
        }
        if (isQuoted)
            continue;
        if (c == u'\n' || c == u'\r') {
            if (!isBlank)
                rows.push_back(counts);
            else if (counts != DelimiterCounts{})
                ofBlank = counts;
            counts = {};
            isBlank = true;
            isAtStart = true;
            continue;
        }
        const auto found = std::ranges::find(Delimiters, c);
        if (found != Delimiters.end()) {
            ++counts[static_cast<std::size_t>(found - Delimiters.begin())];
            isAtStart = true;
        } else if (!text[at].isSpace()) {
            isAtStart = false;
            isBlank = false;
        }
    }
    const bool isWhole = end == text.size() && rows.size() < MostRows;
    if (!isBlank && (isWhole || rows.empty()))
        rows.push_back(counts);
    if (rows.empty())
        rows.push_back(ofBlank);
    return rows;
}

struct Fit
{
    int alike = 0; ///< rows that have the usual number of it
    bool isInFirst = false;
    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(const std::vector<DelimiterCounts> &rows, std::size_t delimiter)
{
    std::map<int, int> rowsByCount;
    int having = 0;
    for (const DelimiterCounts &counts : rows) {
        if (counts[delimiter] > 0) {
            ++having;
            ++rowsByCount[counts[delimiter]];
        }
    }
    const bool isOfNames =
        Delimiters[delimiter] == u',' && static_cast<std::size_t>(having) * 2 < rows.size();
    if (having == 0 || isOfNames)
        return {};
    const auto usual =
        std::ranges::max_element(rowsByCount, {}, [](const auto &entry) { return entry.second; });
    return {.alike = usual->second, .isInFirst = rows.front()[delimiter] == usual->first};
}

} // namespace

char16_t cellDelimiterOf(QStringView text)
{
    const auto rows = firstRowsOf(text);
    Fit best;
    char16_t found = 0;
    for (std::size_t i = 0; i < Delimiters.size(); ++i) {
        const Fit fit = fitOf(rows, i);
        if (fit > best) {
            best = fit;
            found = Delimiters[i];
        }
    }
    return found;
}

} // namespace Stationmaster
