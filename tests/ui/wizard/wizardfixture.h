// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/fakelookup.h"
#include "ui/wizard/wizardhands.h"

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// A wizard over an org in memory, as far as its review page: nothing is carried out.
class WizardTest : public testing::Test
{
protected:
    FakeLookup lookup;
    std::unique_ptr<ProvisioningWizard> wizard;
    std::unique_ptr<WizardHands> hands;

    void open();
    /// Page 1 left with the existing profile.
    void openPhonePage();
    void pickUser(const QString &typed, const QString &name);
    /// Page 2 filled in for Ana in Berlin, and left.
    void openReviewPage();
    bool onPage(ProvisioningWizard::Page page) const;
    bool arrivesAt(ProvisioningWizard::Page page) const;
};

} // namespace Stationmaster::Test
