// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QTest>
#include <QTestEventLoop>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// The result of @p call, which has to end soon.
template <typename T>
Result<T> awaited(const Call<T> &call)
{
    QTestEventLoop loop; // faster than QTest::qWaitFor, which looks every 10 ms
    call.onFinished(&loop, [&loop](const Result<T> &) { loop.exitLoop(); });
    if (!call.isFinished())
        loop.enterLoopMSecs(60'000);
    if (!call.isFinished()) {
        ADD_FAILURE() << "the call did not end";
        return fail({.kind = Error::Kind::Storage});
    }
    return call.result();
}

} // namespace Stationmaster::Test

namespace Stationmaster {
inline void PrintTo(Error::Kind kind, std::ostream *out)
{
    *out << kindName(kind).data();
}
} // namespace Stationmaster
