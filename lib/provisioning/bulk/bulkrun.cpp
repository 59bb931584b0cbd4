// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/bulkrun.h"

#include "provisioning/bulk/rowtask.h"
#include "transport/ratebudget.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int LoadedAtOnce = 100;
constexpr std::size_t MostBlocked = 500;
/// With fewer rows left it is cheaper to ask for each than to read everything again.
constexpr int WorthReading = 100;
constexpr int MostDoubted = 1000; ///< of whom is kept what the lists tell

/// It concerns the org or the way to it, and no row in particular.
bool isOfTheOrg(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

/// The same row may succeed at another time.
bool isPassing(const Error &error)
{
    return isOfTheOrg(error) || error.kind == Error::Kind::Server || error.kind == Error::Kind::Timeout ||
           error.kind == Error::Kind::Malformed;
}

/// Failures with the same signature are alike.
QString signatureOf(const Error &error)
{
    return u"%1 %2 %3"_s.arg(kindName(error.kind)).arg(error.httpStatus).arg(error.code);
}

bool failedForNow(const RunRow &row)
{
    return std::ranges::any_of(row.steps, [](const Step &step) {
        return step.state == StepState::Failed && step.error && isPassing(*step.error);
    });
}

} // namespace

BulkRun::BulkRun(Api api, Journal &journal, BulkOptions options, QObject *parent)
    : QObject(parent), m_api(api.sender().inBackground()), m_journal(journal), m_options(options),
      m_fresh(m_api, options.executor.lateWrites + options.listLag), m_nextRetry(options.firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BulkRun::probe);
    m_fill.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &BulkRun::fill);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &BulkRun::tellRest);
    connect(&m_api.client().budget(), &RateBudget::changed, this, [this] {
        if (m_state == State::Running && !m_fill.isActive())
            m_fill.start();
    });
}

BulkRun::~BulkRun()
{
    m_api.client().budget().disconnect(this); // the requests that end now would call for more
    m_tasks.clear();
}

void BulkRun::start(const QString &runId)
{
    if (m_state != State::Idle)
        return;
    auto head = m_journal.run(runId);
    const auto counts = m_journal.rowCounts(runId);
    if (!head || !counts) {
        pauseFor(PauseReason::Journal, head ? counts.error() : head.error());
        return;
    }
    m_head = std::move(*head);
    for (const auto &[row, count] : *counts)
        m_counts[row.first] += count;
    m_toLoad = {RowState::InDoubt, RowState::Failed, RowState::Planned};
    checkOrg();
}

void BulkRun::pause()
{
    if (m_state == State::Running || m_state == State::Waiting || m_state == State::Reading)
        pauseFor(PauseReason::Asked);
}

void BulkRun::resume()
{
    if (m_state != State::Paused || m_head.id.isEmpty())
        return;
    m_isRaised = m_isRaised || m_pauseReason == PauseReason::Ceiling;
    m_alike = 0;
    m_error.reset();
    m_pauseReason = PauseReason::None;
    if (!m_fresh.age()) {
        checkOrg();
        return;
    }
    setState(State::Running);
    retryResting();
    fill();
}

void BulkRun::cancel()
{
    if (m_state == State::Finished || m_state == State::Ending)
        return;
    m_retry.stop();
    m_asking.reset();
    setState(State::Ending);
    std::vector<RowTask *> resting;
    for (const auto &[task, owner] : m_tasks) {
        if (task->isResting())
            resting.push_back(task);
        else
            task->cancel();
    }
    for (RowTask *task : resting)
        finishTask(task, task->state());
    endIfOver();
}

BulkRun::Progress BulkRun::progress() const
{
    const auto count = [this](RowState state) {
        const auto it = m_counts.find(state);
        return it == m_counts.end() ? 0 : it->second;
    };
    return {.planned = count(RowState::Planned),
            .inFlight = static_cast<int>(m_tasks.size()),
            .held = count(RowState::Held),
            .skipped = count(RowState::Skipped),
            .inDoubt = count(RowState::InDoubt),
            .done = count(RowState::Done),
            .failed = count(RowState::Failed)};
}

void BulkRun::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void BulkRun::pauseFor(PauseReason reason, const std::optional<Error> &error)
{
    if (m_state == State::Ending)
        return;
    m_retry.stop();
    m_pauseReason = reason;
    m_error = error;
    setState(State::Paused);
    m_rest.start();
}

void BulkRun::tellRest()
{
    const bool isAtRest =
        std::ranges::all_of(m_tasks, [](const auto &each) { return each.first->isResting(); });
    if (m_state == State::Paused && isAtRest)
        Q_EMIT rested();
}

void BulkRun::checkOrg()
{
    if (!m_isRaised &&
        (m_head.size.creates > m_options.mostCreates || m_head.size.deletes > m_options.mostDeletes)) {
        pauseFor(PauseReason::Ceiling);
        return;
    }
    setState(State::Reading);
    const auto call = m_api.organization().me();
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Organization> &org) {
        if (m_state != State::Reading) // paused meanwhile; resume() asks again
            return;
        if (!org)
            notRead(org.error());
        else if (org->id != m_head.orgId)
            pauseFor(PauseReason::OtherOrg);
        else
            readFresh();
    });
}

void BulkRun::readFresh()
{
    setState(State::Reading);
    const auto call = m_fresh.read(m_head.size, peopleInDoubt());
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<void> &read) {
        if (!read) {
            notRead(read.error());
        } else if (m_state == State::Reading) {
            m_nextRetry = m_options.firstRetry;
            setState(State::Running);
            retryResting();
            fill();
        }
    });
}

/// Of the rows that are looked up; the others are asked about one by one.
QSet<QString> BulkRun::peopleInDoubt() const
{
    QSet<QString> people;
    const auto rows = m_journal.rows(m_head.id, -1, MostDoubted, RowState::InDoubt);
    for (const Journal::StoredRow &stored : rows.value_or(std::vector<Journal::StoredRow>())) {
        for (const Step &step : stored.row.steps) {
            if (step.state == StepState::Sent && step.kind == StepKind::CreatePhone)
                people.insert(step.intent["userId"_L1].toString());
        }
    }
    return people;
}

/// Nothing is written before what it depends on is known.
void BulkRun::notRead(const Error &error)
{
    if (m_state != State::Reading)
        return;
    if (isPassing(error))
        waitForOrg(error);
    else
        pauseFor(PauseReason::Refused, error);
}

void BulkRun::fill()
{
    if (m_state != State::Running) {
        endIfOver();
        return;
    }
    const auto age = m_fresh.age();
    const int left = m_counts[RowState::Planned] - static_cast<int>(m_tasks.size());
    if (age && *age > m_options.freshFor && left > WorthReading) {
        readFresh();
        return;
    }
    int room = m_options.mostWaiting - m_api.client().waiting();
    while (room-- > 0 && std::ssize(m_tasks) < m_options.mostInFlight) {
        auto row = nextRow();
        if (!row)
            break;
        begin(std::move(*row));
    }
    endIfOver();
}

std::optional<Journal::StoredRow> BulkRun::nextRow()
{
    const auto unblocked =
        std::ranges::find_if(m_blocked, [this](const auto &each) { return !isBlocked(each.row); });
    if (unblocked != m_blocked.end()) {
        Journal::StoredRow row = std::move(*unblocked);
        m_blocked.erase(unblocked);
        return row;
    }
    while (m_blocked.size() < MostBlocked && (!m_loaded.empty() || loadMore())) {
        Journal::StoredRow row = std::move(m_loaded.front());
        m_loaded.pop_front();
        if (!isBlocked(row.row))
            return row;
        m_blocked.push_back(std::move(row));
    }
    return std::nullopt;
}

bool BulkRun::loadMore()
{
    while (m_loaded.empty() && !m_toLoad.empty()) {
        const RowState state = m_toLoad.front();
        auto rows = m_journal.rows(m_head.id, m_loadedUpTo, LoadedAtOnce, state);
        if (!rows) {
            pauseFor(PauseReason::Journal, rows.error());
            return false;
        }
        if (rows->empty()) {
            m_toLoad.pop_front();
            m_loadedUpTo = -1;
            continue;
        }
        m_loadedUpTo = rows->back().number;
        for (Journal::StoredRow &row : *rows) {
            const bool isOurs =
                m_begunAs.contains(row.number); // it has failed a moment ago, and is tried again
            if (!isOurs && (state != RowState::Failed || failedForNow(row.row)))
                m_loaded.push_back(std::move(row));
        }
    }
    return !m_loaded.empty();
}

bool BulkRun::isBlocked(const RunRow &row) const
{
    return std::ranges::any_of(row.touches, [this](const QString &id) { return m_touched.contains(id); });
}

void BulkRun::begin(Journal::StoredRow row)
{
    const RowState before = row.row.state;
    const auto age = m_fresh.age();
    if (age && *age <= m_options.freshFor)
        m_fresh.update(row.row,
                       m_head.undoOf.isEmpty() ? FreshOrg::Purpose::Change : FreshOrg::Purpose::Undo);
    if (row.row.state == RowState::Skipped) {
        skip(row, before);
        return;
    }
    auto owner = std::make_unique<RowTask>(m_api, m_journal, m_options.executor, m_head, std::move(row));
    RowTask *task = owner.get();
    for (const QString &id : task->touches())
        ++m_touched[id];
    m_tasks.emplace(task, std::move(owner));
    connect(task, &RowTask::ended, this, [this, task] { ended(task); });
    // From here until it ends it counts as it was in the journal.
    m_begunAs.insert(task->number(), before);
    task->start();
}

void BulkRun::skip(const Journal::StoredRow &row, RowState before)
{
    --m_counts[before];
    ++m_counts[RowState::Skipped];
    m_journal.saveRowState(m_head.id, row.number, row.row.state, row.row.reason)
        .onFinished(this, [this, number = row.number](const Result<void> &saved) {
            if (saved)
                Q_EMIT rowChanged(number);
            else
                pauseFor(PauseReason::Journal, saved.error());
        });
    if (!m_fill.isActive())
        m_fill.start(); // for the room that it left
}

void BulkRun::ended(RowTask *task)
{
    const auto error = task->outcome() == Executor::Outcome::Stopped ? task->error() : std::nullopt;
    if (!error || m_state == State::Ending)
        finishTask(task, task->state());
    else if (error->kind == Error::Kind::Storage)
        pauseFor(PauseReason::Journal, *error); // it is tried again after
    else if (isPassing(*error))
        retryLater(task, *error);
    else
        finishTask(task, task->state());
    if (m_state == State::Paused)
        m_rest.start();
}

void BulkRun::retryLater(RowTask *task, const Error &error)
{
    if (isOfTheOrg(error)) {
        waitForOrg(error);
        return;
    }
    noteFailure(error);
    if (task->tries() >= m_options.triesOfARow) {
        finishTask(task, task->state());
        return;
    }
    QTimer::singleShot(m_options.firstRetry * task->tries(), task, [this, task] {
        if (task->isResting() && m_state == State::Running)
            task->retry();
    });
    goOn();
}

void BulkRun::waitForOrg(const Error &error)
{
    if (m_state == State::Paused || m_state == State::Ending)
        return;
    m_error = error;
    setState(State::Waiting);
    if (m_retry.isActive())
        return;
    m_retry.start(std::max(m_nextRetry, error.retryAfter));
    m_nextRetry = std::min(m_nextRetry * 2, m_options.longestRetry);
}

/// One row finds out whether the org is there again.
void BulkRun::probe()
{
    const auto resting =
        std::ranges::find_if(m_tasks, [](const auto &each) { return each.first->isResting(); });
    if (!m_fresh.age())
        checkOrg();
    else if (resting != m_tasks.end())
        resting->first->retry();
    else
        readFresh();
}

/// The org has answered.
void BulkRun::goOn()
{
    if (m_state != State::Waiting)
        return;
    m_retry.stop();
    m_nextRetry = m_options.firstRetry;
    m_error.reset();
    setState(State::Running);
    retryResting();
}

void BulkRun::retryResting()
{
    for (const auto &[task, owner] : m_tasks) {
        if (task->isResting())
            task->retry();
    }
}

void BulkRun::finishTask(RowTask *task, RowState state)
{
    const auto error = task->error();
    const int number = task->number();
    m_tasks.extract(task).mapped().release()->deleteLater(); // its signal brought us here
    for (const QString &id : task->touches()) {
        if (--m_touched[id] == 0)
            m_touched.remove(id);
    }
    --m_counts[m_begunAs.take(number)];
    ++m_counts[state];
    Q_EMIT rowChanged(number);
    if (state == RowState::Failed && error && !isPassing(*error))
        noteFailure(*error);
    else if (state == RowState::Done)
        m_alike = 0;
    goOn();
    if (!m_fill.isActive())
        m_fill.start();
}

void BulkRun::noteFailure(const Error &error)
{
    const QString signature = signatureOf(error);
    m_alike = m_lastFailure == signature ? m_alike + 1 : 1;
    m_lastFailure = signature;
    if (m_alike >= m_options.alike)
        pauseFor(PauseReason::Alike, error);
}

void BulkRun::endIfOver()
{
    const bool nothingLeft =
        m_state == State::Running && m_toLoad.empty() && m_loaded.empty() && m_blocked.empty();
    if (!m_tasks.empty() || (m_state != State::Ending && !nothingLeft))
        return;
    // What is in doubt still is looked up on the next start.
    if (m_counts[RowState::InDoubt] == 0) {
        (void)m_journal.close(m_head.id);
        if (!m_head.undoOf.isEmpty())
            (void)m_journal.close(m_head.undoOf);
    }
    setState(State::Finished);
}

} // namespace Stationmaster
