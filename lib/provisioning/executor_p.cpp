// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/executor_p.h"

#include "provisioning/journal.h"
#include "provisioning/stepfacts.h"

#include <QJsonArray>

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

Executor::Private::Private(Executor *executor, Api orgApi, Journal &openJournal,
                           ExecutorOptions executorOptions)
    : q(executor), api(orgApi), journal(openJournal), options(executorOptions)
{
}

void Executor::Private::take(const Plan &newPlan)
{
    plan = newPlan;
    newName.clear();
    m_recorded = false;
}

Result<void> Executor::Private::record()
{
    if (m_recorded || plan.steps.empty())
        return {};
    auto known = journal.run(plan.id);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    if (known) {
        plan = std::move(*known);
    } else if (const auto added = journal.addPlan(plan); !added) {
        return added;
    }
    if (std::ranges::any_of(plan.steps, [](const Step &step) { return step.kind == StepKind::Unknown; }))
        return fail({.kind = Error::Kind::Rejected, .code = u"stationmaster.unknown.step"_s});
    if (plan.saved) {
        if (const auto begun = journal.beginSaved(plan.id); !begun)
            return begun;
        plan.saved = false;
    }
    m_recorded = true;
    return {};
}

void Executor::Private::start(std::function<void()> first)
{
    const auto recorded = record();
    running = true;
    cancelRequested = false;
    onlyLooks = false;
    remedy = {};
    current = plan.nextStep();
    const auto begin = [this, recorded, first = std::move(first)] {
        if (!recorded)
            stopWith(recorded.error());
        else if (first)
            first();
        else if (m_checkedOrg == plan.orgId || current < 0)
            next();
        else
            checkOrg();
    };
    QMetaObject::invokeMethod(q, begin, Qt::QueuedConnection);
}

/// A plan is never applied to another org, whatever profile was chosen since it was made.
void Executor::Private::checkOrg()
{
    const auto call = api.organization().me();
    m_asking = CallGuard(call);
    call.onFinished(q, [this](const Result<Organization> &r) {
        m_checkedOrg = r ? r->id : QString();
        if (!r)
            stopWith(r.error());
        else if (r->id == plan.orgId)
            next();
        else
            stopWith(
                {.kind = Error::Kind::Rejected, .code = u"stationmaster.other.org"_s, .message = r->name});
    });
}

void Executor::Private::next()
{
    current = plan.nextStep();
    m_resends = 0;
    if (current < 0) {
        if (m_recorded)
            (void)journal.close(plan.id); // a run without open steps is closed on the next start as well
        if (!plan.undoOf.isEmpty())
            (void)journal.close(plan.undoOf);
        end(plan.isComplete() ? Outcome::Complete : Outcome::Stopped);
    } else if (cancelRequested || (onlyLooks && currentStep().state != StepState::Sent)) {
        end(Outcome::Cancelled);
    } else if (currentStep().state == StepState::Sent) {
        settle(LookUp::Looks::Repeated);
    } else {
        carryOut();
    }
}

void Executor::Private::carryOut()
{
    useNewName();
    runner = StepRunner::make(
        {.api = api, .options = options, .plan = &plan, .index = current, .save = [this](const Step &step) {
             return save(step);
         }});
    connect(runner.get(), &StepRunner::waiting, q,
            [this](int seconds) { Q_EMIT q->waiting(current, seconds); });
    runner->start().onFinished(q, [this](const Result<StepRunner::Ending> &r) {
        runner.reset();
        if (r)
            carriedOut(*r);
        else
            stopWith(r.error());
    });
}

void Executor::Private::carriedOut(const StepRunner::Ending &ending)
{
    switch (ending.end) {
    case StepRunner::End::Done:
        if (finishStep(ending.step, StepState::Done))
            next();
        break;
    case StepRunner::End::Skipped:
        if (finishStep(ending.step, StepState::Skipped))
            next();
        break;
    case StepRunner::End::Cancelled:
        cancelled();
        break;
    case StepRunner::End::Doubtful:
        ++m_resends;
        currentStep() = ending.step;
        settle(LookUp::Looks::Repeated);
        break;
    case StepRunner::End::Refused:
        refused(ending.step);
        break;
    }
}

void Executor::Private::refused(const Step &step)
{
    const Error error = step.error.value_or(Error());
    currentStep() = step;
    currentStep().state = StepState::Failed;
    if (!step.conflicts.isEmpty())
        remedy = {.offer = {.remedy = Remedy::ResolveConflict,
                            .objectId = step.objectId,
                            .objectName = step.intent["name"_L1].toString()}};
    if (!StepFacts::makesSomething(step.kind) || !isRefusalOfAnObject(error))
        stopWith(error);
    else if (step.before["doubted"_L1].toBool())
        settle(LookUp::Looks::Once); // the first sending may have taken effect after all, and be what is in
                                     // the way
    else
        findRemedy();
}

void Executor::Private::settle(LookUp::Looks looks)
{
    lookUp = std::make_unique<LookUp>(api, options, looks);
    connect(lookUp.get(), &LookUp::waiting, q, [this](int seconds) { Q_EMIT q->waiting(current, seconds); });
    lookUp->ofStep(plan, current).onFinished(q, [this, looks](const Result<LookUp::Found> &r) {
        lookUp.reset();
        if (r && r->tookEffect)
            settled(*r);
        else if (looks == LookUp::Looks::Once)
            findRemedy();
        else if (r)
            notCarriedOut();
        else if (r.error().kind == Error::Kind::Cancelled)
            end(Outcome::Cancelled); // still in doubt, and on disk as such
        else
            stopWith(r.error());
    });
}

void Executor::Private::settled(const LookUp::Found &found)
{
    Step step = currentStep();
    found.settle(step);
    if (finishStep(step, StepState::Done))
        next();
}

void Executor::Private::notCarriedOut()
{
    const auto error = currentStep().error;
    StepFacts::planAgain(currentStep());
    if (cancelRequested || onlyLooks)
        cancelled();
    else if (m_resends > MostResends)
        stopWith(error.value_or(Error()));
    else
        carryOut();
}

void Executor::Private::findRemedy()
{
    m_remedyFinder = std::make_unique<RemedyFinder>(api);
    m_remedyFinder->start(plan, current).onFinished(q, [this](const Result<RemedyFinder::Finding> &r) {
        remedy = r.value_or(RemedyFinder::Finding());
        m_remedyFinder.reset();
        stopWith(currentStep().error.value_or(Error()));
    });
}

void Executor::Private::useNewName()
{
    const QString name = std::exchange(newName, QString());
    QJsonObject &intent = currentStep().intent;
    if (name.isEmpty())
        return;
    if (currentStep().kind == StepKind::CreatePhone) {
        intent.insert("name"_L1, name);
        return;
    }
    QJsonObject body = intent["body"_L1].toObject();
    const QString earlier = body["name"_L1].toString();
    QJsonArray lines = body["lines"_L1].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        if (line["name"_L1].toString() == earlier) {
            line.insert("name"_L1, name);
            lines[i] = line;
        }
    }
    body.insert("name"_L1, name);
    body.insert("lines"_L1, lines);
    intent.insert("body"_L1, body);
}

Result<void> Executor::Private::save(const Step &step)
{
    const auto saved = journal.saveStep(plan.id, current, step);
    if (saved) {
        currentStep() = step;
        Q_EMIT q->stepChanged(current);
    }
    return saved;
}

bool Executor::Private::finishStep(Step step, StepState state)
{
    step.state = state;
    step.error.reset();
    newName.clear();
    return saveStep(step);
}

bool Executor::Private::saveStep(const Step &step)
{
    // When this fails, the step stays in doubt here as it is on disk, and a retry looks it up.
    const auto saved = save(step);
    if (!saved)
        stopWith(saved.error());
    return saved.has_value();
}

/// A step in doubt stays so; any other has failed and nothing of it was carried out.
void Executor::Private::stopWith(const Error &error)
{
    if (current >= 0) {
        Step step = currentStep();
        step.error = error;
        if (step.state != StepState::Sent)
            step.state = StepState::Failed;
        if (!m_recorded || !save(step)) {
            currentStep() = step;
            Q_EMIT q->stepChanged(current);
        }
    }
    end(Outcome::Stopped);
}

void Executor::Private::cancelled()
{
    StepFacts::planAgain(currentStep());
    if (const auto saved = save(currentStep()); !saved)
        stopWith(saved.error());
    else
        end(Outcome::Cancelled);
}

void Executor::Private::end(Outcome outcome)
{
    running = false;
    Q_EMIT q->finished(outcome);
}

} // namespace Stationmaster
