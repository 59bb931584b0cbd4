// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshots/snapshotstore.h"

#include "snapshots/snapshotfile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Result<std::vector<OrgChange>> changesIn(const SnapshotFile &file, qint64 then, const OrgSnapshot &now)
{
    return file.load(then).map([&now](const OrgSnapshot &earlier) { return orgChanges(earlier, now); });
}

} // namespace

SnapshotStore::SnapshotStore(const QString &folder, QObject *parent)
    : QObject(parent), m_path(QDir(folder).absoluteFilePath(u"snapshots.sqlite"_s))
{
}

SnapshotStore::~SnapshotStore()
{
    // A connection to a database is closed by the thread that opened it.
    m_thread.finish([this] { m_file.reset(); });
}

/// The file is opened and checked once. Another program may use it all the same, and may have taken it away.
Result<SnapshotFile *> SnapshotStore::opened()
{
    if (m_file && QFile::exists(m_path))
        return m_file.get();
    m_file.reset();
    auto file = std::make_unique<SnapshotFile>(m_path);
    if (const auto r = file->open(); !r)
        return fail(r.error());
    m_file = std::move(file);
    return m_file.get();
}

template <typename T, typename Work>
Call<T> SnapshotStore::later(Work work)
{
    return m_thread.run<T>([this, work = std::move(work)] {
        return opened().and_then([&work](SnapshotFile *file) -> Result<T> { return work(*file); });
    });
}

Call<void> SnapshotStore::save(OrgSnapshot snapshot)
{
    return later<void>([snapshot = std::move(snapshot)](SnapshotFile &file) { return file.save(snapshot); });
}

Call<std::vector<SnapshotInfo>> SnapshotStore::list(const QString &orgId)
{
    return later<std::vector<SnapshotInfo>>([orgId](SnapshotFile &file) { return file.list(orgId); });
}

Call<OrgSnapshot> SnapshotStore::load(qint64 id)
{
    return later<OrgSnapshot>([id](SnapshotFile &file) { return file.load(id); });
}

Call<std::shared_ptr<const OrgSnapshot>> SnapshotStore::loadNewest(const QString &orgId)
{
    using Shared = std::shared_ptr<const OrgSnapshot>; // copying a large one would hold the window up
    return later<Shared>([orgId](SnapshotFile &file) -> Result<Shared> {
        const auto kept = file.list(orgId);
        if (!kept)
            return fail(kept.error());
        if (kept->empty())
            return fail({.kind = Error::Kind::NotFound});
        Result<OrgSnapshot> newest = file.load(kept->front().id);
        if (!newest)
            return fail(newest.error());
        return std::make_shared<const OrgSnapshot>(std::move(*newest));
    });
}

Call<std::shared_ptr<const QSet<QString>>> SnapshotStore::userIds(qint64 id)
{
    using Ids = std::shared_ptr<const QSet<QString>>;
    return later<Ids>([id](SnapshotFile &file) {
        return file.load(id).map([](const OrgSnapshot &snapshot) -> Ids {
            auto ids = std::make_shared<QSet<QString>>();
            for (const UserRow &user : snapshot.users)
                ids->insert(user.id);
            return ids;
        });
    });
}

Call<void> SnapshotStore::clear(const QString &orgId)
{
    return later<void>([orgId](SnapshotFile &file) { return file.clear(orgId); });
}

Call<std::vector<OrgChange>> SnapshotStore::changes(qint64 then, qint64 now)
{
    return later<std::vector<OrgChange>>([then, now](SnapshotFile &file) {
        return file.load(now).and_then(
            [&](const OrgSnapshot &later) { return changesIn(file, then, later); });
    });
}

Call<std::vector<OrgChange>> SnapshotStore::changesUntil(qint64 then, OrgSnapshot now)
{
    return later<std::vector<OrgChange>>(
        [then, now = std::move(now)](SnapshotFile &file) { return changesIn(file, then, now); });
}

} // namespace Stationmaster
