// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkrunner.h"

#include "bulk/bulktext.h"
#include "bulk/runeffort.h"
#include "provisioning/runresult.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr std::size_t RowsATurn = 10; ///< told at once, which every table of the org follows
constexpr int RowsOfSample = 50;      ///< from which the calls of all are estimated

int endedOf(const BulkRun::Progress &progress)
{
    return progress.done + progress.failed;
}

int openOf(const BulkRun::Progress &progress)
{
    return progress.planned + progress.inDoubt;
}

} // namespace

BulkRun::Progress progressOf(const Journal::RowCounts &counts)
{
    return {.planned = countOf(counts, RowState::Planned),
            .held = countOf(counts, RowState::Held),
            .skipped = countOf(counts, RowState::Skipped),
            .inDoubt = countOf(counts, RowState::InDoubt),
            .done = countOf(counts, RowState::Done),
            .failed = countOf(counts, RowState::Failed)};
}

BulkRunner::BulkRunner(Api api, Journal &journal, RunPace::Eta eta, Calls calls, const QString &runId,
                       const BulkOptions &options, QObject *parent)
    : QObject(parent), m_journal(journal), m_eta(std::move(eta)), m_calls(std::move(calls)), m_runId(runId),
      m_run(api, journal, options), m_tellRows(100ms, [this] { tellRows(); }),
      m_note(250ms, [this] { note(); })
{
    connect(&m_run, &BulkRun::rowChanged, this, [this](int row) {
        m_changedRows.insert(row);
        m_tellRows.request();
        m_note.request();
    });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &BulkRunner::note);
    connect(&m_run, &BulkRun::stateChanged, this, [this] {
        note();
        if (m_run.state() == BulkRun::State::Running)
            m_tick.start();
        else
            m_tick.stop();
        if (m_run.state() == BulkRun::State::Finished)
            m_tellRows.request();
    });
}

void BulkRunner::start()
{
    m_clock.start();
    const auto head = m_journal.run(m_runId);
    if (head)
        m_size = head->size;
    if (head && head->saved)
        (void)m_journal.beginSaved(m_runId); // a journal that fails, fails the run as well
    const auto sample = m_journal.rows(m_runId, -1, RowsOfSample, RowState::Planned);
    if (sample && !sample->empty()) {
        int calls = 0;
        for (const Journal::StoredRow &stored : *sample)
            calls += callsFor(stored.row);
        m_pace.setLeastCalls(static_cast<double>(calls) / static_cast<double>(sample->size()));
    }
    m_run.start(m_runId);
    note();
}

void BulkRunner::tellRows()
{
    std::vector<Journal::StoredRow> rows;
    while (!m_changedRows.empty() && rows.size() < RowsATurn) {
        const int row = *m_changedRows.begin();
        m_changedRows.erase(m_changedRows.begin());
        if (auto stored = m_journal.rows(m_runId, row - 1, 1); stored && !stored->empty())
            rows.push_back(std::move(stored->front()));
    }
    if (!rows.empty()) {
        Q_EMIT rowsChanged(rows);
        m_tellRows.request(); // for others, or for the end, which takes its own time
    } else if (m_changedRows.empty() && m_run.state() == BulkRun::State::Finished &&
               !std::exchange(m_isTold, true)) {
        Q_EMIT finished();
    }
}

void BulkRunner::note()
{
    const BulkRun::Progress now = m_run.progress();
    m_pace.note({.now = std::chrono::milliseconds(m_clock.elapsed()),
                 .ended = endedOf(now),
                 .inFlight = now.inFlight,
                 .calls = m_calls(),
                 .wait = m_eta(1),
                 .isRunning = m_run.state() == BulkRun::State::Running});
    Q_EMIT changed();
}

QString BulkRunner::stateText() const
{
    return BulkText::state(m_run.state(), m_run.pauseReason(), m_run.error(), m_size);
}

QString BulkRunner::progressText() const
{
    const bool isRunning = m_run.state() == BulkRun::State::Running;
    return BulkText::progress(m_run.progress(), isRunning ? m_pace.perMinute() : std::nullopt, left());
}

std::optional<std::chrono::milliseconds> BulkRunner::left() const
{
    if (m_run.state() != BulkRun::State::Running)
        return std::nullopt;
    return m_pace.left(openOf(m_run.progress()), m_eta);
}

int BulkRunner::percent() const
{
    const BulkRun::Progress now = m_run.progress();
    const int all = endedOf(now) + openOf(now);
    return all > 0 ? 100 * endedOf(now) / all : 100;
}

} // namespace Stationmaster
