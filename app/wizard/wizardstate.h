// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/draft.h"
#include "wizard/provisioninglookup.h"

namespace Stationmaster {

/// What the pages of one wizard share. Owned by the wizard, edited by the pages, one after the other.
struct WizardState
{
    ProvisioningLookup &lookup;
    QString orgId{};
    ProvisionDraft draft{};
    BaseSettingsTemplate profileTemplate{}; ///< valid once a new profile has passed its page
    BaseSettingsRow profile{};              ///< the existing profile that was chosen
    UserRow user{};
    SiteRow site{};
    Plan plan{}; ///< made by the review page, carried out by the apply page

    /// Force TURN of the profile as it is or will be; nothing when the profile has no such switch.
    std::optional<bool> forceTurn() const
    {
        return draft.profile == ProvisionDraft::Profile::CreateNew ? draft.newBaseSettings.forceTurn
                                                                   : profile.forceTurn;
    }
};

} // namespace Stationmaster
