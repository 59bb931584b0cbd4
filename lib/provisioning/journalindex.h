// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "provisioning/runfilter.h"
#include "transport/result.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <span>

namespace Stationmaster {

class DatabaseFile;

/// What the journal is searched by: a folded text for each row of a run, beside the steps, since a search
/// through the JSON of 100,000 rows holds the window up. Main thread; the file is borrowed. Storage errors.
class JournalIndex
{
public:
    explicit JournalIndex(DatabaseFile &file) : m_file(file) {}

    static QStringList tables();  ///< with a column more for `rows`
    static QStringList upgrade(); ///< from a schema without it; fillIn() does the rest

    /// For the columns `found` and `objects` of a run.
    static QString titleOf(const Plan &head);
    static int objectsOf(std::span<const RunRow> rows);
    /// For the column `changed` of a row, by which measureOf() goes.
    static int changedBy(const std::vector<Step> &steps);
    Result<void> add(const QVariant &run, int first, std::span<const RunRow> rows);
    /// What a step made may be called otherwise than it was planned.
    Result<void> noteName(const QString &runId, int row, const Step &step);
    /// Adds the runs of a program that had no index.
    Result<void> fillIn();

    /// The runs of an org that are older than the one with this number, newest first: sequence, id, orgId,
    /// plan, and whether @p filter may want it. Those that it does not want are told as well, so that whoever
    /// reads can stop in between; RunFilter::results has to be looked at once more.
    Result<QSqlQuery> find(const QString &orgId, const RunFilter &filter, qint64 olderThan) const;
    /// What an undo of the run has to be measured by.
    Result<UndoMeasure> measureOf(const QVariant &run) const;

private:
    Result<void> fillIn(const QVariant &run, const QString &title);

    DatabaseFile &m_file;
};

} // namespace Stationmaster
