// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Stationmaster::OrgSim {

/// One number from another, the same on every platform: neighbours come out far apart.
constexpr quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

/// A sequence of such numbers.
class Mixer
{
public:
    explicit constexpr Mixer(quint64 start) : m_state(start) {}

    /// 0 to @p count - 1.
    template <typename Count>
    constexpr Count below(Count count)
    {
        m_state = mixed(m_state);
        return static_cast<Count>((m_state >> 11) % static_cast<quint64>(count));
    }

private:
    quint64 m_state;
};

} // namespace Stationmaster::OrgSim
