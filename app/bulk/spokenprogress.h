// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace Stationmaster {

/// When the progress of a run is said aloud: what is seen changes several times a second, which nobody can
/// listen to. Pure.
class SpokenProgress
{
public:
    using Time = std::chrono::milliseconds;

    /// The least time between two sentences, …
    static constexpr Time AtMostEvery{5'000};
    /// … which is enough where that many percent more rows have ended. Else a sentence comes after this time.
    static constexpr int Percent = 10;
    static constexpr Time AtLeastEvery{30'000};

    /// Whether it is time, with @p ended of @p all rows, at @p now of any clock that only goes on; remembers
    /// that it was said then. Never of the first call, since the state of a run that begins is said in any
    /// case.
    bool isDue(int ended, int all, Time now);
    /// The next call is the first one.
    void reset() { m_said.reset(); }

private:
    struct Said
    {
        int ended = 0;
        Time at{0};
    };
    std::optional<Said> m_said{};
};

} // namespace Stationmaster
