// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/runtext.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::RunText {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString madeName(const Step &step)
{
    if (!step.objectName.isEmpty())
        return step.objectName;
    const QString name = step.intent["name"_L1].toString();
    return name.isEmpty() ? step.intent["body"_L1]["name"_L1].toString() : name;
}

bool takesBack(const Step &back, const Step &step)
{
    const bool isSettled = back.state == StepState::Done || back.state == StepState::Skipped;
    const bool isCounterpart =
        (step.kind == StepKind::CreatePhone && back.kind == StepKind::DeletePhone) ||
        (step.kind == StepKind::CreateBaseSettings && back.kind == StepKind::DeleteBaseSettings);
    if (!isSettled || !isCounterpart)
        return false;
    // A create in doubt has no id; its undo looked it up by name and removed it, or found that there is none.
    return step.state == StepState::Sent ? back.intent["name"_L1].toString() == madeName(step)
                                         : back.intent["id"_L1].toString() == step.objectId;
}

bool isTakenBack(const Step &step, const Plan &undo)
{
    return std::ranges::any_of(undo.steps, [&](const Step &back) { return takesBack(back, step); });
}

QString createdObject(const Step &step)
{
    switch (step.kind) {
    case StepKind::CreateBaseSettings:
        return RunWords::tr("the base settings “%1”").arg(madeName(step));
    case StepKind::CreatePhone:
        return RunWords::tr("the phone “%1”").arg(madeName(step));
    default:
        return {};
    }
}

} // namespace

QString whatExists(const Plan &plan, const Plan &undo)
{
    QStringList certain;
    QStringList doubtful;
    for (const Step &step : plan.steps) {
        const QString object = createdObject(step);
        if (object.isEmpty() || step.adopted || isTakenBack(step, undo))
            continue;
        if (step.state == StepState::Done)
            certain.append(object);
        else if (step.state == StepState::Sent)
            doubtful.append(object);
    }
    const QString join = RunWords::tr(" and ", "between two things in a list");
    QStringList sentences;
    if (!certain.isEmpty())
        sentences.append(RunWords::tr("What was made and exists now: %1.").arg(certain.join(join)));
    if (!doubtful.isEmpty())
        sentences.append(RunWords::tr("Not known yet whether it exists: %1.").arg(doubtful.join(join)));
    if (sentences.isEmpty())
        return undo.steps.empty() ? RunWords::tr("Nothing was made; the org is as it was.")
                                  : RunWords::tr("Nothing of it is left; the org is as it was before.");
    sentences.append(RunWords::tr("Activity keeps this run and can undo it later, too."));
    return sentences.join(u' ');
}

int firstOpenStep(const Plan &plan)
{
    const auto open = std::ranges::find_if(plan.steps, [](const Step &step) {
        return step.state != StepState::Done && step.state != StepState::Skipped;
    });
    return open == plan.steps.end() ? -1 : int(open - plan.steps.begin());
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

QString progress(const Step &step, int seconds, bool waitsForOrg)
{
    if (!waitsForOrg)
        return seconds < 2 ? RunWords::tr("In progress…")
                           : RunWords::tr("In progress, %n second(s)", nullptr, seconds);
    if (step.kind == StepKind::SetDefaultStation)
        return RunWords::tr("Waiting for the phone’s station to appear, %n second(s)", nullptr, seconds);
    return RunWords::tr("Waiting until the org lets go of it, %n second(s)", nullptr, seconds);
}

} // namespace Stationmaster::RunText
