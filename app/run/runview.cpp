// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "run/runview.h"

#include "pages/conflictview.h"
#include "provisioning/steptype.h"
#include "run/outcomepanel.h"
#include "run/runend.h"
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
        const StepObject object = stepType(step.kind).facts.object;
        if (object == StepObject::Phone)
            phones.append(id);
        else if (object == StepObject::BaseSettings)
            baseSettings.append(id);
    }
}

void collectOthers(const Plan &run, QStringList &sites, QStringList &users)
{
    for (const Step &step : run.steps) {
        if (stepType(step.kind).facts.object == StepObject::Site)
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
        m_waits = true;
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
    m_looked = -1;
    m_clock.start();
    how(*active());
    Q_EMIT said(RunText::underWay(active()->plan()));
    Q_EMIT started();
    stepMoved();
}

void RunView::look()
{
    const int doubted = active()->plan().nextStep();
    resume([](Executor &executor) { executor.look(); });
    m_looked = doubted;
    Q_EMIT said(tr("Checking the outcome of the last step in the org. Nothing is sent."));
}

void RunView::stepMoved()
{
    const Executor &executor = *active();
    const int current = executor.currentStep();
    if (current != m_shownStep) {
        m_shownStep = current;
        m_seconds = 0;
        m_waits = false;
    }
    const auto index = static_cast<std::size_t>(current);
    const bool isValid = current >= 0 && index < executor.plan().steps.size();
    const auto wait = executor.isLooking() ? RunText::Wait::Looking
                      : m_waits            ? RunText::Wait::Org
                                           : RunText::Wait::None;
    m_list->update(executor.plan(), current,
                   isValid ? RunText::progress(executor.plan().steps[index], m_seconds, wait) : QString());
}

void RunView::tick()
{
    if (!m_waits)
        ++m_seconds;
    stepMoved();
}

void RunView::stop()
{
    if (!isRunning())
        return;
    Q_EMIT said(tr("Stopping. The current request is allowed to finish, so that its outcome is known."));
    active()->cancel();
}

void RunView::ended(Executor::Outcome outcome)
{
    m_clock.stop();
    stepMoved();
    announceChanges();
    const QStringList irrevocable = m_undo ? RunText::irrevocable(plan()) : m_irrevocable;
    const RunEnd end = runEnd(active()->plan(), outcome, {.looked = m_looked, .irrevocable = irrevocable});
    Q_EMIT said(end.said);
    if (!end.strong.isEmpty() || m_undo)
        tell(end);
    if (outcome == Executor::Outcome::Complete && !m_undo)
        Q_EMIT completed();
    else
        Q_EMIT stopped();
}

void RunView::tell(const RunEnd &end)
{
    m_outcome->report(end.tone, end.strong.isEmpty() ? end.said : end.strong, end.text, end.account,
                      end.details);
    const Plan &run = active()->plan();
    const int open = run.nextStep();
    if (open >= 0 && !run.steps[static_cast<std::size_t>(open)].conflicts.isEmpty()) {
        ConflictWords words;
        if (!run.undoOf.isEmpty())
            words = {.base = tr("Value set by the run"), .mine = tr("Restore what was there before")};
        m_conflicts = new ConflictView(run.steps[static_cast<std::size_t>(open)].conflicts, words);
        m_outcome->setContent(m_conflicts);
    }
    addRemedies();
    addOffers(end);
}

void RunView::addButton(const QString &label, const std::function<void()> &act)
{
    connect(m_outcome->addButton(label), &QPushButton::clicked, this, act);
}

void RunView::addRemedies()
{
    const Executor::Offer offer = active()->offer();
    if (offer.remedy == Executor::Remedy::ResolveConflict)
        addButton(tr("C&ontinue with these choices"), [this] {
            const QStringList mine = m_conflicts ? m_conflicts->minePaths() : QStringList();
            resume([mine](Executor &executor) { executor.resolve(mine); });
        });
    const QString label = RunText::offerLabel(offer, userNameIn(plan()));
    if (!label.isEmpty())
        addButton(label, [this, offer] {
            resume([offer](Executor &executor) {
                if (offer.remedy == Executor::Remedy::AdoptPhone)
                    executor.adopt();
                else
                    executor.rename(offer.suggestion);
            });
        });
}

void RunView::addOffers(const RunEnd &end)
{
    const auto goOn = [this] { resume([](Executor &executor) { executor.retry(); }); };
    for (const RunEnd::Offer offer : end.offers) {
        switch (offer) {
        case RunEnd::Offer::GoOn:
            addButton(tr("C&ontinue"), goOn);
            break;
        case RunEnd::Offer::Retry:
            addButton(tr("&Retry"), goOn);
            break;
        case RunEnd::Offer::LookAgain:
            addButton(tr("Chec&k again"), [this] { look(); });
            break;
        case RunEnd::Offer::TakeBack:
            addButton(tr("&Undo what was done"), [this] { takeBack(); });
            break;
        }
    }
    const bool nothingIsLeft = m_undo ? active()->plan().isComplete() : planUndo(plan()).steps.empty();
    if (m_inputCanChange && nothingIsLeft)
        addButton(tr("&Change the input"), [this] { Q_EMIT startOverRequested(); });
}

void RunView::takeBack()
{
    if (!m_inputCanChange) {
        Q_EMIT takeBackRequested();
        return;
    }
    const Plan back = planUndo(plan());
    m_undo = makeConnected();
    m_list->setPlan(back);
    resume([back](Executor &executor) { executor.run(back); });
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
