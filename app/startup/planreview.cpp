// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/planreview.h"

#include "provisioning/bulk/runtotals.h"
#include "startup/columns.h"
#include "words/plantext.h"
#include "words/rowtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::PlanReview {

namespace {

struct PlanReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanReviewWords)
};

QString totals(const CheckedPlan &now)
{
    const RunTotals rows = totalsOf(now.run.rows);
    return Columns::total(PlanReviewWords::tr("Rows:"), rows.rows) +
           Columns::total(PlanReviewWords::tr("To be done:"), rows.planned) +
           Columns::total(PlanReviewWords::tr("Held:"), rows.held) +
           Columns::total(PlanReviewWords::tr("Left out:"), rows.skipped) +
           Columns::total(PlanReviewWords::tr("No longer as planned:"), static_cast<int>(now.changed.size()));
}

} // namespace

QString text(const PlanFile &planned, const CheckedPlan &now)
{
    const Plan &head = planned.run.head;
    QString text = Columns::safe(PlanReviewWords::tr("Plan: %1").arg(head.title)) + u'\n' +
                   Columns::safe(PlanReviewWords::tr("Org: %1").arg(planned.orgName)) + u'\n' +
                   PlanReviewWords::tr("Made: %1")
                       .arg(QLocale().toString(head.created.toLocalTime(), QLocale::ShortFormat)) +
                   u"\n\n"_s;
    for (std::size_t index = 0; index < now.run.rows.size(); ++index) {
        const RunRow &row = now.run.rows[index];
        const bool isChanged = std::ranges::binary_search(now.changed, index);
        const QString state = PlanText::state(row);
        const QString change = RowText::change(row);
        text += Columns::line(
            {QString::number(index + 1), row.name, RowText::what(row), change.isEmpty() ? u"–"_s : change,
             isChanged ? PlanReviewWords::tr("no longer as planned, %1", "what the state of a row is now")
                             .arg(state)
                       : state});
    }
    return text + u'\n' + totals(now);
}

} // namespace Stationmaster::PlanReview
