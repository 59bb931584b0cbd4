// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/phones/phones.h"

namespace Stationmaster {

/// What runs of ours made and removed, which the org may show late (API.md 3.5).
struct MadeObjects
{
    std::vector<PhoneRow> phones{}; ///< made and not removed again; as far as the plans tell
    QStringList baseSettings{};     ///< the same
    QStringList removed{};

    /// Of those with these @p ids. @p runs: newest first.
    static MadeObjects of(const QStringList &ids, const std::vector<Plan> &runs);
};

} // namespace Stationmaster
