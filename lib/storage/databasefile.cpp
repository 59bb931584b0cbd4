// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr qint64 SmallestPage = 512; // bytes, of SQLite

} // namespace

DatabaseFile::DatabaseFile(QString path, DatabaseKind kind)
    : m_path(std::move(path)), m_kind(std::move(kind)),
      m_connection(u"stationmaster-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DatabaseFile::~DatabaseFile()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> DatabaseFile::open()
{
    if (const auto r = makePrivateFolder(QFileInfo(m_path).absolutePath()); !r)
        return r;
    if (const auto r = makePrivate(); !r)
        return r;
    // SQLite takes what is shorter than a page for a new file, and writes over it.
    if (const qint64 size = QFileInfo(m_path).size(); size > 0 && size < SmallestPage)
        return fail(storageError(m_path, u"cut off"_s));
    // The last one to close a file takes its write-ahead log away; opening it makes one.
    const bool isSuspect =
        QFileInfo(m_path + u"-wal"_s).size() > 0 || QFileInfo(m_path).size() <= AlwaysChecked;
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(m_path);
    // A process that holds a file exclusively keeps it as long as it lives: waiting is of no use.
    const auto timeout = m_kind.exclusive ? std::chrono::milliseconds(0) : m_kind.busyTimeout;
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(timeout.count()));
    if (!db.open())
        return fail(storageError(m_path, db.lastError().text()));
    if (m_kind.exclusive) {
        if (const auto r = lock(); !r)
            return r;
    }
    return checkAndMigrate(isSuspect);
}

/// SQLite gives the files beside the database the mode of the database.
Result<void> DatabaseFile::makePrivate() const
{
    auto done = makePrivateFile(m_path);
    for (const QString &name : {m_path + u"-wal"_s, m_path + u"-shm"_s}) {
        if (done && QFile::exists(name))
            done = makePrivateFile(name);
    }
    return done;
}

/// In exclusive mode the first access takes the lock, and closing gives it back.
Result<void> DatabaseFile::lock() const
{
    return runAll({u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"COMMIT"_s});
}

Result<void> DatabaseFile::checkAndMigrate(bool isSuspect)
{
    const auto version = value(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    if (version->toInt() > m_kind.schemaVersion)
        return fail(storageError(
            m_path, u"made by a newer version of this program (schema %1)"_s.arg(version->toInt())));
    const auto tables = value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return fail(tables.error());
    if (version->toInt() == 0 && tables->toInt() > 0)
        return fail(storageError(m_path, u"not a file of this program"_s));
    const auto sound = isSuspect ? value(u"PRAGMA quick_check(1)"_s) : Result<QVariant>(u"ok"_s);
    if (!sound)
        return fail(sound.error());
    if (sound->toString() != "ok"_L1)
        return fail(storageError(m_path, sound->toString()));

    const auto mode = value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return fail(mode.error());
    if (mode->toString() != "wal"_L1)
        return fail(storageError(m_path, u"no write-ahead log on this file system"_s));
    const QString synchronous = m_kind.everyCommitOnDisk ? u"FULL"_s : u"NORMAL"_s;
    if (const auto r = runAll({u"PRAGMA synchronous = "_s + synchronous, u"PRAGMA foreign_keys = ON"_s}); !r)
        return r;
    return version->toInt() < m_kind.schemaVersion ? bringUpToDate() : Result<void>();
}

Result<void> DatabaseFile::bringUpToDate()
{
    if (const auto r = begin(); !r)
        return r;
    // Another process may have been faster with a shared file.
    const auto version = value(u"PRAGMA user_version"_s);
    auto statements = version ? missingStatements(version->toInt()) : fail(version.error());
    if (statements && !statements->isEmpty())
        statements->append(u"PRAGMA user_version = %1"_s.arg(m_kind.schemaVersion));
    const Result<void> done =
        statements.and_then([this](const QStringList &missing) { return runAll(missing); });
    if (done)
        return commit();
    rollback();
    return done;
}

Result<QStringList> DatabaseFile::missingStatements(int version) const
{
    if (version == 0)
        return m_kind.schema;
    const qsizetype steps = m_kind.schemaVersion - version;
    if (steps > m_kind.upgrades.size())
        return fail(storageError(m_path, u"of a version that is too old (schema %1)"_s.arg(version)));
    QStringList statements;
    for (const QStringList &upgrade : m_kind.upgrades.last(steps))
        statements += upgrade;
    return statements;
}

Result<QSqlQuery> DatabaseFile::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant &v : values)
        query.addBindValue(v);
    ok = ok && query.exec();
    if (!ok)
        return fail(storageError(m_path, query.lastError().text()));
    return query;
}

Result<void> DatabaseFile::runAll(const QStringList &statements) const
{
    for (const QString &sql : statements) {
        if (const auto r = run(sql); !r)
            return fail(r.error());
    }
    return {};
}

Result<void> DatabaseFile::runForEach(const QString &sql, const QList<QVariantList> &rows) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    bool ok = query.prepare(sql);
    for (const QVariantList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), row[i]);
        ok = ok && query.exec();
    }
    if (!ok)
        return fail(storageError(m_path, query.lastError().text()));
    return {};
}

Result<QVariant> DatabaseFile::value(const QString &sql) const
{
    auto query = run(sql);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(storageError(m_path, query->lastError().text()));
    return query->value(0);
}

Result<void> DatabaseFile::begin()
{
    return runAll({u"BEGIN IMMEDIATE"_s});
}

Result<void> DatabaseFile::commit()
{
    const auto r = runAll({u"COMMIT"_s});
    if (!r)
        rollback();
    return r;
}

void DatabaseFile::rollback()
{
    // Fails only when there is nothing to roll back, which is what is wanted.
    (void)run(u"ROLLBACK"_s);
}

} // namespace Stationmaster
