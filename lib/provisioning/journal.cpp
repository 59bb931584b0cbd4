// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journal.h"

#include "provisioning/journalcodec.h"
#include "storage/databasefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <functional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class Journal::Private
{
public:
    explicit Private(const QString &filePath) : path(filePath), file(filePath, kind()) {}

    static DatabaseKind kind();

    Result<Plan> planFrom(const QSqlQuery &row) const;
    Result<std::vector<Plan>> plansWhere(const QString &condition, const QVariantList &values) const;
    Result<void> change(const QString &sql, const QVariantList &values) const;
    Result<void> insert(const Plan &plan);
    Result<void> prune();
    Result<void> allOrNothing(const std::function<Result<void>()> &work);

    QString path;
    DatabaseFile file;
};

namespace {

QString journalText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject journalObject(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace

DatabaseKind Journal::Private::kind()
{
    return {
        .schemaVersion = 2,
        .schema =
            {u"CREATE TABLE runs(sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
             " orgId TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, plan TEXT NOT NULL,"
             " created INTEGER NOT NULL DEFAULT 0)"_s, // seconds since 1970
             u"CREATE INDEX runsOfOrg ON runs(orgId, closed)"_s,
             u"CREATE TABLE steps(run INTEGER NOT NULL REFERENCES runs(sequence), position INTEGER NOT NULL,"
             " step TEXT NOT NULL, PRIMARY KEY(run, position)) WITHOUT ROWID"_s},
        .upgrades = {{u"ALTER TABLE runs ADD COLUMN created INTEGER NOT NULL DEFAULT 0"_s,
                      u"UPDATE runs SET created ="
                      " ifnull(CAST(strftime('%s', json_extract(plan, '$.created')) AS INTEGER), 0)"_s}},
        .exclusive = true,
        .everyCommitOnDisk = true};
}

Journal::Journal(std::unique_ptr<Private> p) : d(std::move(p)) {}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::openFor(const QString &orgId, const QString &folder)
{
    // An id comes from outside, and a file name must not lead anywhere else.
    const QByteArray name =
        QCryptographicHash::hash(orgId.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return openFile(QDir(folder).absoluteFilePath(u"journal-%1.sqlite"_s.arg(QLatin1StringView(name))));
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder)
{
    return openFile(QDir(folder).absoluteFilePath(u"journal.sqlite"_s));
}

Result<std::unique_ptr<Journal>> Journal::openFile(const QString &path)
{
    auto p = std::make_unique<Private>(path);
    if (const auto r = p->file.open(); !r)
        return fail(r.error());
    if (const auto r = p->prune(); !r)
        return fail(r.error());
    return std::unique_ptr<Journal>(new Journal(std::move(p)));
}

Result<void> Journal::addPlan(const Plan &plan)
{
    return d->allOrNothing([&] { return d->insert(plan); });
}

Result<void> Journal::Private::allOrNothing(const std::function<Result<void>()> &work)
{
    if (const auto r = file.begin(); !r)
        return r;
    const auto done = work();
    if (done)
        return file.commit();
    file.rollback();
    return done;
}

Result<void> Journal::Private::insert(const Plan &plan)
{
    QJsonObject head{{"title"_L1, plan.title},
                     {"undoOf"_L1, plan.undoOf},
                     {"created"_L1, plan.created.toUTC().toString(Qt::ISODateWithMs)}};
    if (plan.saved)
        head.insert("saved"_L1, true);
    const auto added = file.run(u"INSERT INTO runs(id, orgId, plan, created) VALUES(?, ?, ?, ?)"_s,
                                {plan.id, plan.orgId, journalText(head), plan.created.toSecsSinceEpoch()});
    if (!added)
        return fail(added.error());
    const QVariant sequence = added->lastInsertId();
    QList<QVariantList> steps;
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        steps.append({sequence, static_cast<int>(i), journalText(JournalCodec::toJson(plan.steps[i]))});
    return file.runForEach(u"INSERT INTO steps(run, position, step) VALUES(?, ?, ?)"_s, steps);
}

/// See Journal::NewestKept.
Result<void> Journal::Private::prune()
{
    auto oldest =
        file.run(u"SELECT sequence FROM runs ORDER BY sequence DESC LIMIT 1 OFFSET ?"_s, {NewestKept});
    if (!oldest)
        return fail(oldest.error());
    if (!oldest->next())
        return {};
    auto over = file.run(u"SELECT sequence FROM runs WHERE closed = 1 AND sequence <= ? AND created < ?"
                         " AND NOT EXISTS (SELECT 1 FROM steps WHERE run = sequence"
                         " AND json_extract(step, '$.state') NOT IN ('Done', 'Skipped'))"_s,
                         {oldest->value(0), QDateTime::currentSecsSinceEpoch() - KeptAtLeast.count()});
    if (!over)
        return fail(over.error());
    QList<QVariantList> runs;
    while (over->next())
        runs.append({over->value(0)});
    oldest->finish();
    over->finish();
    return allOrNothing([&] {
        const auto steps = file.runForEach(u"DELETE FROM steps WHERE run = ?"_s, runs);
        return steps ? file.runForEach(u"DELETE FROM runs WHERE sequence = ?"_s, runs) : steps;
    });
}

Result<void> Journal::saveStep(const QString &planId, int index, const Step &step)
{
    return d->change(u"UPDATE steps SET step = ? WHERE run = (SELECT sequence FROM runs WHERE id = ?)"
                     " AND position = ?"_s,
                     {journalText(JournalCodec::toJson(step)), planId, index});
}

Result<void> Journal::close(const QString &planId)
{
    return d->change(u"UPDATE runs SET closed = 1 WHERE id = ?"_s, {planId});
}

Result<void> Journal::beginSaved(const QString &planId)
{
    auto query = d->file.run(u"SELECT plan FROM runs WHERE id = ?"_s, {planId});
    if (!query)
        return fail(query.error());
    QJsonObject head = query->next() ? journalObject(query->value(0)) : QJsonObject();
    query->finish();
    head.remove("saved"_L1);
    return d->change(u"UPDATE runs SET plan = ? WHERE id = ?"_s, {journalText(head), planId});
}

Result<void> Journal::discard(const QString &planId)
{
    const auto plan = run(planId);
    if (!plan)
        return fail(plan.error());
    if (!plan->saved)
        return fail({.kind = Error::Kind::Rejected});
    return d->allOrNothing([&]() -> Result<void> {
        const auto steps = d->file.run(
            u"DELETE FROM steps WHERE run = (SELECT sequence FROM runs WHERE id = ?)"_s, {planId});
        if (!steps)
            return fail(steps.error());
        return d->change(u"DELETE FROM runs WHERE id = ?"_s, {planId});
    });
}

/// Fails when no record was changed: then it is not there, which is no success.
Result<void> Journal::Private::change(const QString &sql, const QVariantList &values) const
{
    const auto query = file.run(sql, values);
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() != 1)
        return fail(storageError(path, u"no such record"_s));
    return {};
}

Result<std::vector<Plan>> Journal::openRuns(const QString &orgId) const
{
    return d->plansWhere(u"orgId = ? AND closed = 0 ORDER BY sequence"_s, {orgId});
}

Result<std::vector<Plan>> Journal::runs(const QString &orgId, int atMost) const
{
    return d->plansWhere(u"orgId = ? ORDER BY sequence DESC LIMIT ?"_s, {orgId, atMost});
}

Result<Plan> Journal::run(const QString &planId) const
{
    auto plans = d->plansWhere(u"id = ?"_s, {planId});
    if (!plans)
        return fail(plans.error());
    if (plans->empty())
        return fail({.kind = Error::Kind::NotFound});
    return std::move(plans->front());
}

Result<std::vector<Plan>> Journal::Private::plansWhere(const QString &condition,
                                                       const QVariantList &values) const
{
    auto query = file.run(u"SELECT sequence, id, orgId, plan FROM runs WHERE "_s + condition, values);
    if (!query)
        return fail(query.error());
    std::vector<Plan> plans;
    while (query->next()) {
        auto plan = planFrom(*query);
        if (!plan)
            return fail(plan.error());
        plans.push_back(std::move(*plan));
    }
    if (query->lastError().isValid())
        return fail(storageError(path, query->lastError().text()));
    return plans;
}

Result<Plan> Journal::Private::planFrom(const QSqlQuery &row) const
{
    const QJsonObject head = journalObject(row.value(3));
    Plan plan{.id = row.value(1).toString(),
              .orgId = row.value(2).toString(),
              .title = head["title"_L1].toString(),
              .undoOf = head["undoOf"_L1].toString(),
              .created = QDateTime::fromString(head["created"_L1].toString(), Qt::ISODateWithMs),
              .saved = head["saved"_L1].toBool()};
    auto steps = file.run(u"SELECT step FROM steps WHERE run = ? ORDER BY position"_s, {row.value(0)});
    if (!steps)
        return fail(steps.error());
    while (steps->next()) {
        auto step = JournalCodec::stepFrom(journalObject(steps->value(0)));
        if (!step)
            return fail(storageError(path, u"run %1 has a step that cannot be read"_s.arg(plan.id)));
        plan.steps.push_back(std::move(*step));
    }
    if (steps->lastError().isValid())
        return fail(storageError(path, steps->lastError().text()));
    return plan;
}

} // namespace Stationmaster
