// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

namespace Stationmaster {

/// Makes a station its user's default. The station of a phone that was just made appears late (API.md 3.5),
/// so the org is asked at once and, only while it refuses, again and again for a bounded time.
class SetDefaultStep : public StepRunner
{
    Q_OBJECT
public:
    explicit SetDefaultStep(Surroundings surroundings);

protected:
    void begin() override;

private:
    void askForLine();
    void rememberEarlierDefault();
    void send();
    void refused(const Error &error);

    QString m_userId;
    int m_rejections = 0;
};

} // namespace Stationmaster
