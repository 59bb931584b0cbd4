// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/freshorg.h"
#include "provisioning/executoroptions.h"
#include "provisioning/journal.h"
#include "resources/api.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <memory>

namespace Stationmaster {

class RowTask;

/// How a run is carried out; tests make the times short.
struct BulkOptions
{
    ExecutorOptions executor{};
    int mostInFlight = 48;  ///< rows, those included that wait for their station to appear
    int mostWaiting = 8;    ///< requests that wait for their turn; as many keep the rate window busy
    int alike = 10;         ///< rows in a row that fail alike pause the run
    int triesOfARow = 5;    ///< of one that ends in a server error or without an answer
    int mostCreates = 2000; ///< more than these, and the run does not begin; the person can raise it
    int mostDeletes = 100;
    /// How long lists may not show what was made (API.md 3.5: the longest that public code waits for
    /// anything); those that were asked for later than that tell of rows in doubt.
    std::chrono::milliseconds listLag{60'000};
    std::chrono::milliseconds freshFor{15 * 60'000}; ///< then what the run depends on is read again
    std::chrono::milliseconds firstRetry{2000};      ///< where the org cannot be reached; doubled each time
    std::chrono::milliseconds longestRetry{60'000};
};

/// Carries out a run of many rows that is in the journal, or what is left of it after a crash: rows in doubt
/// are looked up first, the others follow as fast as the rate budget lets background requests leave. A row
/// that fails stops no other. Main thread; client and journal are borrowed.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Reading, ///< what the run depends on
        Running,
        Waiting, ///< for the org to be reachable or for somebody to sign in; it goes on by itself
        Paused,  ///< until resume(); pauseReason() says why
        Ending,  ///< cancelled; what was sent ends and is recorded
        Finished,
    };
    Q_ENUM(State)

    enum class PauseReason {
        None,
        Asked,    ///< by pause()
        Alike,    ///< many rows in a row failed alike; error() says how
        Ceiling,  ///< more creates or deletes than BulkOptions allows; nothing was sent
        OtherOrg, ///< the run was made for another org; nothing was sent
        Refused,  ///< what the run depends on could not be read; error() says why
        Journal,  ///< cannot be written or read; error() says why
    };
    Q_ENUM(PauseReason)

    /// How far the run is. The numbers add up to the rows of the run.
    struct Progress
    {
        int planned = 0; ///< those in flight included
        int inFlight = 0;
        int held = 0;
        int skipped = 0;
        int inDoubt = 0;
        int done = 0;
        int failed = 0;
    };

    BulkRun(Api api, Journal &journal, BulkOptions options = {}, QObject *parent = nullptr);
    /// Rows in flight stay in doubt, or as they are, until the run is started again.
    ~BulkRun() override;

    /// Carries out what is left of the run with this id. Once for each object.
    void start(const QString &runId);
    /// No further row begins; those in flight go on to their end.
    void pause();
    /// Goes on after Paused, also over the ceiling.
    void resume();
    /// No further step begins. What was sent ends and is recorded; the rest of the run stays Planned.
    void cancel();

    State state() const { return m_state; }
    PauseReason pauseReason() const { return m_pauseReason; }
    std::optional<Error> error() const { return m_error; } ///< why it waits or is paused
    Progress progress() const;

Q_SIGNALS:
    void stateChanged();
    /// The row is in the journal in its new state. Many of these come; collect them before showing anything.
    void rowChanged(int row);
    /// The run is paused and what was under way has ended, or waits for resume(): it can be left as it is.
    /// From the event loop; may come more than once.
    void rested();

private:
    void setState(State state);
    void pauseFor(PauseReason reason, const std::optional<Error> &error = {});
    void tellRest();
    void checkOrg();
    void readFresh();
    void notRead(const Error &error);
    QSet<QString> peopleInDoubt() const;

    void fill();
    std::optional<Journal::StoredRow> nextRow();
    bool loadMore();
    bool isBlocked(const RunRow &row) const;
    void begin(Journal::StoredRow row);
    void skip(const Journal::StoredRow &row, RowState before);

    void ended(RowTask *task);
    void retryLater(RowTask *task, const Error &error);
    void waitForOrg(const Error &error);
    void probe();
    void goOn();
    void retryResting();
    void finishTask(RowTask *task, RowState state);
    void noteFailure(const Error &error);
    void endIfOver();

    Api m_api; ///< in the background
    Journal &m_journal;
    const BulkOptions m_options;
    FreshOrg m_fresh;

    Plan m_head{};
    State m_state = State::Idle;
    PauseReason m_pauseReason = PauseReason::None;
    std::optional<Error> m_error{};
    bool m_isRaised = false; ///< the ceiling

    /// Rows in these states are loaded one after the other.
    std::deque<RowState> m_toLoad{};
    int m_loadedUpTo = -1;
    std::deque<Journal::StoredRow> m_loaded{};
    std::deque<Journal::StoredRow> m_blocked{}; ///< by rows in flight that touch the same

    std::map<RowTask *, std::unique_ptr<RowTask>> m_tasks;
    QHash<QString, int> m_touched{};  ///< by rows in flight
    QHash<int, RowState> m_begunAs{}; ///< by the numbers of the rows in flight
    std::map<RowState, int> m_counts{};

    QString m_lastFailure{};
    int m_alike = 0;
    std::chrono::milliseconds m_nextRetry;
    QTimer m_retry;
    QTimer m_fill; ///< makes one fill() of many reasons for it
    QTimer m_rest; ///< the same for tellRest()
    CallGuard m_asking{};
};

} // namespace Stationmaster
