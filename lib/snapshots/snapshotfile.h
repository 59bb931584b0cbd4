// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/orgsnapshot.h"
#include "storage/databasefile.h"

namespace Stationmaster {

/// The SQLite file of the snapshots of every org. Several programs may share it. Blocking: SnapshotStore is
/// what the window uses. To be used from one thread.
class SnapshotFile
{
public:
    /// How many older ones are kept when a new one is saved: all of its day up to MostOfADay, and the last
    /// one of each earlier day.
    static constexpr int MostOfADay = 8;
    static constexpr int MostDays = 14;

    explicit SnapshotFile(const QString &path);

    Result<void> open();
    /// Keeps @p snapshot, all of it or nothing, and removes older ones.
    Result<void> save(const OrgSnapshot &snapshot);
    /// Newest first; those that another version of the program packed are not among them.
    Result<std::vector<SnapshotInfo>> list(const QString &orgId) const;
    /// NotFound when there is none with this id, Storage when it is damaged.
    Result<OrgSnapshot> load(qint64 id) const;
    /// Removes every snapshot of the org, and what was in them from the file.
    Result<void> clear(const QString &orgId);

private:
    Result<void> insert(const OrgSnapshot &snapshot);
    Result<void> removeOld(const QString &orgId);
    Result<void> remove(qint64 id);

    QString m_path;
    DatabaseFile m_file;
};

} // namespace Stationmaster
