// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/audits/auditsapi.h"
#include "resources/basesettings/basesettingsapi.h"
#include "resources/conversations/conversationsapi.h"
#include "resources/directory/directoryapi.h"
#include "resources/logcapture/logcaptureapi.h"
#include "resources/mediaregions/mediaregionsapi.h"
#include "resources/mediastatistics/mediastatisticsapi.h"
#include "resources/notifications/notificationsapi.h"
#include "resources/organization/organizationapi.h"
#include "resources/phones/phonesapi.h"
#include "resources/routing/routingapi.h"
#include "resources/sites/sitesapi.h"
#include "resources/stations/stationsapi.h"
#include "resources/telephonysettings/telephonysettingsapi.h"
#include "resources/tokens/tokensapi.h"
#include "resources/users/usersapi.h"
#include "resources/userstatus/userstatusapi.h"
#include "resources/voicemail/voicemailapi.h"

namespace Stationmaster {

/// Every endpoint of one org: `api.phones().get(id).onFinished(this, …)`. Cheap to copy; the client is
/// borrowed.
class Api
{
public:
    explicit Api(RequestSender sender) : m_sender(std::move(sender)) {}

    BaseSettingsApi baseSettings() const { return BaseSettingsApi(m_sender); }
    PhonesApi phones() const { return PhonesApi(m_sender); }
    SitesApi sites() const { return SitesApi(m_sender); }
    MediaRegionsApi mediaRegions() const { return MediaRegionsApi(m_sender); }
    UsersApi users() const { return UsersApi(m_sender); }
    StationsApi stations() const { return StationsApi(m_sender); }
    TelephonySettingsApi telephonySettings() const { return TelephonySettingsApi(m_sender); }
    DirectoryApi directory() const { return DirectoryApi(m_sender); }
    AuditsApi audits() const { return AuditsApi(m_sender); }
    NotificationsApi notifications() const { return NotificationsApi(m_sender); }
    ConversationsApi conversations() const { return ConversationsApi(m_sender); }
    MediaStatisticsApi mediaStatistics() const { return MediaStatisticsApi(m_sender); }
    RoutingApi routing() const { return RoutingApi(m_sender); }
    UserStatusApi userStatus() const { return UserStatusApi(m_sender); }
    TokensApi tokens() const { return TokensApi(m_sender); }
    LogCaptureApi logCapture() const { return LogCaptureApi(m_sender); }
    VoicemailApi voicemail() const { return VoicemailApi(m_sender); }
    OrganizationApi organization() const { return OrganizationApi(m_sender); }
    const RequestSender &sender() const { return m_sender; }
    Client &client() const { return m_sender.client(); }

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
