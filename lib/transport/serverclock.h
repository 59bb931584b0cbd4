// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Stationmaster {

/// @p header as the value of an HTTP `Date` (RFC 7231, 7.1.1.1, the form that servers must send); invalid for
/// anything else. Pure.
QDateTime httpDate(const QByteArray &header);

/// What the server's clock shows, learnt from its answers. Whole seconds and the way of an answer make it run
/// late, by one or two seconds as a rule, and never early. Pure: the time of a steady clock comes in with
/// every call, so that nobody who sets this machine's clock changes anything.
class ServerClock
{
public:
    using Time = std::chrono::milliseconds;

    /// An answer began to arrive at @p now and named @p date, which may be invalid.
    void note(const QDateTime &date, Time now);
    /// UTC; nothing as long as no answer told.
    std::optional<QDateTime> at(Time now) const;

private:
    std::optional<Time> m_ahead; ///< of the server's time, since 1970, before the steady clock
};

} // namespace Stationmaster
