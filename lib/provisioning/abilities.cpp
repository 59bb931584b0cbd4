// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/abilities.h"

#include "provisioning/steptype.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

Abilities::Abilities(Circumstances circumstances, HeldPermissions permissions)
    : m_circumstances(circumstances), m_permissions(std::move(permissions))
{
}

QStringList Abilities::neededFor(Action action)
{
    const QString pluginAll = u"telephony:plugin:all"_s;
    switch (action) {
    case Action::ReadPeople:
        return {};
    case Action::ReadSites:
        return {pluginAll, u"telephony:sites:view"_s};
    case Action::FindPeople:
        return {u"directory:user:view"_s};
    case Action::ReadAudits:
        return {u"audits:audit:view"_s};
    case Action::SetDefaultStation:
        return {pluginAll, u"telephony:phone:assign"_s};
    case Action::Disassociate:
        return {u"telephony:station:disassociate"_s};
    case Action::Associate:
        return {u"telephony:otherStationAssociation:edit"_s};
    case Action::ChangeTelephonySettings:
        return {u"telephony:settings:edit"_s};
    case Action::EndTokens: // HELPDESK.md 3
        return {u"oauth:token:delete"_s};
    case Action::RecordLogs: // HELPDESK.md 4
        return {u"troubleshooting:logCapture:add"_s};
    case Action::StopLogs:
        return {u"troubleshooting:logCapture:delete"_s};
    case Action::SaveLogs:
        return {u"troubleshooting:logCapture:view"_s};
    case Action::EndCalls: // HELPDESK.md 5
        return {u"conversation:communication:disconnect"_s};
    case Action::ReadPhones:
    case Action::ChangePhones:
    case Action::ChangeBaseSettings:
    case Action::ChangeSiteMedia:
        break;
    }
    return {pluginAll};
}

bool Abilities::isWrite(Action action)
{
    return action >= Action::ChangePhones;
}

Abilities::Action Abilities::actionOf(StepKind kind)
{
    return stepType(kind).facts.action;
}

std::optional<Abilities::Obstacle> Abilities::obstacle(Action action) const
{
    if (isWrite(action) && m_circumstances.readOnly)
        return Obstacle{.kind = Obstacle::Kind::ReadOnly};
    if (isWrite(action) && !m_circumstances.hasJournal)
        return Obstacle{.kind = Obstacle::Kind::NoJournal};
    const QStringList needed = neededFor(action);
    if (!needed.isEmpty() && m_permissions.hasAny(needed) == HeldPermissions::Answer::No)
        return Obstacle{.kind = Obstacle::Kind::Permission, .permissions = needed};
    return {};
}

bool Abilities::isCertain(Action action) const
{
    const QStringList needed = neededFor(action);
    return !obstacle(action) &&
           (needed.isEmpty() || m_permissions.hasAny(needed) == HeldPermissions::Answer::Yes);
}

std::optional<Abilities::Obstacle> Abilities::obstacle(const Plan &plan) const
{
    for (const Step &step : plan.steps) {
        if (step.isFinished())
            continue;
        if (const auto found = obstacle(actionOf(step.kind)))
            return found;
    }
    return {};
}

} // namespace Stationmaster
