// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace Stationmaster {

/// The SQLite file below the journal: opened for this process alone, readable by its owner alone, every
/// commit on disk. The lock is the database's own (a lock of the operating system on the open file), so it is
/// gone with a process that dies in whatever way.
class JournalFile
{
public:
    static constexpr int SchemaVersion = 1;

    explicit JournalFile(QString path);
    ~JournalFile();

    /// Nothing is written to a file that is not a journal, is damaged, or is of a newer program.
    Result<void> open();
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;

    Result<void> begin();
    Result<void> commit();
    void rollback();

    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

private:
    Result<void> makePrivate() const;
    Result<void> lock() const;
    Result<void> checkAndMigrate();
    Result<void> makeSchema();
    Result<QVariant> value(const QString &sql) const;

    QString m_path;
    QString m_connection; ///< of this instance only, so that two journals never share one
};

/// A Storage error with the reason @p message and the file it is about.
Error storageError(const QString &path, const QString &message);

} // namespace Stationmaster
