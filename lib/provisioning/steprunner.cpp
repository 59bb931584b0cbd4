// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/steprunner.h"

#include "provisioning/createbasesettingsstep.h"
#include "provisioning/createphonestep.h"
#include "provisioning/deletestep.h"
#include "provisioning/restoredefaultstep.h"
#include "provisioning/setdefaultstep.h"
#include "provisioning/stationsteps.h"
#include "provisioning/stepfacts.h"
#include "provisioning/updatestep.h"

namespace Stationmaster {

std::unique_ptr<StepRunner> StepRunner::make(Surroundings surroundings)
{
    switch (surroundings.plan->steps.at(static_cast<std::size_t>(surroundings.index)).kind) {
    case StepKind::CreateBaseSettings:
        return std::make_unique<CreateBaseSettingsStep>(std::move(surroundings));
    case StepKind::CreatePhone:
        return std::make_unique<CreatePhoneStep>(std::move(surroundings));
    case StepKind::SetDefaultStation:
        return std::make_unique<SetDefaultStep>(std::move(surroundings));
    case StepKind::RestoreDefaultStation:
        return std::make_unique<RestoreDefaultStep>(std::move(surroundings));
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        return std::make_unique<UpdateStep>(std::move(surroundings));
    case StepKind::ClearDefaultStation:
        return std::make_unique<ClearDefaultStep>(std::move(surroundings));
    case StepKind::DisassociateStation:
        return std::make_unique<DisassociateStep>(std::move(surroundings));
    case StepKind::AssociateStation:
        return std::make_unique<AssociateStep>(std::move(surroundings));
    case StepKind::Unknown:
        return std::make_unique<UnknownStep>(std::move(surroundings));
    case StepKind::DeletePhone:
    case StepKind::DeleteBaseSettings:
        break;
    }
    return std::make_unique<DeleteStep>(std::move(surroundings));
}

StepRunner::StepRunner(Surroundings surroundings)
    : m_surroundings(std::move(surroundings)),
      m_step(m_surroundings.plan->steps.at(static_cast<std::size_t>(m_surroundings.index)))
{
    m_step.error.reset();
    m_step.skipped = SkipReason::NotRecorded;
    connect(&m_patience, &Patience::waiting, this, &StepRunner::waiting);
}

Call<StepRunner::Ending> StepRunner::start()
{
    begin();
    return m_promise.call();
}

void StepRunner::stopWaiting()
{
    if (!m_patience.isWaiting())
        return;
    m_patience.stop();
    finish(End::Cancelled);
}

bool StepRunner::intend()
{
    const Client &client = api().client();
    StepFacts::noteSending(m_step.before, client.knowsServerTime() ? client.serverNow() : QDateTime());
    m_step.state = StepState::Sent;
    const auto saved = m_surroundings.save(m_step);
    if (!saved)
        m_promise.finish(fail(saved.error()));
    return saved.has_value();
}

void StepRunner::finish(End end)
{
    m_promise.finish(Ending{end, m_step});
}

void StepRunner::skip(SkipReason reason)
{
    m_step.skipped = reason;
    finish(End::Skipped);
}

void StepRunner::refuse(const Error &error)
{
    m_step.error = error;
    finish(End::Refused);
}

void StepRunner::finishWrite(const Error &error)
{
    m_step.error = error;
    finish(StepFacts::leavesDoubt(error) ? End::Doubtful : End::Refused);
}

void StepRunner::bePatient(std::chrono::milliseconds interval, std::chrono::milliseconds deadline)
{
    m_patience.renew(interval, deadline);
}

bool StepRunner::wait(std::function<void()> next)
{
    return m_patience.wait(std::move(next));
}

void StepRunner::waitOrRefuse(const Error &error, std::function<void()> next)
{
    if (!wait(std::move(next)))
        refuse(error);
}

} // namespace Stationmaster
