// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/assignments.h"

#include <utility>

namespace Stationmaster::OrgSim {

void Assignments::reserve(qsizetype count)
{
    m_byUser.reserve(count);
    m_byStation.reserve(count);
}

void Assignments::join(const QString &stationId, const Association &association)
{
    m_byUser[association.user] = stationId;
    m_byStation[stationId] = association;
    m_changedUsers.append(association.user);
    if (m_history && m_history->remembers())
        m_history->add([this, stationId, user = association.user] { part(user, stationId); },
                       [this, stationId, association] { join(stationId, association); });
}

void Assignments::part(const QString &userId, const QString &stationId)
{
    m_byUser.remove(userId);
    const Association ended = m_byStation.take(stationId);
    m_changedUsers.append(userId);
    if (m_history && m_history->remembers())
        m_history->add([this, stationId, ended] { join(stationId, ended); },
                       [this, userId, stationId] { part(userId, stationId); });
}

void Assignments::set(const QString &userId, const QString &stationId, qint64 at, bool isDated)
{
    clearUser(userId);
    clearStation(stationId);
    join(stationId, {.user = userId, .number = ++m_made, .at = at, .isDated = isDated});
}

std::optional<Assignments::Association> Assignments::associationOf(const QString &stationId) const
{
    const auto found = m_byStation.constFind(stationId);
    return found == m_byStation.cend() ? std::nullopt : std::optional(*found);
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
