// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journal.h"

#include "provisioning/enumnames.h"
#include "provisioning/journalcodec.h"
#include "provisioning/journalindex.h"
#include "provisioning/journalschema.h"
#include "provisioning/runsummary.h"
#include "storage/commitgroup.h"
#include "storage/databasefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class Journal::Private
{
public:
    struct Adding;

    explicit Private(const QString &filePath) : path(filePath), file(filePath, journalSchema()) {}

    Result<Plan> planFrom(const QSqlQuery &row) const;
    Result<std::vector<Plan>> plansWhere(const QString &condition, const QVariantList &values) const;
    Result<void> change(const QString &sql, const QVariantList &values) const;
    Result<QVariant> insertRun(const Plan &plan, int objects, bool isWhole);
    Result<void> fillIndex();
    Result<RecordedRun> recorded(const QSqlQuery &row) const;
    Result<RowCounts> countsOf(const QVariant &sequence) const;
    Result<void> insertRows(const QVariant &sequence, int first, std::span<const RunRow> rows);
    Result<void> insertPlan(const Plan &plan);
    Result<void> writeStep(const QString &runId, int row, int index, const Step &step,
                           const QVariantList &standing);
    Result<std::vector<Step>> stepsOf(const QVariant &sequence, int row, const QString &runId) const;
    Result<void> removeRuns(const QList<QVariantList> &sequences);
    Result<void> removeUnfinished();
    Result<void> prune();
    Result<void> allOrNothing(const std::function<Result<void>()> &work);
    void addNextRows(const std::shared_ptr<Adding> &adding);

    QString path;
    DatabaseFile file;
    JournalIndex searched{file};
    CommitGroup group{file};
    QObject context; ///< of what goes on in the event loop
};

/// A run that is being added a part at a time.
struct Journal::Private::Adding
{
    PlannedRun run{};
    QVariant sequence{};
    std::size_t next = 0;
    CallPromise<void> promise{};
};

namespace {

QString journalText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Of the run with an id.
constexpr QStringView SequenceOf = u"(SELECT sequence FROM runs WHERE id = ?)";

QJsonObject toJson(const RunSize &size)
{
    return {{"rows"_L1, size.rows},
            {"creates"_L1, size.creates},
            {"deletes"_L1, size.deletes},
            {"defaults"_L1, size.defaults}};
}

RunSize sizeFrom(const QJsonObject &json)
{
    return {.rows = json["rows"_L1].toInt(),
            .creates = json["creates"_L1].toInt(),
            .deletes = json["deletes"_L1].toInt(),
            .defaults = json["defaults"_L1].toInt()};
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// State, reason and changes of a row that has begun.
QVariantList standingOf(const std::vector<Step> &steps)
{
    const RowState state = rowStateOf(steps);
    const bool kept = state == RowState::Done && keptTheirs(steps);
    return {enumName(state), enumName(kept ? RowReason::Changed : RowReason::None),
            JournalIndex::changedBy(steps)};
}

QJsonObject journalObject(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace

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
    if (const auto r = p->removeUnfinished().and_then([&p] { return p->prune(); }).and_then([&p] {
            return p->fillIndex();
        });
        !r)
        return fail(r.error());
    return std::unique_ptr<Journal>(new Journal(std::move(p)));
}

Result<void> Journal::addPlan(const Plan &plan)
{
    return d->allOrNothing([&] { return d->insertPlan(plan); });
}

Result<void> Journal::Private::allOrNothing(const std::function<Result<void>()> &work)
{
    group.flush();
    if (const auto r = file.begin(); !r)
        return r;
    const auto done = work();
    if (done)
        return file.commit();
    file.rollback();
    return done;
}

Result<QVariant> Journal::Private::insertRun(const Plan &plan, int objects, bool isWhole)
{
    QJsonObject head{{"title"_L1, plan.title},
                     {"undoOf"_L1, plan.undoOf},
                     {"created"_L1, plan.created.toUTC().toString(Qt::ISODateWithMs)}};
    if (plan.saved)
        head.insert("saved"_L1, true);
    if (plan.hasRows())
        head.insert("size"_L1, toJson(plan.size));
    const auto added =
        file.run(u"INSERT INTO runs(id, orgId, plan, created, whole, undoOf, objects, found)"
                 " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {plan.id, plan.orgId, journalText(head), plan.created.toSecsSinceEpoch(), isWhole ? 1 : 0,
                  notNull(plan.undoOf), objects, JournalIndex::titleOf(plan)});
    return added.map([](const QSqlQuery &query) { return query.lastInsertId(); });
}

Result<void> Journal::Private::insertRows(const QVariant &sequence, int first, std::span<const RunRow> rows)
{
    QList<QVariantList> heads;
    QList<QVariantList> steps;
    int number = first;
    for (const RunRow &row : rows) {
        const QJsonDocument touches(QJsonArray::fromStringList(row.touches));
        heads.append({sequence, number, enumName(row.state), enumName(row.reason), notNull(row.name),
                      QString::fromUtf8(touches.toJson(QJsonDocument::Compact)),
                      JournalIndex::changedBy(row.steps)});
        int position = 0;
        for (const Step &step : row.steps)
            steps.append({sequence, number, position++, journalText(JournalCodec::toJson(step))});
        ++number;
    }
    if (auto r = file.runForEach(
            u"INSERT INTO rows(run, row, state, reason, name, touches, changed) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            heads);
        !r)
        return r;
    if (auto r = file.runForEach(u"INSERT INTO steps(run, row, position, step) VALUES(?, ?, ?, ?)"_s, steps);
        !r)
        return r;
    return searched.add(sequence, first, rows);
}

Result<void> Journal::Private::insertPlan(const Plan &plan)
{
    const RunRow row{.name = plan.title, .state = rowStateOf(plan.steps), .steps = plan.steps};
    const auto sequence = insertRun(plan, JournalIndex::objectsOf({&row, 1}), true);
    return sequence ? insertRows(*sequence, 0, {&row, 1}) : fail(sequence.error());
}

Call<void> Journal::addRun(PlannedRun run)
{
    const auto adding = std::make_shared<Private::Adding>();
    adding->run = std::move(run);
    adding->run.head.size = sizeOf(adding->run.rows);
    const auto begun = d->allOrNothing([&]() -> Result<void> {
        const auto sequence =
            d->insertRun(adding->run.head, JournalIndex::objectsOf(adding->run.rows), false);
        if (!sequence)
            return fail(sequence.error());
        adding->sequence = *sequence;
        return {};
    });
    if (begun)
        d->addNextRows(adding);
    else
        adding->promise.finish(begun);
    return adding->promise.call();
}

void Journal::Private::addNextRows(const std::shared_ptr<Adding> &adding)
{
    // Few enough that the window does not notice: some milliseconds' worth.
    constexpr std::size_t AtOnce = 200;
    const std::span<const RunRow> rows = adding->run.rows;
    const std::size_t count = std::min(AtOnce, rows.size() - adding->next);
    const bool isLast = adding->next + count == rows.size();
    const auto added = allOrNothing([&]() -> Result<void> {
        const auto inserted =
            insertRows(adding->sequence, static_cast<int>(adding->next), rows.subspan(adding->next, count));
        if (!inserted || !isLast)
            return inserted;
        return change(u"UPDATE runs SET whole = 1 WHERE sequence = ?"_s, {adding->sequence});
    });
    adding->next += count;
    if (!added || isLast)
        adding->promise.finish(added);
    else
        QTimer::singleShot(0, &context, [this, adding] { addNextRows(adding); });
}

Call<void> Journal::saveStep(const Plan &plan, int index, const Step &step)
{
    std::vector<Step> steps = plan.steps;
    if (index >= 0 && index < std::ssize(steps))
        steps[static_cast<std::size_t>(index)] = step;
    return d->group.add(
        [p = d.get(), id = plan.id, row = plan.row.value_or(0), index, step, standing = standingOf(steps)] {
            return p->writeStep(id, row, index, step, standing);
        });
}

Result<void> Journal::saveStepNow(const Plan &plan, int index, const Step &step)
{
    const Call<void> saved = saveStep(plan, index, step);
    d->group.flush();
    return saved.result();
}

Result<void> Journal::Private::writeStep(const QString &runId, int row, int index, const Step &step,
                                         const QVariantList &standing)
{
    const auto written =
        change(u"UPDATE steps SET step = ? WHERE run = %1 AND row = ? AND position = ?"_s.arg(SequenceOf),
               {journalText(JournalCodec::toJson(step)), runId, row, index});
    if (!written)
        return written;
    if (auto r = searched.noteName(runId, row, step); !r)
        return r;
    return change(
        u"UPDATE rows SET state = ?, reason = ?, changed = ? WHERE run = %1 AND row = ?"_s.arg(SequenceOf),
        standing + QVariantList{runId, row});
}

Result<std::vector<Journal::StoredRow>> Journal::rows(const QString &runId, int after, int atMost,
                                                      std::optional<RowState> state) const
{
    d->group.flush();
    QString sql = u"SELECT run, row, state, reason, name, touches FROM rows WHERE run = %1 AND row > ?"_s.arg(
        SequenceOf);
    QVariantList values{runId, after};
    if (state) {
        sql += u" AND state = ?"_s;
        values.append(enumName(*state));
    }
    auto query = d->file.run(sql + u" ORDER BY row LIMIT ?"_s, values << atMost);
    if (!query)
        return fail(query.error());
    std::vector<StoredRow> rows;
    while (query->next()) {
        const int number = query->value(1).toInt();
        auto steps = d->stepsOf(query->value(0), number, runId);
        if (!steps)
            return fail(steps.error());
        StoredRow stored{.number = number, .row = {.name = query->value(4).toString()}};
        // A state that only a newer program knows is kept, and nothing is done to the row.
        stored.row.state = enumNamed<RowState>(query->value(2).toString()).value_or(RowState::Skipped);
        stored.row.reason = enumNamed<RowReason>(query->value(3).toString()).value_or(RowReason::NotKnown);
        const QJsonArray touches = QJsonDocument::fromJson(query->value(5).toByteArray()).array();
        for (const QJsonValue &touched : touches)
            stored.row.touches.append(touched.toString());
        stored.row.steps = std::move(*steps);
        rows.push_back(std::move(stored));
    }
    if (query->lastError().isValid())
        return fail(storageError(d->path, query->lastError().text()));
    return rows;
}

Result<RowCounts> Journal::rowCounts(const QString &runId) const
{
    d->group.flush();
    auto found = d->file.run(u"SELECT sequence FROM runs WHERE id = ?"_s, {runId});
    if (!found)
        return fail(found.error());
    return found->next() ? d->countsOf(found->value(0)) : RowCounts();
}

Result<RowCounts> Journal::Private::countsOf(const QVariant &sequence) const
{
    auto query = file.run(u"SELECT state, reason, count(*) FROM rows WHERE run = ? GROUP BY state, reason"_s,
                          {sequence});
    if (!query)
        return fail(query.error());
    RowCounts counts;
    while (query->next()) {
        const auto state = enumNamed<RowState>(query->value(0).toString()).value_or(RowState::Skipped);
        const auto reason = enumNamed<RowReason>(query->value(1).toString()).value_or(RowReason::NotKnown);
        counts[{state, reason}] += query->value(2).toInt();
    }
    return counts;
}

Call<void> Journal::saveRowState(const QString &runId, int row, RowState state, RowReason reason)
{
    return d->group.add([p = d.get(), runId, row, state, reason] {
        return p->change(
            u"UPDATE rows SET state = ?, reason = ? WHERE run = %1 AND row = ?"_s.arg(SequenceOf),
            {enumName(state), enumName(reason), runId, row});
    });
}

std::chrono::nanoseconds Journal::timeSpent() const
{
    return d->group.timeSpent();
}

Result<void> Journal::close(const QString &planId)
{
    d->group.flush();
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
    return d->allOrNothing([&] {
        auto found = d->file.run(u"SELECT sequence FROM runs WHERE id = ?"_s, {planId});
        if (!found || !found->next())
            return Result<void>(fail({.kind = Error::Kind::NotFound}));
        const QVariant sequence = found->value(0);
        found->finish();
        return d->removeRuns({{sequence}});
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
    d->group.flush();
    return d->plansWhere(u"orgId = ? AND closed = 0 ORDER BY sequence"_s, {orgId});
}

Result<std::vector<Plan>> Journal::runs(const QString &orgId, int atMost) const
{
    d->group.flush();
    return d->plansWhere(u"orgId = ? ORDER BY sequence DESC LIMIT ?"_s, {orgId, atMost});
}

Result<Journal::RunPage> Journal::runs(const QString &orgId, const RunFilter &filter, qint64 olderThan,
                                       int atMost, std::chrono::milliseconds within) const
{
    d->group.flush();
    QElapsedTimer timer;
    timer.start();
    auto query = d->searched.find(orgId, filter, olderThan);
    if (!query)
        return fail(query.error());
    RunPage page;
    while (query->next()) {
        const qint64 number = query->value(0).toLongLong();
        if (query->value(4).toBool()) {
            auto run = d->recorded(*query);
            if (!run)
                return fail(run.error());
            if (filter.results.isEmpty() || filter.results.contains(run->result))
                page.runs.push_back(std::move(*run));
        }
        if (std::ssize(page.runs) >= atMost || timer.elapsed() >= within.count()) {
            page.goOnFrom = number;
            return page;
        }
    }
    if (query->lastError().isValid())
        return fail(storageError(d->path, query->lastError().text()));
    return page;
}

Result<RecordedRun> Journal::Private::recorded(const QSqlQuery &row) const
{
    const QVariant sequence = row.value(0);
    auto plan = planFrom(row);
    auto rows = plan && plan->hasRows() ? countsOf(sequence) : RowCounts();
    auto undos = file.run(u"SELECT sequence, id, orgId, plan FROM runs WHERE undoOf = ? AND whole = 1"_s,
                          {row.value(1)});
    if (!plan || !rows || !undos)
        return fail(!plan ? plan.error() : !rows ? rows.error() : undos.error());
    RecordedRun run{.number = sequence.toLongLong(), .plan = std::move(*plan), .rows = std::move(*rows)};
    run.result = resultOf(run.plan, run.rows);
    // A run may have been taken back in several goes; what was taken back once, stays so.
    while (undos->next() && run.result != RunResult::InDoubt && run.result != RunResult::Undone) {
        const auto undo = planFrom(*undos);
        const auto undone = undo && undo->hasRows() ? countsOf(undos->value(0)) : RowCounts();
        const auto measure = undo && undo->hasRows() ? searched.measureOf(sequence) : UndoMeasure();
        if (!undo || !undone || !measure)
            return fail(!undo ? undo.error() : !undone ? undone.error() : measure.error());
        run.result =
            (undo->hasRows() ? resultForOriginal(*undone, *measure) : resultForOriginal(*undo, run.plan))
                .value_or(run.result);
    }
    return run;
}

Result<Plan> Journal::run(const QString &planId) const
{
    d->group.flush();
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
    auto query =
        file.run(u"SELECT sequence, id, orgId, plan FROM runs WHERE whole = 1 AND "_s + condition, values);
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
              .saved = head["saved"_L1].toBool(),
              .size = sizeFrom(head["size"_L1].toObject())};
    if (plan.hasRows())
        return plan;
    auto steps = stepsOf(row.value(0), 0, plan.id);
    if (!steps)
        return fail(steps.error());
    plan.steps = std::move(*steps);
    return plan;
}

Result<std::vector<Step>> Journal::Private::stepsOf(const QVariant &sequence, int row,
                                                    const QString &runId) const
{
    auto found =
        file.run(u"SELECT step FROM steps WHERE run = ? AND row = ? ORDER BY position"_s, {sequence, row});
    if (!found)
        return fail(found.error());
    std::vector<Step> steps;
    while (found->next()) {
        auto step = JournalCodec::stepFrom(journalObject(found->value(0)));
        if (!step)
            return fail(storageError(path, u"run %1 has a step that cannot be read"_s.arg(runId)));
        steps.push_back(std::move(*step));
    }
    if (found->lastError().isValid())
        return fail(storageError(path, found->lastError().text()));
    return steps;
}

Result<void> Journal::Private::prune()
{
    auto oldest =
        file.run(u"SELECT sequence FROM runs ORDER BY sequence DESC LIMIT 1 OFFSET ?"_s, {NewestKept});
    if (!oldest)
        return fail(oldest.error());
    if (!oldest->next())
        return {};
    auto over = file.run(u"SELECT sequence FROM runs WHERE closed = 1 AND sequence <= ? AND created < ?"
                         " AND NOT EXISTS (SELECT 1 FROM rows WHERE run = sequence"
                         " AND state NOT IN ('Done', 'Skipped', 'Held'))"_s,
                         {oldest->value(0), QDateTime::currentSecsSinceEpoch() - KeptAtLeast.count()});
    if (!over)
        return fail(over.error());
    QList<QVariantList> runs;
    while (over->next())
        runs.append({over->value(0)});
    oldest->finish();
    over->finish();
    return allOrNothing([&] { return removeRuns(runs); });
}

/// What a program without the index has recorded; all of it or nothing.
Result<void> Journal::Private::fillIndex()
{
    return allOrNothing([this] { return searched.fillIn(); });
}

/// Runs whose adding was cut off; nothing of them was sent.
Result<void> Journal::Private::removeUnfinished()
{
    auto found = file.run(u"SELECT sequence FROM runs WHERE whole = 0"_s);
    if (!found)
        return fail(found.error());
    QList<QVariantList> runs;
    while (found->next())
        runs.append({found->value(0)});
    found->finish();
    return runs.isEmpty() ? Result<void>() : allOrNothing([&] { return removeRuns(runs); });
}

Result<void> Journal::Private::removeRuns(const QList<QVariantList> &sequences)
{
    for (const QString &sql :
         {u"DELETE FROM found WHERE run = ?"_s, u"DELETE FROM steps WHERE run = ?"_s,
          u"DELETE FROM rows WHERE run = ?"_s, u"DELETE FROM runs WHERE sequence = ?"_s}) {
        if (auto r = file.runForEach(sql, sequences); !r)
            return r;
    }
    return {};
}

} // namespace Stationmaster
