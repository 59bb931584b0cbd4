// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/runexport.h"

#include "activity/activitytext.h"
#include "widgets/csvexport.h"
#include "words/problemtext.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr auto CountedFor = 15ms; // the window takes part in between
constexpr int RunsCounted = 100;
constexpr int RowsLoaded = 50;

QString momentOf(const Plan &plan)
{
    return plan.created.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString resultOf(const CellChip &state, const QString &why)
{
    return why.isEmpty() ? state.word : ActivityText::tr("%1: %2", "a result, why").arg(state.word, why);
}

} // namespace

RunExport::RunExport(Journal &journal, const QString &orgId, const RunFilter &filter, QObject *parent)
    : QObject(parent), m_journal(journal), m_orgId(orgId), m_filter(filter)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RunExport::countNext);
}

void RunExport::count()
{
    m_timer.start();
}

void RunExport::countNext()
{
    const auto page = m_journal.runs(m_orgId, m_filter, m_next.value_or(0), RunsCounted, CountedFor);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    for (const RecordedRun &run : page->runs) {
        const int lines = run.plan.hasRows() ? run.plan.size.rows : static_cast<int>(run.plan.steps.size());
        m_lines += lines;
        m_runs.push_back({.id = run.plan.id, .lines = lines});
    }
    m_next = page->goOnFrom;
    if (m_next)
        m_timer.start();
    else
        Q_EMIT counted(m_lines);
}

int RunExport::linesOf(const QStringList &runIds) const
{
    const QSet<QString> wanted(runIds.begin(), runIds.end());
    int lines = 0;
    for (const Counted &run : m_runs)
        lines += wanted.contains(run.id) ? run.lines : 0;
    return lines;
}

void RunExport::write(const QString &path, const QStringList &only)
{
    CsvExport::Content content{.titles = {tr("Time"), tr("Run"), tr("Person or object"), tr("What"),
                                          tr("Before"), tr("After"), tr("Result")}};
    const QSet<QString> wanted(only.begin(), only.end());
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        for (int line = 0; line < m_runs[run].lines && (only.isEmpty() || wanted.contains(m_runs[run].id));
             ++line)
            content.ids.append(u"%1/%2"_s.arg(run).arg(line));
    }
    content.cells = [this](const QString &line) { return cells(line); };
    const auto lines = static_cast<int>(content.ids.size());
    auto *writing = new CsvExport(path, std::move(content), this); // never outlives what it asks
    connect(writing, &CsvExport::finished, this,
            [this, lines](const QString &written, int rows, const QString &problem) {
                Q_EMIT finished(written, rows, problem.isEmpty() ? lines - rows : 0, problem);
            });
    writing->start();
}

QStringList RunExport::cells(const QString &line)
{
    const auto run = line.section(u'/', 0, 0).toUInt();
    const int number = line.section(u'/', 1).toInt();
    if (m_loaded != run && !load(run))
        return {};
    return m_run.plan.hasRows() ? cellsOfRow(number) : cellsOfStep(number);
}

bool RunExport::load(std::size_t run)
{
    m_loaded.reset();
    m_rows.clear();
    auto plan = m_journal.run(m_runs.at(run).id);
    if (!plan)
        return false;
    m_run = {.plan = std::move(*plan)};
    m_loaded = run;
    return true;
}

QStringList RunExport::cellsOfStep(int index) const
{
    const Plan &plan = m_run.plan;
    if (index >= static_cast<int>(plan.steps.size()))
        return {};
    const Step &step = plan.step(index);
    const QString why =
        step.state == StepState::Failed && step.error ? ProblemText::sentence(*step.error) : QString();
    return {momentOf(plan),
            ActivityText::title(m_run),
            ActivityText::object(step),
            ProblemText::title(step),
            ActivityText::before(plan, index),
            ActivityText::after(plan, index),
            resultOf(ActivityText::state(step), why)};
}

QStringList RunExport::cellsOfRow(int number)
{
    if (m_rows.empty() || number < m_rows.front().number || number > m_rows.back().number) {
        m_rows =
            m_journal.rows(m_run.plan.id, number - 1, RowsLoaded).value_or(std::vector<Journal::StoredRow>());
    }
    const int first = m_rows.empty() ? 0 : m_rows.front().number;
    const auto at = static_cast<std::size_t>(number - first);
    if (number < first || at >= m_rows.size() || m_rows[at].number != number)
        return {};
    const RunRow &row = m_rows[at].row;
    return {momentOf(m_run.plan),
            ActivityText::title(m_run),
            row.name,
            ActivityText::what(row),
            ActivityText::before(row),
            ActivityText::after(row),
            resultOf(ActivityText::state(row), ActivityText::reason(row))};
}

} // namespace Stationmaster
