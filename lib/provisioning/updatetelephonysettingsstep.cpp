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

    explicit UpdateTelephonySettingsStep(const Context &context)
        : UpdateStep(context, {.get = [settings = context.api.telephonySettings()] { return settings.get(); },
                               .put = [settings = context.api.telephonySettings()](
                                          const Document &document) { return settings.update(document); }})
    {
    }
};

} // namespace

constinit const StepType StepTypes::UpdateTelephonySettings = stepTypeOf<UpdateTelephonySettingsStep>();

} // namespace Stationmaster
