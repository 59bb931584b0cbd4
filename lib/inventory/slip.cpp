// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/slip.h"

namespace Stationmaster {

namespace {

constexpr qsizetype ShortestWithSlips = 4; // bytes

} // namespace

bool beginsWithOneSlip(QByteArrayView text, QByteArrayView word)
{
    if (word.size() < ShortestWithSlips || text.isEmpty() || text.front() != word.front())
        return false;
    qsizetype same = 0;
    while (same < word.size() && same < text.size() && text[same] == word[same])
        ++same;
    if (same == word.size())
        return true;
    const auto restIs = [&](qsizetype ofText, qsizetype ofWord) {
        return ofText <= text.size() && ofWord <= word.size() &&
               text.sliced(ofText).startsWith(word.sliced(ofWord));
    };
    const bool isSwapped = same + 1 < word.size() && same + 1 < text.size() && text[same] == word[same + 1] &&
                           text[same + 1] == word[same];
    return restIs(same, same + 1) ||     // typed one too many
           restIs(same + 1, same) ||     // one too few
           restIs(same + 1, same + 1) || // a wrong one
           (isSwapped && restIs(same + 2, same + 2));
}

} // namespace Stationmaster
