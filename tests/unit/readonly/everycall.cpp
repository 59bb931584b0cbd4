// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/readonly/everycall.h"

#include "support/awaited.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

template <typename T>
Result<void> ended(const Call<T> &call)
{
    const Result<T> result = awaited(call);
    if (!result)
        return fail(result.error());
    return {};
}

template <typename Row>
Result<void> ended(const PagedCall<Row> &pages)
{
    return ended(pages.call());
}

/// An entry of the table; @p expression is a call of @p which, of what `api` and `known` give.
#define SM_READS(which, method, ...)                                                                         \
    {                                                                                                        \
#which "::" #method, false,                                                                          \
            [](Api api, [[maybe_unused]] const KnownThings                                                   \
                            &known) { return ended(which(api.client()).method(__VA_ARGS__)); }               \
    }
#define SM_WRITES(which, method, ...)                                                                        \
    {                                                                                                        \
#which "::" #method, true,                                                                           \
            [](Api api, [[maybe_unused]] const KnownThings                                                   \
                            &known) { return ended(which(api.client()).method(__VA_ARGS__)); }               \
    }

AuditQuery lastHour()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.from = now.addSecs(-3600), .to = now};
}

Document copyOf(const Document &document, const QString &name)
{
    Document copy = document;
    copy.remove(u"id"_s);
    copy.set(u"name"_s, name);
    return copy;
}

Document renamed(const Document &document)
{
    Document other = document;
    other.set(u"name"_s, u"Renamed"_s);
    return other;
}

} // namespace

// clang-format off
std::vector<EndpointCall> everyCall()
{
    return {
        SM_READS(AuditsApi, recent, lastHour(), 1),
        SM_READS(AuditsApi, start, lastHour()),
        SM_READS(AuditsApi, state, u"query"_s),
        SM_READS(AuditsApi, results, u"query"_s),
        SM_READS(BaseSettingsApi, all),
        SM_READS(BaseSettingsApi, byName, known.baseSettings.name()),
        SM_READS(BaseSettingsApi, get, known.baseSettings.id()),
        SM_READS(BaseSettingsApi, webRtcTemplate),
        SM_WRITES(BaseSettingsApi, create, copyOf(known.baseSettings, u"New"_s)),
        SM_WRITES(BaseSettingsApi, update, renamed(known.baseSettings)),
        SM_WRITES(BaseSettingsApi, remove, known.baseSettings.id()),
        SM_READS(ConversationsApi, ofUser, {known.user, lastHour().from, lastHour().to}, 1),
        SM_READS(ConversationsApi, live, u"call"_s),
        SM_READS(ConversationsApi, liveSessionsOf, known.user),
        SM_WRITES(ConversationsApi, disconnect, u"call"_s),
        SM_READS(DirectoryApi, groups),
        SM_READS(DirectoryApi, groupMembers, u"group"_s),
        SM_READS(DirectoryApi, queues),
        SM_READS(DirectoryApi, queueMembers, u"queue"_s),
        SM_READS(DirectoryApi, teams),
        SM_READS(DirectoryApi, teamMembers, u"team"_s),
        SM_READS(DirectoryApi, divisions),
        SM_READS(DirectoryApi, locations),
        SM_READS(DirectoryApi, location, u"location"_s),
        SM_READS(DirectoryApi, licences),
        SM_READS(DirectoryApi, licencesOf, known.user),
        SM_READS(DirectoryApi, placedUsers),
        SM_READS(LogCaptureApi, of, known.user),
        SM_READS(LogCaptureApi, all, true),
        SM_WRITES(LogCaptureApi, start, known.user, QDateTime::currentDateTimeUtc().addSecs(3600)),
        SM_WRITES(LogCaptureApi, stop, known.user),
        SM_READS(LogCaptureApi, entries, known.user, lastHour().from, lastHour().to),
        SM_WRITES(LogCaptureApi, startDownload, known.user, lastHour().from, lastHour().to),
        SM_READS(LogCaptureApi, download, u"job"_s),
        SM_READS(MediaRegionsApi, get),
        SM_READS(MediaStatisticsApi, ofConversation, u"call"_s),
        SM_WRITES(NotificationsApi, create),
        SM_WRITES(NotificationsApi, subscribe, u"channel"_s, {u"v2.users.x.station"_s}),
        SM_READS(OrganizationApi, me),
        SM_READS(OrganizationApi, idleTimeout),
        SM_READS(PhonesApi, all),
        SM_READS(PhonesApi, ofUser, known.user),
        SM_READS(PhonesApi, byName, known.phone.name()),
        SM_READS(PhonesApi, countOn, known.baseSettings.id()),
        SM_READS(PhonesApi, get, known.phone.id()),
        SM_WRITES(PhonesApi, create, copyOf(known.phone, u"New"_s)),
        SM_WRITES(PhonesApi, update, renamed(known.phone)),
        SM_WRITES(PhonesApi, remove, known.phone.id()),
        SM_READS(RoutingApi, numberPlans, known.site.id()),
        SM_READS(RoutingApi, outboundRoutes, known.site.id()),
        SM_READS(RoutingApi, externalTrunks),
        SM_READS(RoutingApi, edges),
        SM_READS(SitesApi, all),
        SM_READS(SitesApi, get, known.site.id()),
        SM_WRITES(SitesApi, update, renamed(known.site)),
        SM_READS(StationsApi, all),
        SM_READS(StationsApi, get, known.station),
        SM_READS(StationsApi, ofUser, known.user),
        SM_WRITES(StationsApi, disassociate, known.station),
        SM_READS(TelephonySettingsApi, get),
        SM_WRITES(TelephonySettingsApi, update, known.telephonySettings),
        SM_WRITES(TokensApi, endAllOf, known.user),
        SM_READS(UserStatusApi, routingStatus, known.user),
        SM_READS(UserStatusApi, presence, known.user),
        SM_READS(UserStatusApi, all),
        SM_READS(UserStatusApi, signIns, known.user),
        SM_READS(VoicemailApi, ringingTime, known.user),
        SM_READS(UsersApi, all),
        SM_READS(UsersApi, search, u"a"_s),
        SM_READS(UsersApi, get, known.user),
        SM_READS(UsersApi, byIds, {known.user}),
        SM_READS(UsersApi, document, known.user),
        SM_READS(UsersApi, me),
        SM_READS(UsersApi, stations, known.user),
        SM_WRITES(UsersApi, setDefaultStation, known.user, known.station),
        SM_WRITES(UsersApi, clearDefaultStation, known.user),
        SM_WRITES(UsersApi, associateStation, known.user, known.station),
        SM_WRITES(UsersApi, disassociateStation, known.user),
    };
}
// clang-format on

} // namespace Stationmaster::Test
