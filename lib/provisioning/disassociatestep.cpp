// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/stationstep.h"

namespace Stationmaster {

namespace {

/// Signs a user out of a station; not when somebody else is signed in on it by now.
class DisassociateStep : public StationStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Disassociate, StepObject::Person,
                                     Abilities::Action::Disassociate};

    explicit DisassociateStep(Context context) : StationStep(std::move(context), false) {}

protected:
    void send() override
    {
        await<void>(api().stations().disassociate(stationId()), [this](const Result<void> &r) {
            if (!r && r.error().kind == Error::Kind::NotFound)
                finish(End::Done);
            else
                finishWrite(r);
        });
    }
};

} // namespace

constinit const StepType StepTypes::DisassociateStation = stepTypeOf<DisassociateStep>();

} // namespace Stationmaster
