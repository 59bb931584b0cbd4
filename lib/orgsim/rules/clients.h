// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/assignments.h"

namespace Stationmaster::OrgSim {

/// What the clients of signed-in people run with (API.md 6): the station's values as they were when the
/// client read them, which it does when it is put on its station, and when its page is loaded again. The API
/// shows none of it. A client that is not known here runs with what holds now, since it was put there.
class Clients
{
public:
    struct Taken
    {
        qint64 at = 0;        ///< milliseconds since the epoch
        QJsonObject values{}; ///< nothing: those that hold now
    };

    /// The values that hold are about to change: who has taken none since keeps @p values.
    void keep(const QString &stationId, const Assignments::Association &association,
              const QJsonObject &values);
    /// Reads what holds, at @p at.
    void reload(const QString &stationId, const Assignments::Association &association, qint64 at);
    Taken takenOn(const QString &stationId, const Assignments::Association &association) const;
    /// Whether the client goes on with values that were kept.
    bool keepsOn(const QString &stationId, const Assignments::Association &association) const
    {
        return !takenOn(stationId, association).values.isEmpty();
    }
    void forget(const QString &stationId) { m_byStation.remove(stationId); }

private:
    struct Known
    {
        int association = 0; ///< see Assignments::Association; another one makes this void
        Taken taken{};
    };
    QHash<QString, Known> m_byStation;
};

} // namespace Stationmaster::OrgSim
