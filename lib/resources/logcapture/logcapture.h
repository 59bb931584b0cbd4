// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Stationmaster {

class JsonView;
class StringPool;

/// The log of somebody's browser client is recorded from then until then.
struct LogCapture
{
    QString userId{};
    QString method{};    ///< "OnDemand" or "Scheduled"; the list and the start say it alone
    QDateTime started{}; ///< UTC, as all here
    QDateTime expires{};
    bool operator==(const LogCapture &) const = default;
};

/// One line of a log. It holds what the person did: personal data.
struct LogEntry
{
    QString level{};
    QString message{};
    QDateTime when{}; ///< [guess] HELPDESK.md 4: the number is milliseconds since the epoch
    bool operator==(const LogEntry &) const = default;
};

/// Makes a file of a log.
struct LogDownload
{
    enum class State { Running, Succeeded, Failed };

    QString id{};
    State state = State::Running;
    /// Good for a while for whoever has it: to be fetched without a token [guess], and never to be logged.
    QUrl file{};
    bool operator==(const LogDownload &) const = default;
};

// False, and none: what it needs is not there.
bool readLogCapture(const JsonView &entity, StringPool &pool, LogCapture &capture);
bool readLogEntry(const JsonView &entity, StringPool &pool, LogEntry &entry);
bool readLogDownload(const JsonView &entity, StringPool &pool, LogDownload &download);

} // namespace Stationmaster
