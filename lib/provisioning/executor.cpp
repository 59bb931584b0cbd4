// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/executor.h"

#include "provisioning/changeplan.h"
#include "provisioning/journal.h"
#include "provisioning/remedyfinder.h"
#include "provisioning/steptype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// How often in one go a write is sent again after look-ups that proved it had no effect.
constexpr int MostResends = 3;

bool isRefusalOfAnObject(const Error &error)
{
    // [guess] API.md 11.3: the exact codes of "name taken" and "second phone" are unknown; both are 400 or
    // 409.
    return error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Rejected;
}

} // namespace

Executor::Executor(Api api, Journal &journal, ExecutorOptions options, QObject *parent)
    : QObject(parent), m_api(api), m_journal(journal), m_options(options)
{
}

Executor::~Executor() = default;

void Executor::run(const Plan &plan)
{
    if (m_isRunning)
        return;
    m_plan = plan;
    m_newName.clear();
    m_isRecorded = false;
    start();
}

void Executor::retry()
{
    if (!m_isRunning && m_plan.nextStep() >= 0)
        start();
}

void Executor::look()
{
    const int index = m_plan.nextStep();
    if (m_isRunning || index < 0 || m_plan.step(index).state != StepState::Sent)
        return;
    start();
    m_onlyLooks = true;
}

void Executor::adopt()
{
    if (m_isRunning || m_offer.remedy != Remedy::AdoptPhone)
        return;
    start([this, found = m_offer] {
        Step step = current();
        step.objectId = found.objectId;
        step.objectName = found.objectName;
        step.lineId = found.lineId;
        step.adopted = true;
        finishStep(step, StepState::Done);
    });
}

void Executor::rename(const QString &name)
{
    const int index = m_plan.nextStep();
    if (m_isRunning || index < 0 || name.trimmed().isEmpty() || !isCreate(m_plan.step(index).kind))
        return;
    m_newName = name.trimmed();
    start();
}

void Executor::resolve(const QStringList &minePaths)
{
    if (m_isRunning || m_offer.remedy != Remedy::ResolveConflict)
        return;
    start([this, minePaths] {
        Step step = current();
        resolveConflicts(step, minePaths);
        saveAndGoOn(step);
    });
}

void Executor::cancel()
{
    if (!m_isRunning)
        return;
    m_isCancelRequested = true;
    if (m_runner)
        m_runner->stopWaiting();
}

Result<void> Executor::record()
{
    if (m_isRecorded || m_plan.steps.empty())
        return {};
    if (m_plan.row) { // it comes from the journal
        m_isRecorded = true;
        return {};
    }
    auto known = m_journal.run(m_plan.id);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    if (known) {
        m_plan = std::move(*known);
    } else if (const auto added = m_journal.addPlan(m_plan); !added) {
        return added;
    }
    if (std::ranges::any_of(m_plan.steps, [](const Step &step) { return step.kind == StepKind::Unknown; }))
        return fail({.kind = Error::Kind::Rejected, .code = u"stationmaster.unknown.step"_s});
    if (m_plan.saved) {
        if (const auto begun = m_journal.beginSaved(m_plan.id); !begun)
            return begun;
        m_plan.saved = false;
    }
    m_isRecorded = true;
    return {};
}

void Executor::start(std::function<void()> first)
{
    const auto recorded = record();
    m_isRunning = true;
    m_isCancelRequested = false;
    m_onlyLooks = false;
    m_offer = {};
    m_current = m_plan.nextStep();
    const auto begin = [this, recorded, first = std::move(first)] {
        if (!recorded)
            stopWith(recorded.error());
        else if (first)
            first();
        else if (m_checkedOrg == m_plan.orgId || m_current < 0 || m_plan.row)
            next();
        else
            checkOrg();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

/// A plan is never applied to another org, whatever connection was chosen since it was made.
void Executor::checkOrg()
{
    const auto call = m_api.organization().me();
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Organization> &r) {
        m_checkedOrg = r ? r->id : QString();
        if (!r)
            stopWith(r.error());
        else if (r->id == m_plan.orgId)
            next();
        else
            stopWith(
                {.kind = Error::Kind::Rejected, .code = u"stationmaster.other.org"_s, .message = r->name});
    });
}

void Executor::next()
{
    m_current = m_plan.nextStep();
    m_resends = 0;
    if (m_current < 0) {
        if (m_isRecorded && !m_plan.row)
            (void)m_journal.close(m_plan.id); // a run without open steps is closed on the next start as well
        if (!m_plan.undoOf.isEmpty())
            (void)m_journal.close(m_plan.undoOf);
        end(m_plan.isComplete() ? Outcome::Complete : Outcome::Stopped);
    } else if (m_isCancelRequested || (m_onlyLooks && current().state != StepState::Sent)) {
        end(Outcome::Cancelled);
    } else if (current().state == StepState::Sent) {
        lookUpOutcome();
    } else {
        carryOut();
    }
}

void Executor::makeRunner()
{
    m_runner = StepRunner::make({.api = m_api,
                                 .options = m_options,
                                 .plan = &m_plan,
                                 .index = m_current,
                                 .save = [this](const Step &step) { return save(step); }});
    connect(m_runner.get(), &StepRunner::waiting, this,
            [this](int seconds) { Q_EMIT waiting(m_current, seconds); });
}

void Executor::carryOut()
{
    if (!m_newName.isEmpty())
        stepType(current().kind).rename(current().intent, std::exchange(m_newName, QString()));
    m_asPlanned = current();
    m_asPlanned.state = StepState::Planned;
    m_asPlanned.error.reset();
    makeRunner();
    m_runner->start().onFinished(this, [this](const Result<StepRunner::Ending> &r) {
        m_runner.reset();
        if (r)
            carriedOut(*r);
        else
            stopWith(r.error());
    });
}

void Executor::carriedOut(const StepRunner::Ending &ending)
{
    switch (ending.end) {
    case StepRunner::End::Done:
        finishStep(ending.step, StepState::Done);
        break;
    case StepRunner::End::Skipped:
        finishStep(ending.step, StepState::Skipped);
        break;
    case StepRunner::End::Cancelled:
        if (current().state == StepState::Planned) { // it has not even been recorded
            end(Outcome::Cancelled);
            break;
        }
        current() = m_asPlanned;
        saveCancelled();
        break;
    case StepRunner::End::Doubtful:
        ++m_resends;
        current() = ending.step;
        lookUpOutcome();
        break;
    case StepRunner::End::Refused:
        refused(ending.step);
        break;
    }
}

void Executor::refused(const Step &step)
{
    const Error error = step.error.value_or(Error());
    current() = step;
    current().state = StepState::Failed;
    if (!step.conflicts.isEmpty())
        m_offer = {.remedy = Remedy::ResolveConflict,
                   .objectId = step.objectId,
                   .objectName = step.intent["name"_L1].toString()};
    if (!isCreate(step.kind) || !isRefusalOfAnObject(error))
        stopWith(error);
    else if (step.before["doubted"_L1].toBool())
        lookForWhatIsInTheWay();
    else
        findRemedy();
}

/// Looks once where sending again is harmless.
void Executor::lookUpOutcome()
{
    const bool isWaitedFor = isHarmfulTwice(current().kind);
    startLookUp(isWaitedFor ? StepRunner::Looks::Repeated : StepRunner::Looks::Once, [this](const auto &r) {
        if (r && r->tookEffect())
            useFound(*r);
        else if (r)
            notCarriedOut(r->effect);
        else if (r.error().kind == Error::Kind::Cancelled)
            end(Outcome::Cancelled); // still in doubt, and on disk as such
        else
            stopWith(r.error());
    });
}

/// The first sending may have taken effect after all, and be what the second was refused for.
void Executor::lookForWhatIsInTheWay()
{
    startLookUp(StepRunner::Looks::Once, [this](const auto &r) {
        if (r && r->tookEffect())
            useFound(*r);
        else
            findRemedy();
    });
}

void Executor::startLookUp(StepRunner::Looks looks,
                           std::function<void(const Result<StepRunner::Found> &)> use)
{
    makeRunner();
    StepRunner::forgetHints(current()); // the runner has them
    m_isLooking = true;
    m_runner->lookUp(looks).onFinished(this,
                                       [this, use = std::move(use)](const Result<StepRunner::Found> &r) {
                                           m_runner.reset();
                                           m_isLooking = false;
                                           use(r);
                                       });
}

void Executor::useFound(const StepRunner::Found &found)
{
    Step step = current();
    found.applyTo(step);
    finishStep(step, StepState::Done);
}

/// Sending an update again is safe even if it was carried out before, since it compares first.
void Executor::notCarriedOut(StepRunner::Effect effect)
{
    const auto error = current().error;
    StepRunner::planAgain(current());
    if (effect == StepRunner::Effect::NotKnown)
        current().before.insert("unsettled"_L1, true);
    else
        current().before.remove("unsettled"_L1);
    if (m_isCancelRequested || m_onlyLooks)
        endCancelled();
    else if (m_resends > MostResends)
        stopWith(error.value_or(Error()));
    else
        carryOut();
}

void Executor::findRemedy()
{
    if (m_plan.row) { // nobody is asked about one row of many
        stopWith(current().error.value_or(Error()));
        return;
    }
    m_remedyFinder = std::make_unique<RemedyFinder>(m_api);
    m_remedyFinder->start(m_plan, m_current).onFinished(this, [this](const Result<Offer> &r) {
        m_offer = r.value_or(Offer());
        m_remedyFinder.reset();
        stopWith(current().error.value_or(Error()));
    });
}

Call<void> Executor::save(const Step &step)
{
    const auto keep = [executor = QPointer(this), index = m_current, step](const Result<void> &saved) {
        if (saved && executor) {
            executor->m_plan.steps.at(static_cast<std::size_t>(index)) = step;
            Q_EMIT executor->stepChanged(index);
        }
        return saved;
    };
    return mapped<void, void>(m_journal.saveStep(m_plan, m_current, step), keep);
}

void Executor::finishStep(Step step, StepState state)
{
    step.state = state;
    step.error.reset();
    step.before.remove("unsettled"_L1);
    m_newName.clear();
    saveAndGoOn(step);
}

void Executor::saveAndGoOn(const Step &step)
{
    save(step).onFinished(this, [this](const Result<void> &saved) {
        // When this fails, the step stays in doubt here as it is on disk, and a retry looks it up.
        if (saved)
            next();
        else
            stopWith(saved.error());
    });
}

/// A step in doubt stays so; any other has failed and nothing of it was carried out.
void Executor::stopWith(const Error &error)
{
    if (m_current >= 0) {
        Step step = current();
        step.error = error;
        if (step.state != StepState::Sent)
            step.state = StepState::Failed;
        saveAndEnd(step, Outcome::Stopped);
    } else {
        end(Outcome::Stopped);
    }
}

void Executor::saveAndEnd(const Step &step, Outcome outcome)
{
    const auto saved = m_isRecorded ? save(step) : finishedCall<void>(fail({.kind = Error::Kind::Storage}));
    saved.onFinished(this, [this, step, outcome](const Result<void> &r) {
        if (!r) {
            current() = step;
            Q_EMIT stepChanged(m_current);
        }
        end(outcome);
    });
}

void Executor::endCancelled()
{
    StepRunner::planAgain(current());
    saveCancelled();
}

void Executor::saveCancelled()
{
    save(current()).onFinished(this, [this](const Result<void> &saved) {
        if (saved)
            end(Outcome::Cancelled);
        else
            stopWith(saved.error());
    });
}

void Executor::end(Outcome outcome)
{
    m_isRunning = false;
    Q_EMIT finished(outcome);
}

} // namespace Stationmaster
