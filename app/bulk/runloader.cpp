// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runloader.h"

#include "bulk/usernotice.h"

namespace Stationmaster {

namespace {

constexpr int RowsATurn = 100;

} // namespace

RunLoader::RunLoader(Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &RunLoader::readNext);
}

Call<RunLoader::Loaded> RunLoader::load(const QString &runId)
{
    if (m_promise)
        m_promise->finish(fail({.kind = Error::Kind::Cancelled}));
    m_promise.emplace();
    const auto head = m_journal.run(runId);
    if (!head) {
        m_promise->finish(fail(head.error()));
        return m_promise->call();
    }
    m_run = std::make_shared<PlannedRun>(PlannedRun{.head = *head});
    m_next.start();
    return m_promise->call();
}

void RunLoader::readNext()
{
    auto rows = m_journal.rows(m_run->head.id, static_cast<int>(m_run->rows.size()) - 1, RowsATurn);
    if (!rows) {
        end(fail(rows.error()));
        return;
    }
    for (Journal::StoredRow &stored : *rows)
        m_run->rows.push_back(std::move(stored.row));
    if (std::ssize(*rows) == RowsATurn)
        return;
    end(Loaded{.run = std::exchange(m_run, nullptr)});
}

/// The promise goes with it, since it would keep the whole run.
void RunLoader::end(const Result<Loaded> &loaded)
{
    m_next.stop();
    const CallPromise<Loaded> promise = *std::exchange(m_promise, std::nullopt);
    promise.finish(loaded);
}

Call<RunLoader::Loaded> RunLoader::then(const QString &runId, std::function<Loaded(const PlannedRun &)> plan)
{
    const CallPromise<Loaded> promise;
    m_planning = load(runId).onFinished(this, [this, promise, plan](const Result<Loaded> &loaded) {
        if (!loaded) {
            promise.finish(fail(loaded.error()));
            return;
        }
        m_planning =
            m_thread.run<Loaded>([plan, all = loaded->run]() -> Result<Loaded> { return plan(*all); })
                .onFinished(this, [promise](const Result<Loaded> &planned) { promise.finish(planned); });
    });
    return promise.call();
}

Call<RunLoader::Loaded> RunLoader::loadRetry(const QString &runId, const QString &title)
{
    return then(runId, [title](const PlannedRun &run) {
        return Loaded{.run =
                          std::make_shared<PlannedRun>(planRetry(run.head.orgId, title, rowsOf(run.rows)))};
    });
}

Call<RunLoader::Loaded> RunLoader::loadUndo(const QString &runId)
{
    return then(runId, [](const PlannedRun &run) {
        Loaded undo{.run = std::make_shared<PlannedRun>(planUndo(run.head, rowsOf(run.rows)))};
        for (const RunRow &row : run.rows) {
            for (const UndoLoss &loss : undoLossesOf(row))
                ++undo.losses[loss.kind];
        }
        return undo;
    });
}

Call<RunLoader::Loaded> RunLoader::loadNotice(const QString &runId)
{
    return then(runId, [](const PlannedRun &run) {
        UserNotice notice;
        for (const RunRow &row : run.rows)
            notice.add(row);
        return Loaded{.notice = notice.text()};
    });
}

} // namespace Stationmaster
