// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "transport/result.h"

#include <chrono>
#include <memory>

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
    /// Writes one step; returns only when it is on disk.
    Result<void> saveStep(const QString &planId, int index, const Step &step);
    /// Nothing more will be done about this run: it will not be offered for resuming again.
    Result<void> close(const QString &planId);
    /// A plan that was kept for later is being carried out from now on: Plan::saved is false.
    Result<void> beginSaved(const QString &planId);
    /// Forgets a plan that was kept for later and not begun (Plan::saved); refuses any other, of which
    /// something may have been sent.
    Result<void> discard(const QString &planId);

    Result<std::vector<Plan>> openRuns(const QString &orgId) const; ///< not closed, oldest first
    Result<std::vector<Plan>> runs(const QString &orgId, int atMost = 500) const; ///< newest first
    Result<Plan> run(const QString &planId) const;

    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

private:
    static Result<std::unique_ptr<Journal>> openFile(const QString &path);

    class Private;
    explicit Journal(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
