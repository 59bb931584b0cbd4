// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/assignments.h"

#include <QStringList>

namespace Stationmaster::OrgSim {

void Assignments::set(const QString &userId, const QString &stationId)
{
    clearUser(userId);
    clearStation(stationId);
    m_byUser[userId] = stationId;
    m_byStation[stationId] = userId;
    ++m_signIns[stationId];
}

void Assignments::clearUser(const QString &userId)
{
    m_byStation.remove(m_byUser.take(userId));
}

void Assignments::clearStation(const QString &stationId)
{
    m_byUser.remove(m_byStation.take(stationId));
}

QJsonObject Assignments::toJson() const
{
    QJsonObject all;
    QStringList users = m_byUser.keys();
    users.sort(); // an object grows fast at its end alone
    for (const QString &user : std::as_const(users))
        all.insert(user, m_byUser[user]);
    return all;
}

} // namespace Stationmaster::OrgSim
