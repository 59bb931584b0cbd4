// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Stationmaster {

/// What a run of ours wrote, and what follows from it, by id.
struct ChangedObjects
{
    QStringList phones{};
    QStringList baseSettings{};
    QStringList sites{};
    QStringList users{}; ///< whose stations were changed
    QStringList stations{};
};

} // namespace Stationmaster
