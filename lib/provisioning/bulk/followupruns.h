// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <functional>

namespace Stationmaster {

/// Hands over one row after another, in the order of the run; nothing at its end. So the rows of a large run
/// need not be held all at once.
using NextRow = std::function<std::optional<RunRow>()>;
NextRow rowsOf(const std::vector<RunRow> &rows); ///< borrows @p rows

/// Another attempt at the rows that Failed, with all that is not finished planned again, as it was planned.
/// What was finished stays in front, for other steps refer to it; it counts as adopted, so that an undo of
/// the attempt takes back only what the attempt did. Rows that are in doubt are left out: they have to be
/// looked up first.
PlannedRun planRetry(const QString &orgId, const QString &title, const NextRow &next);

/// Takes back the run @p head, the last row first; see planUndo(). Rows of which nothing was done are left
/// out. Nobody is asked about one row of many, so what others have changed since stays as it is.
PlannedRun planUndo(const Plan &head, const NextRow &next);

/// Those of the journal's open runs that were cut off and have many rows. One that an open undo is taking
/// back is not among them: going on with it would make again what the undo removes.
std::vector<Plan> cutOffRuns(std::vector<Plan> open);

/// What an undo of a row does not bring back.
struct UndoLoss
{
    enum class Kind {
        WhoIsSignedIn, ///< somebody was signed out, or in, and only they themselves can change that
        Identity,      ///< what was deleted is made again, but as another object, with another id
        NotKept,       ///< deleted, and what it was like is not recorded
        Over,          ///< a call that was ended, or a recording whose end has passed
        Undone,        ///< the step was itself an undo
        NotKnown,      ///< written by a newer program
    };
    Kind kind = Kind::NotKnown;
    int step = 0; ///< its index in the row
    bool operator==(const UndoLoss &) const = default;
};

/// In the order of the steps; empty where the undo brings everything back, and where nothing was done.
std::vector<UndoLoss> undoLossesOf(const RunRow &row);

} // namespace Stationmaster
