// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/assignments.h"

#include <utility>

namespace Stationmaster::OrgSim {

void Assignments::reserve(qsizetype count)
{
    m_byUser.reserve(count);
    m_byStation.reserve(count);
}

void Assignments::join(const QString &userId, const QString &stationId)
{
    m_byUser[userId] = stationId;
    m_byStation[stationId] = {.user = userId, .signIn = ++m_signIns};
    m_changedUsers.append(userId);
    if (m_history && m_history->remembers())
        m_history->add([this, userId, stationId] { part(userId, stationId); },
                       [this, userId, stationId] { join(userId, stationId); });
}

void Assignments::part(const QString &userId, const QString &stationId)
{
    m_byUser.remove(userId);
    m_byStation.remove(stationId);
    m_changedUsers.append(userId);
    if (m_history && m_history->remembers())
        m_history->add([this, userId, stationId] { join(userId, stationId); },
                       [this, userId, stationId] { part(userId, stationId); });
}

void Assignments::set(const QString &userId, const QString &stationId)
{
    clearUser(userId);
    clearStation(stationId);
    join(userId, stationId);
}

void Assignments::clearUser(const QString &userId)
{
    if (const QString station = stationOf(userId); !station.isEmpty())
        part(userId, station);
}

void Assignments::clearStation(const QString &stationId)
{
    if (const QString user = userOf(stationId); !user.isEmpty())
        part(user, stationId);
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
