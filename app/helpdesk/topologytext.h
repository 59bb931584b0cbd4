// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/topology.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for the picture of a call's way.
class TopologyText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::TopologyText)
public:
    enum class Role { Phone, Site, Edge, Trunk };

    static QString role(Role role);
    /// "Berlin", "No edge", "Not known which"
    static QString name(const Topology::Part &part);
    /// "online", "offline", "state not known"
    static QString state(Role role, const Topology::Part &part);
    /// "Edge · offline"; that the phone is there, too.
    static QString caption(Role role, const Topology::Part &part, bool isOfPhone = false);
    /// "and 3 more, 1 of them in trouble"
    static QString more(const Topology::More &more);
    /// The whole picture as sentences.
    static QString description(const Topology &way);

private:
    static QString working(Role role);
    static QString sentence(Role role, const Topology::Part &part);
    static QString edge(const Topology::Edge &edge);
};

} // namespace Stationmaster
