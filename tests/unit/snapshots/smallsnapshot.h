// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/orgsnapshot.h"

namespace Stationmaster::Test {

/// One of everything, with no member left as it is made.
inline OrgSnapshot smallSnapshot()
{
    using namespace Qt::StringLiterals;
    OrgSnapshot org{.orgId = u"org-1"_s, .taken = QDateTime(QDate(2026, 3, 6), QTime(17, 42, 0, 5), Qt::UTC)};
    org.baseSettings.push_back({.id = u"b-1"_s,
                                .name = u"Support_WebRTC_Standard"_s,
                                .modelId = QString::fromUtf16(WebRtcModelId),
                                .lineId = u"bl-1"_s,
                                .version = 3,
                                .persistentConnection = true,
                                .persistentTimeout = 600,
                                .transportDscp = 24,
                                .mediaDscp = 46,
                                .forceTurn = false,
                                .requireMediaHelper = true});
    org.sites.push_back({.id = u"s-1"_s,
                         .name = u"Berlin"_s,
                         .mediaModel = u"Cloud"_s,
                         .mediaRegions = {u"eu-central-1"_s, u"eu-west-1"_s},
                         .mediaRegionsUseLatencyBased = false,
                         .managed = true,
                         .version = 4});
    org.phones.push_back({.id = u"p-1"_s,
                          .name = u"佐藤 نور_WebRTC"_s,
                          .state = u"active"_s,
                          .siteId = u"s-1"_s,
                          .siteName = u"Berlin"_s,
                          .baseSettingsId = u"b-1"_s,
                          .baseSettingsName = u"Support_WebRTC_Standard"_s,
                          .modelId = QString::fromUtf16(WebRtcModelId),
                          .lineId = u"l-1"_s,
                          .userId = u"u-1"_s,
                          .userName = u"佐藤 نور"_s,
                          .userKnown = true,
                          .defaultForUserId = u"u-1"_s,
                          .loggedInUserId = u"u-1"_s,
                          .operationalStatus = u"OPERATIONAL"_s,
                          .version = 5});
    org.users.push_back({.id = u"u-1"_s,
                         .name = u"佐藤 نور"_s,
                         .email = u"sato@example.com"_s,
                         .state = u"active"_s,
                         .department = u"Support"_s,
                         .title = u"Agent"_s,
                         .divisionName = u"Home"_s,
                         .defaultStationId = u"l-1"_s,
                         .associatedStationId = u"l-1"_s,
                         .stationKnown = true});
    org.stations.push_back({.id = u"l-1"_s,
                            .name = u"佐藤 نور_WebRTC"_s,
                            .type = u"inin_webrtc_softphone"_s,
                            .status = u"ASSOCIATED"_s,
                            .userId = u"u-1"_s,
                            .webRtcUserId = u"u-1"_s,
                            .persistentConnection = true,
                            .forceTurn = false,
                            .requireMediaHelper = true,
                            .mediaDscp = 46});
    return org;
}

} // namespace Stationmaster::Test
