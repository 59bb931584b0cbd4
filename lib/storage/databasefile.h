// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/privatefile.h"
#include "transport/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <chrono>

namespace Stationmaster {

/// Schema and use of a SQLite file.
struct DatabaseKind
{
    int schemaVersion = 1; ///< PRAGMA user_version; a file with a higher one is of a newer program
    QStringList schema{};  ///< the statements that make an empty file one of schemaVersion
    /// The statements that make a file of one version one of the next. The last of them lead to
    /// schemaVersion; a file that is older than the first of them cannot be used any more.
    QList<QStringList> upgrades{};
    /// For this process alone: opening fails at once, without waiting, while another process has the file
    /// open. The lock is the database's own (a lock of the operating system on the open file), so it ends
    /// with a process that dies in whatever way.
    bool exclusive = false;
    bool everyCommitOnDisk = false; ///< else a power failure may cost the newest commits, and no more
    std::chrono::milliseconds busyTimeout{0}; ///< how long a shared file waits for another process
};

/// A SQLite file that only its owner can read. Fails with Error::Kind::Storage. To be used from the thread
/// that opened it.
class DatabaseFile
{
public:
    DatabaseFile(QString path, DatabaseKind kind);
    ~DatabaseFile();

    /// Files up to this many bytes are looked through for damage whenever they are opened. Larger ones only
    /// when whoever had them last did not close them; else damage shows where it is read.
    static constexpr qint64 AlwaysChecked = 4 * 1024 * 1024;

    /// Makes the file, and its folder, where they are missing, and brings one of an older version up to date:
    /// all of it or nothing. Nothing is written to a file that is of another program or of a newer one, or
    /// that is seen to be damaged.
    Result<void> open();
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The same statement for each of @p rows.
    Result<void> runForEach(const QString &sql, const QList<QVariantList> &rows) const;

    Result<void> runAll(const QStringList &statements) const; ///< up to the first that fails
    Result<void> begin();
    Result<void> commit();
    void rollback();

    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

private:
    Result<void> makePrivate() const;
    Result<void> lock() const;
    Result<void> checkAndMigrate(bool isSuspect);
    Result<void> bringUpToDate();
    Result<QStringList> missingStatements(int version) const;
    Result<QVariant> value(const QString &sql) const;

    QString m_path;
    DatabaseKind m_kind;
    QString m_connection; ///< of this instance only, so that two files never share one
};

} // namespace Stationmaster
