// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/journal.h"

#include <QObject>
#include <QTimer>

namespace Stationmaster {

/// Writes the runs that a filter wants into a CSV file: a line for each step, and for each row of a run of
/// many. Everything a part at a time, so that the window stays awake. The journal is borrowed.
class RunExport : public QObject
{
    Q_OBJECT
public:
    RunExport(Journal &journal, const QString &orgId, const RunFilter &filter, QObject *parent = nullptr);

    void count(); ///< ends in counted() or failed()
    /// After counted(): how many lines these runs have.
    int linesOf(const QStringList &runIds) const;
    /// After counted(): the runs that were counted, or those of them that are in @p only. Empty: all.
    void write(const QString &path, const QStringList &only);

Q_SIGNALS:
    void counted(int lines);
    void failed(const Stationmaster::Error &error);
    /// @p missing: lines that could not be read. @p problem as of CsvExport.
    void finished(const QString &path, int rows, int missing, const QString &problem);

private:
    struct Counted
    {
        QString id{};
        int lines = 0;
    };
    void countNext();
    QStringList cells(const QString &line);
    QStringList cellsOfStep(int index) const;
    QStringList cellsOfRow(int number);
    bool load(std::size_t run);

    Journal &m_journal;
    const QString m_orgId;
    const RunFilter m_filter;
    std::optional<qint64> m_next = Journal::Newest;
    std::vector<Counted> m_runs;
    int m_lines = 0; ///< of all of them
    QTimer m_timer;
    std::optional<std::size_t> m_loaded; ///< the run that is being written
    RecordedRun m_run;
    std::vector<Journal::StoredRow> m_rows; ///< of it, those that are written next
};

} // namespace Stationmaster
