// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/clients.h"

namespace Stationmaster::OrgSim {

void Clients::keep(const QString &stationId, const Assignments::Association &association,
                   const QJsonObject &values)
{
    Taken taken = takenOn(stationId, association);
    if (!taken.values.isEmpty())
        return;
    taken.values = values;
    m_byStation[stationId] = {.association = association.number, .taken = taken};
}

void Clients::reload(const QString &stationId, const Assignments::Association &association, qint64 at)
{
    m_byStation[stationId] = {.association = association.number, .taken = {.at = at}};
}

Clients::Taken Clients::takenOn(const QString &stationId, const Assignments::Association &association) const
{
    const auto known = m_byStation.constFind(stationId);
    return known != m_byStation.cend() && known->association == association.number
               ? known->taken
               : Taken{.at = association.at};
}

} // namespace Stationmaster::OrgSim
