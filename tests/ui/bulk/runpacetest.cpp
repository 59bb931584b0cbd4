// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runpace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <ostream>
#include <vector>

using namespace std::chrono_literals;

namespace Stationmaster::Test {
namespace {

using Time = RunPace::Time;

/// A run against a rate limit, by a clock of its own.
struct PacedRun
{
    const char *name = "";
    Time window{60'000};
    int limit = 270; ///< calls in a window
    Time latency{120};
    int callsARow = 2;
    double leastCalls = 2; ///< what is told of them beforehand
    int usedBefore = 0;    ///< calls in the first window
    Time pauseAt{0};       ///< for three minutes; 0: never
    int rows = 1000;
};

std::ostream &operator<<(std::ostream &stream, const PacedRun &run)
{
    return stream << run.name;
}

class Clockwork
{
public:
    explicit Clockwork(const PacedRun &run) : m_run(run), m_used(run.usedBefore)
    {
        m_pace.setLeastCalls(run.leastCalls);
    }

    struct Told
    {
        Time at{};
        Time left{};
    };
    /// At these shares of the rows, or as soon as something is told after, and at last the end.
    std::vector<Told> carryOut(const std::vector<double> &shares)
    {
        std::vector<Told> told;
        look(true);
        while (m_ended < m_run.rows) {
            m_now += Tick;
            if (m_run.pauseAt > 0ms && m_now == m_run.pauseAt) {
                look(false); // with what is under way as it is
                m_now += 3min;
                rollWindow();
                look(true);
            }
            rollWindow();
            move();
            if (m_now % LookEvery != 0ms)
                continue;
            if (std::exchange(m_endedBefore, m_ended) != m_ended || m_now % 1s == 0ms)
                look(true);
            const std::optional<Time> left = m_pace.left(m_run.rows - m_ended, eta());
            while (left && told.size() < shares.size() && m_ended >= shares[told.size()] * m_run.rows)
                told.push_back({m_now, *left});
        }
        told.push_back({m_now, {}});
        return told;
    }

private:
    static constexpr Time Tick{10};
    static constexpr Time LookEvery{250};
    static constexpr std::size_t MostInFlight = 48; // as BulkOptions
    static constexpr int MostWaiting = 8;
    struct Row
    {
        int calls = 0;
        Time answerAt{0};
    };

    void rollWindow()
    {
        while (m_now >= m_windowEnd) {
            m_windowEnd += m_run.window;
            m_used = 0;
        }
    }
    void move()
    {
        for (Row &row : m_rows) {
            if (row.answerAt > m_now || row.calls == m_run.callsARow || m_used == m_run.limit)
                continue;
            ++row.calls;
            ++m_used;
            ++m_sent;
            row.answerAt = m_now + m_run.latency;
        }
        m_ended += static_cast<int>(std::erase_if(m_rows, [this](const Row &row) {
            return row.calls == m_run.callsARow && row.answerAt <= m_now;
        }));
        auto waiting =
            std::ranges::count_if(m_rows, [this](const Row &row) { return row.answerAt <= m_now; });
        for (; m_rows.size() < MostInFlight && waiting < MostWaiting && m_begun < m_run.rows; ++waiting) {
            m_rows.push_back({});
            ++m_begun;
        }
    }
    RunPace::Eta eta() const
    {
        return [this](int calls) {
            const int room = m_run.limit - m_used;
            return calls <= room ? 0ms
                                 : m_windowEnd - m_now + (calls - room - 1) / m_run.limit * m_run.window;
        };
    }
    void look(bool isRunning)
    {
        m_pace.note({.now = m_now,
                     .ended = m_ended,
                     .inFlight = static_cast<int>(m_rows.size()),
                     .calls = m_sent,
                     .wait = eta()(1),
                     .isRunning = isRunning});
    }

    const PacedRun m_run;
    RunPace m_pace;
    Time m_now{0};
    Time m_windowEnd = m_run.window;
    int m_used = 0;
    quint64 m_sent = 0;
    std::deque<Row> m_rows;
    int m_begun = 0;
    int m_ended = 0;
    int m_endedBefore = 0;
};

class RunPaceTest : public testing::TestWithParam<PacedRun>
{
};

TEST_P(RunPaceTest, ForetellsTheRestWithinATenth)
{
    const std::vector<Clockwork::Told> told = Clockwork(GetParam()).carryOut({0.1, 0.25, 0.5});
    ASSERT_EQ(told.size(), 4u);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto real = static_cast<double>((told[3].at - told[i].at).count());
        EXPECT_NEAR(static_cast<double>(told[i].left.count()) / real, 1, 0.1) << i << ": " << real << " ms";
    }
}

INSTANTIATE_TEST_SUITE_P(
    Runs, RunPaceTest,
    testing::Values(PacedRun{.name = "a minute's window"}, PacedRun{.name = "a short window", .window = 10s},
                    PacedRun{.name = "most of the window is used", .usedBefore = 200},
                    PacedRun{.name = "a slow org", .latency = 3s},
                    PacedRun{.name = "a slow org and a short window", .window = 10s, .latency = 1500ms},
                    PacedRun{.name = "rows take more calls than planned", .callsARow = 3},
                    PacedRun{.name = "no limit to speak of", .limit = 1'000'000, .latency = 1s},
                    PacedRun{.name = "many rows", .rows = 10'000}),
    [](const testing::TestParamInfo<PacedRun> &of) {
        std::string name = of.param.name;
        std::erase_if(name, [](char c) { return c == ' ' || c == '\''; });
        return name;
    });

TEST(RunPace, APauseSaysNothingAboutThePace)
{
    const PacedRun steady{.limit = 1'000'000, .latency = 1s};
    PacedRun paused = steady;
    paused.pauseAt = 10s;
    const auto whole = Clockwork(steady).carryOut({0.5});
    const auto interrupted = Clockwork(paused).carryOut({0.5});
    EXPECT_NEAR(static_cast<double>(interrupted[0].left.count()) / static_cast<double>(whole[0].left.count()),
                1, 0.1);
}

TEST(RunPace, TellsNothingBeforeItKnowsEnough)
{
    const RunPace::Eta eta = [](int) { return 0ms; };
    RunPace pace;
    EXPECT_FALSE(pace.left(10, eta));
    pace.note({.now = 0ms, .isRunning = true});
    pace.note({.now = 10s, .isRunning = true});
    EXPECT_FALSE(pace.left(10, eta)) << "no row has ended";
    EXPECT_FALSE(pace.perMinute());
    pace.note({.now = 20s, .ended = 10, .calls = 20, .isRunning = true});
    EXPECT_EQ(pace.perMinute(), 30);
    EXPECT_EQ(pace.left(10, eta), 20s);
    EXPECT_EQ(pace.left(0, eta), 0s);
}

TEST(RunPace, WhatIsReadBeforeTheFirstRowIsNotPace)
{
    const RunPace::Eta eta = [](int) { return 0ms; };
    RunPace pace;
    pace.note({.now = 0ms});
    pace.note({.now = 60s, .isRunning = true});
    pace.note({.now = 70s, .ended = 10, .calls = 10, .isRunning = true});
    EXPECT_EQ(pace.left(10, eta), 10s);
}

} // namespace
} // namespace Stationmaster::Test
