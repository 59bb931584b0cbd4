// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <functional>
#include <vector>

namespace Stationmaster::Test {

/// The ids of things that there are, so that a call that could do something would.
struct KnownThings
{
    QString user{};
    QString station{};
    Document phone{};
    Document baseSettings{};
    Document site{};
    Document telephonySettings{};
};

/// One method of one endpoint class.
struct EndpointCall
{
    const char *name; ///< "PhonesApi::create"
    bool writes;
    std::function<Result<void>(Api, const KnownThings &)> run;
};

/// Every method of every endpoint class there is; a test compares the names with the headers.
std::vector<EndpointCall> everyCall();

} // namespace Stationmaster::Test
