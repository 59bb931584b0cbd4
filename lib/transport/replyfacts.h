// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/callwindow.h"
#include "transport/error.h"
#include "transport/request.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Stationmaster {

/// How one attempt ended, as plain facts, so that deciding what it means needs no network.
struct ReplyFacts
{
    enum class Ending {
        Answered,     ///< a whole answer, whatever its status
        NoConnection, ///< never connected
        Cut,          ///< the connection was lost before the answer was whole
        TimedOut,
        TlsRefused,
        TooLong, ///< the answer was larger than this program accepts
        Garbled, ///< bytes that are no HTTP, or that do not unpack
    };

    Ending ending = Ending::NoConnection;
    int status = 0; ///< 0 when no status line arrived
    /// Whether any of the request may have reached the server. False only when that is certain.
    bool mayHaveLeft = true;
    QByteArray body{};       ///< empty when it is too long
    qint64 taken = 0;        ///< bytes of the body that were taken, unpacked
    QString correlationId{}; ///< the header ININ-Correlation-Id
    RateHeaders rate{};
    QString host{};         ///< the one asked
    QString networkWords{}; ///< the network layer's own words, when there was no answer
    QDateTime date{};       ///< of the server, when the answer began to arrive; invalid where it did not tell
    std::chrono::milliseconds sinceHead{0}; ///< since then
    std::chrono::milliseconds took{0};
};

/// What the attempt means for @p request; nothing for a success (a whole 2xx). Pure.
std::optional<Error> classify(const ReplyFacts &facts, const Request &request);

} // namespace Stationmaster
