// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "provisioning/plan.h"
#include "provisioning/runfilter.h"
#include "transport/call.h"

#include <chrono>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace Stationmaster {

/// What this program changed, written to disk before the change is sent: SQLite, WAL, synchronous=FULL,
/// owner-only file. Main thread only. Holds no secrets. Every method reports Error::Kind::Storage instead of
/// losing a record.
class Journal
{
public:
    /// Opening the journal removes complete runs that are older than this, except the newest ones. A run with
    /// a step that is neither Done nor Skipped stays, and so does a saved plan.
    static constexpr std::chrono::seconds KeptAtLeast{180 * 24 * 3600};
    static constexpr int NewestKept = 2000;

    /// Opens or makes `journal.sqlite` in @p folder (made with mode 0700 when missing). A second process
    /// that has the same journal open is refused with a Storage error, never shared.
    static Result<std::unique_ptr<Journal>> open(const QString &folder);
    /// The same with a file for each org, so that windows on different orgs do not lock each other out.
    static Result<std::unique_ptr<Journal>> openFor(const QString &orgId, const QString &folder);
    ~Journal();

    Result<void> addPlan(const Plan &plan);
    /// Writes step @p index of @p plan, or of the row that it is, as @p step. Ends once it is on disk,
    /// together with others; see CommitGroup. What is called after it sees it.
    Call<void> saveStep(const Plan &plan, int index, const Step &step);
    /// The same, and on disk when it returns.
    Result<void> saveStepNow(const Plan &plan, int index, const Step &step);

    /// A run of many rows; its steps stay with the rows, which are loaded as they are needed.
    struct StoredRow
    {
        int number = 0; ///< from 0
        RunRow row{};
    };
    using RowCounts = Stationmaster::RowCounts;
    /// Adds a run with its rows, some at a time so that the window stays awake. Cut off before it ends, none
    /// of it is there.
    Call<void> addRun(PlannedRun run);
    /// The rows after number @p after, at most @p atMost, of any state or of @p state alone.
    Result<std::vector<StoredRow>> rows(const QString &runId, int after, int atMost,
                                        std::optional<RowState> state = {}) const;
    Result<RowCounts> rowCounts(const QString &runId) const;
    /// For rows that are held, released or left out; the states of the others follow from their steps.
    Call<void> saveRowState(const QString &runId, int row, RowState state, RowReason reason);
    /// Spent on writing steps and rows since the journal was opened.
    std::chrono::nanoseconds timeSpent() const;
    /// Nothing more will be done about this run: it will not be offered for resuming again.
    Result<void> close(const QString &planId);
    /// A plan that was kept for later is being carried out from now on: Plan::saved is false.
    Result<void> beginSaved(const QString &planId);
    /// Forgets a plan that was kept for later and not begun (Plan::saved); refuses any other, of which
    /// something may have been sent.
    Result<void> discard(const QString &planId);

    // Runs of many rows come without steps; see Plan::size.
    Result<std::vector<Plan>> openRuns(const QString &orgId) const; ///< not closed, oldest first
    Result<std::vector<Plan>> runs(const QString &orgId, int atMost = 500) const; ///< newest first
    Result<Plan> run(const QString &planId) const;

    struct RunPage
    {
        std::vector<RecordedRun> runs{};
        std::optional<qint64> goOnFrom{}; ///< as `olderThan`, for what follows; nothing: that is all
    };
    static constexpr qint64 Newest = std::numeric_limits<qint64>::max();
    /// The runs that @p filter wants, newest first, which are older than the one with the number @p
    /// olderThan. Comes back sooner once it has looked for so long, with fewer of them or none.
    Result<RunPage> runs(const QString &orgId, const RunFilter &filter, qint64 olderThan, int atMost,
                         std::chrono::milliseconds within) const;

    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

private:
    static Result<std::unique_ptr<Journal>> openFile(const QString &path);

    class Private;
    explicit Journal(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
