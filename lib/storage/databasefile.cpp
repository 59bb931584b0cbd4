// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (!QDir().mkpath(info.absolutePath()))
        return fail(storageError(info.absolutePath(), u"cannot be made"_s));
    if (!QDir().mkdir(info.absoluteFilePath(), OwnerOnly | QFile::ExeOwner))
        return fail(storageError(folder, u"cannot be made"_s));
    return {};
}

} // namespace

Error storageError(const QString &path, const QString &message)
{
    return {.kind = Error::Kind::Storage, .message = u"%1: %2"_s.arg(path, message)};
}

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
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(m_path);
    // Who has a file for itself holds it as long as it lives: nothing comes of waiting.
    const auto patience = m_kind.exclusive ? std::chrono::milliseconds(0) : m_kind.patience;
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!db.open())
        return fail(storageError(m_path, db.lastError().text()));
    if (m_kind.exclusive) {
        if (const auto r = lock(); !r)
            return r;
    }
    return checkAndMigrate();
}

/// SQLite gives the files beside the database the mode of the database.
Result<void> DatabaseFile::makePrivate() const
{
    QFile file(m_path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return fail(storageError(m_path, file.errorString()));
    file.close();
    for (const QString &name : {m_path, m_path + u"-wal"_s, m_path + u"-shm"_s}) {
        if (QFile::exists(name) && !QFile::setPermissions(name, OwnerOnly))
            return fail(storageError(name, u"cannot be made private"_s));
    }
    return {};
}

/// In exclusive mode the first access takes the lock, and closing gives it back.
Result<void> DatabaseFile::lock() const
{
    if (const auto r = value(u"PRAGMA locking_mode = EXCLUSIVE"_s); !r)
        return fail(r.error());
    if (const auto r = run(u"BEGIN EXCLUSIVE"_s); !r)
        return fail(r.error());
    if (const auto r = run(u"COMMIT"_s); !r)
        return fail(r.error());
    return {};
}

Result<void> DatabaseFile::checkAndMigrate()
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
    const auto sound = value(u"PRAGMA quick_check(1)"_s);
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
    if (const auto r = run(u"PRAGMA synchronous = "_s + synchronous); !r)
        return fail(r.error());
    if (const auto r = run(u"PRAGMA foreign_keys = ON"_s); !r)
        return fail(r.error());
    return version->toInt() == 0 ? makeSchema() : Result<void>();
}

Result<void> DatabaseFile::makeSchema()
{
    if (const auto r = begin(); !r)
        return r;
    // Another process may have been faster with a shared file.
    if (const auto version = value(u"PRAGMA user_version"_s);
        version && version->toInt() == m_kind.schemaVersion)
        return commit();
    for (const QString &sql :
         m_kind.schema + QStringList{u"PRAGMA user_version = %1"_s.arg(m_kind.schemaVersion)}) {
        if (const auto r = run(sql); !r) {
            rollback();
            return fail(r.error());
        }
    }
    return commit();
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
    const auto r = run(u"BEGIN IMMEDIATE"_s);
    return r ? Result<void>() : fail(r.error());
}

Result<void> DatabaseFile::commit()
{
    const auto r = run(u"COMMIT"_s);
    if (r)
        return {};
    rollback();
    return fail(r.error());
}

void DatabaseFile::rollback()
{
    // Fails only when there is nothing to roll back, which is what is wanted.
    (void)run(u"ROLLBACK"_s);
}

} // namespace Stationmaster
