// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/seeddata.h"

#include "orgsim/people.h"
#include "orgsim/store.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto WebRtcModel = u"inin_webrtc_softphone.json"_s;
const auto LineModel = u"inin_webrtc_softphone_line.json"_s;
const auto EdgesPath = u"/api/v2/telephony/providers/edges/"_s;

struct SiteSeed
{
    const char16_t *name;
    QStringList regions;
    bool latencyBased;
};

struct ProfileSeed
{
    const char16_t *name;
    bool persistent;
    int timeout;
    int transportDscp;
    int mediaDscp;
    bool forceTurn;
};

/// [guess] No public source names these keys; an org may spell them in any of these ways, or not at all.
struct UnknownKeys
{
    QString forceTurn;
    QString mediaHelper;
};

UnknownKeys keysOf(const QString &variant)
{
    if (variant == u"none"_s)
        return {};
    if (variant == u"camel"_s)
        return {u"webRtcForceTurn"_s, u"webRtcRequireMediaHelper"_s};
    if (variant == u"ambiguous"_s)
        return {u"phone_relay_turn"_s, u"station_media_helper"_s};
    return {u"phone_force_turn"_s, u"phone_require_media_helper"_s};
}

QJsonObject webRtcProfile(const ProfileSeed &seed, const QString &variant)
{
    const UnknownKeys keys = keysOf(variant);
    QJsonObject properties{
        {u"phone_label"_s, property(u"PureCloud WebRTC Phone"_s, {{u"required"_s, true}})},
        {u"phone_maxLineKeys"_s, property(1)},
        {u"phone_media_codecs"_s, property(QJsonArray{u"audio/opus"_s})},
        {u"phone_media_dscp"_s, property(seed.mediaDscp, {{u"type"_s, u"integer"_s}, {u"default"_s, 46}})},
        {u"phone_sip_dscp"_s, property(seed.transportDscp)}};
    if (!keys.forceTurn.isEmpty()) {
        properties[keys.forceTurn] = property(seed.forceTurn);
        properties[keys.mediaHelper] = property(false);
    }
    if (variant == u"ambiguous"_s)
        properties[u"phone_turn_required"_s] = property(false);
    const QJsonObject lineProperties{
        {u"station_persistent_webrtc_enabled"_s, property(seed.persistent, {{u"advanced"_s, QJsonValue::Null}})},
        {u"station_persistent_timeout"_s, property(seed.timeout)}};
    return {{u"name"_s, QString::fromUtf16(seed.name)},
            {u"phoneMetaBase"_s, QJsonObject{{u"id"_s, WebRtcModel}, {u"name"_s, u"PureCloud WebRTC Phone"_s}}},
            {u"properties"_s, properties},
            {u"capabilities"_s,
             QJsonObject{{u"provisions"_s, false}, {u"registers"_s, false}, {u"dualRegisters"_s, false},
                         {u"hardwareIdType"_s, u"mac"_s}, {u"allowReboot"_s, false}, {u"noRebalance"_s, false},
                         {u"noCloudProvisioning"_s, false}, {u"mediaCodecs"_s, QJsonArray{u"audio/opus"_s}},
                         {u"cdm"_s, true}}},
            {u"lines"_s, QJsonArray{QJsonObject{{u"lineMetaBase"_s, QJsonObject{{u"id"_s, LineModel}}},
                                                {u"properties"_s, lineProperties}}}}};
}

void addProfile(Store &store, QJsonObject profile)
{
    const QString id = store.newId();
    profile[u"id"_s] = id;
    profile[u"version"_s] = 1;
    profile[u"state"_s] = u"active"_s;
    profile[u"selfUri"_s] = QString(EdgesPath + u"phonebasesettings/"_s + id);
    QJsonArray lines = profile[u"lines"_s].toArray();
    QJsonObject line = lines[0].toObject();
    line[u"id"_s] = store.newId();
    line[u"name"_s] = profile[u"name"_s];
    line[u"state"_s] = u"active"_s;
    lines[0] = line;
    profile[u"lines"_s] = lines;
    store.baseSettings.put(profile);
}

void addProfiles(Store &store, const OrgOptions &options)
{
    static constexpr std::array Profiles{
        ProfileSeed{u"Support_WebRTC_Standard", true, 600, 24, 46, false},
        ProfileSeed{u"Support_WebRTC_HomeOffice", true, 1800, 24, 46, true},
        ProfileSeed{u"Sales_WebRTC_Standard", false, 600, 24, 46, false},
        ProfileSeed{u"Billing_WebRTC_Standard", true, 300, 26, 46, false},
        ProfileSeed{u"Claims_WebRTC_Quality", true, 900, 24, 34, false},
        ProfileSeed{u"WebRTC (old) <b>do not use</b>", false, 600, 0, 0, false},
        ProfileSeed{u"خدمة_WebRTC_قياسي", false, 600, 24, 46, false}};
    if (options.templateVariant != u"empty"_s) {
        for (const ProfileSeed &seed : Profiles)
            addProfile(store, webRtcProfile(seed, options.templateVariant));
    }
    QJsonObject desk = webRtcProfile({u"Lobby_Polycom_VVX", false, 600, 24, 46, false}, u"none"_s);
    desk[u"phoneMetaBase"_s] = QJsonObject{{u"id"_s, u"polycom_vvx_250.json"_s}, {u"name"_s, u"Polycom VVX 250"_s}};
    addProfile(store, desk);
    QJsonObject remote = webRtcProfile({u"Remote Phones", false, 600, 24, 46, false}, u"none"_s);
    remote[u"phoneMetaBase"_s] = QJsonObject{{u"id"_s, u"inin_remote.json"_s}, {u"name"_s, u"Genesys Cloud Remote"_s}};
    addProfile(store, remote);
}

void addSites(Store &store, int count)
{
    const QList<SiteSeed> cities{{u"Berlin", {u"eu-central-1"_s, u"eu-west-1"_s}, false},
                                 {u"Dublin", {u"eu-west-1"_s, u"eu-west-2"_s}, true},
                                 {u"Mumbai", {u"ap-south-1"_s, u"ap-southeast-1"_s}, true},
                                 {u"São Paulo", {u"sa-east-1"_s}, false},
                                 {u"東京 Tokyo", {u"ap-northeast-1"_s, u"ap-northeast-2"_s, u"ap-southeast-2"_s}, true},
                                 {u"Home Office", {}, true}};
    for (int i = 0; i < count; ++i) {
        const SiteSeed &city = cities[i % cities.size()];
        const QString name = i < cities.size() ? QString::fromUtf16(city.name)
                                               : u"%1 %2"_s.arg(QString::fromUtf16(city.name)).arg(i / cities.size() + 1);
        const QString id = store.newId();
        store.sites.put({{u"id"_s, id}, {u"name"_s, name}, {u"version"_s, 12}, {u"state"_s, u"active"_s},
            {u"mediaModel"_s, u"Cloud"_s}, {u"managed"_s, false}, {u"coreSite"_s, false},
            {u"location"_s, QJsonObject{{u"id"_s, store.newId()}, {u"name"_s, name},
                {u"emergencyNumber"_s, QJsonObject{{u"e164"_s, u"+4930112"_s}, {u"number"_s, u"030112"_s}, {u"type"_s, u"default"_s}}}}},
            {u"edgeAutoUpdateConfig"_s, QJsonObject{{u"timeZone"_s, u"Europe/Berlin"_s}, {u"rrule"_s, u"FREQ=DAILY"_s},
                {u"start"_s, u"2026-01-01T02:00:00.000"_s}, {u"end"_s, u"2026-01-01T05:00:00.000"_s}}},
            {u"edges"_s, QJsonArray{}}, {u"primaryEdges"_s, QJsonArray{}}, {u"secondaryEdges"_s, QJsonArray{}},
            {u"cloudProxyForceTurn"_s, false}, {u"callerName"_s, QJsonValue::Null},
            {u"mediaRegions"_s, QJsonArray::fromStringList(city.regions)},
            {u"mediaRegionsUseLatencyBased"_s, city.latencyBased},
            {u"selfUri"_s, QString(EdgesPath + u"sites/"_s + id)}});
    }
}

void addPeople(Store &store, const OrgOptions &options)
{
    const QJsonObject division{{u"id"_s, store.newId()}, {u"name"_s, u"Home"_s}};
    for (int i = 0; i < options.users; ++i) {
        const Person person = inventPerson(i, options.seed);
        const QString id = store.newId();
        store.users.put({{u"id"_s, id}, {u"name"_s, person.name}, {u"division"_s, division},
            {u"email"_s, QString(person.mailName + u"@example.com"_s)}, {u"username"_s, QString(person.mailName + u"@example.com"_s)},
            {u"state"_s, i % 29 == 28 ? u"inactive"_s : u"active"_s}, {u"department"_s, person.department},
            {u"title"_s, person.title}, {u"version"_s, 3}, {u"acdAutoAnswer"_s, false},
            {u"selfUri"_s, QString(u"/api/v2/users/"_s + id)}});
    }
}

void addPhones(Store &store, const OrgOptions &options)
{
    const auto profiles = store.baseSettings.ids();
    const auto sites = store.sites.ids();
    const int webRtcProfiles = static_cast<int>(profiles.size()) - 2;
    if (webRtcProfiles <= 0 || sites.isEmpty())
        return;
    for (int i = 0; i < std::min(options.phones, options.users); ++i) {
        const QJsonObject user = *store.users.find(store.users.ids()[i]);
        const QJsonObject base = *store.baseSettings.find(profiles[i % 3 == 0 ? i / 3 % webRtcProfiles : i % std::min(3, webRtcProfiles)]);
        const QJsonObject site = *store.sites.find(sites[i % sites.size()]);
        const QJsonObject line = base[u"lines"_s][0].toObject();
        const QString id = store.newId();
        QString name = user[u"name"_s].toString() + u"_WebRTC"_s;
        if (store.phones.named(name))
            name += u"_%1"_s.arg(i + 1);
        const QJsonObject phone{{u"id"_s, id}, {u"name"_s, name}, {u"version"_s, 1}, {u"state"_s, u"active"_s},
            {u"site"_s, QJsonObject{{u"id"_s, site[u"id"_s]}, {u"name"_s, site[u"name"_s]}}},
            {u"phoneBaseSettings"_s, QJsonObject{{u"id"_s, base[u"id"_s]}, {u"name"_s, base[u"name"_s]}}},
            {u"lineBaseSettings"_s, QJsonObject{{u"id"_s, line[u"id"_s]}}},
            {u"phoneMetaBase"_s, base[u"phoneMetaBase"_s]}, {u"capabilities"_s, base[u"capabilities"_s]},
            {u"properties"_s, QJsonObject{}},
            {u"status"_s, QJsonObject{{u"operationalStatus"_s, u"OPERATIONAL"_s}}},
            {u"lines"_s, QJsonArray{QJsonObject{{u"id"_s, store.newId()}, {u"name"_s, name}, {u"state"_s, u"active"_s},
                {u"lineBaseSettings"_s, QJsonObject{{u"id"_s, line[u"id"_s]}}}}}},
            {u"webRtcUser"_s, QJsonObject{{u"id"_s, user[u"id"_s]}, {u"name"_s, user[u"name"_s]}}},
            {u"selfUri"_s, QString(EdgesPath + u"phones/"_s + id)}};
        store.phones.put(phone);
        store.addStation(phone, 0);
        const QString stationId = phone[u"lines"_s][0][u"id"_s].toString();
        if (i % 12 != 11)
            store.defaultStation[user[u"id"_s].toString()] = stationId;
        if (i % 4 == 1) {
            store.associatedStation[user[u"id"_s].toString()] = stationId;
            QJsonObject station = *store.stations.find(stationId);
            station[u"status"_s] = u"ASSOCIATED"_s;
            station[u"userId"_s] = user[u"id"_s];
            store.stations.put(station);
        }
    }
}

} // namespace

QJsonObject property(const QJsonValue &instance, const QJsonObject &extras)
{
    QJsonObject entry = extras;
    entry[u"value"_s] = QJsonObject{{u"instance"_s, instance}};
    return entry;
}

void fillStore(Store &store, const OrgOptions &options)
{
    addSites(store, options.sites);
    addProfiles(store, options);
    addPeople(store, options);
    addPhones(store, options);
    store.webRtcTemplate = webRtcProfile({u"", false, 600, 24, 46, false}, options.templateVariant);
    store.organization = {{u"id"_s, store.newId()}, {u"name"_s, u"Northwind Assist"_s}, {u"domain"_s, u"northwind-assist"_s},
                          {u"state"_s, u"active"_s}, {u"version"_s, 7}, {u"selfUri"_s, u"/api/v2/organizations/me"_s}};
    if (!store.sites.ids().isEmpty())
        store.organization[u"defaultSiteId"_s] = store.sites.ids().constFirst();
    store.mediaRegions = {{u"awsHomeRegion"_s, u"eu-central-1"_s},
        {u"awsCoreRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-west-2"_s, u"us-east-1"_s, u"ap-south-1"_s, u"ap-southeast-2"_s, u"ap-northeast-1"_s, u"sa-east-1"_s}},
        {u"awsSatelliteRegions"_s, QJsonArray{u"eu-north-1"_s, u"ap-southeast-1"_s, u"ap-northeast-2"_s}}};
}

} // namespace Stationmaster::OrgSim
