// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/retrypolicy.h"

#include <gtest/gtest.h>

#include <ostream>

namespace Stationmaster {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr double fullJitter = 1.0;

struct DelayCase
{
    Error error;
    int number;
    bool replaySafe;
    std::optional<milliseconds> expected;
};

void PrintTo(const DelayCase &c, std::ostream *out)
{
    *out << kindName(c.error.kind).data() << ' ' << c.error.httpStatus << " after attempt " << c.number;
}

class Delay : public testing::TestWithParam<DelayCase>
{
};

TEST_P(Delay, IsAsTheTableSays)
{
    const auto &c = GetParam();
    EXPECT_EQ(RetryPolicy{}.delayAfter(c.number, c.error, c.replaySafe, fullJitter), c.expected);
}

const Error cut{.kind = Kind::Offline, .ambiguous = true};
const Error unsent{.kind = Kind::Offline};
const Error silent{.kind = Kind::Timeout, .ambiguous = true};
const Error requestTimeout{.kind = Kind::Timeout, .httpStatus = 408, .ambiguous = true};
const Error server{.kind = Kind::Server, .httpStatus = 503, .ambiguous = true};
const Error notImplemented{.kind = Kind::Server, .httpStatus = 501};
const Error limited{.kind = Kind::RateLimited, .httpStatus = 429};
const Error limitedFor3{.kind = Kind::RateLimited, .httpStatus = 429, .retryAfter = seconds(3)};
const Error limitedFor180{.kind = Kind::RateLimited, .httpStatus = 429, .retryAfter = seconds(180)};
const Error limitedFor181{.kind = Kind::RateLimited, .httpStatus = 429, .retryAfter = seconds(181)};
const Error busyFor3{.kind = Kind::Server, .httpStatus = 503, .retryAfter = seconds(3)};

INSTANTIATE_TEST_SUITE_P(
    Retry, Delay,
    testing::Values(
        DelayCase{server, 1, true, milliseconds(500)}, DelayCase{server, 2, true, milliseconds(1000)},
        DelayCase{server, 4, true, milliseconds(4000)}, DelayCase{server, 5, true, std::nullopt},
        DelayCase{server, 1, false, std::nullopt}, DelayCase{cut, 1, true, milliseconds(500)},
        DelayCase{cut, 1, false, std::nullopt}, DelayCase{unsent, 1, false, milliseconds(500)},
        DelayCase{silent, 1, true, milliseconds(500)}, DelayCase{silent, 1, false, std::nullopt},
        DelayCase{requestTimeout, 1, true, milliseconds(500)},
        DelayCase{requestTimeout, 1, false, std::nullopt}, DelayCase{notImplemented, 1, true, std::nullopt},
        DelayCase{limited, 1, false, milliseconds(1000)}, DelayCase{limited, 2, false, milliseconds(2000)},
        DelayCase{limitedFor3, 1, false, milliseconds(4000)},
        DelayCase{limitedFor180, 1, true, milliseconds(181'000)},
        DelayCase{limitedFor181, 1, true, std::nullopt}, DelayCase{busyFor3, 1, true, milliseconds(4000)},
        DelayCase{Error{.kind = Kind::NotFound, .httpStatus = 404}, 1, true, std::nullopt},
        DelayCase{Error{.kind = Kind::Conflict, .httpStatus = 409}, 1, true, std::nullopt},
        DelayCase{Error{.kind = Kind::Unauthorized, .httpStatus = 401}, 1, true, std::nullopt},
        DelayCase{Error{.kind = Kind::Tls}, 1, true, std::nullopt},
        DelayCase{Error{.kind = Kind::Malformed}, 1, true, std::nullopt},
        DelayCase{Error{.kind = Kind::Cancelled}, 1, true, std::nullopt}));

TEST(Retry, JitterTakesUpToHalfAway)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.delayAfter(1, server, true, 0.0), milliseconds(250));
    EXPECT_EQ(policy.delayAfter(1, server, true, 0.5), milliseconds(375));
}

TEST(Retry, TheStepIsCappedHoweverManyAttempts)
{
    RetryPolicy policy;
    policy.maxAttempts = 5000;
    EXPECT_EQ(policy.delayAfter(6, server, true, fullJitter), milliseconds(15'000));
    EXPECT_EQ(policy.delayAfter(4999, server, true, fullJitter), milliseconds(15'000));
}

} // namespace
} // namespace Stationmaster
