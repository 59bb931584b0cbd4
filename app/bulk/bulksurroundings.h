// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <chrono>
#include <functional>

namespace Stationmaster {

class Inventory;
class Journal;
class Licences;

/// What the page Bulk needs of the org and of this computer; all of it is borrowed.
struct BulkSurroundings
{
    Api api;
    Inventory &inventory;
    Licences &licences;
    Journal &journal;
    QString orgId{};
    QString orgName{};
    /// How long the rate limit makes so many background calls take.
    std::function<std::chrono::milliseconds(int calls)> eta{};
    std::function<quint64()> calls{}; ///< that have left so far
};

} // namespace Stationmaster
