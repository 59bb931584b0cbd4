// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/runreport.h"

#include "provisioning/bulk/runtotals.h"
#include "startup/columns.h"
#include "words/plantext.h"
#include "words/rowtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int ReadAtOnce = 500;

struct RunReportWords
{
    Q_DECLARE_TR_FUNCTIONS(RunReportWords)
};

/// Empty where there is nothing to say of the row.
QString whatBecameOf(const RunRow &row)
{
    if (row.state == RowState::Skipped)
        return PlanText::state(row);
    const QString problem = RowText::problem(row);
    if (row.state == RowState::Done || problem.isEmpty())
        return row.state == RowState::Failed || row.state == RowState::InDoubt ? PlanText::state(row)
                                                                               : problem;
    return RunReportWords::tr("%1: %2", "what became of a row, a sentence")
        .arg(PlanText::state(row), problem);
}

QString totalsText(const RunTotals &totals)
{
    return Columns::total(RunReportWords::tr("Rows:"), totals.rows) +
           Columns::total(RunReportWords::tr("Done:"), totals.done) +
           Columns::total(RunReportWords::tr("Failed:"), totals.failed) +
           Columns::total(RunReportWords::tr("Not known:"), totals.inDoubt) +
           Columns::total(RunReportWords::tr("Not begun:"), totals.planned) +
           Columns::total(RunReportWords::tr("Held:"), totals.held) +
           Columns::total(RunReportWords::tr("Left out:"), totals.skipped);
}

} // namespace

Result<RunReport> RunReport::of(const Journal &journal, const QString &runId,
                                const std::optional<int> &leftOutBefore)
{
    RunReport report;
    RunTotals totals;
    int withoutSteps = 0;
    for (int last = -1;;) {
        const auto rows = journal.rows(runId, last, ReadAtOnce);
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            break;
        last = rows->back().number;
        for (const auto &[number, row] : *rows) {
            totals.add(row);
            withoutSteps += row.state == RowState::Skipped && row.steps.empty() ? 1 : 0;
            if (const QString what = whatBecameOf(row); !what.isEmpty())
                report.text += Columns::line({QString::number(number + 1), row.name, what});
        }
    }
    report.text += totalsText(totals);
    report.isAllDone = totals.failed + totals.inDoubt + totals.planned == 0 &&
                       totals.skipped == leftOutBefore.value_or(withoutSteps);
    return report;
}

} // namespace Stationmaster
