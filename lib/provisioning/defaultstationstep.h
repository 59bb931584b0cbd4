// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steptype.h"

namespace Stationmaster {

/// Changes the default station of a user.
class DefaultStationStep : public StepRunner
{
public:
    using StepRunner::StepRunner;

protected:
    QString userId() const;
    void readStations(std::function<void(const Result<UserStations> &)> use);
    /// Looks whether the default station is what the step makes it.
    void lookForDefault(std::function<bool(const QString &stationId)> isExpected);
    /// The step that restores the default that was there before @p step, while the default is still @p
    /// expected.
    static Step restorationOf(const Step &step, const QString &expected);
};

} // namespace Stationmaster
