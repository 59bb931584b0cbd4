// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshots/snapshotfile.h"

#include "snapshots/rowcodec.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

/// Enough to be few, and small enough to be no large piece of memory twice over.
constexpr std::size_t RowsOfAPage = 5'000;

DatabaseKind kindOfSnapshots()
{
    return {
        .schemaVersion = 1,
        .schema =
            {u"CREATE TABLE snapshots(id INTEGER PRIMARY KEY AUTOINCREMENT, orgId TEXT NOT NULL,"
             " taken TEXT NOT NULL, format INTEGER NOT NULL, people INTEGER NOT NULL, phones INTEGER NOT NULL)"_s,
             u"CREATE INDEX snapshotsOfOrg ON snapshots(orgId, id)"_s,
             u"CREATE TABLE pages(snapshot INTEGER NOT NULL REFERENCES snapshots(id), list TEXT NOT NULL,"
             " number INTEGER NOT NULL, rows BLOB NOT NULL, PRIMARY KEY(snapshot, list, number))"_s},
        .busyTimeout = 5s};
}

template <typename Row>
Result<void> insertPages(const DatabaseFile &file, qint64 snapshot, const QString &list,
                         const std::vector<Row> &rows)
{
    int number = 0;
    for (std::size_t first = 0; first < rows.size(); first += RowsOfAPage) {
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end =
            rows.begin() + static_cast<std::ptrdiff_t>(std::min(first + RowsOfAPage, rows.size()));
        const auto r = file.run(u"INSERT INTO pages(snapshot, list, number, rows) VALUES(?, ?, ?, ?)"_s,
                                {snapshot, list, number++, RowCodec::pack(std::vector<Row>(begin, end))});
        if (!r)
            return fail(r.error());
    }
    return {};
}

template <typename Row>
Result<void> readPages(const DatabaseFile &file, const QString &path, qint64 snapshot, const QString &list,
                       std::vector<Row> &rows)
{
    auto pages = file.run(u"SELECT rows FROM pages WHERE snapshot = ? AND list = ? ORDER BY number"_s,
                          {snapshot, list});
    if (!pages)
        return fail(pages.error());
    while (pages->next()) {
        auto page = RowCodec::unpack<Row>(pages->value(0).toByteArray());
        if (!page)
            return fail(storageError(path, u"a damaged snapshot"_s));
        rows.insert(rows.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
    }
    return {};
}

/// Calls @p visit with name and rows of each list of @p snapshot, up to the first that fails.
template <typename Snapshot, typename Visit>
Result<void> eachList(Snapshot &snapshot, const Visit &visit)
{
    return visit(u"baseSettings"_s, snapshot.baseSettings)
        .and_then([&] { return visit(u"sites"_s, snapshot.sites); })
        .and_then([&] { return visit(u"phones"_s, snapshot.phones); })
        .and_then([&] { return visit(u"users"_s, snapshot.users); })
        .and_then([&] { return visit(u"stations"_s, snapshot.stations); });
}

} // namespace

SnapshotFile::SnapshotFile(const QString &path) : m_path(path), m_file(path, kindOfSnapshots()) {}

Result<void> SnapshotFile::open()
{
    if (const auto r = m_file.open(); !r)
        return r;
    // What is removed shall not stay readable in free pages of the file.
    return m_file.runAll({u"PRAGMA secure_delete = ON"_s});
}

Result<void> SnapshotFile::save(const OrgSnapshot &snapshot)
{
    if (const auto r = m_file.begin(); !r)
        return r;
    const auto r = insert(snapshot).and_then([this, &snapshot] { return removeOld(snapshot.orgId); });
    if (!r) {
        m_file.rollback();
        return r;
    }
    return m_file.commit();
}

Result<void> SnapshotFile::insert(const OrgSnapshot &snapshot)
{
    const auto added =
        m_file.run(u"INSERT INTO snapshots(orgId, taken, format, people, phones) VALUES(?, ?, ?, ?, ?)"_s,
                   {snapshot.orgId, snapshot.taken.toUTC().toString(Qt::ISODateWithMs), RowCodec::Format,
                    static_cast<int>(snapshot.users.size()), static_cast<int>(snapshot.phones.size())});
    if (!added)
        return fail(added.error());
    const qint64 id = added->lastInsertId().toLongLong();
    return eachList(
        snapshot, [&](const QString &list, const auto &rows) { return insertPages(m_file, id, list, rows); });
}

Result<void> SnapshotFile::removeOld(const QString &orgId)
{
    auto kept =
        m_file.run(u"SELECT id, taken, format FROM snapshots WHERE orgId = ? ORDER BY id DESC"_s, {orgId});
    if (!kept)
        return fail(kept.error());
    QList<qint64> superfluous;
    QDate newest;
    QDate day;
    int ofDay = 0;
    int days = 0;
    while (kept->next()) {
        const QDate taken =
            QDateTime::fromString(kept->value(1).toString(), Qt::ISODateWithMs).toLocalTime().date();
        if (!newest.isValid())
            newest = taken;
        if (taken != day) {
            day = taken;
            ofDay = 0;
            ++days;
        }
        ++ofDay;
        if (kept->value(2).toInt() != RowCodec::Format || days > MostDays ||
            ofDay > (day == newest ? MostOfADay : 1))
            superfluous.append(kept->value(0).toLongLong());
    }
    kept->finish();
    for (const qint64 id : superfluous) {
        if (const auto r = remove(id); !r)
            return r;
    }
    return {};
}

Result<void> SnapshotFile::remove(qint64 id)
{
    for (const QString &sql :
         {u"DELETE FROM pages WHERE snapshot = ?"_s, u"DELETE FROM snapshots WHERE id = ?"_s}) {
        if (const auto r = m_file.run(sql, {id}); !r)
            return fail(r.error());
    }
    return {};
}

Result<std::vector<SnapshotInfo>> SnapshotFile::list(const QString &orgId) const
{
    auto kept = m_file.run(
        u"SELECT id, taken, people, phones FROM snapshots WHERE orgId = ? AND format = ? ORDER BY id DESC"_s,
        {orgId, RowCodec::Format});
    if (!kept)
        return fail(kept.error());
    std::vector<SnapshotInfo> infos;
    while (kept->next()) {
        infos.push_back({.id = kept->value(0).toLongLong(),
                         .taken = QDateTime::fromString(kept->value(1).toString(), Qt::ISODateWithMs),
                         .users = kept->value(2).toInt(),
                         .phones = kept->value(3).toInt()});
    }
    return infos;
}

Result<OrgSnapshot> SnapshotFile::load(qint64 id) const
{
    auto head = m_file.run(u"SELECT orgId, taken FROM snapshots WHERE id = ? AND format = ?"_s,
                           {id, RowCodec::Format});
    if (!head)
        return fail(head.error());
    if (!head->next())
        return fail({.kind = Error::Kind::NotFound});
    OrgSnapshot snapshot{.orgId = head->value(0).toString(),
                         .taken = QDateTime::fromString(head->value(1).toString(), Qt::ISODateWithMs)};
    head->finish();
    return eachList(snapshot, [&](const QString &list,
                                  auto &rows) { return readPages(m_file, m_path, id, list, rows); })
        .map([&] { return std::move(snapshot); });
}

Result<void> SnapshotFile::clear(const QString &orgId)
{
    for (const QString &sql :
         {u"DELETE FROM pages WHERE snapshot IN (SELECT id FROM snapshots WHERE orgId = ?)"_s,
          u"DELETE FROM snapshots WHERE orgId = ?"_s}) {
        if (const auto r = m_file.run(sql, {orgId}); !r)
            return fail(r.error());
    }
    // The write-ahead log holds the pages, too, until it is merged and truncated.
    return m_file.runAll({u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
}

} // namespace Stationmaster
