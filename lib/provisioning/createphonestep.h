// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

namespace Stationmaster {

class CreatePhoneStep : public StepRunner
{
    Q_OBJECT
public:
    explicit CreatePhoneStep(Surroundings surroundings);

protected:
    void begin() override;

private:
    void askForLine();
    bool canDoWithout(const Error &error);
    void leaveSettingsOut();
    void takeOverSettings();
    void send();

    PhoneFields m_fields;
};

} // namespace Stationmaster
