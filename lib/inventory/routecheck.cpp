// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/routecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Fault = RouteFinding::Kind;

bool isActive(const QString &state)
{
    return state.isEmpty() || state.compare("active"_L1, Qt::CaseInsensitive) == 0;
}

class RouteCheck
{
public:
    explicit RouteCheck(const SiteRouting &routing) : m_routing(routing) {}

    std::vector<RouteFinding> findings()
    {
        addUnknowns();
        if (m_routing.routes) {
            for (const OutboundRouteRow &route : *m_routing.routes)
                checkRoute(route);
        }
        if (m_routing.plans)
            checkPlans();
        std::ranges::stable_sort(m_found, {}, &RouteFinding::kind);
        if (m_found.empty())
            m_found.push_back({.kind = Fault::AsItShouldBe});
        return std::move(m_found);
    }

    QStringList open() const
    {
        QStringList kinds;
        if (!m_routing.plans || !m_routing.routes)
            return kinds;
        for (const NumberPlanRow &plan : *m_routing.plans) {
            if (needsRoute(plan) && !kinds.contains(plan.classification, Qt::CaseInsensitive) &&
                !faultOf(plan.classification))
                kinds.append(plan.classification);
        }
        return kinds;
    }

private:
    void addUnknowns()
    {
        if (!m_routing.plans || !m_routing.plansComplete)
            add({.kind = Fault::PlansNotKnown});
        if (!m_routing.routes)
            add({.kind = Fault::RoutesNotKnown});
        if (!m_routing.trunks)
            add({.kind = Fault::TrunksNotKnown});
        if (!m_routing.edges)
            add({.kind = Fault::EdgesNotKnown});
    }

    void checkRoute(const OutboundRouteRow &route)
    {
        const NamedId named{.id = route.id, .name = route.name};
        if (!isEnabled(route)) {
            add({.kind = Fault::RouteDisabled, .route = named});
            return;
        }
        if (route.trunkBases.empty())
            add({.kind = Fault::RouteWithoutTrunk, .route = named});
        if (!m_routing.trunks)
            return;
        const std::vector<const TrunkRow *> trunks = trunksOf(route, *m_routing.trunks);
        for (const NamedId &base : route.trunkBases) {
            if (std::ranges::none_of(
                    trunks, [&base](const TrunkRow *trunk) { return trunk->trunkBase.id == base.id; }))
                add({.kind = Fault::TrunkMissing, .route = named, .trunk = base});
        }
        for (const TrunkRow *trunk : trunks)
            checkTrunk(*trunk, named);
    }

    void checkTrunk(const TrunkRow &trunk, const NamedId &route)
    {
        const NamedId named{.id = trunk.id, .name = trunk.name};
        if (trunk.isOutOfService())
            add({.kind = Fault::TrunkOutOfService, .route = route, .trunk = named, .edge = trunk.edge});
        else if (trunk.connected == false)
            add({.kind = Fault::TrunkDisconnected, .route = route, .trunk = named, .edge = trunk.edge});
        const EdgeRow *edge = edgeOf(trunk);
        if (!edge)
            return;
        const NamedId host{.id = edge->id, .name = edge->name};
        if (edge->isOffline())
            add({.kind = Fault::EdgeOffline, .route = route, .trunk = named, .edge = host});
        if (edge->isInactive())
            add({.kind = Fault::EdgeInactive,
                 .route = route,
                 .trunk = named,
                 .edge = host,
                 .edgeStatus = edge->statusCode});
    }

    void checkPlans()
    {
        if (m_routing.plans->empty() && m_routing.plansComplete)
            add({.kind = Fault::NoNumberPlans});
        if (!m_routing.routes)
            return;
        for (const NumberPlanRow &plan : *m_routing.plans) {
            if (!needsRoute(plan))
                continue;
            if (const auto fault = faultOf(plan.classification))
                add({.kind = *fault,
                     .plan = {.id = plan.id, .name = plan.name},
                     .classification = plan.classification});
        }
    }

    static bool needsRoute(const NumberPlanRow &plan)
    {
        return isActive(plan.state) && !plan.classification.isEmpty() && !staysInside(plan.classification);
    }

    std::optional<Fault> faultOf(const QString &classification) const
    {
        bool isTaken = false;
        for (const OutboundRouteRow &route : *m_routing.routes) {
            if (!isEnabled(route) || !route.classifications.contains(classification, Qt::CaseInsensitive))
                continue;
            isTaken = true;
            if (mayWork(route))
                return std::nullopt;
        }
        return isTaken ? Fault::PlanWithoutTrunk : Fault::PlanWithoutRoute;
    }

    bool mayWork(const OutboundRouteRow &route) const
    {
        if (route.trunkBases.empty())
            return false;
        if (!m_routing.trunks)
            return true;
        return std::ranges::any_of(trunksOf(route, *m_routing.trunks), [this](const TrunkRow *trunk) {
            const EdgeRow *edge = edgeOf(*trunk);
            return !trunk->isOutOfService() && trunk->connected != false &&
                   !(edge && (edge->isOffline() || edge->isInactive()));
        });
    }

    static bool isEnabled(const OutboundRouteRow &route)
    {
        return route.enabled != false && isActive(route.state);
    }

    const EdgeRow *edgeOf(const TrunkRow &trunk) const
    {
        if (!m_routing.edges || trunk.edge.id.isEmpty())
            return nullptr;
        const auto found = std::ranges::find(*m_routing.edges, trunk.edge.id, &EdgeRow::id);
        return found == m_routing.edges->end() ? nullptr : &*found;
    }

    /// Each once: several routes share trunks.
    void add(RouteFinding finding)
    {
        const bool isShared = finding.kind == Fault::TrunkOutOfService ||
                              finding.kind == Fault::TrunkDisconnected ||
                              finding.kind == Fault::EdgeOffline || finding.kind == Fault::EdgeInactive;
        const auto isSame = [&finding](const RouteFinding &one) {
            return one.kind == finding.kind && one.trunk == finding.trunk && one.edge == finding.edge;
        };
        if (!isShared || std::ranges::none_of(m_found, isSame))
            m_found.push_back(std::move(finding));
    }

    const SiteRouting &m_routing;
    std::vector<RouteFinding> m_found;
};

} // namespace

bool RouteFinding::stopsCalls() const
{
    return kind <= Kind::PlanWithoutTrunk;
}

std::vector<RouteFinding> checkRoutes(const SiteRouting &routing)
{
    return RouteCheck(routing).findings();
}

QStringList openClassifications(const SiteRouting &routing)
{
    return RouteCheck(routing).open();
}

bool staysInside(const QString &classification)
{
    static constexpr QLatin1StringView inside[] = {"Extension"_L1, "Intercom"_L1};
    return std::ranges::any_of(inside, [&classification](QLatin1StringView word) {
        return classification.compare(word, Qt::CaseInsensitive) == 0;
    });
}

std::vector<const TrunkRow *> trunksOf(const OutboundRouteRow &route, const std::vector<TrunkRow> &trunks)
{
    std::vector<const TrunkRow *> found;
    for (const NamedId &base : route.trunkBases) {
        for (const TrunkRow &trunk : trunks) {
            if (trunk.trunkBase.id == base.id)
                found.push_back(&trunk);
        }
    }
    return found;
}

} // namespace Stationmaster
