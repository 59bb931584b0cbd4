// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journalindex.h"

#include "provisioning/enumnames.h"
#include "provisioning/journalcodec.h"
#include "provisioning/runsummary.h"
#include "resources/foldedtext.h"
#include "storage/databasefile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr QLatin1StringView NameKey = "name"_L1;

/// In the column `changed` of a row.
enum Changed { Nothing, WhatCanBeUndone, WhatCannotBeUndone };

void addName(QStringList &names, const QJsonValue &name)
{
    const QString folded = foldedText(name.toString());
    if (!folded.isEmpty() && !names.contains(folded))
        names.append(folded);
}

bool isNameKey(const QString &key)
{
    return key == NameKey || key.endsWith("Name"_L1);
}

/// The names of people and objects, however deep they are.
void collectNames(QStringList &names, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collectNames(names, item);
        return;
    }
    const QJsonObject object = value.toObject();
    const bool isOfName = isNameKey(object["path"_L1].toString().section(u'/', -1));
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isNameKey(it.key()) || (isOfName && it.key() != "path"_L1))
            addName(names, it.value());
        collectNames(names, it.value());
    }
}

QStringList namesOf(const Step &step)
{
    QStringList names;
    collectNames(names, step.intent);
    return names;
}

/// A line a name, so that words do not reach from one into the next.
QString textOf(const QString &rowName, std::span<const Step> steps)
{
    QStringList names;
    addName(names, rowName);
    for (const Step &step : steps) {
        collectNames(names, step.intent);
        addName(names, step.objectName);
    }
    return names.join(u'\n');
}

/// Never null, which stands for what is not in the index.
QString foundText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

int bitOf(StepObject object)
{
    return 1 << static_cast<int>(object);
}

/// What only a run can have that stands like this.
QString resultCondition(RunResult result)
{
    const QString has = u"EXISTS(SELECT 1 FROM rows WHERE run = sequence AND state IN (%1))"_s;
    switch (result) {
    case RunResult::InDoubt: // also what cannot be found out any more, whose row is none in doubt
        return has.arg(u"'InDoubt', 'Failed', 'Planned'"_s);
    case RunResult::Stopped:
    case RunResult::RowsFailed:
        return has.arg(u"'Failed'"_s);
    case RunResult::Saved:
        return u"json_extract(plan, '$.saved')"_s;
    case RunResult::PartlyUndone:
    case RunResult::Undone:
        return u"EXISTS(SELECT 1 FROM runs AS undos WHERE undos.undoOf = runs.id)"_s;
    case RunResult::Unfinished:
        return has.arg(u"'Planned', 'Held'"_s) +
               u" OR NOT EXISTS(SELECT 1 FROM steps WHERE run = sequence)"_s;
    case RunResult::Done:
    case RunResult::PartlyDone:
    case RunResult::Left:
        break;
    }
    return u"NOT "_s + has.arg(u"'InDoubt', 'Failed', 'Planned'"_s);
}

QString joined(const QStringList &conditions, QLatin1StringView by)
{
    return u"("_s + conditions.join(u") "_s + by + u" ("_s) + u")"_s;
}

} // namespace

QStringList JournalIndex::tables()
{
    return {u"CREATE TABLE found(run INTEGER NOT NULL REFERENCES runs(sequence), row INTEGER NOT NULL,"
            " text TEXT NOT NULL, PRIMARY KEY(run, row)) WITHOUT ROWID"_s,
            u"ALTER TABLE rows ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"_s};
}

QStringList JournalIndex::upgrade()
{
    return QStringList{u"ALTER TABLE runs ADD COLUMN undoOf TEXT NOT NULL DEFAULT ''"_s,
                       u"ALTER TABLE runs ADD COLUMN objects INTEGER NOT NULL DEFAULT 0"_s,
                       u"ALTER TABLE runs ADD COLUMN found TEXT"_s,
                       u"UPDATE runs SET undoOf = ifnull(json_extract(plan, '$.undoOf'), '')"_s,
                       u"CREATE INDEX runsByUndo ON runs(undoOf)"_s} +
           tables();
}

QString JournalIndex::titleOf(const Plan &head)
{
    return foundText(foldedText(head.title));
}

int JournalIndex::objectsOf(std::span<const RunRow> rows)
{
    int objects = 0;
    for (const RunRow &row : rows) {
        for (const Step &step : row.steps)
            objects |= bitOf(stepType(step.kind).facts.object);
    }
    return objects;
}

int JournalIndex::changedBy(const std::vector<Step> &steps)
{
    int changed = Nothing;
    for (const Step &step : steps) {
        if (mayHaveChanged(step))
            changed = std::max<int>(changed, canBeUndone(step) ? WhatCanBeUndone : WhatCannotBeUndone);
    }
    return changed;
}

Result<void> JournalIndex::add(const QVariant &run, int first, std::span<const RunRow> rows)
{
    QList<QVariantList> texts;
    int number = first;
    for (const RunRow &row : rows)
        texts.append({run, number++, foundText(textOf(row.name, row.steps))});
    return m_file.runForEach(u"INSERT INTO found(run, row, text) VALUES(?, ?, ?)"_s, texts);
}

Result<void> JournalIndex::noteName(const QString &runId, int row, const Step &step)
{
    const QString name = foldedText(step.objectName);
    if (name.isEmpty() || namesOf(step).contains(name))
        return {};
    const auto noted =
        m_file.run(u"UPDATE found SET text = text || char(10) || ? WHERE row = ? AND instr(text, ?) = 0"
                   " AND run = (SELECT sequence FROM runs WHERE id = ?)"_s,
                   {name, row, name, runId});
    return noted ? Result<void>() : fail(noted.error());
}

Result<void> JournalIndex::fillIn()
{
    auto missing =
        m_file.run(u"SELECT sequence, json_extract(plan, '$.title') FROM runs WHERE found IS NULL"_s);
    if (!missing)
        return fail(missing.error());
    std::vector<std::pair<QVariant, QString>> runs;
    while (missing->next())
        runs.emplace_back(missing->value(0), missing->value(1).toString());
    missing->finish();
    for (const auto &[run, title] : runs) {
        if (const auto r = fillIn(run, title); !r)
            return r;
    }
    return {};
}

Result<void> JournalIndex::fillIn(const QVariant &run, const QString &title)
{
    std::map<int, RunRow> rows;
    auto names = m_file.run(u"SELECT row, name, state FROM rows WHERE run = ?"_s, {run});
    if (!names)
        return fail(names.error());
    while (names->next()) {
        RunRow &row = rows[names->value(0).toInt()];
        row.name = names->value(1).toString();
        row.state = enumNamed<RowState>(names->value(2).toString()).value_or(RowState::Skipped);
    }
    auto steps = m_file.run(u"SELECT row, step FROM steps WHERE run = ? ORDER BY row, position"_s, {run});
    if (!steps)
        return fail(steps.error());
    while (steps->next()) {
        const QByteArray text = steps->value(1).toString().toUtf8();
        // Whoever reads the run is told of a step that cannot be read; here it is not found.
        if (auto step = JournalCodec::stepFrom(QJsonDocument::fromJson(text).object()))
            rows[steps->value(0).toInt()].steps.push_back(std::move(*step));
    }
    names->finish();
    steps->finish();
    int objects = 0;
    for (const auto &[number, row] : rows) {
        const std::span<const RunRow> one(&row, 1);
        objects |= objectsOf(one);
        if (auto r = add(run, number, one); !r)
            return r;
        const bool kept = row.state == RowState::Done && keptTheirs(row.steps);
        if (auto r = m_file.run(u"UPDATE rows SET changed = ?, reason = CASE WHEN ? THEN ? ELSE reason END"
                                " WHERE run = ? AND row = ?"_s,
                                {changedBy(row.steps), kept, enumName(RowReason::Changed), run, number});
            !r)
            return fail(r.error());
    }
    const auto noted = m_file.run(u"UPDATE runs SET found = ?, objects = ? WHERE sequence = ?"_s,
                                  {foundText(foldedText(title)), objects, run});
    return noted ? Result<void>() : fail(noted.error());
}

Result<QSqlQuery> JournalIndex::find(const QString &orgId, const RunFilter &filter, qint64 olderThan) const
{
    QStringList wanted{u"1"_s};
    QVariantList values;
    QStringList inRow{u"found.run = sequence"_s};
    QStringList inTitle;
    const QStringList words = foldedText(filter.words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        inTitle.append(u"instr(runs.found, ?)"_s);
        inRow.append(u"(instr(text, ?) OR instr(runs.found, ?))"_s);
        values.append(word);
    }
    for (const QString &word : words)
        values << word << word;
    if (!words.isEmpty())
        wanted.append(joined(inTitle, "AND"_L1) + u" OR EXISTS(SELECT 1 FROM found WHERE "_s +
                      inRow.join(u" AND "_s) + u')');
    QStringList results;
    for (const RunResult result : filter.results)
        results.append(resultCondition(result));
    if (!results.isEmpty())
        wanted.append(joined(results, "OR"_L1));

    QString sql = u"SELECT sequence, id, orgId, plan, %1 FROM runs NOT INDEXED" // the newest come first
                  " WHERE whole = 1 AND orgId = ? AND sequence < ?"_s.arg(joined(wanted, "AND"_L1));
    values << orgId << olderThan;
    const auto narrow = [&](const QString &condition, const QVariant &value) {
        sql += u" AND "_s + condition;
        values.append(value);
    };
    if (filter.from.isValid())
        narrow(u"created >= ?"_s, filter.from.toSecsSinceEpoch());
    if (filter.until.isValid())
        narrow(u"created < ?"_s, filter.until.toSecsSinceEpoch());
    if (filter.object)
        narrow(u"objects & ?"_s, bitOf(*filter.object));
    return m_file.run(sql + u" ORDER BY sequence DESC"_s, values);
}

Result<UndoMeasure> JournalIndex::measureOf(const QVariant &run) const
{
    auto query =
        m_file.run(u"SELECT count(*), ifnull(max(changed), 0) FROM rows WHERE run = ? AND changed > ?"_s,
                   {run, Nothing});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return UndoMeasure{};
    return UndoMeasure{.changedRows = query->value(0).toInt(),
                       .canBeWhole = query->value(1).toInt() < WhatCannotBeUndone};
}

} // namespace Stationmaster
