// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/ratebudget.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

// A greedy client with six calls in flight against servers of many kinds, in a time of its own.

namespace Stationmaster {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

enum class Rounding { Up, Down, Nearest };
enum class Missing { Nothing, Count, Allowed, Reset, All, Random };

struct ServerCase
{
    int allowed = 300;
    milliseconds window{60'000};
    milliseconds latency{40};
    Rounding rounding = Rounding::Up;
    double headRoom = 0.1;
    bool beginsWithACall = false; ///< the window; else windows follow one another
    double jitter = 0;            ///< of the latency, both ways; answers overtake each other
    Missing missing = Missing::Nothing;
    milliseconds browserEvery{0}; ///< another client's call of the same window
    double leastShare = 0.97;     ///< of the bound
};

void PrintTo(const ServerCase &c, std::ostream *out)
{
    *out << c.allowed << '/' << c.window.count() << " ms, latency " << c.latency.count() << ", rounding "
         << static_cast<int>(c.rounding) << ", missing " << static_cast<int>(c.missing);
}

/// The server's side: counts, refuses, and tells what it likes to tell.
class Counter
{
public:
    Counter(const ServerCase &c, std::mt19937 &random) : m_case(c), m_random(random) {}

    bool admit(milliseconds now)
    {
        const milliseconds offset = m_case.window / 3; // the client joins in the middle of a window
        if (m_case.beginsWithACall && now >= m_end) {
            m_end = now + m_case.window;
            m_count = 0;
        } else if (!m_case.beginsWithACall) {
            const milliseconds end = ((now + offset) / m_case.window + 1) * m_case.window - offset;
            if (std::exchange(m_end, end) != end)
                m_count = 0;
        }
        return ++m_count <= m_case.allowed;
    }
    RateHeaders headers(milliseconds now)
    {
        static constexpr int added[] = {999, 0, 500};
        RateHeaders all{.count = m_count,
                        .allowed = m_case.allowed,
                        .reset = std::chrono::floor<seconds>(
                            m_end - now + milliseconds(added[static_cast<int>(m_case.rounding)]))};
        const auto isMissing = [this](Missing which) {
            return m_case.missing == which || m_case.missing == Missing::All ||
                   (m_case.missing == Missing::Random && m_random() % 2 == 0);
        };
        if (isMissing(Missing::Count))
            all.count.reset();
        if (isMissing(Missing::Allowed) && m_told++ > 0) // once is enough
            all.allowed.reset();
        if (isMissing(Missing::Reset))
            all.reset.reset();
        return all;
    }

private:
    const ServerCase &m_case;
    std::mt19937 &m_random;
    milliseconds m_end{-1};
    int m_count = 0;
    int m_told = 0;
};

class FixedWindow : public testing::TestWithParam<ServerCase>
{
};

TEST_P(FixedWindow, IsUsedUpWithoutARefusal)
{
    const ServerCase c = GetParam();
    std::mt19937 random(1);
    milliseconds now{0};
    RateBudget budget([&now] { return now; }, c.headRoom);
    struct InFlight
    {
        RateBudget::Sent sent{};
        milliseconds reaches{0}, returns{0};
        RateHeaders headers{};
        bool counted = false;
    };
    std::vector<InFlight> inFlight;
    Counter server(c, random);
    int refused = 0;
    int served = 0;
    const int windows = 12;
    const auto latency = [&] {
        const double part = 1 + c.jitter * (std::uniform_real_distribution<>(-1, 1)(random));
        return std::max(milliseconds(1), milliseconds(std::lround(double(c.latency.count()) * part)));
    };
    for (; now < windows * c.window; now += milliseconds(1)) {
        if (c.browserEvery.count() > 0 && now % c.browserEvery == milliseconds(0))
            server.admit(now);
        for (auto &call : inFlight) {
            if (call.counted || call.reaches > now)
                continue;
            call.counted = true;
            (server.admit(now) ? served : refused) += 1;
            call.headers = server.headers(now);
        }
        for (auto call = inFlight.begin(); call != inFlight.end();) {
            if (call->returns > now) {
                ++call;
                continue;
            }
            budget.noteAnswer(call->sent, call->headers);
            call = inFlight.erase(call);
        }
        while (inFlight.size() < 6 && budget.waitNow().count() == 0) {
            const milliseconds there = latency() / 2;
            inFlight.push_back(
                {.sent = budget.noteSent(), .reaches = now + there, .returns = now + there + latency() / 2});
        }
    }
    EXPECT_EQ(refused, 0);
    const double bound = std::floor(c.allowed * (1 - c.headRoom) + 1e-9) * windows;
    RecordProperty("share", std::to_string(served / bound));
    EXPECT_GE(served, bound * c.leastShare);
    EXPECT_LE(served, bound + 2 * c.allowed);
}

constexpr milliseconds ms(int count)
{
    return milliseconds(count);
}

INSTANTIATE_TEST_SUITE_P(
    RateBudget, FixedWindow,
    testing::Values(
        ServerCase{}, ServerCase{.rounding = Rounding::Down}, ServerCase{.rounding = Rounding::Nearest},
        ServerCase{.latency = ms(400)}, ServerCase{.latency = ms(400), .rounding = Rounding::Down},
        ServerCase{.headRoom = 0.0}, ServerCase{.rounding = Rounding::Down, .headRoom = 0.02},
        ServerCase{.allowed = 60, .window = ms(5000), .latency = ms(10)},
        ServerCase{.allowed = 60, .window = ms(5000), .latency = ms(10), .rounding = Rounding::Down},
        ServerCase{.allowed = 20, .window = ms(1000), .latency = ms(4)},
        ServerCase{.allowed = 50, .window = ms(1000), .latency = ms(4), .beginsWithACall = true},
        ServerCase{.allowed = 20, .window = ms(2000), .latency = ms(4), .rounding = Rounding::Down},
        ServerCase{.window = ms(120'000)}, ServerCase{.beginsWithACall = true}, ServerCase{.jitter = 0.9},
        ServerCase{.latency = ms(400), .jitter = 0.9},
        ServerCase{.latency = ms(400), .rounding = Rounding::Down, .jitter = 0.9},
        ServerCase{.latency = ms(400), .beginsWithACall = true, .jitter = 0.9},
        ServerCase{.allowed = 60, .window = ms(5000), .latency = ms(100), .jitter = 0.9},
        ServerCase{.missing = Missing::Allowed}, ServerCase{.missing = Missing::Random},
        ServerCase{.rounding = Rounding::Down, .missing = Missing::Random},
        ServerCase{.latency = ms(400), .jitter = 0.9, .missing = Missing::Random},
        ServerCase{.missing = Missing::Reset, .leastShare = 0.85},
        ServerCase{.missing = Missing::Count, .leastShare = 0.85},
        ServerCase{.missing = Missing::All, .leastShare = 0.9},
        ServerCase{.browserEvery = ms(4000), .leastShare = 0.9},
        ServerCase{.latency = ms(400), .jitter = 0.9, .browserEvery = ms(4000), .leastShare = 0.9}));

// Reading 5,000 phones from an org with a huge allowance once stood still for a minute.
TEST(RateBudget, NobodyWaitsWhereThereIsRoomWhateverTheOrderOfTheAnswers)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        milliseconds now{0};
        RateBudget budget([&now] { return now; }, 0.1);
        const milliseconds window = seconds(1 + random() % 60);
        std::vector<std::pair<RateBudget::Sent, RateHeaders>> inFlight;
        milliseconds end{-1};
        int count = 0;
        bool isFirst = true;
        for (int step = 0; step < 2000; ++step) {
            now += milliseconds(random() % 3 == 0 ? random() % 400 : 0);
            if (random() % 200 == 0)
                now += milliseconds(random() % 150'000); // the user does something else
            ASSERT_EQ(budget.waitNow(), milliseconds(0)) << "seed " << seed << ", step " << step;
            ASSERT_EQ(budget.eta(200), milliseconds(0));
            if (inFlight.size() < 6 && random() % 2 == 0) {
                if (now >= end) {
                    end = now + window;
                    count = 0;
                }
                RateHeaders headers{
                    .count = ++count, .allowed = 1'000'000, .reset = std::chrono::ceil<seconds>(end - now)};
                if (random() % 4 == 0)
                    headers.count.reset();
                if (!std::exchange(isFirst, false) && random() % 4 == 0)
                    headers.allowed.reset();
                if (random() % 4 == 0)
                    headers.reset.reset();
                inFlight.emplace_back(budget.noteSent(), random() % 8 == 0 ? RateHeaders{} : headers);
            } else if (!inFlight.empty()) {
                const auto chosen = inFlight.begin() + std::ptrdiff_t(random() % inFlight.size());
                budget.noteAnswer(chosen->first, chosen->second);
                inFlight.erase(chosen);
            }
        }
    }
}

// The counterpart: near the wall, with everything missing and late, a wait is never longer than a window.
TEST(RateBudget, NobodyEverWaitsLongerThanAWindow)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        milliseconds now{0};
        RateBudget budget([&now] { return now; }, 0.1);
        std::vector<RateBudget::Sent> inFlight;
        for (int step = 0; step < 2000; ++step) {
            const milliseconds wait = budget.waitNow();
            ASSERT_LE(wait, seconds(61)) << "seed " << seed << ", step " << step;
            now += random() % 20 == 0 ? wait : milliseconds(random() % 50);
            if (inFlight.size() < 6 && budget.waitNow() == milliseconds(0)) {
                inFlight.push_back(budget.noteSent());
            } else if (!inFlight.empty()) {
                RateHeaders nonsense;
                if (random() % 2 == 0)
                    nonsense.count = int(random() % 400);
                if (random() % 2 == 0)
                    nonsense.allowed = int(random() % 400);
                if (random() % 2 == 0)
                    nonsense.reset = seconds(random() % 61);
                const auto chosen = inFlight.begin() + std::ptrdiff_t(random() % inFlight.size());
                budget.noteAnswer(*chosen, nonsense);
                inFlight.erase(chosen);
            }
        }
    }
}

} // namespace
} // namespace Stationmaster
