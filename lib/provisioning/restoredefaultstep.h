// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

namespace Stationmaster {

/// Gives a user the earlier default station back, unless somebody has chosen another one since.
class RestoreDefaultStep : public StepRunner
{
    Q_OBJECT
public:
    explicit RestoreDefaultStep(Surroundings surroundings);

protected:
    void begin() override;

private:
    void keepTheirs(const QString &stationId);
    void putBack();
    void clear();
};

} // namespace Stationmaster
