// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>

namespace Stationmaster::OrgSim {

/// Which user has which station, one of each: the default stations, or the stations people are signed in on.
class Assignments
{
public:
    void set(const QString &userId, const QString &stationId);
    void clearUser(const QString &userId);
    void clearStation(const QString &stationId);
    QString stationOf(const QString &userId) const { return m_byUser.value(userId); }
    QString userOf(const QString &stationId) const { return m_byStation.value(stationId).user; }
    /// {"<user>": "<station>", …}
    /// Tells one time that a user was set on a station from every other time.
    int signInOf(const QString &stationId) const { return m_byStation.value(stationId).signIn; }
    QJsonObject toJson() const;

private:
    QHash<QString, QString> m_byUser;
    struct Holder
    {
        QString user{};
        int signIn = 0;
    };
    QHash<QString, Holder> m_byStation;
    int m_signIns = 0;
};

} // namespace Stationmaster::OrgSim
