// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/audits/auditsapi.h"
#include "resources/basesettings/basesettingsapi.h"
#include "resources/directory/directoryapi.h"
#include "resources/mediaregions/mediaregionsapi.h"
#include "resources/notifications/notificationsapi.h"
#include "resources/organization/organizationapi.h"
#include "resources/phones/phonesapi.h"
#include "resources/sites/sitesapi.h"
#include "resources/stations/stationsapi.h"
#include "resources/telephonysettings/telephonysettingsapi.h"
#include "resources/users/usersapi.h"

namespace Stationmaster {

/// Every endpoint of one org: `api.phones().get(id).onFinished(this, …)`. Cheap to copy; the client is
/// borrowed.
class Api
{
public:
    explicit Api(Client &client) : m_client(&client) {}

    BaseSettingsApi baseSettings() const { return BaseSettingsApi(*m_client); }
    PhonesApi phones() const { return PhonesApi(*m_client); }
    SitesApi sites() const { return SitesApi(*m_client); }
    MediaRegionsApi mediaRegions() const { return MediaRegionsApi(*m_client); }
    UsersApi users() const { return UsersApi(*m_client); }
    StationsApi stations() const { return StationsApi(*m_client); }
    TelephonySettingsApi telephonySettings() const { return TelephonySettingsApi(*m_client); }
    DirectoryApi directory() const { return DirectoryApi(*m_client); }
    AuditsApi audits() const { return AuditsApi(*m_client); }
    NotificationsApi notifications() const { return NotificationsApi(*m_client); }
    OrganizationApi organization() const { return OrganizationApi(*m_client); }
    Client &client() const { return *m_client; }

private:
    Client *m_client;
};

} // namespace Stationmaster
