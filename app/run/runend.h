// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"
#include "theme/theme.h"

#include <QStringList>

namespace Stationmaster {

/// How a run came to its end or to a halt, in sentences, and what can be done next. Claims no more than the
/// steps of the plan say.
struct RunEnd
{
    enum class Offer {
        GoOn,
        Retry,     ///< goes on as well, with the step that failed
        LookAgain, ///< asks what became of the step in doubt, and sends nothing
        TakeBack,
    };

    Theme::Tone tone = Theme::Tone::Success;
    QString said{};    ///< for a heading
    QString strong{};  ///< empty: there is nothing to tell beside said
    QString text{};    ///< what happened, and why
    QString account{}; ///< what was done, what was not and what is not known, one line each
    QString details{}; ///< for a ticket
    QList<Offer> offers{};
};

struct RunHistory
{
    int looked = -1;           ///< the step that was in doubt, when the run was told only to look
    QStringList irrevocable{}; ///< of an undo: what the run did and nobody can take back
};

RunEnd runEnd(const Plan &run, Executor::Outcome outcome, const RunHistory &history = {});

} // namespace Stationmaster
