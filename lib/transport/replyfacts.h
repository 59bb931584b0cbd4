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

/// How one attempt ended, as plain facts, so that they can be classified without a network.
struct ReplyFacts
{
    enum class Ending {
        Answered,     ///< a whole answer, whatever its status
        NoConnection, ///< never connected
        Cut,          ///< the connection was lost before the answer was whole
        TimedOut,
        TlsRefused,
        TooLong, ///< the answer was larger than this program accepts
        Garbled, ///< bytes that are no HTTP, or that cannot be decompressed
    };

    Ending ending = Ending::NoConnection;
    int status = 0; ///< 0 when no status line arrived
    /// Whether any of the request may have reached the server. False only when certainly not.
    bool mayHaveLeft = true;
    QByteArray body{};       ///< empty when it is too long
    qint64 taken = 0;        ///< bytes of the body that were read, decompressed
    QString correlationId{}; ///< the header ININ-Correlation-Id
    RateHeaders rate{};
    QString host{};         ///< of the request
    QString networkWords{}; ///< the network layer's message, when there was no answer
    QDateTime date{};       ///< the server's, when the answer began to arrive; invalid when it sent none
    std::chrono::milliseconds sinceHead{0}; ///< since the answer began to arrive
    std::chrono::milliseconds took{0};
};

/// The error that the attempt means for @p request; nothing for a success (a whole 2xx). Pure.
std::optional<Error> classify(const ReplyFacts &facts, const Request &request);

/// Whether @p body starts as a JSON object or array and ends before that is closed. Does not check whether
/// the JSON is correct; false for other bodies. Pure.
bool endsInsideJson(QByteArrayView body);

} // namespace Stationmaster
