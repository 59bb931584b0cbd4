// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/slip.h"

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr qsizetype ShortestWithSlips = 4; // letters

/// UTF-8: all bytes of a letter but its first one.
bool continuesLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0u) == 0x80;
}

/// Of the letter that begins at @p begin; 0 at the end.
qsizetype letterSize(QByteArrayView text, qsizetype begin)
{
    qsizetype end = std::min(begin + 1, text.size());
    while (end < text.size() && continuesLetter(text[end]))
        ++end;
    return end - begin;
}

} // namespace

bool beginsWithOneSlip(QByteArrayView text, QByteArrayView word)
{
    qsizetype same = 0;
    while (same < word.size() && same < text.size() && text[same] == word[same])
        ++same;
    if (same < word.size() && same < text.size()) {
        // Letters of one script share their first byte: they are the same only as a whole.
        while (same > 0 && (continuesLetter(word[same]) || continuesLetter(text[same])))
            --same;
    }
    if (same == 0 || word.size() - std::ranges::count_if(word, continuesLetter) < ShortestWithSlips)
        return false;
    if (same == word.size())
        return true;
    const auto restIs = [&](qsizetype ofText, qsizetype ofWord) {
        return text.sliced(ofText).startsWith(word.sliced(ofWord));
    };
    const qsizetype afterText = same + letterSize(text, same);
    const qsizetype afterWord = same + letterSize(word, same);
    if (restIs(same, afterWord) ||    // typed one too many
        restIs(afterText, same) ||    // one too few
        restIs(afterText, afterWord)) // a wrong one
        return true;
    const qsizetype afterTwo = afterWord + letterSize(word, afterWord);
    const QByteArrayView first = word.sliced(same, afterWord - same);
    const QByteArrayView second = word.sliced(afterWord, afterTwo - afterWord);
    const QByteArrayView rest = text.sliced(same);
    return !second.isEmpty() && rest.startsWith(second) && rest.sliced(second.size()).startsWith(first) &&
           rest.sliced(afterTwo - same).startsWith(word.sliced(afterTwo));
}

} // namespace Stationmaster
