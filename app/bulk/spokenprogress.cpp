// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/spokenprogress.h"

namespace Stationmaster {

bool SpokenProgress::isDue(int ended, int all, Time now)
{
    if (!m_said) {
        m_said = Said{.ended = ended, .at = now};
        return false;
    }
    const Time passed = now - m_said->at;
    const int more = ended - m_said->ended;
    const bool isMuch = 100LL * more >= static_cast<long long>(Percent) * all;
    if (more <= 0 || passed < AtMostEvery || (!isMuch && passed < AtLeastEvery))
        return false;
    m_said = Said{.ended = ended, .at = now};
    return true;
}

} // namespace Stationmaster
