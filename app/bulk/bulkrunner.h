// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/runpace.h"
#include "bulk/runrowtable.h"
#include "provisioning/bulk/bulkrun.h"
#include "resources/api.h"
#include "widgets/delayedcall.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <set>

namespace Stationmaster {

BulkRun::Progress progressOf(const Journal::RowCounts &counts);

/// A run that is being carried out, beside what the window shows of it: its pace, and the rows that have
/// changed, collected so that thousands of them cost the window no more than a few. Borrows the journal.
class BulkRunner : public QObject
{
    Q_OBJECT
public:
    using Calls = std::function<quint64()>;

    /// @p eta: of background calls. @p calls: how many have left so far, whoever made them.
    BulkRunner(Api api, Journal &journal, RunPace::Eta eta, Calls calls, const QString &runId,
               const BulkOptions &options, QObject *parent = nullptr);

    /// Carries out what is left of the run; a plan that was kept is begun.
    void start();
    const QString &runId() const { return m_runId; }
    BulkRun &run() { return m_run; }
    const BulkRun &run() const { return m_run; }
    /// It has come to its end, and rowsChanged() has told of every row.
    bool isOver() const { return m_isTold; }
    QString stateText() const;
    QString progressText() const; ///< of BulkText::progress()
    /// How long the rest takes; nothing: not known, or it does not go on by itself.
    std::optional<std::chrono::milliseconds> left() const;
    int percent() const;

Q_SIGNALS:
    /// How far it is, or its state.
    void changed();
    /// As they are in the journal now.
    void rowsChanged(const std::vector<Stationmaster::Journal::StoredRow> &rows);
    void finished(); ///< isOver()

private:
    void tellRows();
    void note();

    Journal &m_journal;
    const RunPace::Eta m_eta;
    const Calls m_calls;
    const QString m_runId;
    BulkRun m_run;
    RunSize m_size;
    RunPace m_pace;
    QElapsedTimer m_clock;
    std::set<int> m_changedRows;
    DelayedCall m_tellRows;
    DelayedCall m_note;
    QTimer m_tick; ///< what is left becomes less while the rate limit holds everything back
    bool m_isTold = false;
};

} // namespace Stationmaster
