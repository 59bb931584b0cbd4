// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/followupruns.h"
#include "provisioning/journal.h"
#include "transport/workerthread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Stationmaster {

/// A run of the journal, read whole a few rows at a time, so that the window stays awake: for what is planned
/// from all of its rows. The journal is borrowed. Main thread.
class RunLoader : public QObject
{
    Q_OBJECT
public:
    struct Loaded
    {
        std::shared_ptr<PlannedRun> run{};
        /// Of an undo: what it does not bring back, by kind, with its count.
        std::map<UndoLoss::Kind, int> losses{};
        QString notice{}; ///< UserNotice::text()
    };

    explicit RunLoader(Journal &journal, QObject *parent = nullptr);

    /// Ends with Error::Kind::Storage when a part of it cannot be read. A load under way is given up.
    Call<Loaded> load(const QString &runId);
    /// load(), then planRetry() or planUndo() of it.
    Call<Loaded> loadRetry(const QString &runId, const QString &title);
    Call<Loaded> loadUndo(const QString &runId);
    /// load(), and only the notice of it.
    Call<Loaded> loadNotice(const QString &runId);

private:
    void readNext();
    void end(const Result<Loaded> &loaded);
    Call<Loaded> then(const QString &runId, std::function<Loaded(const PlannedRun &)> plan);

    Journal &m_journal;
    QTimer m_next;
    std::shared_ptr<PlannedRun> m_run;
    std::optional<CallPromise<Loaded>> m_promise;
    CallGuard m_planning;
    WorkerThread m_thread;
};

} // namespace Stationmaster
