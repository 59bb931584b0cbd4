// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steptype.h"

namespace Stationmaster {

/// Changes who is signed in on a station; not where somebody else is signed in by now.
class StationStep : public StepRunner
{
public:
    static bool canBeUndone(const Step &) { return false; } // people sign in themselves

    StationStep(Context context, bool signsIn);

protected:
    void begin() override;
    void look() override;
    virtual void send() = 0;

    QString stationId() const;
    QString userId() const;

private:
    bool m_signsIn;
};

} // namespace Stationmaster
