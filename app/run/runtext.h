// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"

#include <QString>

namespace Stationmaster::RunText {

/// What the org has now because of @p plan, as far as @p undo (which may be empty) has not removed it again:
/// "What exists now: base settings “X”. The phone “Y” may exist: …". Never leaves anything out that may
/// exist.
QString whatExists(const Plan &plan, const Plan &undo);
/// The first step that keeps @p plan from being complete, or -1.
int firstOpenStep(const Plan &plan);
/// The label of the button that takes @p offer; empty when there is none.
QString offerLabel(const Executor::Offer &offer, const QString &userName);
/// "In progress, 3 seconds", "Waiting for the phone’s station, 5 seconds".
QString progress(const Step &step, int seconds, bool waitsForOrg);

} // namespace Stationmaster::RunText
