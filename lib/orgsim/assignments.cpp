// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/assignments.h"

#include <utility>

namespace Stationmaster::OrgSim {

void Assignments::set(const QString &userId, const QString &stationId)
{
    clearUser(userId);
    clearStation(stationId);
    m_byUser[userId] = stationId;
    m_byStation[stationId] = userId;
    m_changedUsers.append(userId);
}

void Assignments::clearUser(const QString &userId)
{
    const auto had = m_byUser.constFind(userId);
    if (had == m_byUser.cend())
        return;
    m_byStation.remove(*had);
    m_byUser.erase(had);
    m_changedUsers.append(userId);
}

void Assignments::clearStation(const QString &stationId)
{
    const auto had = m_byStation.constFind(stationId);
    if (had == m_byStation.cend())
        return;
    m_byUser.remove(*had);
    m_changedUsers.append(*had);
    m_byStation.erase(had);
}

QStringList Assignments::takeChangedUsers()
{
    QStringList changed = std::exchange(m_changedUsers, {});
    changed.removeDuplicates();
    return changed;
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
