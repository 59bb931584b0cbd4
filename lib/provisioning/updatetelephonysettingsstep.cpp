// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/updatestep.h"

namespace Stationmaster {

namespace {

class UpdateTelephonySettingsStep : public UpdateStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Update, StepObject::TelephonySettings,
                                     Abilities::Action::ChangeTelephonySettings};

    using UpdateStep::UpdateStep;

protected:
    UpdateCalls calls() const override
    {
        const TelephonySettingsApi settings = api().telephonySettings();
        return {.get = [settings] { return settings.get(); },
                .put = [settings](const Document &document) { return settings.update(document); }};
    }
};

} // namespace

constinit const StepType StepTypes::UpdateTelephonySettings = stepTypeOf<UpdateTelephonySettingsStep>();

} // namespace Stationmaster
