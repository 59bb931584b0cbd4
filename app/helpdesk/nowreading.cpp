// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/nowreading.h"

#include "resources/directory/directoryapi.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

template <typename T>
std::optional<T> valueOfPart(const NowReading::Part<T> &part)
{
    return part && *part ? std::optional<T>(**part) : std::nullopt;
}

template <typename T>
bool isPartNotFound(const NowReading::Part<T> &part)
{
    return part && !*part && part->error().kind == Error::Kind::NotFound;
}

template <typename T>
bool partMayCome(const NowReading::Part<T> &part)
{
    if (!part || *part)
        return false;
    const Error &error = part->error();
    return error.kind != Error::Kind::NotFound && !offeredState<T>(error);
}

} // namespace

bool NowReading::isComplete() const
{
    return isDecided() && mayCall && ringing;
}

bool NowReading::isDecided() const
{
    return routing && presence && signIns && sessions && person && licences;
}

bool NowReading::isWorthAnotherAttempt() const
{
    return partMayCome(routing) || partMayCome(presence) || partMayCome(signIns) || partMayCome(sessions) ||
           partMayCome(person) || partMayCome(mayCall) || partMayCome(ringing) || partMayCome(licences);
}

NowFacts NowReading::factsOf(const UserDetails &details) const
{
    NowFacts facts = nowFactsOf(details.facts());
    if (isPartNotFound(person))
        facts.user = NowFacts::User::Gone;
    else if (const auto now = valueOfPart(person); now && !now->state.isEmpty())
        facts.user = now->state.compare("active"_L1, Qt::CaseInsensitive) == 0 ? NowFacts::User::Active
                                                                               : NowFacts::User::NotActive;
    if (const auto held = valueOfPart(licences))
        facts.collaborateOnly = isCollaborateOnly(*held);
    if (const auto may = valueOfPart(mayCall); may && *may)
        facts.mayCall = *may;
    facts.routing = valueOfPart(routing);
    facts.presence = valueOfPart(presence);
    facts.signIns = valueOfPart(signIns);
    facts.sessions = valueOfPart(sessions);
    if (const auto now = valueOfPart(person))
        facts.autoAnswer = now->autoAnswer;
    if (const auto time = valueOfPart(ringing))
        facts.ringingSeconds = time->seconds;
    return facts;
}

} // namespace Stationmaster
