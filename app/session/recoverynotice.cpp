// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "session/recoverynotice.h"

#include "presentation/abilitytext.h"
#include "presentation/problemtext.h"

#include <QPushButton>

namespace Stationmaster {

namespace {

Theme::Tone toneOf(Recovered::Finding finding)
{
    return finding == Recovered::Finding::Unknown ? Theme::Tone::Warning : Theme::Tone::Info;
}

QStringList madeBy(const Plan &plan)
{
    QStringList made;
    for (const Step &step : plan.steps) {
        const bool creates = step.kind == StepKind::CreateBaseSettings || step.kind == StepKind::CreatePhone;
        if (creates && step.state == StepState::Done && !step.adopted)
            made << step.objectName;
    }
    return made;
}

QString whatWasFound(const Recovered &run)
{
    const auto inDoubt = [&run] { return run.plan.steps[static_cast<std::size_t>(run.step)]; };
    switch (run.finding) {
    case Recovered::Finding::Made:
        if (inDoubt().objectName.isEmpty())
            return RecoveryNotice::tr("The request had reached the org and took effect: “%1”. Nothing was sent again.")
                .arg(ProblemText::title(inDoubt()));
        return RecoveryNotice::tr("The request had reached the org: “%1” exists, once. Nothing was sent again.")
            .arg(inDoubt().objectName);
    case Recovered::Finding::NothingMade:
        return RecoveryNotice::tr("The last request never took effect, so the org has nothing of it: “%1”.")
            .arg(ProblemText::title(inDoubt()));
    case Recovered::Finding::Unknown:
        return RecoveryNotice::tr("The org could not be asked what became of this step: “%1”. Start the program again when "
                                  "the org can be reached.")
            .arg(ProblemText::title(inDoubt()));
    case Recovered::Finding::NotInDoubt:
        break;
    }
    const QStringList made = madeBy(run.plan);
    if (made.isEmpty())
        return RecoveryNotice::tr("It stopped before anything was made.");
    return RecoveryNotice::tr("What it made so far is in the org: %1.").arg(made.join(QStringLiteral(", ")));
}

} // namespace

RecoveryNotice::RecoveryNotice(const Recovered &run, QWidget *parent)
    : Banner(toneOf(run.finding), {}, parent)
    , m_plan(run.plan)
{
    setText(whatWasFound(run), tr("“%1” was cut off.").arg(run.plan.title));
    const QString id = run.plan.id;
    const bool known = run.finding != Recovered::Finding::Unknown;
    if (known && !run.plan.isComplete()) {
        m_resume = addAction(tr("Go on"));
        connect(m_resume, &QPushButton::clicked, this, [this, id] {
            Q_EMIT resumeRequested(id);
            Q_EMIT dismissed(id, false);
        });
    }
    if (known && run.plan.undoOf.isEmpty() && !madeBy(run.plan).isEmpty()) {
        m_undo = addAction(tr("Undo what was made"));
        connect(m_undo, &QPushButton::clicked, this, [this, id] {
            Q_EMIT undoRequested(id);
            Q_EMIT dismissed(id, false);
        });
    }
    connect(addAction(known ? tr("Leave it so") : tr("Remind me later")), &QPushButton::clicked, this,
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
