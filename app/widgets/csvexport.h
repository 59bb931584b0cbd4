// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSaveFile>
#include <QStringList>
#include <QTimer>

#include <functional>

class QWidget;

namespace Stationmaster {

/// Writes rows into a CSV file (lib/inventory/csv.h), some at a time, so that a large table does not stop the
/// window. The file is there whole or not at all. Deletes itself after finished().
class CsvExport : public QObject
{
    Q_OBJECT
public:
    struct Content
    {
        QStringList titles{};
        QStringList ids{}; ///< of the rows, in order
        /// No cells: the row is gone meanwhile and is left out.
        std::function<QStringList(const QString &id)> cells{};
    };
    /// @p parent: without it the export ends, and nothing is written.
    CsvExport(const QString &path, Content content, QObject *parent);
    void start();

    /// Asks for a file for so many @p rows and goes on without waiting; @p name without date and suffix. @p
    /// chosen is called with its path, unless nothing is chosen or @p parent is gone.
    static void ask(QWidget *parent, const QString &name, int rows,
                    const std::function<void(const QString &)> &chosen);
    /// For people, after finished().
    static QString sentence(const QString &path, int rows, const QString &problem);

Q_SIGNALS:
    /// @p problem: why there is no file, as the system says it; empty: all is written.
    void finished(const QString &path, int rows, const QString &problem);

private:
    void writeNext();
    void end();

    QSaveFile m_file;
    Content m_content;
    qsizetype m_next = 0;
    int m_rows = 0;
    QTimer m_timer;
};

} // namespace Stationmaster
