// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/orgchanges.h"
#include "transport/workerthread.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Stationmaster {

class SnapshotFile;

/// The snapshots on disk, `snapshots.sqlite` in the given folder, worked on by a thread of their own, one
/// thing after the other. Holds names and e-mail addresses of users, so only its owner can read the file.
/// Every call ends with Error::Kind::Storage when the file cannot be used. Main thread.
class SnapshotStore : public QObject
{
    Q_OBJECT
public:
    explicit SnapshotStore(const QString &folder, QObject *parent = nullptr);
    /// What is being saved is saved first.
    ~SnapshotStore() override;

    Call<void> save(OrgSnapshot snapshot);
    /// The kept ones of the org, newest first.
    Call<std::vector<SnapshotInfo>> list(const QString &orgId);
    Call<OrgSnapshot> load(qint64 id);
    /// NotFound when there is none.
    Call<std::shared_ptr<const OrgSnapshot>> loadNewest(const QString &orgId);
    /// The users of a kept one.
    Call<std::shared_ptr<const QSet<QString>>> userIds(qint64 id);
    Call<void> clear(const QString &orgId);
    /// What changed between two kept ones, or between one and @p now.
    Call<std::vector<OrgChange>> changes(qint64 then, qint64 now);
    Call<std::vector<OrgChange>> changesUntil(qint64 then, OrgSnapshot now);

private:
    template <typename T, typename Work>
    Call<T> later(Work work);
    Result<SnapshotFile *> opened(); ///< in the thread

    const QString m_path;
    std::unique_ptr<SnapshotFile> m_file; ///< of the thread, like what is done with it
    WorkerThread m_thread;
};

} // namespace Stationmaster
