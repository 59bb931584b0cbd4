// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/topology.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using TopologyPart = Topology::Part;
using PartState = Topology::State;
using PartCause = Topology::Cause;

TopologyPart trouble(const NamedId &named, PartCause cause, const QString &status = {})
{
    return {.named = named, .state = PartState::Trouble, .cause = cause, .status = status};
}

TopologyPart partOf(const PhoneRow &phone)
{
    const NamedId named{.id = phone.id, .name = phone.name};
    if (!phone.state.isEmpty() && phone.state.compare("active"_L1, Qt::CaseInsensitive) != 0)
        return trouble(named, PartCause::NotActive, phone.state);
    const bool works = phone.operationalStatus.compare("OPERATIONAL"_L1, Qt::CaseInsensitive) == 0;
    return {.named = named, .state = works ? PartState::Works : PartState::NotKnown};
}

TopologyPart partOf(const EdgeRow &edge)
{
    const NamedId named{.id = edge.id, .name = edge.name};
    if (edge.isOffline())
        return trouble(named, PartCause::Offline);
    if (edge.isInactive())
        return trouble(named, PartCause::Inactive, edge.statusCode);
    const bool works = edge.onlineStatus.compare("ONLINE"_L1, Qt::CaseInsensitive) == 0;
    return {.named = named, .state = works ? PartState::Works : PartState::NotKnown};
}

TopologyPart partOf(const TrunkRow &trunk)
{
    const NamedId named{.id = trunk.id, .name = trunk.name};
    if (trunk.isOutOfService())
        return trouble(named, PartCause::OutOfService);
    if (trunk.connected == false)
        return trouble(named, PartCause::Disconnected);
    const bool works = (trunk.inService == true || trunk.enabled == true) && trunk.connected == true;
    return {.named = named, .state = works ? PartState::Works : PartState::NotKnown};
}

class TopologyMaker
{
public:
    explicit TopologyMaker(const SiteRouting &routing) : m_routing(routing), m_findings(checkRoutes(routing))
    {
    }

    Topology make(const std::optional<PhoneRow> &phone, const NamedId &phoneEdge, const SiteRow &site)
    {
        if (phone)
            m_made.phone = partOf(*phone);
        m_made.site = sitePart(site);
        addTrunks();
        if (!phoneEdge.id.isEmpty() || !phoneEdge.name.isEmpty())
            edgeOfPhone(phoneEdge).isOfPhone = true;
        for (const EdgeRow &edge : m_routing.edges.value_or(std::vector<EdgeRow>())) {
            if (!site.id.isEmpty() && edge.siteId == site.id)
                edgeNamed({.id = edge.id, .name = edge.name});
        }
        if (!m_hasTrunk)
            addNothing();
        return std::move(m_made);
    }

private:
    bool has(RouteFinding::Kind from, RouteFinding::Kind to) const
    {
        return std::ranges::any_of(
            m_findings, [=](const RouteFinding &found) { return found.kind >= from && found.kind <= to; });
    }

    TopologyPart sitePart(const SiteRow &site) const
    {
        const NamedId named{.id = site.id, .name = site.name};
        if (std::ranges::any_of(m_findings, &RouteFinding::stopsCalls))
            return trouble(named, PartCause::CallsCannotLeave);
        const bool works = !has(RouteFinding::Kind::PlansNotKnown, RouteFinding::Kind::EdgesNotKnown) &&
                           !openClassifications(m_routing).isEmpty();
        return {.named = named, .state = works ? PartState::Works : PartState::NotKnown};
    }

    bool isEnabled(const OutboundRouteRow &route) const
    {
        return std::ranges::none_of(m_findings, [&route](const RouteFinding &found) {
            return found.kind == RouteFinding::Kind::RouteDisabled && found.route.id == route.id;
        });
    }

    void addTrunks()
    {
        for (const OutboundRouteRow &route : m_routing.routes.value_or(std::vector<OutboundRouteRow>())) {
            if (!isEnabled(route))
                continue;
            if (m_routing.trunks) {
                for (const TrunkRow *trunk : trunksOf(route, *m_routing.trunks))
                    add(partOf(*trunk), edgeNamed(trunk->edge));
            } else { // at least their bases are known
                for (const NamedId &base : route.trunkBases)
                    add({.named = base}, edgeNamed({}));
            }
        }
        for (const RouteFinding &found : m_findings) {
            if (found.kind == RouteFinding::Kind::TrunkMissing)
                add(trouble(found.trunk, PartCause::Missing), noEdge());
        }
    }

    /// Each once: several routes share trunks.
    void add(TopologyPart trunk, Topology::Edge &edge)
    {
        m_hasTrunk = true;
        if (std::ranges::find(edge.trunks, trunk) == edge.trunks.end())
            edge.trunks.push_back(std::move(trunk));
    }

    /// In the place of trunks: that there are none, or that none are known.
    void addNothing()
    {
        if (m_routing.routes && m_routing.trunks) // whether one is needed the site says
            m_made.edges.push_back(
                {.part = {.state = m_made.site.state == PartState::Trouble ? PartState::Trouble
                                                                           : PartState::NotKnown,
                          .cause = PartCause::NoRoute}});
        else
            add({}, edgeNamed({}));
    }

    Topology::Edge &noEdge()
    {
        const auto found = std::ranges::find_if(
            m_made.edges, [](const Topology::Edge &edge) { return edge.part.cause == PartCause::Missing; });
        if (found != m_made.edges.end())
            return *found;
        return m_made.edges.emplace_back(Topology::Edge{.part = trouble({}, PartCause::Missing)});
    }

    /// The one with this id; without an id, the one that is not known.
    Topology::Edge &edgeNamed(const NamedId &named)
    {
        const auto found = std::ranges::find_if(m_made.edges, [&named](const Topology::Edge &edge) {
            return edge.part.named.id == named.id && edge.part.cause != PartCause::Missing &&
                   (!named.id.isEmpty() || edge.part.named.name == named.name);
        });
        if (found != m_made.edges.end())
            return *found;
        TopologyPart part{.named = named};
        if (m_routing.edges && !named.id.isEmpty()) {
            const auto row = std::ranges::find(*m_routing.edges, named.id, &EdgeRow::id);
            if (row != m_routing.edges->end())
                part = partOf(*row);
        }
        return m_made.edges.emplace_back(Topology::Edge{.part = std::move(part)});
    }

    Topology::Edge &edgeOfPhone(const NamedId &named)
    {
        if (!named.id.isEmpty())
            return edgeNamed(named);
        for (Topology::Edge &edge : m_made.edges) {
            if (edge.part.named.name == named.name)
                return edge;
        }
        for (const EdgeRow &edge : m_routing.edges.value_or(std::vector<EdgeRow>())) {
            if (edge.name == named.name)
                return edgeNamed({.id = edge.id, .name = edge.name});
        }
        return edgeNamed(named);
    }

    const SiteRouting &m_routing;
    const std::vector<RouteFinding> m_findings;
    Topology m_made;
    bool m_hasTrunk = false;
};

PartState stateOf(const TopologyPart &part)
{
    return part.state;
}

PartState stateOf(const Topology::Edge &edge)
{
    PartState worst = edge.part.state;
    for (const TopologyPart &trunk : edge.trunks)
        worst = std::max(worst, trunk.state);
    return worst;
}

/// Leaves @p most of @p parts, in their order, and says what went.
template <typename T>
Topology::More cutTo(std::vector<T> &parts, std::size_t most)
{
    Topology::More more;
    for (PartState least : {PartState::Works, PartState::NotKnown, PartState::Trouble}) {
        for (std::size_t i = parts.size(); i-- > 0 && parts.size() > most;) {
            if (stateOf(parts[i]) != least)
                continue;
            ++more.count;
            more.inTrouble += least == PartState::Trouble ? 1 : 0;
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    return more;
}

} // namespace

Topology Topology::shortened(std::size_t mostEdges, std::size_t mostTrunks) const
{
    Topology shorter = *this;
    shorter.moreEdges = cutTo(shorter.edges, mostEdges);
    for (Edge &edge : shorter.edges)
        edge.moreTrunks = cutTo(edge.trunks, mostTrunks);
    return shorter;
}

Topology topologyOf(const std::optional<PhoneRow> &phone, const NamedId &phoneEdge, const SiteRow &site,
                    const SiteRouting &routing)
{
    return TopologyMaker(routing).make(phone, phoneEdge, site);
}

} // namespace Stationmaster
