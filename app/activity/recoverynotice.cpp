// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "activity/recoverynotice.h"

#include "provisioning/steptype.h"
#include "run/runtext.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QPushButton>

namespace Stationmaster {

namespace {

Theme::Tone toneOf(Recovered::Finding finding)
{
    return finding == Recovered::Finding::Unknown ? Theme::Tone::Warning : Theme::Tone::Info;
}

QString whatWasFound(const Recovered &run)
{
    if (run.finding == Recovered::Finding::NotInDoubt)
        return {};
    const Step &step = run.plan.steps[static_cast<std::size_t>(run.step)];
    const QString title = ProblemText::title(step);
    switch (run.finding) {
    case Recovered::Finding::Made:
        if (step.objectName.isEmpty())
            return RecoveryNotice::tr(
                       "The request had reached the org and took effect: “%1”. Nothing was sent again.")
                .arg(title);
        return RecoveryNotice::tr(
                   "The request had reached the org: “%1” exists once. Nothing was sent again.")
            .arg(step.objectName);
    case Recovered::Finding::NothingMade:
        return RecoveryNotice::tr("No trace of the last request was found in the org: “%1”.").arg(title);
    case Recovered::Finding::Unknown:
        if (run.asked && !isUpdate(step.kind) && !isCreate(step.kind))
            return RecoveryNotice::tr("What the org shows does not tell whether this step was carried out: "
                                      "“%1”. Continuing looks again, and then sends it again.")
                .arg(title);
        if (run.asked)
            return RecoveryNotice::tr("Others have changed it since, so it cannot be told whether this step "
                                      "was carried out: “%1”. Continuing compares before it writes.")
                .arg(title);
        return RecoveryNotice::tr("The outcome of this step could not be checked in the org: “%1”.")
            .arg(title);
    case Recovered::Finding::NotInDoubt:
        break;
    }
    return {};
}

/// What was found out, and below that what was done of the run and what was not.
QString whatIsKnown(const Recovered &run)
{
    const QString found = whatWasFound(run);
    const QString account = RunText::account(run.plan);
    return found.isEmpty() ? account : found + u'\n' + account;
}

} // namespace

RecoveryNotice::RecoveryNotice(const Recovered &run, QWidget *parent)
    : Banner(toneOf(run.finding), {}, parent), m_plan(run.plan)
{
    setText(
        whatIsKnown(run),
        (run.plan.isComplete() ? tr("“%1” is finished.") : tr("“%1” is not finished.")).arg(run.plan.title));
    const QString id = run.plan.id;
    const bool known = run.finding != Recovered::Finding::Unknown || run.asked;
    if (known && !run.plan.isComplete()) {
        m_resume = addAction(tr("Continue"));
        connect(m_resume, &QPushButton::clicked, this, [this, id] {
            Q_EMIT resumeRequested(id);
            Q_EMIT dismissed(id, false);
        });
    }
    if (known && run.plan.undoOf.isEmpty() && !planUndo(run.plan).steps.empty()) {
        m_undo = addAction(tr("Undo what was done"));
        connect(m_undo, &QPushButton::clicked, this, [this, id] {
            Q_EMIT undoRequested(id);
            Q_EMIT dismissed(id, false);
        });
    }
    if (!known) {
        connect(addAction(tr("Check again")), &QPushButton::clicked, this,
                [this, id] { Q_EMIT lookRequested(id); });
    }
    connect(addAction(known ? tr("Leave as is") : tr("Remind me later")), &QPushButton::clicked, this,
            [this, id, known] { Q_EMIT dismissed(id, known); });
}

void RecoveryNotice::setAbilities(const Abilities &abilities)
{
    if (m_resume)
        AbilityText::offer(m_resume, AbilityText::whyNot(abilities, m_plan));
    if (m_undo)
        AbilityText::offer(m_undo, AbilityText::whyNotUndo(abilities, m_plan));
}

} // namespace Stationmaster
