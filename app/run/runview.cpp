// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "run/runview.h"

#include "conflict/conflictview.h"
#include "presentation/problemtext.h"
#include "run/outcomepanel.h"
#include "run/runtext.h"
#include "run/steplist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString userNameIn(const Plan &plan)
{
    for (const Step &step : plan.steps) {
        if (const QString name = step.intent["userName"_L1].toString(); !name.isEmpty())
            return name;
    }
    return {};
}

void collectObjects(const Plan &run, QStringList &phones, QStringList &baseSettings)
{
    for (const Step &step : run.steps) {
        const QString id = step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId;
        if (id.isEmpty())
            continue;
        if (step.kind == StepKind::CreatePhone || step.kind == StepKind::DeletePhone ||
            step.kind == StepKind::UpdatePhone)
            phones.append(id);
        else if (step.kind == StepKind::CreateBaseSettings || step.kind == StepKind::DeleteBaseSettings ||
                 step.kind == StepKind::UpdateBaseSettings)
            baseSettings.append(id);
    }
}

void collectOthers(const Plan &run, QStringList &sites, QStringList &users)
{
    for (const Step &step : run.steps) {
        if (step.kind == StepKind::UpdateSite)
            sites.append(step.intent["id"_L1].toString());
        for (const QString &user :
             {step.intent["userId"_L1].toString(), step.intent["shown"_L1]["userId"_L1].toString()}) {
            if (!user.isEmpty())
                users.append(user);
        }
    }
}

} // namespace

RunView::RunView(ExecutorFactory makeExecutor, QWidget *parent)
    : QWidget(parent), m_makeExecutor(std::move(makeExecutor)),
      m_list(new StepList(StepList::Show::States, tr("Steps"), this)), m_outcome(new OutcomePanel(this))
{
    using namespace std::chrono_literals;
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &RunView::tick);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(m_list);
    column->addWidget(m_outcome);
    column->addStretch(1);
}

RunView::~RunView() = default;

void RunView::setPlan(const Plan &plan)
{
    m_isDone = false;
    m_undo.reset();
    m_executor.reset();
    m_plan = plan;
    m_outcome->hide();
    m_list->setPlan(plan);
}

void RunView::start()
{
    m_executor = makeConnected();
    resume([plan = m_plan](Executor &executor) { executor.run(plan); });
}

std::unique_ptr<Executor> RunView::makeConnected()
{
    std::unique_ptr<Executor> executor = m_makeExecutor();
    connect(executor.get(), &Executor::stepChanged, this, &RunView::stepMoved);
    connect(executor.get(), &Executor::waiting, this, [this](int, int elapsedSeconds) {
        m_waitsForOrg = true;
        m_seconds = elapsedSeconds;
        stepMoved();
    });
    connect(executor.get(), &Executor::finished, this, &RunView::ended);
    return executor;
}

Executor *RunView::active() const
{
    return m_undo ? m_undo.get() : m_executor.get();
}

const Plan &RunView::plan() const
{
    return m_executor ? m_executor->plan() : m_plan;
}

bool RunView::isRunning() const
{
    return active() && active()->isRunning();
}

void RunView::resume(const std::function<void(Executor &)> &how)
{
    m_outcome->hide();
    m_shownStep = -1;
    m_clock.start();
    const bool takesBack = m_undo || !m_plan.undoOf.isEmpty();
    Q_EMIT said(takesBack
                    ? tr("What was made is being removed, the newest first.")
                    : tr("Each change is written down here before it is sent, so that nothing is lost."));
    how(*active());
    Q_EMIT started();
    stepMoved();
}

void RunView::stepMoved()
{
    const Executor &executor = *active();
    const int current = executor.currentStep();
    if (current != m_shownStep) {
        m_shownStep = current;
        m_seconds = 0;
        m_waitsForOrg = false;
    }
    const auto index = static_cast<std::size_t>(current);
    const bool isValid = current >= 0 && index < executor.plan().steps.size();
    m_list->update(executor.plan(), current,
                   isValid ? RunText::progress(executor.plan().steps[index], m_seconds, m_waitsForOrg)
                           : QString());
}

void RunView::tick()
{
    if (!m_waitsForOrg)
        ++m_seconds;
    stepMoved();
}

void RunView::stop()
{
    if (!isRunning())
        return;
    Q_EMIT said(
        tr("Stopping. The request that is under way is let to its end, so that its outcome is known."));
    active()->cancel();
}

void RunView::ended(Executor::Outcome outcome)
{
    m_clock.stop();
    stepMoved();
    announceChanges();
    if (outcome != Executor::Outcome::Complete) {
        reportProblem(outcome);
        Q_EMIT stopped();
    } else if (m_undo) {
        reportUndone();
        Q_EMIT stopped();
    } else {
        m_isDone = true;
        Q_EMIT said(m_plan.undoOf.isEmpty() ? tr("Everything is done.") : tr("Everything is taken back."));
        Q_EMIT completed();
    }
}

void RunView::reportProblem(Executor::Outcome outcome)
{
    const Plan &run = active()->plan();
    const int open = RunText::firstOpenStep(run);
    const Step step = open >= 0 ? run.steps[static_cast<std::size_t>(open)] : Step{};
    const QString exists = RunText::whatExists(plan(), m_undo ? m_undo->plan() : Plan{});
    if (outcome == Executor::Outcome::Cancelled) {
        Q_EMIT said(tr("Stopped between two steps."));
        m_outcome->report(Theme::Tone::Warning, tr("Stopped, as you asked."),
                          tr("Go on, or take back what was made, or close and leave it as it is."), exists,
                          {});
    } else {
        Error error = step.error.value_or(Error{.kind = Error::Kind::Malformed});
        const bool isInDoubt = step.state == StepState::Sent; // the look-up failed as well
        error.ambiguous = error.ambiguous || isInDoubt;
        Q_EMIT said(isInDoubt ? tr("How one step ended is not known; those before it succeeded.")
                              : tr("One step did not succeed; those before it did."));
        m_outcome->report(isInDoubt ? Theme::Tone::Warning : Theme::Tone::Problem,
                          (isInDoubt ? tr("Not known yet: %1.") : tr("This did not succeed: %1."))
                              .arg(ProblemText::title(step)),
                          step.conflicts.isEmpty() ? ProblemText::sentence(error)
                                                   : tr("Somebody changed the same since you saw it, so nothing "
                                                        "was written. Choose which to take."),
                          exists, ProblemText::details(error));
        if (!step.conflicts.isEmpty())
            m_outcome->setContent(m_conflicts = new ConflictView(step.conflicts));
    }
    addRemedies();
}

void RunView::addRemedies()
{
    const Executor::Offer offer = active()->offer();
    if (offer.remedy == Executor::Remedy::ResolveConflict) {
        connect(m_outcome->addButton(tr("&Go on with these choices")), &QPushButton::clicked, this, [this] {
            const QStringList mine = m_conflicts ? m_conflicts->minePaths() : QStringList();
            resume([mine](Executor &executor) { executor.resolve(mine); });
        });
    }
    const QString label = RunText::offerLabel(offer, userNameIn(plan()));
    if (!label.isEmpty()) {
        connect(m_outcome->addButton(label), &QPushButton::clicked, this, [this, offer] {
            resume([offer](Executor &executor) {
                if (offer.remedy == Executor::Remedy::AdoptPhone)
                    executor.adopt();
                else
                    executor.rename(offer.suggestion);
            });
        });
    }
    connect(m_outcome->addButton(tr("&Retry")), &QPushButton::clicked, this,
            [this] { resume([](Executor &executor) { executor.retry(); }); });
    if (m_undo || !m_plan.undoOf.isEmpty())
        return;
    if (!planUndo(plan()).steps.empty())
        connect(m_outcome->addButton(tr("&Undo what was made")), &QPushButton::clicked, this, &RunView::undo);
    else
        addStartOver();
}

void RunView::addStartOver()
{
    if (m_inputCanChange)
        connect(m_outcome->addButton(tr("&Change the input")), &QPushButton::clicked, this,
                &RunView::startOverRequested);
}

void RunView::undo()
{
    const Plan back = planUndo(plan());
    m_undo = makeConnected();
    m_list->setPlan(back);
    resume([back](Executor &executor) { executor.run(back); });
}

void RunView::reportUndone()
{
    Q_EMIT said(tr("Everything is taken back."));
    m_outcome->report(Theme::Tone::Success, tr("What was made is removed again."),
                      RunText::whatExists(plan(), m_undo->plan()), {}, {});
    addStartOver();
}

void RunView::announceChanges()
{
    QStringList phones;
    QStringList baseSettings;
    collectObjects(plan(), phones, baseSettings);
    if (m_undo)
        collectObjects(m_undo->plan(), phones, baseSettings);
    phones.removeDuplicates();
    baseSettings.removeDuplicates();
    Q_EMIT objectsChanged(phones, baseSettings);
    QStringList sites;
    QStringList users;
    collectOthers(plan(), sites, users);
    sites.removeDuplicates();
    users.removeDuplicates();
    Q_EMIT othersChanged(sites, users);
}

} // namespace Stationmaster
