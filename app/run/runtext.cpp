// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/runtext.h"

#include "provisioning/runsummary.h"
#include "words/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Stationmaster::RunText {

namespace {

constexpr qsizetype MostNamed = 3; ///< steps; more are only counted

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString labelOf(StepOutcome outcome, bool takesBack, const QString &count, const QString &total)
{
    switch (outcome) {
    case StepOutcome::Done:
        return takesBack ? RunWords::tr("Undone: %1 of %2").arg(count, total)
                         : RunWords::tr("Done: %1 of %2").arg(count, total);
    case StepOutcome::NotNeeded:
        return RunWords::tr("Not needed: %1").arg(count);
    case StepOutcome::AlreadyGone:
        return RunWords::tr("Already gone: %1").arg(count);
    case StepOutcome::Kept:
        return RunWords::tr("Left as changed by others: %1").arg(count);
    case StepOutcome::Unexplained:
        return RunWords::tr("Skipped for a reason that was not recorded: %1").arg(count);
    case StepOutcome::Failed:
        return RunWords::tr("Failed without changing anything: %1").arg(count);
    case StepOutcome::NotKnown:
        return RunWords::tr("Not known yet: %1").arg(count);
    case StepOutcome::NotBegun:
        return RunWords::tr("Not started: %1").arg(count);
    }
    return {};
}

QString line(const QString &label, const QStringList &names)
{
    if (names.size() > MostNamed)
        return label;
    //: A line of an account. %1: such as “Done: 2 of 5”. %2: what these steps are.
    return RunWords::tr("%1 (%2)").arg(label, names.join(u" · "_s));
}

QString countText(qsizetype count)
{
    return QLocale().toString(count);
}

bool isMaking(StepKind kind)
{
    return kind == StepKind::CreateBaseSettings || kind == StepKind::CreatePhone ||
           kind == StepKind::SetDefaultStation;
}

bool isDeleting(StepKind kind)
{
    return kind == StepKind::DeletePhone || kind == StepKind::DeleteBaseSettings;
}

} // namespace

QString account(const Plan &run, const QStringList &irrevocable)
{
    const RunSummary summary = summaryOf(run);
    std::map<StepOutcome, QStringList> titles;
    QStringList partlyKept;
    for (const Step &step : run.steps) {
        titles[outcomeOf(step)].append(ProblemText::title(step));
        if (outcomeOf(step) == StepOutcome::Done && !step.kept.isEmpty())
            partlyKept.append(ProblemText::title(step));
    }
    QStringList lines;
    if (summary.nothingWasDone())
        lines.append(summary.isUndo ? RunWords::tr("Nothing was undone.")
                                    : RunWords::tr("Nothing was changed; the org is as it was."));
    const auto add = [&lines](const QString &label, const QStringList &names) {
        if (!names.isEmpty())
            lines.append(line(label, names));
    };
    for (const auto &[outcome, names] : titles)
        add(labelOf(outcome, summary.isUndo, countText(names.size()), countText(summary.steps)), names);
    add(RunWords::tr("Of these, partly left as changed by others: %1").arg(countText(partlyKept.size())),
        partlyKept);
    add(RunWords::tr("Cannot be undone: %1").arg(countText(irrevocable.size())), irrevocable);
    if (summary.signedOut > 0)
        lines.append(
            RunWords::tr("%n person(s) were signed out of their phone by this, and have to select it again.",
                         nullptr, summary.signedOut));
    if (summary.signInNotKnown > 0)
        lines.append(
            RunWords::tr("For %n person(s) it is not known whether this signed them out of their phone.",
                         nullptr, summary.signInNotKnown));
    return lines.join(u'\n');
}

QStringList irrevocable(const Plan &run)
{
    QStringList titles;
    for (const Step &step : run.steps) {
        if (step.state == StepState::Done && !canBeUndone(step))
            titles.append(ProblemText::title(step));
    }
    return titles;
}

QString underWay(const Plan &run)
{
    const auto areAll = [&run](bool (*is)(StepKind)) {
        return std::ranges::all_of(run.steps, is, &Step::kind);
    };
    if (!run.undoOf.isEmpty())
        return RunWords::tr("Undoing what was done, newest first.");
    if (areAll(isMaking))
        return RunWords::tr(
            "Creating. Each step is recorded here before it is sent, so that nothing is lost.");
    if (areAll(isDeleting))
        return RunWords::tr(
            "Deleting. Each step is recorded here before it is sent, so that nothing is lost.");
    return RunWords::tr("Changing. Each step is recorded here before it is sent, so that nothing is lost.");
}

QString offerLabel(const Executor::Offer &offer, const QString &userName)
{
    switch (offer.remedy) {
    case Executor::Remedy::AdoptPhone:
        return RunWords::tr("Use the phone “%1” that %2 has").arg(offer.objectName, userName);
    case Executor::Remedy::RenamePhone:
    case Executor::Remedy::RenameBaseSettings:
        return RunWords::tr("Use the name “%1”").arg(offer.suggestion);
    case Executor::Remedy::ResolveConflict: // a view of its own
    case Executor::Remedy::None:
        break;
    }
    return {};
}

QString progress(const Step &step, int seconds, Wait wait)
{
    if (wait == Wait::Looking)
        return RunWords::tr("Checking its outcome in the org, %n second(s)", nullptr, seconds);
    if (wait == Wait::Org && step.kind == StepKind::SetDefaultStation)
        return RunWords::tr("Waiting for the phone’s station to appear, %n second(s)", nullptr, seconds);
    if (wait == Wait::Org && isDeleting(step.kind))
        return step.state == StepState::Sent
                   ? RunWords::tr("Waiting for the org to release it, %n second(s)", nullptr, seconds)
                   : RunWords::tr("Looking for it in the org, %n second(s)", nullptr, seconds);
    return seconds < 2 ? RunWords::tr("In progress…")
                       : RunWords::tr("In progress, %n second(s)", nullptr, seconds);
}

} // namespace Stationmaster::RunText
