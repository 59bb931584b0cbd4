// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace Stationmaster {

class DatabaseFile;

/// Commits many small writes at once, so that the disk never sets the pace: the first one as soon as the
/// event loop runs, and what comes while the disk was just busy together, such that less than a twentieth of
/// the time is spent on it. Main thread. The file is borrowed.
class CommitGroup
{
public:
    using Write = std::function<Result<void>()>;

    explicit CommitGroup(DatabaseFile &file);
    ~CommitGroup(); ///< flushes

    /// Runs @p write, with others, in a transaction. Ends once that is on disk, in the order of adding; with
    /// the error of @p write or of the disk where it is not. One that fails keeps no other back.
    Call<void> add(Write write);
    /// Commits at once what waits.
    void flush();
    /// Spent on commits since this object was made.
    std::chrono::nanoseconds timeSpent() const { return m_spent; }

    CommitGroup(const CommitGroup &) = delete;
    CommitGroup &operator=(const CommitGroup &) = delete;

private:
    struct Waiting
    {
        Write write{};
        CallPromise<void> promise{};
    };
    Result<void> commit(const Waiting *first, const Waiting *last);

    DatabaseFile &m_file;
    QTimer m_timer;
    std::vector<Waiting> m_waiting{};
    std::chrono::nanoseconds m_spent{0};
    std::chrono::nanoseconds m_lastTook{0};
    QElapsedTimer m_sinceLast;
};

} // namespace Stationmaster
