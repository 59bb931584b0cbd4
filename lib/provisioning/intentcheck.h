// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

namespace Stationmaster {

/// Why a step cannot be taken over as it stands.
struct IntentProblem
{
    enum class Kind {
        NotPlanned, ///< no planner makes such a step: its kind or `key` belongs to an undo or a newer program
        Missing,    ///< what the kind needs at `key` is not there, or empty
        Wrong,      ///< the value at `key` has another type or form, or does not go with another one
        NotEarlier, ///< `key` refers to no step before this one, or to one that does not make what is meant
    };
    Kind kind = Kind::Missing;
    QString key{}; ///< of the intent; empty for a kind that is not planned
    bool operator==(const IntentProblem &) const = default;
};

/// The first problem of the step at @p index of @p steps, which another program may have written: whether its
/// intent has what Step says of its kind. Ids are letters, digits, '.', '-' and '_', so that none can name
/// another route of the API. Keys that are not known are no problem: nobody reads them. Pure.
std::optional<IntentProblem> problemInIntent(const std::vector<Step> &steps, std::size_t index);

/// Whether @p id could be the id of an object.
bool isPlainId(const QString &id);

} // namespace Stationmaster
