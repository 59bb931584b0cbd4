// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace Stationmaster::OrgSim {

/// What time it is in the org: everything that it dates goes by this clock. It runs as that of the machine
/// does, and can be put forward and back, so that tests need not wait for hours to pass. How long tokens,
/// channels and rate windows last has nothing to do with it.
class OrgClock
{
public:
    /// @p at: what it shows now, in milliseconds since the epoch; 0: the machine's time.
    explicit OrgClock(qint64 at = 0)
    {
        if (at > 0)
            set(at);
    }

    /// Milliseconds since the epoch.
    qint64 now() const { return QDateTime::currentMSecsSinceEpoch() + m_ahead; }
    void set(qint64 at) { m_ahead = at - QDateTime::currentMSecsSinceEpoch(); }
    void shift(qint64 ms) { m_ahead += ms; }
    /// How far it is before the machine's clock, in milliseconds.
    qint64 ahead() const { return m_ahead; }

    /// As the API writes dates: "2026-01-02T03:04:05.678Z".
    static QString text(qint64 at)
    {
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    QString nowText() const { return text(now()); }

private:
    qint64 m_ahead = 0;
};

} // namespace Stationmaster::OrgSim
