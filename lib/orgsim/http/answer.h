// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpmessage.h"

namespace Stationmaster::OrgSim {

/// What the server does about one request, below HTTP where a fault wants it.
struct Answer
{
    enum class End {
        Send,
        Cut,       ///< closes the connection without a byte
        Stall,     ///< never answers
        HalfBody,  ///< announces the whole body, sends half of it and closes
        BadChunks, ///< half of the body as a chunk, then one whose size is no number, and closes
    };
    HttpResponse response{};
    int delayMs = 0;
    End end = End::Send;
    int lengthOff = 0; ///< Content-Length says so many bytes more (or less) than there are; then it closes
    int dripBytes = 0; ///< the body comes in pieces of this size, 0: at once …
    int dripMs = 0;    ///< … with this time before each
};

} // namespace Stationmaster::OrgSim
