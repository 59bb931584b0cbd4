// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/routing/routing.h"

namespace Stationmaster {

/// What a site's calls to the outside go through, as far as it was read; absent: not read.
struct SiteRouting
{
    std::optional<std::vector<NumberPlanRow>> plans{};
    bool plansComplete = true; ///< there are no more
    std::optional<std::vector<OutboundRouteRow>> routes{};
    std::optional<std::vector<TrunkRow>> trunks{}; ///< external ones of the org
    std::optional<std::vector<EdgeRow>> edges{};   ///< of the org
};

/// One thing that is wrong on the way of a call, or not known. Codes only.
struct RouteFinding
{
    enum class Kind {
        // Calls cannot leave:
        NoNumberPlans,
        PlanWithoutRoute, ///< no enabled route takes numbers of `classification`
        PlanWithoutTrunk, ///< routes take them, and none has a trunk that can work
        // Why, or what may be next:
        RouteDisabled,
        RouteWithoutTrunk, ///< it names no trunk base
        TrunkMissing,      ///< no edge has a trunk of the base that `route` names
        TrunkOutOfService,
        TrunkDisconnected,
        EdgeOffline,
        EdgeInactive, ///< in the state `edgeStatus`
        // Not known:
        PlansNotKnown, ///< or not all of them
        RoutesNotKnown,
        TrunksNotKnown,
        EdgesNotKnown,
        // Nothing wrong, and everything known:
        AsItShouldBe,
    };

    Kind kind = Kind::AsItShouldBe;
    NamedId plan{};
    QString classification{};
    NamedId route{};
    NamedId trunk{}; ///< of TrunkMissing: its base
    NamedId edge{};
    QString edgeStatus{};
    bool operator==(const RouteFinding &) const = default;

    bool stopsCalls() const;
};

/// In the order of the kinds. A part that does not say how it is may work. Pure.
std::vector<RouteFinding> checkRoutes(const SiteRouting &routing);

/// The classifications of number plans that need an outbound route and have one that may work, each once.
/// Empty where plans or routes are not known. Pure.
QStringList openClassifications(const SiteRouting &routing);

/// Whether calls to numbers of @p classification stay inside the org and need no route. [guess]: those are
/// the names that the org's own number plans have.
bool staysInside(const QString &classification);

/// The trunks that calls of @p route can take, in the order of its trunk bases.
std::vector<const TrunkRow *> trunksOf(const OutboundRouteRow &route, const std::vector<TrunkRow> &trunks);

} // namespace Stationmaster
