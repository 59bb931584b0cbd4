// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/history.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Stationmaster::OrgSim {

/// Which user has which station, one of each: the default stations, or the stations people are signed in on.
class Assignments
{
public:
    /// Tells @p history, which must outlive it, of every change.
    void setHistory(History &history) { m_history = &history; }
    /// Makes room for so many people.
    void reserve(qsizetype count);
    void set(const QString &userId, const QString &stationId);
    void clearUser(const QString &userId);
    void clearStation(const QString &stationId);
    QString stationOf(const QString &userId) const { return m_byUser.value(userId); }
    QString userOf(const QString &stationId) const { return m_byStation.value(stationId).user; }
    /// The users whose station has changed since the last call, each once.
    QStringList takeChangedUsers();
    /// Tells one time that a user was set on a station from every other time.
    int signInOf(const QString &stationId) const { return m_byStation.value(stationId).signIn; }
    /// {"<user>": "<station>", …}
    QJsonObject toJson() const;

private:
    void join(const QString &userId, const QString &stationId);
    void part(const QString &userId, const QString &stationId);

    History *m_history = nullptr;
    QHash<QString, QString> m_byUser;
    struct Holder
    {
        QString user{};
        int signIn = 0;
    };
    QHash<QString, Holder> m_byStation;
    int m_signIns = 0;
    QStringList m_changedUsers;
};

} // namespace Stationmaster::OrgSim
