// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runeffort.h"

#include "provisioning/steptype.h"

namespace Stationmaster {

namespace {

int callsFor(StepKind kind)
{
    switch (stepType(kind).facts.verb) {
    case StepVerb::Create:
    case StepVerb::SetDefault:
    case StepVerb::ClearDefault:
        return 1;
    case StepVerb::Delete: // a look at it before
        return 2;
    case StepVerb::Update:
        return kind == StepKind::UpdatePhone ? 3 : 2; // a look at who is signed in as well
    case StepVerb::Disassociate:
    case StepVerb::Associate:
        return 2;
    case StepVerb::SignOut: // who it is, whether they are in a call, and how they stand before and after
        return 7;
    case StepVerb::Record:
    case StepVerb::StopRecording:
    case StepVerb::EndCall:
        return 2;
    case StepVerb::None:
        break;
    }
    return 0;
}

} // namespace

int callsFor(const RunRow &row)
{
    int calls = 0;
    for (const Step &step : row.steps)
        calls += step.isFinished() ? 0 : callsFor(step.kind);
    return calls;
}

int callsFor(const std::vector<RunRow> &rows)
{
    int calls = 0;
    for (const RunRow &row : rows)
        calls += row.state == RowState::Planned ? callsFor(row) : 0;
    return calls;
}

} // namespace Stationmaster
