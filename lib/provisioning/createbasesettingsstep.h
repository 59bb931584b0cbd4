// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

namespace Stationmaster {

class CreateBaseSettingsStep : public StepRunner
{
    Q_OBJECT
public:
    explicit CreateBaseSettingsStep(Surroundings surroundings);

protected:
    void begin() override;
};

} // namespace Stationmaster
