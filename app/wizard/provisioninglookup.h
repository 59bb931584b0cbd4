// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

namespace Stationmaster {

/// What the wizard asks of the org while it is filled in. Pages know this interface only; the real one is
/// ApiLookup, tests answer without a network. Every list is complete (all pages) or an error.
class ProvisioningLookup
{
public:
    virtual ~ProvisioningLookup() = default;

    virtual Call<std::vector<BaseSettingsRow>> webRtcBaseSettings() = 0; ///< WebRTC model only, by name
    virtual Call<BaseSettingsTemplate> webRtcTemplate() = 0;
    virtual Call<std::vector<SiteRow>> sites() = 0; ///< by name
    virtual Call<std::vector<UserRow>> searchUsers(const QString &text) = 0;
    virtual Call<UserRow> user(const QString &id) = 0; ///< fresh: deleted meanwhile?
    virtual Call<std::vector<PhoneRow>> phonesOfUser(const QString &userId) = 0;
    virtual Call<std::vector<PhoneRow>> phonesNamed(const QString &name) = 0;
    virtual Call<std::vector<BaseSettingsRow>> baseSettingsNamed(const QString &name) = 0;
    /// Conversation › Call › Add of a user: see readMayAddCalls().
    virtual Call<std::optional<bool>> mayAddCalls(const QString &userId) = 0;

    /// From what is loaded already, without a call: the name of the user's WebRTC phone, or empty when none
    /// is known (which is no proof that there is none).
    virtual QString knownPhoneNameOf(const QString &userId) const = 0;
    /// Whether the user is known to hold no licence that allows a phone; false where licences were not read.
    virtual bool isKnownCollaborateOnly(const QString &userId) const
    {
        (void)userId;
        return false;
    }
    /// Every phone name that is loaded already; for suggesting the next free one.
    virtual QStringList knownPhoneNames() const = 0;
};

} // namespace Stationmaster
