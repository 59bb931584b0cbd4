// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/applypage.h"

#include "presentation/problemtext.h"
#include "wizard/outcomepanel.h"
#include "wizard/runtext.h"
#include "wizard/steplist.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ApplyPage::ApplyPage(WizardState &shared, ExecutorFactory makeExecutor, QWidget *parent)
    : WizardPage(shared, tr("Apply"), {}, parent), m_makeExecutor(std::move(makeExecutor)),
      m_list(new StepList(StepList::Show::States, tr("Steps"), this)), m_outcome(new OutcomePanel(this))
{
    using namespace std::chrono_literals;
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &ApplyPage::tick);
    connect(m_outcome, &OutcomePanel::revealRequested, this, &ApplyPage::reveal);
    body()->addWidget(m_list);
    body()->addWidget(m_outcome);
    body()->addStretch(1);
    setButtonText(QWizard::NextButton, tr("&Next: Done"));
}

ApplyPage::~ApplyPage() = default;

void ApplyPage::initializePage()
{
    m_isDone = false;
    m_undo.reset();
    m_outcome->hide();
    m_list->setPlan(state().plan);
    m_executor = makeConnected();
    resume([this](Executor &executor) { executor.run(state().plan); });
}

std::unique_ptr<Executor> ApplyPage::makeConnected()
{
    std::unique_ptr<Executor> executor = m_makeExecutor();
    connect(executor.get(), &Executor::stepChanged, this, &ApplyPage::stepMoved);
    connect(executor.get(), &Executor::waiting, this, [this](int, int elapsedSeconds) {
        m_waitsForOrg = true;
        m_seconds = elapsedSeconds;
        stepMoved();
    });
    connect(executor.get(), &Executor::finished, this, &ApplyPage::ended);
    return executor;
}

Executor *ApplyPage::active() const
{
    return m_undo ? m_undo.get() : m_executor.get();
}

const Plan &ApplyPage::plan() const
{
    return m_executor ? m_executor->plan() : state().plan;
}

bool ApplyPage::isComplete() const
{
    return m_isDone;
}

bool ApplyPage::isRunning() const
{
    return active() && active()->isRunning();
}

void ApplyPage::resume(const std::function<void(Executor &)> &how)
{
    m_outcome->hide();
    m_shownStep = -1;
    m_clock.start();
    setButtonText(QWizard::CancelButton, tr("&Stop"));
    setSubtitle(
        m_undo
            ? tr("What was made is being removed, the newest first.")
            : tr("Each change is recorded on this computer before it is sent, so that nothing gets lost."));
    how(*active());
    stepMoved();
}

void ApplyPage::stepMoved()
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

void ApplyPage::tick()
{
    if (!m_waitsForOrg)
        ++m_seconds;
    stepMoved();
}

void ApplyPage::stop()
{
    if (!isRunning())
        return;
    setSubtitle(
        tr("Stopping. The request that is under way is let to its end, so that its outcome is known."));
    active()->cancel();
}

void ApplyPage::ended(Executor::Outcome outcome)
{
    m_clock.stop();
    setButtonText(QWizard::CancelButton, tr("C&lose"));
    stepMoved();
    announceChanges();
    if (outcome != Executor::Outcome::Complete)
        return reportProblem(outcome);
    if (m_undo)
        return reportUndone();
    setSubtitle(tr("Everything is done."));
    state().plan = plan();
    m_isDone = true;
    Q_EMIT completeChanged();
    Q_EMIT completed();
}

void ApplyPage::reportProblem(Executor::Outcome outcome)
{
    const Plan &run = active()->plan();
    const int open = RunText::firstOpenStep(run);
    const Step step = open >= 0 ? run.steps[static_cast<std::size_t>(open)] : Step{};
    const QString exists = RunText::whatExists(plan(), m_undo ? m_undo->plan() : Plan{});
    if (outcome == Executor::Outcome::Cancelled) {
        setSubtitle(tr("Stopped between two steps."));
        m_outcome->report(Theme::Tone::Warning, tr("Stopped, as you asked."),
                          tr("Go on, or take back what was made, or close and leave it as it is."), exists,
                          {});
    } else {
        setSubtitle(tr("One step did not succeed; those before it did."));
        const Error error = step.error.value_or(Error{.kind = Error::Kind::Malformed});
        m_outcome->report(Theme::Tone::Problem, tr("This did not succeed: %1.").arg(ProblemText::title(step)),
                          ProblemText::sentence(error), exists, ProblemText::details(error));
    }
    addRemedies();
}

void ApplyPage::addRemedies()
{
    const Executor::Offer offer = active()->offer();
    const QString label = RunText::offerLabel(offer, state().draft.userName);
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
    if (m_undo)
        return;
    if (!planUndo(plan()).steps.empty())
        connect(m_outcome->addButton(tr("&Undo what was made")), &QPushButton::clicked, this,
                &ApplyPage::undo);
    else
        connect(m_outcome->addButton(tr("&Change the input")), &QPushButton::clicked, this,
                &ApplyPage::startOverRequested);
}

void ApplyPage::undo()
{
    const Plan back = planUndo(plan());
    m_undo = makeConnected();
    m_list->setPlan(back);
    resume([back](Executor &executor) { executor.run(back); });
}

void ApplyPage::reportUndone()
{
    setSubtitle(tr("Everything is taken back."));
    m_outcome->report(Theme::Tone::Success, tr("What was made is removed again."),
                      RunText::whatExists(plan(), m_undo->plan()), {}, {});
    connect(m_outcome->addButton(tr("&Change the input")), &QPushButton::clicked, this,
            &ApplyPage::startOverRequested);
}

void ApplyPage::announceChanges()
{
    QStringList phones;
    QStringList baseSettings;
    const auto collect = [&](const Plan &run) {
        for (const Step &step : run.steps) {
            const QString id = step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId;
            if (id.isEmpty())
                continue;
            if (step.kind == StepKind::CreatePhone || step.kind == StepKind::DeletePhone)
                phones.append(id);
            else if (step.kind == StepKind::CreateBaseSettings || step.kind == StepKind::DeleteBaseSettings)
                baseSettings.append(id);
        }
    };
    collect(plan());
    if (m_undo)
        collect(m_undo->plan());
    phones.removeDuplicates();
    baseSettings.removeDuplicates();
    Q_EMIT objectsChanged(phones, baseSettings);
}

} // namespace Stationmaster
