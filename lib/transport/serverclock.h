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

/// The server's clock, as its answers tell it. Whole seconds and the time that an answer takes make it late,
/// by one or two seconds as a rule, and never early. Pure: the time of a steady clock is an argument, so that
/// setting this machine's clock changes nothing.
class ServerClock
{
public:
    using Time = std::chrono::milliseconds;

    /// An answer began to arrive at @p now and named @p date, which may be invalid.
    void note(const QDateTime &date, Time now);
    /// UTC; nothing until an answer has named a date.
    std::optional<QDateTime> at(Time now) const;

private:
    std::optional<Time> m_ahead; ///< the server's time, since 1970, minus the steady clock's
};

} // namespace Stationmaster
