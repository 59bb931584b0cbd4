// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace Stationmaster::OrgSim {

/// When people were last given a token, by any app, and when they last signed in with a password (HELPDESK.md
/// 8). Milliseconds since the epoch; 0: never, or nobody knows.
class LoginDates
{
public:
    void reserve(qsizetype count) { m_byUser.reserve(count); }
    void setToken(const QString &userId, qint64 at) { m_byUser[userId].token = at; }
    void setLogin(const QString &userId, qint64 at) { m_byUser[userId].login = at; }
    qint64 tokenOf(const QString &userId) const { return m_byUser.value(userId).token; }
    qint64 loginOf(const QString &userId) const { return m_byUser.value(userId).login; }

private:
    struct Dates
    {
        qint64 token = 0;
        qint64 login = 0;
    };
    QHash<QString, Dates> m_byUser;
};

} // namespace Stationmaster::OrgSim
