// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/verdict.h"
#include "resources/userstatus/userstatus.h"

namespace Stationmaster {

/// Somebody who is signed in to the org now, and whom no call reaches, as far as the org says.
struct Unreachable
{
    /// The worst first.
    enum class Why {
        NotResponding,  ///< calls went unanswered, so the org sends no more until the person says so
        NoPhone,        ///< on no station, and certainly without a WebRTC phone
        PhoneBroken,    ///< on no station, and something is wrong with the phone; see `verdict`
        NotChosen,      ///< on no station: the phone is not the default and was not chosen
        WithoutStation, ///< on no station, whatever the reason
    };
    enum class Remedy { CreatePhone, SetDefault, Look };

    QString userId{};
    Why why = Why::WithoutStation;
    Verdict verdict = Verdict::Unknown;
    bool isOnQueue = false;
    QString presence{}; ///< as the org says it, such as "AVAILABLE"
    QDateTime since{};  ///< UTC; of the routing status or the presence; null: not said
    bool operator==(const Unreachable &) const = default;

    Remedy remedy() const;
};

/// Nothing: calls can reach them, or it is not known, or they are not there. Who is not known to hold a
/// licence for a phone is judged like everybody else. Pure, and cheap enough for everybody in an org.
std::optional<Unreachable> whyUnreachable(const Inventory &inventory, const UserStatusRow &now,
                                          std::optional<bool> collaborateOnly);

/// Who waits for calls of a queue first, then the worse reason, then who waits longest.
bool isMoreUrgent(const Unreachable &a, const Unreachable &b);

} // namespace Stationmaster
