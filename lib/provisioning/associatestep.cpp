// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/stationstep.h"

namespace Stationmaster {

namespace {

/// Signs a user in on a station; not while anybody else is signed in on it.
class AssociateStep : public StationStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Associate, StepObject::Person, Abilities::Action::Associate};

    explicit AssociateStep(Context context) : StationStep(std::move(context), true) {}

protected:
    void send() override
    {
        await<void>(api().users().associateStation(userId(), stationId()),
                    [this](const Result<void> &r) { finishWrite(r); });
    }
};

} // namespace

constinit const StepType StepTypes::AssociateStation = stepTypeOf<AssociateStep>();

} // namespace Stationmaster
