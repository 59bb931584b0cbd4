// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace Stationmaster::OrgSim {

/// Lets a refusal come as a time-out for the first few times, as the service does where it means 404 or 409
/// (API.md 10, number 15).
class RefusalMask
{
public:
    explicit RefusalMask(int times) : m_times(times) {}

    /// Whether this refusal of a call comes as 408. Counts the call.
    bool covers(const QByteArray &verb, const QString &path)
    {
        if (m_times == 0)
            return false;
        if (m_seen.size() > MostCalls)
            m_seen.clear();
        return m_seen[QString::fromLatin1(verb) + path]++ < m_times;
    }

private:
    static constexpr qsizetype MostCalls = 10'000;

    int m_times;
    QHash<QString, int> m_seen;
};

} // namespace Stationmaster::OrgSim
