// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connection.h"
#include "transport/result.h"

#include <functional>

namespace Stationmaster {

/// The saved connections: one JSON file, `connections.json`, that only its owner can read. Several programs
/// may use the same folder: what another one has saved meanwhile is kept.
class ConnectionStore
{
public:
    struct Report
    {
        enum class Outcome {
            Fresh,      ///< there is no file yet
            Loaded,     ///< read
            Damaged,    ///< not of the expected shape; moved to `keptAs`, and there are no connections
            Unreadable, ///< there, but it cannot be read: `words` of the system; it is not overwritten
        };
        Outcome outcome = Outcome::Fresh;
        QString keptAs{};
        QString words{};
        int dropped = 0; ///< entries that are no connection, or the second with their id
    };

    explicit ConnectionStore(QString folder) : m_folder(std::move(folder)) {}

    /// Reads the file, with what another program has saved since.
    Report load();
    const QList<Connection> &connections() const { return m_connections; }
    const Connection *withId(const QString &id) const;
    const Connection *named(const QString &name) const;

    /// Adds the connection, or puts it in the place of the one with its id. Fails with Error::Kind::Storage.
    Result<void> save(const Connection &connection);
    /// Without effect when there is none with this id.
    Result<void> remove(const QString &id);

    QString fileName() const;

private:
    Report read();
    Result<void> change(const std::function<void()> &edit);
    Result<void> write() const;

    QString m_folder;
    QList<Connection> m_connections;
    QJsonObject m_unknown; ///< of the file around the connections
};

} // namespace Stationmaster
