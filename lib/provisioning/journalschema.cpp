// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journalschema.h"

#include "provisioning/journalindex.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

DatabaseKind journalSchema()
{
    const QString rowTable =
        u"CREATE TABLE rows(run INTEGER NOT NULL REFERENCES runs(sequence), row INTEGER NOT NULL,"
        " state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT 'None', name TEXT NOT NULL DEFAULT '',"
        " touches TEXT NOT NULL DEFAULT '[]', PRIMARY KEY(run, row)) WITHOUT ROWID"_s;
    const QString stepTable =
        u"CREATE TABLE steps(run INTEGER NOT NULL REFERENCES runs(sequence), row INTEGER NOT NULL,"
        " position INTEGER NOT NULL, step TEXT NOT NULL, PRIMARY KEY(run, row, position)) WITHOUT ROWID"_s;
    return {.schemaVersion = 4,
            .schema =
                QStringList{
                    u"CREATE TABLE runs(sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
                    " orgId TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, plan TEXT NOT NULL,"
                    " created INTEGER NOT NULL DEFAULT 0," // seconds since 1970
                    " whole INTEGER NOT NULL DEFAULT 1,"   // 0: its rows are being added
                    " undoOf TEXT NOT NULL DEFAULT '',"
                    " objects INTEGER NOT NULL DEFAULT 0," // see JournalIndex
                    " found TEXT)"_s,
                    u"CREATE INDEX runsOfOrg ON runs(orgId, closed)"_s,
                    u"CREATE INDEX runsByUndo ON runs(undoOf)"_s, rowTable, stepTable} +
                JournalIndex::tables(),
            .upgrades =
                {{u"ALTER TABLE runs ADD COLUMN created INTEGER NOT NULL DEFAULT 0"_s,
                  u"UPDATE runs SET created ="
                  " ifnull(CAST(strftime('%s', json_extract(plan, '$.created')) AS INTEGER), 0)"_s},
                 // A run of before is one row.
                 {u"ALTER TABLE runs ADD COLUMN whole INTEGER NOT NULL DEFAULT 1"_s,
                  u"ALTER TABLE steps RENAME TO stepsBefore"_s, rowTable, stepTable,
                  u"INSERT INTO steps SELECT run, 0, position, step FROM stepsBefore"_s,
                  u"DROP TABLE stepsBefore"_s,
                  u"INSERT INTO rows(run, row, state) SELECT sequence, 0, CASE"
                  " WHEN 'Sent' IN (SELECT json_extract(step, '$.state') FROM steps WHERE run = sequence)"
                  " THEN 'InDoubt'"
                  " WHEN 'Failed' IN (SELECT json_extract(step, '$.state') FROM steps WHERE run = sequence)"
                  " THEN 'Failed'"
                  " WHEN 'Planned' IN (SELECT json_extract(step, '$.state') FROM steps WHERE run = sequence)"
                  " THEN 'Planned' ELSE 'Done' END FROM runs"_s},
                 JournalIndex::upgrade()},
            .exclusive = true,
            .everyCommitOnDisk = true};
}

} // namespace Stationmaster
