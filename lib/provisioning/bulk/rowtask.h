// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"
#include "provisioning/journal.h"

#include <QObject>

namespace Stationmaster {

/// One row of a run that is being carried out. Main thread.
class RowTask : public QObject
{
    Q_OBJECT
public:
    RowTask(Api api, Journal &journal, const ExecutorOptions &options, const Plan &run,
            Journal::StoredRow row);

    void start();
    /// Once more after it ended; what is in doubt is looked up first.
    void retry();
    void cancel() { m_executor.cancel(); }

    int number() const { return m_number; }
    const QStringList &touches() const { return m_touches; }
    bool isResting() const { return m_isResting; }
    int tries() const { return m_tries; } ///< the first included
    Executor::Outcome outcome() const { return m_outcome; }
    RowState state() const { return rowStateOf(m_executor.plan().steps); }
    /// Why it stopped.
    std::optional<Error> error() const;

Q_SIGNALS:
    void ended();

private:
    const int m_number;
    const QStringList m_touches;
    Plan m_plan; ///< its steps alone
    Executor m_executor;
    Executor::Outcome m_outcome = Executor::Outcome::Stopped;
    bool m_isResting = false; ///< between two tries
    int m_tries = 1;
};

} // namespace Stationmaster
