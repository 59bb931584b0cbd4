// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/routecheck.h"
#include "resources/phones/phones.h"
#include "resources/sites/sites.h"

namespace Stationmaster {

/// The way of a call to the outside as a picture shows it: phone, site, edges, and the trunks of each edge.
/// Codes only.
struct Topology
{
    enum class State { Works, NotKnown, Trouble };
    /// Why something is in trouble, or stands for what is not there.
    enum class Cause {
        None,
        NotActive,        ///< the phone, which is in the state `status`
        CallsCannotLeave, ///< the site: numbers of some kind, or all
        Offline,          ///< the edge
        Inactive,         ///< the edge, which is in the state `status`
        OutOfService,     ///< the trunk
        Disconnected,     ///< the trunk
        Missing,          ///< no edge has a trunk of this base; of an edge, which is not named: that of such
        NoRoute,          ///< of an edge, which is not named: no enabled route leads to any
    };
    struct Part
    {
        NamedId named{}; ///< empty: nobody knows which, or the cause says that there is none
        State state = State::NotKnown;
        Cause cause = Cause::None;
        QString status{};
        bool operator==(const Part &) const = default;
    };
    /// What is not shown for want of room.
    struct More
    {
        int count = 0;
        int inTrouble = 0;
        bool operator==(const More &) const = default;
    };
    struct Edge
    {
        Part part{};
        bool isOfPhone = false; ///< the phone is registered there
        std::vector<Part> trunks{};
        More moreTrunks{};
        bool operator==(const Edge &) const = default;
    };

    std::optional<Part> phone{}; ///< absent: it is about the site alone
    Part site{};                 ///< and its number plans and outbound routes
    /// Those with the trunks that enabled routes name, in the order of the routes; then that of the phone,
    /// and the site's others.
    std::vector<Edge> edges{};
    More moreEdges{};

    /// With at most so many edges, and trunks of each. What is in trouble stays, as far as there is room.
    Topology shortened(std::size_t mostEdges, std::size_t mostTrunks) const;
    bool operator==(const Topology &) const = default;
};

/// @p phoneEdge: where the phone is registered; by name alone where its id is not known, empty where nothing
/// is known. Something works only when the org says so. Pure.
Topology topologyOf(const std::optional<PhoneRow> &phone, const NamedId &phoneEdge, const SiteRow &site,
                    const SiteRouting &routing);

} // namespace Stationmaster
