// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/history.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Stationmaster::OrgSim {

/// Which user has which station, one of each: the default stations, or the stations people are signed in on.
class Assignments
{
public:
    /// Tells @p history, which must outlive it, of every change.
    void setHistory(History &history) { m_history = &history; }
    /// Makes room for so many people.
    void reserve(qsizetype count);
    /// @p at: milliseconds since the epoch; @p isDated: whether the org can tell.
    void set(const QString &userId, const QString &stationId, qint64 at = 0, bool isDated = true);
    void clearUser(const QString &userId);
    void clearStation(const QString &stationId);
    QString stationOf(const QString &userId) const { return m_byUser.value(userId); }
    QString userOf(const QString &stationId) const { return m_byStation.value(stationId).user; }
    /// The users whose station has changed since the last call, each once.
    QStringList takeChangedUsers();
    /// One time that a user was set on a station.
    struct Association
    {
        QString user{};
        int number = 0;      ///< tells it from every other time
        qint64 at = 0;       ///< as given to set() …
        bool isDated = true; ///< … and this
    };
    /// Nothing while nobody is on the station.
    std::optional<Association> associationOf(const QString &stationId) const;
    /// {"<user>": "<station>", …}
    QJsonObject toJson() const;

private:
    void join(const QString &stationId, const Association &association);
    void part(const QString &userId, const QString &stationId);

    History *m_history = nullptr;
    QHash<QString, QString> m_byUser;
    QHash<QString, Association> m_byStation;
    int m_made = 0;
    QStringList m_changedUsers;
};

} // namespace Stationmaster::OrgSim
