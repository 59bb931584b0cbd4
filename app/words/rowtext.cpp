// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/rowtext.h"

#include "provisioning/changeplan.h"
#include "words/changetext.h"
#include "words/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster::RowText {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

} // namespace

QString what(const RunRow &row)
{
    QStringList titles;
    for (const Step &step : row.steps)
        titles.append(ProblemText::title(step));
    return titles.join(u"; "_s);
}

QString change(const RunRow &row)
{
    QStringList changes;
    const Plan plan{.steps = row.steps};
    for (int index = 0; index < std::ssize(row.steps); ++index) {
        const Step &step = plan.step(index);
        const QString name = step.intent["name"_L1].toString();
        if (step.kind == StepKind::CreatePhone)
            changes.append(RowWords::tr("no phone → “%1”, %2", "a phone; for whom, at which site")
                               .arg(name, ProblemText::explanation(plan, index)));
        else if (step.kind == StepKind::CreateBaseSettings)
            changes.append(ProblemText::explanation(plan, index));
        else if (step.kind == StepKind::DeletePhone || step.kind == StepKind::DeleteBaseSettings)
            changes.append(RowWords::tr("“%1” → deleted").arg(name));
        else
            changes += FieldChangeText::changeLines(changesOf(step));
    }
    return changes.isEmpty() ? what(row) : changes.join(u"; "_s);
}

QString problem(const RunRow &row)
{
    for (const Step &step : row.steps) {
        if (step.skipped == SkipReason::ChangedByOthers || !step.kept.isEmpty())
            return RowWords::tr("Changed by others since; their change was kept.");
        if (step.error && !step.isFinished())
            return ProblemText::sentence(*step.error);
        if (step.state == StepState::Sent)
            return RowWords::tr(
                "The outcome is not known yet. It is looked up before anything is sent again.");
        if (!step.conflicts.isEmpty())
            return RowWords::tr("“%1” was changed by somebody else in the meantime; nothing was written.")
                .arg(FieldChangeText::label(step.conflicts.front().path));
    }
    return {};
}

} // namespace Stationmaster::RowText
