// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/topologytext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using WayCause = Topology::Cause;
using WayState = Topology::State;

QString TopologyText::role(Role role)
{
    switch (role) {
    case Role::Phone:
        return tr("Phone");
    case Role::Site:
        return tr("Site");
    case Role::Edge:
        return tr("Edge");
    case Role::Trunk:
        break;
    }
    return tr("Trunk");
}

QString TopologyText::name(const Topology::Part &part)
{
    if (!part.named.name.isEmpty() || !part.named.id.isEmpty())
        return part.named.name.isEmpty() ? part.named.id : part.named.name;
    switch (part.cause) {
    case WayCause::Missing:
        return tr("No edge");
    case WayCause::NoRoute:
        return tr("No route that is on leads to one");
    default:
        return tr("Not known which");
    }
}

QString TopologyText::working(Role role)
{
    switch (role) {
    case Role::Phone:
        return tr("operational");
    case Role::Site:
        return tr("has a way out");
    case Role::Edge:
        return tr("online");
    case Role::Trunk:
        break;
    }
    return tr("connected");
}

QString TopologyText::state(Role role, const Topology::Part &part)
{
    switch (part.cause) {
    case WayCause::NotActive:
    case WayCause::Inactive:
        //: %1: a state as the org calls it, such as AWAITING_CONNECTION
        return part.status.isEmpty() ? tr("not active") : tr("not active: %1").arg(part.status);
    case WayCause::CallsCannotLeave:
        return tr("calls cannot leave");
    case WayCause::Offline:
        return tr("offline");
    case WayCause::OutOfService:
        return tr("out of service");
    case WayCause::Disconnected:
        return tr("not connected");
    case WayCause::Missing:
        return role == Role::Edge ? tr("none") : tr("missing");
    case WayCause::NoRoute:
        return part.state == WayState::Trouble ? tr("none") : tr("none is needed, as far as known");
    case WayCause::None:
        break;
    }
    return part.state == WayState::Works ? working(role) : tr("state not known");
}

QString TopologyText::caption(Role role, const Topology::Part &part, bool isOfPhone)
{
    //: a part of a call's way, then its state
    const QString both = tr("%1 · %2").arg(TopologyText::role(role), state(role, part));
    return isOfPhone ? tr("%1 · the phone is here").arg(both) : both;
}

QString TopologyText::more(const Topology::More &more)
{
    if (more.inTrouble == 0)
        return tr("and %Ln more", nullptr, more.count);
    return tr("and %Ln more, %1 in trouble", nullptr, more.count).arg(QLocale().toString(more.inTrouble));
}

QString TopologyText::sentence(Role role, const Topology::Part &part)
{
    //: a part of a call's way, its name, its state
    return tr("%1 %2: %3.").arg(TopologyText::role(role), name(part), state(role, part));
}

QString TopologyText::edge(const Topology::Edge &edge)
{
    QStringList all{sentence(Role::Edge, edge.part)};
    if (edge.isOfPhone)
        all.append(tr("The phone is registered there."));
    QStringList trunks;
    for (const Topology::Part &trunk : edge.trunks)
        //: a trunk and its state
        trunks.append(tr("%1 (%2)").arg(name(trunk), state(Role::Trunk, trunk)));
    if (edge.moreTrunks.count > 0)
        trunks.append(more(edge.moreTrunks));
    if (!trunks.isEmpty())
        all.append(tr("Its trunk(s): %1.", nullptr, static_cast<int>(trunks.size()))
                       .arg(trunks.join(tr(", ", "between trunks"))));
    return all.join(u' ');
}

QString TopologyText::description(const Topology &way)
{
    QStringList all;
    if (way.phone)
        all.append(sentence(Role::Phone, *way.phone));
    all.append(sentence(Role::Site, way.site));
    for (const Topology::Edge &one : way.edges)
        all.append(edge(one));
    if (way.moreEdges.count > 0)
        //: %1: “and 3 more”
        all.append(tr("Edges: %1.").arg(more(way.moreEdges)));
    return all.join(u' ');
}

} // namespace Stationmaster
