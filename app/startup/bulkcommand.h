// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "startup/startoptions.h"
#include "transport/error.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class KeychainBackend;
struct CheckedPlan;
struct PlannedRun;

/// `--plan FILE --run`, `--resume` and `--undo RUN`: carries runs of many rows out without a window. Prints
/// the id of each run, at most one line a second on stderr while it is carried out, and what became of it.
/// Rows that are held stay so. Needs a QCoreApplication and no display.
class BulkCommand : public QObject
{
    Q_OBJECT
public:
    /// @p keychain is borrowed; without it, the system's keychain.
    explicit BulkCommand(StartOptions options, KeychainBackend *keychain = nullptr);
    ~BulkCommand() override;

    void start();
    /// Begins nothing more, lets end what is under way, and ends with 1: the run can be resumed.
    void stop();

Q_SIGNALS:
    /// Once, from the event loop: with 0 when every row that was planned is done, else with 1, after a
    /// sentence on stderr.
    void ended(int exitCode);

private:
    void begin();
    void enter();
    bool openJournal();
    void useJournal();
    void checkPlan();
    void useCheckedPlan(const CheckedPlan &now);
    void planUndoOf(const QString &runId);
    void add(PlannedRun run);
    void carryOutNext();
    void finishRun();
    void pauseEnded();
    void printReport();
    void printProgress();
    void fail(const QString &sentence);
    void end(int exitCode);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
