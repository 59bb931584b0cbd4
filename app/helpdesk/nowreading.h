// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/nowcheck.h"
#include "people/userdetails.h"
#include "resources/voicemail/voicemailapi.h"

namespace Stationmaster {

/// What was read of how a person stands now, each part for itself: one that is refused or fails costs no
/// other.
struct NowReading
{
    /// Nothing: not asked for, or under way.
    template <typename T>
    using Part = std::optional<Result<T>>;

    /// What the person's own document tells.
    struct Person
    {
        QString state{}; ///< empty: not said
        std::optional<bool> autoAnswer{};
    };

    Part<RoutingStatus> routing{};
    Part<Presence> presence{};
    Part<UserSignIns> signIns{};
    Part<std::vector<LiveSession>> sessions{};
    Part<Person> person{};
    Part<std::optional<bool>> mayCall{}; ///< nothing in it: could not be found out
    Part<RingingTime> ringing{};
    Part<QStringList> licences{};
    QDateTime asked{}; ///< UTC; nothing here is older; null: nothing was asked for

    /// Whether every part has ended.
    bool isComplete() const;
    /// Whether every part that the verdict depends on has.
    bool isDecided() const;
    /// Whether a part failed that another attempt may bring: none that the org refuses or does not have.
    bool isWorthAnotherAttempt() const;
    /// Together with what is known of the person's phone. Where a part is missing, what the lists told holds.
    NowFacts factsOf(const UserDetails &details) const;
};

} // namespace Stationmaster
