// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitytext.h"

#include "provisioning/changeplan.h"
#include "provisioning/runsummary.h"
#include "provisioning/steptype.h"
#include "words/changetext.h"
#include "words/personsteptext.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const QString Between = u" · "_s;

Plan planOfRow(const RunRow &row)
{
    Plan plan;
    plan.steps = row.steps;
    return plan;
}

enum class Effect { Real, Planned, None };

/// What became of that which a step wanted.
Effect effectOf(const Step &step)
{
    switch (outcomeOf(step)) {
    case StepOutcome::Done:
    case StepOutcome::NotNeeded:
    case StepOutcome::AlreadyGone:
        return Effect::Real;
    case StepOutcome::Failed:
    case StepOutcome::NotKnown:
    case StepOutcome::NotBegun:
        return Effect::Planned;
    case StepOutcome::Kept:
    case StepOutcome::Unexplained:
        break;
    }
    return Effect::None;
}

/// The words for the steps of a row, each once.
QString joinedSteps(const Plan &plan, const std::function<QString(int step)> &words)
{
    QStringList parts;
    for (int i = 0; i < static_cast<int>(plan.steps.size()); ++i) {
        const QString part = words(i);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(Between);
}

QList<FieldChange> toldChanges(const Step &step)
{
    const QList<FieldChange> applied =
        step.state == StepState::Done ? appliedChangesOf(step) : QList<FieldChange>();
    return FieldChangeText::told(applied.isEmpty() ? changesOf(step) : applied);
}

QString fields(const Step &step, QJsonValue FieldChange::*value)
{
    QStringList parts;
    for (const FieldChange &change : toldChanges(step))
        parts.append(ActivityText::tr("%1: %2", "a field and its value")
                         .arg(FieldChangeText::label(change.path),
                              FieldChangeText::value(change.path, change.*value)));
    parts.removeDuplicates(); // two keys may mean the same setting
    return parts.join(Between);
}

QString nameOfObject(const Step &step)
{
    return step.objectName.isEmpty() ? step.intent["name"_L1].toString() : step.objectName;
}

} // namespace

/// A run of one step, and one of the wizard, which is called by the phone it makes, are told in the words of
/// that step; all others by their title.
QString ActivityText::title(const RecordedRun &run)
{
    const Plan &plan = run.plan;
    if (!plan.undoOf.isEmpty())
        return tr("Undo of “%1”").arg(plan.title);
    if (plan.steps.size() == 1)
        return ProblemText::title(plan.steps.front());
    for (const Step &step : plan.steps) {
        if (step.kind == StepKind::CreatePhone && step.intent["name"_L1].toString() == plan.title)
            return ProblemText::title(step);
    }
    return plan.title;
}

CellChip ActivityText::result(const RecordedRun &run)
{
    const bool hasDone = countOf(run.rows, RowState::Done) > 0;
    switch (run.result) {
    case RunResult::InDoubt:
        return {Theme::Tone::Warning, u"help"_s, tr("In doubt")};
    case RunResult::Stopped:
        return {Theme::Tone::Problem, u"problem"_s, tr("Stopped")};
    case RunResult::RowsFailed:
        return {Theme::Tone::Problem, u"problem"_s, hasDone ? tr("Some failed") : tr("Failed")};
    case RunResult::Unfinished:
        return {Theme::Tone::Info, u"info"_s, tr("Unfinished")};
    case RunResult::Saved:
        return {Theme::Tone::Info, u"info"_s, tr("Saved for later")};
    case RunResult::PartlyDone:
        return {Theme::Tone::Warning, u"check"_s, tr("Partly done")};
    case RunResult::Left:
        return {Theme::Tone::Warning, u"info"_s,
                run.plan.hasRows() ? tr("Nothing done") : tr("Changed by others")};
    case RunResult::PartlyUndone:
        return {Theme::Tone::Warning, u"undo"_s, tr("Partly undone")};
    case RunResult::Undone:
        return {Theme::Tone::Neutral, u"undo"_s, tr("Undone")};
    case RunResult::Done:
        break;
    }
    return {Theme::Tone::Success, u"check"_s, tr("Done")};
}

QString ActivityText::progress(const RecordedRun &run)
{
    const QLocale locale;
    if (!run.plan.hasRows()) {
        const RunSummary summary = summaryOf(run.plan);
        return summary.steps == 0 ? QString()
                                  : tr("%1 of %2 done")
                                        .arg(locale.toString(summary.done + summary.notNeeded),
                                             locale.toString(summary.steps));
    }
    const int kept = countOf(run.rows, RowState::Done, RowReason::Changed);
    QStringList parts{tr("%1 of %2 done")
                          .arg(locale.toString(countOf(run.rows, RowState::Done) - kept),
                               locale.toString(run.plan.size.rows))};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const int inDoubt = countOf(run.rows, RowState::InDoubt);
    const int failed = countOf(run.rows, RowState::Failed);
    const int planned = countOf(run.rows, RowState::Planned);
    const int held = countOf(run.rows, RowState::Held);
    const int skipped = countOf(run.rows, RowState::Skipped);
    add(inDoubt, tr("%Ln in doubt", nullptr, inDoubt));
    add(failed, tr("%Ln failed", nullptr, failed));
    add(kept, tr("%Ln changed by others", nullptr, kept));
    add(planned, tr("%Ln not begun", nullptr, planned));
    add(held, tr("%Ln held", nullptr, held));
    add(skipped, tr("%Ln left out", nullptr, skipped));
    return parts.join(u", "_s);
}

CellChip ActivityText::state(const Step &step)
{
    switch (outcomeOf(step)) {
    case StepOutcome::NotKnown:
        return {Theme::Tone::Warning, u"help"_s, tr("In doubt")};
    case StepOutcome::Failed:
        return {Theme::Tone::Problem, u"problem"_s, tr("Failed")};
    case StepOutcome::NotBegun:
        return {Theme::Tone::Neutral, {}, tr("Not done")};
    case StepOutcome::AlreadyGone:
    case StepOutcome::Kept:
    case StepOutcome::Unexplained:
        return {Theme::Tone::Neutral, {}, ProblemText::leftOut(step)};
    case StepOutcome::NotNeeded:
        if (step.state == StepState::Skipped)
            return {Theme::Tone::Neutral, {}, ProblemText::leftOut(step)};
        break;
    case StepOutcome::Done:
        break;
    }
    return {Theme::Tone::Success, u"check"_s, tr("Done")};
}

CellChip ActivityText::state(const RunRow &row)
{
    switch (row.state) {
    case RowState::InDoubt:
        return {Theme::Tone::Warning, u"help"_s, tr("In doubt")};
    case RowState::Failed:
        return {Theme::Tone::Problem, u"problem"_s, tr("Failed")};
    case RowState::Planned:
        return {Theme::Tone::Neutral, {}, tr("Not begun")};
    case RowState::Held:
        return {Theme::Tone::Warning, u"info"_s, tr("Held")};
    case RowState::Skipped:
        return {Theme::Tone::Neutral, {}, tr("Left out")};
    case RowState::Done:
        break;
    }
    if (row.reason == RowReason::Changed)
        return {Theme::Tone::Warning, u"info"_s, tr("Changed by others")};
    return {Theme::Tone::Success, u"check"_s, tr("Done")};
}

QString ActivityText::reason(const RunRow &row)
{
    if (row.state == RowState::Held || row.state == RowState::Skipped)
        return PlanText::reason(row.reason);
    const auto failed = std::ranges::find_if(
        row.steps, [](const Step &step) { return step.state == StepState::Failed && step.error; });
    return failed == row.steps.end() ? QString() : ProblemText::sentence(*failed->error);
}

QString ActivityText::object(const Step &step)
{
    const QString person = step.intent["userName"_L1].toString();
    if (!person.isEmpty())
        return person;
    const QString name = nameOfObject(step);
    return name.isEmpty() ? step.intent["body"_L1]["name"_L1].toString() : name;
}

/// The earlier one is known by its id alone, and ids are nothing to be told.
QString ActivityText::defaultPhone(const Step &step)
{
    const QJsonValue before = step.before["defaultStationId"_L1];
    if (!before.isString())
        return {};
    return before.toString().isEmpty() ? tr("no default phone") : tr("another default phone");
}

QString ActivityText::before(const Plan &plan, int step)
{
    const Step &shown = plan.step(step);
    switch (stepType(shown.kind).facts.verb) {
    case StepVerb::Update:
        return fields(shown, &FieldChange::before);
    case StepVerb::Delete:
        return nameOfObject(shown);
    case StepVerb::SetDefault:
    case StepVerb::ClearDefault:
        return defaultPhone(shown);
    case StepVerb::Disassociate:
        return tr("signed in");
    case StepVerb::SignOut:
    case StepVerb::Record:
    case StepVerb::StopRecording:
    case StepVerb::EndCall:
        return PersonStepText::before(shown);
    case StepVerb::Create:
    case StepVerb::Associate:
    case StepVerb::None:
        break;
    }
    return {};
}

QString ActivityText::planned(const QString &what)
{
    //: What a step would have made, or may have: it was not carried out, or is not known to be.
    return what.isEmpty() ? QString() : tr("planned: %1").arg(what);
}

QString ActivityText::after(const Plan &plan, int step)
{
    const Effect effect = effectOf(plan.step(step));
    if (effect == Effect::None)
        return {};
    return effect == Effect::Real ? wanted(plan, step) : planned(wanted(plan, step));
}

/// What is there by the step, once it is carried out.
QString ActivityText::wanted(const Plan &plan, int step)
{
    const Step &shown = plan.step(step);
    switch (stepType(shown.kind).facts.verb) {
    case StepVerb::Create:
        return nameOfObject(shown).isEmpty() ? object(shown) : nameOfObject(shown);
    case StepVerb::Update:
        return fields(shown, &FieldChange::after);
    case StepVerb::Delete:
        return tr("deleted");
    case StepVerb::SetDefault:
        if (const Step *phone = plan.referredStep(shown.intent, "phoneFromStep"_L1))
            return tr("default phone: %1").arg(nameOfObject(*phone));
        if (shown.kind == StepKind::RestoreDefaultStation)
            return shown.intent["stationId"_L1].toString().isEmpty() ? tr("no default phone")
                                                                     : tr("the earlier default phone");
        return tr("this phone is the default");
    case StepVerb::ClearDefault:
        return tr("no default phone");
    case StepVerb::Disassociate:
        return tr("signed out");
    case StepVerb::Associate:
        return tr("signed in");
    case StepVerb::SignOut:
    case StepVerb::Record:
    case StepVerb::StopRecording:
    case StepVerb::EndCall:
        return PersonStepText::after(shown);
    case StepVerb::None:
        break;
    }
    return {};
}

QString ActivityText::what(const RunRow &row)
{
    const Plan plan = planOfRow(row);
    return joinedSteps(plan, [&plan](int step) { return ProblemText::title(plan.step(step)); });
}

QString ActivityText::before(const RunRow &row)
{
    const Plan plan = planOfRow(row);
    return joinedSteps(plan, [&plan](int step) { return before(plan, step); });
}

QString ActivityText::after(const RunRow &row)
{
    const Plan plan = planOfRow(row);
    const auto having = [&plan](Effect effect) {
        return joinedSteps(plan, [&plan, effect](int step) {
            return effectOf(plan.step(step)) == effect ? wanted(plan, step) : QString();
        });
    };
    QStringList parts{having(Effect::Real)};
    if (row.state != RowState::Skipped) // nothing more will come of it
        parts.append(planned(having(Effect::Planned)));
    parts.removeAll(QString());
    return parts.join(Between);
}

} // namespace Stationmaster
