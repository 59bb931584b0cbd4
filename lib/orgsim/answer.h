// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/httpmessage.h"

namespace Stationmaster::OrgSim {

/// What the server does about one request, below HTTP where a fault wants it.
struct Answer
{
    enum class End {
        Send,
        Cut,      ///< closes the connection without a byte
        Stall,    ///< never answers
        HalfBody, ///< announces the whole body, sends half of it and closes
    };
    HttpResponse response{};
    int delayMs = 0;
    End end = End::Send;
};

} // namespace Stationmaster::OrgSim
