// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/profile.h"
#include "transport/result.h"

#include <functional>

namespace Stationmaster {

/// The saved connections: one JSON file, `connections.json`, that only its owner can read. Several programs
/// may use the same folder: what another one has saved meanwhile is kept.
class ProfileStore
{
public:
    struct Report
    {
        enum class Outcome {
            Fresh,      ///< there is no file yet
            Loaded,     ///< read
            Damaged,    ///< not of the expected shape; moved to `keptAs`, and there are no profiles
            Unreadable, ///< there, but it cannot be read: `words` of the system; it is not overwritten
        };
        Outcome outcome = Outcome::Fresh;
        QString keptAs{};
        QString words{};
        int dropped = 0; ///< entries that are no profile, or the second with their id
    };

    explicit ProfileStore(QString folder) : m_folder(std::move(folder)) {}

    /// Reads the file, with what another program has saved since.
    Report load();
    const QList<Profile> &profiles() const { return m_profiles; }
    const Profile *withId(const QString &id) const;
    const Profile *named(const QString &name) const;

    /// Adds the profile, or puts it in the place of the one with its id. Fails with Error::Kind::Storage.
    Result<void> save(const Profile &profile);
    /// Without effect when there is none with this id.
    Result<void> remove(const QString &id);

    QString fileName() const;

private:
    Report read();
    Result<void> change(const std::function<void()> &edit);
    Result<void> write() const;

    QString m_folder;
    QList<Profile> m_profiles;
    QJsonObject m_unknown; ///< of the file around the profiles
};

} // namespace Stationmaster
