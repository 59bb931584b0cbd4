// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Stationmaster {

class Journal;
class RemedyFinder;

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

    /// What else than trying again can be done about a failed step.
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
        QString lineId{};
        QString suggestion{}; ///< Rename…: the next free name
    };

    Executor(Api api, Journal &journal, ExecutorOptions options, QObject *parent = nullptr);
    ~Executor() override;

    /// Adds @p plan to the journal unless it is there, and starts with the first step that is not Done. Steps
    /// in state Sent are looked up first. One that is a row of a run (Plan::row) comes from the journal, and
    /// whoever carries the run out has made sure of the org; there is no offer when it stops.
    void run(const Plan &plan);
    /// Goes on after Stopped or Cancelled.
    void retry();
    /// After Stopped or Cancelled with a step in doubt: looks its outcome up and sends nothing. Ends Stopped
    /// while the outcome is not known, else Cancelled, or Complete when nothing is left to do.
    void look();
    /// After Stopped with an AdoptPhone offer: uses the phone that the user has, and goes on.
    void adopt();
    /// After Stopped with a Rename… offer, or whenever the failed step creates something: sets the new name
    /// and goes on.
    void rename(const QString &name);
    /// After Stopped with a ResolveConflict offer: writes my value for the fields in @p minePaths, over what
    /// the org has now, keeps theirs for the rest, and goes on.
    void resolve(const QStringList &minePaths);
    /// Lets the request that is under way end, then stops. A station poll stops at once.
    void cancel();

    const Plan &plan() const { return m_plan; }
    int currentStep() const { return m_isRunning ? m_current : -1; } ///< index, or -1 when not running
    bool isRunning() const { return m_isRunning; }
    bool isLooking() const { return m_isLooking; } ///< up the outcome of a step that was sent
    Offer offer() const { return m_offer; }        ///< of the failed step

Q_SIGNALS:
    void stepChanged(int index);
    /// The current step waits: for the station, for the org to let go of a deleted phone, or, while
    /// isLooking(), for what was sent to be seen.
    void waiting(int index, int elapsedSeconds);
    void finished(Stationmaster::Executor::Outcome outcome);

private:
    /// Puts the plan into the journal, or takes it from there: what the journal knows is newer than any copy.
    Result<void> record();
    /// Starts or goes on, from the event loop.
    void start(std::function<void()> first = {});
    /// Keeps @p step and the run's end with it, however well the journal takes it.
    void saveAndEnd(const Step &step, Outcome outcome);
    void checkOrg();
    void next();

    void carryOut();
    void carriedOut(const StepRunner::Ending &ending);
    void refused(const Step &step);
    void findRemedy();

    /// Finds out what became of the current step, which was sent.
    void lookUpOutcome();
    void lookForWhatIsInTheWay();
    void startLookUp(StepRunner::Looks looks, std::function<void(const Result<StepRunner::Found> &)> use);
    void useFound(const StepRunner::Found &found);
    void notCarriedOut(StepRunner::Effect effect);
    void makeRunner();

    Step &current() { return m_plan.steps.at(static_cast<std::size_t>(m_current)); }
    /// The current step; it is the new one once that is on disk.
    Call<void> save(const Step &step);
    /// The run stops where the journal cannot be written, and else goes on.
    void saveAndGoOn(const Step &step);
    void finishStep(Step step, StepState state);
    void stopWith(const Error &error);
    void endCancelled();
    void saveCancelled();
    void end(Outcome outcome);

    Api m_api;
    Journal &m_journal;
    const ExecutorOptions m_options;

    Plan m_plan{};
    int m_current = -1;
    bool m_isRunning = false;
    bool m_isLooking = false;
    bool m_isRecorded = false;
    bool m_isCancelRequested = false;
    bool m_onlyLooks = false; ///< ends once the outcome of the step in doubt is known; nothing is sent
    QString m_checkedOrg{};
    Step m_asPlanned{};  ///< the step under way, as it is when nothing of it has left
    QString m_newName{}; ///< for what the failed step makes; used once it is certain that it was not made
    Offer m_offer{};
    int m_resends = 0;
    std::unique_ptr<StepRunner> m_runner{};
    std::unique_ptr<RemedyFinder> m_remedyFinder{};
    CallGuard m_asking{};
};

} // namespace Stationmaster
