// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/bigjournal.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

Plan phoneRun(const QString &id, const QString &person, const QString &site, StepState state, int day)
{
    Step phone{.kind = StepKind::CreatePhone, .state = state};
    phone.intent = {{u"name"_s, person + u"_WebRTC"_s}, {u"userName"_s, person}, {u"siteName"_s, site}};
    if (state == StepState::Done)
        phone.objectName = person + u"_WebRTC"_s;
    return {.id = id,
            .orgId = u"org"_s,
            .title = person + u"_WebRTC"_s,
            .created = QDateTime({2026, 1, day}, {10, 0}, Qt::UTC),
            .steps = {phone}};
}

RunRow phoneRow(const QString &person, RowState state, RowReason reason)
{
    RunRow row{.name = person, .state = state, .reason = reason};
    const StepState step = state == RowState::Done      ? StepState::Done
                           : state == RowState::Failed  ? StepState::Failed
                           : state == RowState::InDoubt ? StepState::Sent
                                                        : StepState::Planned;
    row.steps = phoneRun({}, person, u"Berlin"_s, step).steps;
    if (state == RowState::Failed)
        row.steps[0].error = Error{.kind = Error::Kind::Server, .httpStatus = 503};
    row.steps.push_back({.kind = StepKind::SetDefaultStation,
                         .state = step == StepState::Done ? StepState::Done : StepState::Planned,
                         .intent = {{u"userName"_s, person}, {u"phoneFromStep"_s, 0}},
                         .before = {{u"defaultStationId"_s, QString(u""_s)}}});
    return row;
}

namespace {

void runOutside(const QString &folder, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        db.setDatabaseName(QDir(folder).filePath(u"journal.sqlite"_s));
        ASSERT_TRUE(db.open());
        for (const QString &sql : statements) {
            QSqlQuery query(db);
            EXPECT_TRUE(query.exec(sql)) << qPrintable(sql);
        }
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

} // namespace

void copyFirstRun(const QString &folder, int first, int last)
{
    const QString copied =
        u", runs AS r WHERE run = (SELECT sequence FROM runs WHERE id = '0')"
        " AND r.plan = (SELECT plan FROM runs WHERE id = '0') AND CAST(r.id AS INTEGER) BETWEEN %1 AND %2"_s
            .arg(first)
            .arg(last);
    runOutside(
        folder,
        {u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2)"
         " INSERT INTO runs(id, orgId, plan, created, found, objects)"
         " SELECT i, orgId, plan, created, found, objects FROM runs, n WHERE id = '0'"_s.arg(first)
             .arg(last),
         u"INSERT INTO rows SELECT r.sequence, row, state, reason, name, touches, changed FROM rows"_s +
             copied,
         u"INSERT INTO steps SELECT r.sequence, row, position, step FROM steps"_s + copied,
         u"INSERT INTO found SELECT r.sequence, row, text FROM found"_s + copied});
}

void spoilSteps(const QString &folder)
{
    runOutside(folder, {u"UPDATE steps SET step = '{}'"_s});
}

} // namespace Stationmaster::Test
