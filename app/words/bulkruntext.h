// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulkrun.h"

namespace Stationmaster::BulkRunText {

/// “120 of 500 done, 2 failed, 48 under way”, and why it waits where it does.
QString progress(const BulkRun &run);
/// What made the run pause, and what to do before it goes on. @p size is the run's.
QString whyPaused(BulkRun::PauseReason reason, const std::optional<Error> &error, const RunSize &size);

} // namespace Stationmaster::BulkRunText
