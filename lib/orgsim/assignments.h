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
    QString userOf(const QString &stationId) const { return m_byStation.value(stationId); }
    /// {"<user>": "<station>", …}
    /// Counts the times that a user was set on a station.
    int signInOf(const QString &stationId) const { return m_signIns.value(stationId); }
    QJsonObject toJson() const;

private:
    QHash<QString, QString> m_byUser;
    QHash<QString, QString> m_byStation;
    QHash<QString, int> m_signIns; ///< of stations that changed hands
};

} // namespace Stationmaster::OrgSim
