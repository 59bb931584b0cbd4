// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/runresult.h"
#include "provisioning/steptype.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Stationmaster {

/// Which runs of the journal are wanted. What is empty narrows nothing.
struct RunFilter
{
    /// Each of them occurs in the title or in one and the same row: in its name, or in the name of an object
    /// or person of its steps. Case and accents are ignored.
    QString words{};
    QList<RunResult> results{};         ///< any one of them
    std::optional<StepObject> object{}; ///< a step of the run is about such a one
    QDateTime from{};                   ///< of this moment or later
    QDateTime until{};                  ///< before this moment
    bool operator==(const RunFilter &) const = default;
};

} // namespace Stationmaster
