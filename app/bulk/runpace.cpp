// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runpace.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr RunPace::Time Enough = 3s; ///< of running, before a pace is told
/// Of its calls a row in flight has made so many, or so many. One call more can mean one window of the rate
/// limit more, so that the end is put between those of both.
constexpr std::array SpentInFlight{1.0 / 3, 2.0 / 3};

} // namespace

void RunPace::note(const Look &look)
{
    if (m_last) {
        m_ended += look.ended - m_last->ended;
        if (m_last->isRunning) {
            m_ran += look.now - m_last->now;
            m_free += std::max(Time(0), look.now - std::max(m_last->now, m_heldUntil));
            m_calls += look.calls - m_last->calls;
        }
    }
    m_heldUntil = look.now + look.wait;
    m_last = look;
}

bool RunPace::isEnough() const
{
    return m_ran >= Enough && m_ended > 0;
}

std::optional<int> RunPace::perMinute() const
{
    if (!isEnough())
        return std::nullopt;
    const double each = static_cast<double>(m_ran.count()) / m_ended;
    return static_cast<int>(std::lround(60'000 / each));
}

/// How long @p calls more take, where a row takes @p each. The rate limit lets calls leave in bursts: that
/// tells when the last window begins, and the pace between two waits how long its calls take.
RunPace::Time RunPace::until(int calls, double each, const Eta &eta) const
{
    const Time last = eta(calls);
    int before = 0; // calls that leave in earlier windows
    for (int after = calls; before < after;) {
        const int middle = before + (after - before) / 2;
        if (eta(middle + 1) + 500ms < last) // time goes by meanwhile
            before = middle + 1;
        else
            after = middle;
    }
    const double rows = (calls - before) / each;
    return last + Time(std::lround(static_cast<double>(m_free.count()) * rows / m_ended));
}

std::optional<RunPace::Time> RunPace::left(int rows, const Eta &eta) const
{
    if (!isEnough())
        return std::nullopt;
    const auto made = static_cast<double>(m_calls);
    Time byLimit{0};
    for (const double spent : SpentInFlight) {
        const double each = std::max(m_leastCalls, made / (m_ended + spent * m_last->inFlight));
        const double calls = std::max(0.0, each * (m_ended + rows) - made);
        byLimit += until(static_cast<int>(std::lround(calls)), each, eta);
    }
    return std::max(byLimit / std::ssize(SpentInFlight), m_free * rows / m_ended);
}

} // namespace Stationmaster
