// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

namespace Stationmaster {

/// What is known of each step of a run; every step is counted once.
enum class StepOutcome {
    Done,        ///< carried out; of an undo: taken back
    NotNeeded,   ///< the org had it that way, or what is there is used instead of being made
    AlreadyGone, ///< the object is not there any more, or was never made
    Kept,        ///< others have changed it, and theirs was kept; no part of the step was carried out
    Unexplained, ///< left out by a program that did not keep the reason
    Failed,      ///< refused, and not carried out for certain
    NotKnown,    ///< sent, and what became of it is not known
    NotBegun,
};

/// The facts about a run that a sentence may be made of.
struct RunSummary
{
    bool isUndo = false;
    int steps = 0;
    int done = 0;
    int notNeeded = 0;
    int alreadyGone = 0;
    int kept = 0;
    int unexplained = 0;
    int failed = 0;
    int notKnown = 0;
    int notBegun = 0;
    int partlyKept = 0;     ///< of `done`: others' values were kept in some of the fields
    int signedOut = 0;      ///< of `done`: somebody was signed out by it and is not signed in again
    int signInNotKnown = 0; ///< of `done`: whether somebody was signed out by it is not known

    /// Only then may a sentence say that the org has not changed.
    bool nothingWasDone() const { return done == 0 && notKnown == 0; }
    bool isFinished() const { return failed == 0 && notKnown == 0 && notBegun == 0; }
    /// Finished, and no value of others was kept: only then is an undo "undone".
    bool isWhole() const { return isFinished() && kept == 0 && partlyKept == 0 && unexplained == 0; }
    bool operator==(const RunSummary &) const = default;
};

StepOutcome outcomeOf(const Step &step);
RunSummary summaryOf(const Plan &plan);
/// Whether a value that others had changed was left as it is.
bool keptTheirs(const std::vector<Step> &steps);

} // namespace Stationmaster
