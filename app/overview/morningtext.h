// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/unreachable.h"
#include "overview/refreshplan.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for whom no call reaches.
class MorningText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::MorningText)
public:
    static QString why(const Unreachable &person);
    /// "available since 08:10"; empty where the org does not say.
    static QString standing(const Unreachable &person);
    static QString remedy(Unreachable::Remedy remedy); ///< of a button
    /// How often it reads, and what that costs.
    static QString cost(const RefreshPlan &plan);
};

} // namespace Stationmaster
