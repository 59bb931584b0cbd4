// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/journal.h"

#include <QString>

namespace Stationmaster::Test {

/// A run that creates a phone for @p person in @p site, of this day in January 2026.
Plan phoneRun(const QString &id, const QString &person, const QString &site,
              StepState state = StepState::Done, int day = 1);
/// The row of a run of many: a phone and the default station of @p person.
RunRow phoneRow(const QString &person, RowState state = RowState::Planned,
                RowReason reason = RowReason::None);
/// The journal in @p folder, which must not be open, gets copies of its run "0", whose ids are the numbers
/// from @p first to @p last.
void copyFirstRun(const QString &folder, int first, int last);
/// Its steps cannot be read any more.
void spoilSteps(const QString &folder);

} // namespace Stationmaster::Test
