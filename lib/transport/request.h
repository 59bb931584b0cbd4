// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>

namespace Stationmaster {

enum class Verb { Get, Head, Post, Put, Patch, Delete };
enum class Priority { Interactive, Background };

/// "GET", "POST" and so on.
QLatin1StringView verbName(Verb verb);

/// A request to the API; a plain value that never changes once sent, so that a repeat is the same request.
/// Paths start with "/api/v2/".
struct Request
{
    Verb verb = Verb::Get;
    QString path{};    ///< already percent-encoded where ids could need it; no query
    QUrlQuery query{}; ///< repeated keys are allowed (`expand=a&expand=b`)
    QByteArray body{}; ///< JSON, or empty
    Priority priority = Priority::Interactive;
    std::chrono::milliseconds timeout{0};  ///< of an attempt without progress; 0: the client's default
    std::chrono::milliseconds deadline{0}; ///< of a whole attempt; 0: the client's default

    /// A POST that only reads, such as users/search. It may be repeated, and read-only clients may send it
    /// if its path is on the transport's own list of such paths.
    bool readsOnly = false;

    /// Asked each time right before the request leaves, repeats included; until the call ends, it waits. When
    /// that ends with an error, so does the request, and this time it has not left. Empty: nothing is asked.
    std::function<Call<void>()> beforeLeaving{};

    bool isWrite() const { return verb != Verb::Get && verb != Verb::Head && !readsOnly; }
    /// Whether repeating the request cannot do harm (GET, HEAD, PUT, DELETE, and POSTs that only read).
    bool isReplaySafe() const { return readsOnly || (verb != Verb::Post && verb != Verb::Patch); }
    /// The path for logs. It leaves out the id of a notification channel, which is all that is needed to
    /// listen to it (API.md 8).
    QString loggedPath() const;
    /// "POST /api/v2/…", for logs and Error::verbAndPath.
    QString verbAndPath() const;
    /// The endpoint, the same for every object: verb and path with `*` in the place of ids, such as
    /// "PUT /api/v2/users/*/station". [guess]: a segment is taken for an id when it has a digit, a dot or a
    /// percent sign in it; API.md knows no endpoint that has.
    QString endpointFamily() const;
};

/// A successful answer (any 2xx). The body may be empty whatever the status is.
struct Reply
{
    int status = 0;
    QByteArray body{};
    QString correlationId{};
};

} // namespace Stationmaster
