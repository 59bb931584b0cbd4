// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/unreachable.h"

#include "inventory/inventory.h"

#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Waits for calls of queues, by either of the two places that say so.
bool isOnQueue(const UserStatusRow &now)
{
    const auto is = [](const QString &text, QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    };
    return is(now.presence.system, "ON_QUEUE"_L1) || is(now.presence.system, "On Queue"_L1) ||
           is(now.routing.status, "IDLE"_L1) || now.routing.isNotResponding();
}

Unreachable::Why whyWithoutStation(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoPhone:
        return Unreachable::Why::NoPhone;
    case Verdict::PhoneInactive:
    case Verdict::Duplicates:
    case Verdict::NotWebRtc:
    case Verdict::NoStation:
        return Unreachable::Why::PhoneBroken;
    case Verdict::NotDefault:
        return Unreachable::Why::NotChosen;
    default:
        return Unreachable::Why::WithoutStation;
    }
}

} // namespace

Unreachable::Remedy Unreachable::remedy() const
{
    switch (why) {
    case Why::NoPhone:
        return Remedy::CreatePhone;
    case Why::NotChosen:
        return Remedy::SetDefault;
    default:
        return Remedy::Look;
    }
}

std::optional<Unreachable> whyUnreachable(const Inventory &inventory, const UserStatusRow &now,
                                          std::optional<bool> collaborateOnly)
{
    if (now.presence.isOffline().value_or(true))
        return std::nullopt;
    Unreachable found{.userId = now.user.id,
                      .isOnQueue = isOnQueue(now),
                      .presence = now.presence.system,
                      .since = now.presence.since};
    if (now.routing.isNotResponding()) {
        found.why = Unreachable::Why::NotResponding;
        found.since = now.routing.since;
        return found;
    }
    if (!now.user.stationKnown || !now.user.associatedStationId.isEmpty())
        return std::nullopt;
    UserFacts facts = factsOf(inventory, now.user, inventory.knowsOwners());
    facts.collaborateOnly = collaborateOnly;
    found.verdict = reportOn(facts).verdict;
    // Nobody expects calls at who has left, or holds a licence without calls.
    if (found.verdict == Verdict::Left || found.verdict == Verdict::Inactive ||
        found.verdict == Verdict::NoLicence)
        return std::nullopt;
    found.why = whyWithoutStation(found.verdict);
    return found;
}

bool isMoreUrgent(const Unreachable &a, const Unreachable &b)
{
    const auto rank = [](const Unreachable &one) {
        return std::tuple(!one.isOnQueue, one.why,
                          one.since.isValid() ? one.since.toMSecsSinceEpoch()
                                              : std::numeric_limits<qint64>::max(),
                          one.userId);
    };
    return rank(a) < rank(b);
}

} // namespace Stationmaster
