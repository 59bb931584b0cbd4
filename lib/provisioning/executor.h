// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executoroptions.h"
#include "provisioning/plan.h"
#include "resources/api.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class Journal;

/// Carries out one plan, step by step: intent to the journal, then the request, then the outcome to the
/// journal. A create that ends without a clear answer is looked up (by user, then by name) and adopted, never
/// sent again unless the look-up proves that it is not there. Main thread; the journal is borrowed.
class Executor : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        Complete,  ///< every step Done or Skipped
        Stopped,   ///< a step failed; retry() goes on with it, a plan from planUndo() takes it back
        Cancelled, ///< the person stopped it between steps; retry() goes on
    };
    Q_ENUM(Outcome)

    /// Why a failed step can be settled in another way than by trying again.
    enum class Remedy {
        None,
        AdoptPhone,         ///< the user has a WebRTC phone already: adopt() uses it
        RenamePhone,        ///< the phone name is taken: rename(suggestion)
        RenameBaseSettings, ///< the base settings name is taken: rename(suggestion)
        ResolveConflict,    ///< others changed the same fields: resolve(); see Step::conflicts
    };
    Q_ENUM(Remedy)

    struct Offer
    {
        Remedy remedy = Remedy::None;
        QString objectId{}; ///< AdoptPhone: the phone there is
        QString objectName{};
        QString suggestion{}; ///< Rename…: the next free name
    };

    Executor(Api api, Journal &journal, ExecutorOptions options, QObject *parent = nullptr);
    ~Executor() override;

    /// Adds @p plan to the journal unless it is there, and starts with the first step that is not Done. Steps
    /// in state Sent are looked up first.
    void run(const Plan &plan);
    /// Goes on after Stopped or Cancelled.
    void retry();
    /// After Stopped or Cancelled with a step in doubt: finds out what became of it and sends nothing. Ends
    /// Stopped while that is not known, else Cancelled, or Complete when nothing is left to do.
    void look();
    /// After Stopped with an offer: use the phone that the user has, then go on.
    void adopt();
    /// After Stopped with a Rename offer, or whenever the failed step makes something: the new name, then go
    /// on.
    void rename(const QString &name);
    /// After Stopped with ResolveConflict: mine where the path is among these, deliberately over what the org
    /// has now, and theirs elsewhere; then goes on.
    void resolve(const QStringList &minePaths);
    /// resolve() with every path of the conflicts, and with none.
    void takeMine();
    void keepTheirs();
    /// Lets the request that is under way end, then stops. A station poll stops at once.
    void cancel();

    const Plan &plan() const;
    int currentStep() const; ///< index, or -1 when not running
    bool isRunning() const;
    bool isLooking() const; ///< for what became of a step that was sent
    Offer offer() const;    ///< of the failed step

Q_SIGNALS:
    void stepChanged(int index);
    /// The current step waits: for the station, for the org to let go of a deleted phone, or, while
    /// isLooking(), for what was sent to be seen.
    void waiting(int index, int elapsedSeconds);
    void finished(Stationmaster::Executor::Outcome outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
