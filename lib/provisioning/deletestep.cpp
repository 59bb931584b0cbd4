// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/deletestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

DeleteStep::DeleteStep(Context context, StepKind create)
    : StepRunner(std::move(context)), m_create(create), m_id(intent("id"_L1))
{
}

bool DeleteStep::canBeUndone(const Step &step)
{
    return step.intent.contains("shown"_L1); // a delete that was itself an undo is not undone
}

void DeleteStep::stopWaiting()
{
    if (m_lookUp)
        m_lookUp->stopWaiting();
    StepRunner::stopWaiting();
}

void DeleteStep::begin()
{
    setRetry(options().lookInterval, options().lookDeadline);
    if (m_id.isEmpty())
        lookForCreated();
    else
        readFirst();
}

/// Undo of a create whose outcome is not known yet.
void DeleteStep::lookForCreated()
{
    m_doubted.steps.push_back({.kind = m_create,
                               .state = StepState::Sent,
                               .intent = step().intent["lookUp"_L1].toObject(),
                               .before = {{"sending"_L1, step().intent["sending"_L1]}}});
    m_lookUp = make({.api = api(), .options = options(), .plan = &m_doubted, .index = 0});
    connect(m_lookUp.get(), &StepRunner::waiting, this, &StepRunner::waiting);
    await<Found>(m_lookUp->lookUp(Looks::Repeated), [this](const Result<Found> &r) {
        if (r && r->tookEffect()) {
            m_id = r->id;
            deleteIt();
        } else if (r) {
            skip(SkipReason::NeverMade);
        } else if (r.error().kind == Error::Kind::Cancelled) {
            finish(End::Cancelled);
        } else {
            refuse(r.error());
        }
    });
}

/// Somebody else may have deleted it; but what was made a moment ago can seem to be missing, too
/// (API.md 3.5).
void DeleteStep::readFirst()
{
    await<Document>(read(), [this](const Result<Document> &r) {
        if (!r && !isGone(r))
            refuse(r.error());
        else if (isGone(r) && (r || !retry([this] { readFirst(); })))
            skip(SkipReason::AlreadyGone);
        else if (r && step().intent["onlyWhereUnchanged"_L1].toBool() && !isAsMade(*r))
            skip(SkipReason::ChangedByOthers);
        else if (r && step().intent.contains("shown"_L1))
            check(*r);
        else if (r)
            deleteIt();
    });
}

void DeleteStep::refuseAs(const QString &code, const QString &message)
{
    refuse({.kind = Error::Kind::Conflict, .code = code, .message = message});
}

void DeleteStep::keepAndDelete(const Document &document)
{
    step().before.insert("document"_L1, document.json());
    deleteIt();
}

void DeleteStep::deleteIt()
{
    step().objectId = m_id;
    setRetry(options().deleteRetry, options().deleteDeadline);
    send();
}

/// Base settings stay in use for moments after their last phone is gone (API.md 3.5), so a refusal is tried
/// again.
void DeleteStep::send()
{
    await<void>(remove(), [this](const Result<void> &r) {
        const bool isInUse =
            !r && (r.error().kind == Error::Kind::Conflict || r.error().kind == Error::Kind::Rejected);
        if (isInUse && !r.error().ambiguous)
            retryOrRefuse(r.error(), [this] { send(); });
        else
            finishWrite(r);
    });
}

void DeleteStep::look()
{
    if (m_id.isEmpty())
        m_id = step().objectId;
    if (m_id.isEmpty()) {
        finishLook(Found());
        return;
    }
    await<Document>(read(), [this](const Result<Document> &r) {
        if (isGone(r))
            finishLook(Found{.effect = Effect::Took});
        else if (r)
            lookAgain();
        else
            finishLook(fail(r.error()));
    });
}

} // namespace Stationmaster
