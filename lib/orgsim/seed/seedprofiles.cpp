// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/store.h"
#include "orgsim/seed/seeddata.h"

#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

struct ProfileSeed
{
    const char16_t *name;
    bool persistent;
    int timeout; ///< seconds
    int transportDscp;
    int mediaDscp;
    bool forceTurn;
};

constexpr std::array ProfileSeeds{ProfileSeed{u"Support_WebRTC_Standard", true, 600, 24, 46, false},
                                  ProfileSeed{u"Support_WebRTC_HomeOffice", true, 1800, 24, 46, true},
                                  ProfileSeed{u"Sales_WebRTC_Standard", false, 600, 24, 46, false},
                                  ProfileSeed{u"Billing_WebRTC_Standard", true, 300, 26, 46, false},
                                  ProfileSeed{u"Claims_WebRTC_Quality", true, 900, 24, 34, false},
                                  ProfileSeed{u"WebRTC (old) <b>do not use</b>", false, 600, 0, 0, false},
                                  ProfileSeed{u"خدمة_WebRTC_قياسي", false, 600, 24, 46, false}};

QJsonObject modelOf(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

QJsonObject capabilitiesOf(bool isHardware)
{
    QJsonArray codecs{u"audio/opus"_s};
    if (isHardware)
        codecs = {u"audio/opus"_s, u"audio/pcmu"_s, u"audio/g722"_s};
    return {{u"provisions"_s, isHardware},     {u"registers"_s, isHardware},   {u"dualRegisters"_s, false},
            {u"hardwareIdType"_s, u"mac"_s},   {u"allowReboot"_s, isHardware}, {u"noRebalance"_s, false},
            {u"noCloudProvisioning"_s, false}, {u"mediaCodecs"_s, codecs},     {u"cdm"_s, true}};
}

/// API.md 4.1. The entries carry things beside "value" that must survive a PUT.
QJsonObject webRtcTemplate(const QString &variant)
{
    const TemplateKeys keys = templateKeys(variant);
    QJsonObject properties{
        {u"phone_label"_s, property(u"PureCloud WebRTC Phone"_s, {{u"required"_s, true}})},
        {u"phone_maxLineKeys"_s, property(1)},
        {u"phone_media_codecs"_s, property(QJsonArray{u"audio/opus"_s})},
        {u"phone_media_dscp"_s, property(46, {{u"type"_s, u"integer"_s}, {u"default"_s, 46}})},
        {u"phone_sip_dscp"_s, property(24)}};
    QJsonObject lineProperties{
        {u"station_persistent_webrtc_enabled"_s, property(false, {{u"advanced"_s, QJsonValue::Null}})},
        {u"station_persistent_timeout"_s, property(600)}};
    if (!keys.hasDscp) {
        properties.remove(u"phone_media_dscp"_s);
        properties.remove(u"phone_sip_dscp"_s);
    }
    QJsonObject &holder = keys.onLine ? lineProperties : properties;
    for (const QString &key : {keys.forceTurn, keys.mediaHelper, keys.rival}) {
        if (!key.isEmpty())
            holder[key] = property(false);
    }
    if (!keys.turnTexts.isEmpty())
        holder[keys.forceTurn] = property(keys.turnTexts.constFirst());
    if (!keys.text.isEmpty())
        holder[keys.text] = property(u"auto"_s);
    const QJsonObject line{
        {u"name"_s, u""_s},
        {u"lineMetaBase"_s, modelOf(u"inin_webrtc_softphone_line.json"_s, u"WebRTC line"_s)},
        {u"properties"_s, lineProperties}};
    return {{u"name"_s, u""_s},
            {u"phoneMetaBase"_s, modelOf(u"inin_webrtc_softphone.json"_s, u"PureCloud WebRTC Phone"_s)},
            {u"properties"_s, properties},
            {u"capabilities"_s, capabilitiesOf(false)},
            {u"lines"_s, QJsonArray{line}}};
}

QJsonObject otherTemplate(const QString &id, const QString &name, bool isHardware)
{
    const QString stem = id.chopped(5); // without ".json"
    const QJsonObject line{{u"name"_s, u""_s},
                           {u"lineMetaBase"_s, modelOf(stem + u"_line.json"_s, name)},
                           {u"properties"_s, QJsonObject{{u"station_persistent_enabled"_s, property(false)},
                                                         {u"station_persistent_timeout"_s, property(600)}}}};
    QJsonObject properties{{u"phone_label"_s, property(name)},
                           {u"phone_maxLineKeys"_s, property(isHardware ? 4 : 1)},
                           {u"phone_media_dscp"_s, property(46)},
                           {u"phone_sip_dscp"_s, property(24)}};
    if (isHardware) {
        properties[u"phone_hardwareId"_s] = property(u""_s);
        properties[u"phone_mwi_enabled"_s] = property(true);
    }
    return {{u"name"_s, u""_s},
            {u"phoneMetaBase"_s, modelOf(id, name)},
            {u"properties"_s, properties},
            {u"capabilities"_s, capabilitiesOf(isHardware)},
            {u"lines"_s, QJsonArray{line}}};
}

void setInstance(QJsonObject &properties, const QString &key, const QJsonValue &instance)
{
    QJsonObject entry = properties[key].toObject();
    entry[u"value"_s] = QJsonObject{{u"instance"_s, instance}};
    properties[key] = entry;
}

QJsonObject webRtcProfile(const QJsonObject &from, const ProfileSeed &seed, const TemplateKeys &keys)
{
    QJsonObject profile = from;
    QJsonObject properties = from[u"properties"_s].toObject();
    QJsonObject line = from[u"lines"_s][0].toObject();
    QJsonObject lineProperties = line[u"properties"_s].toObject();
    if (keys.hasDscp) {
        setInstance(properties, u"phone_media_dscp"_s, seed.mediaDscp);
        setInstance(properties, u"phone_sip_dscp"_s, seed.transportDscp);
    }
    setInstance(lineProperties, u"station_persistent_webrtc_enabled"_s, seed.persistent);
    setInstance(lineProperties, u"station_persistent_timeout"_s, seed.timeout);
    const auto turnText = [&] { // all of them occur
        return seed.forceTurn    ? keys.turnTexts.constLast()
               : seed.persistent ? keys.turnTexts.constFirst()
                                 : keys.turnTexts.at(1);
    };
    if (!keys.forceTurn.isEmpty())
        setInstance(keys.onLine ? lineProperties : properties, keys.forceTurn,
                    keys.turnTexts.isEmpty() ? QJsonValue(seed.forceTurn) : QJsonValue(turnText()));
    line[u"properties"_s] = lineProperties;
    profile[u"properties"_s] = properties;
    profile[u"lines"_s] = QJsonArray{line};
    profile[u"name"_s] = QString::fromUtf16(seed.name);
    return profile;
}

void addProfile(Store &store, QJsonObject profile)
{
    const QString edges = u"/api/v2/telephony/providers/edges/"_s;
    const QString id = store.newId();
    const QString lineId = store.newId();
    profile[u"id"_s] = id;
    profile[u"version"_s] = 1;
    profile[u"state"_s] = u"active"_s;
    profile[u"division"_s] = divisionNumber(0);
    profile[u"selfUri"_s] = QString(edges + u"phonebasesettings/"_s + id);
    QJsonObject line = profile[u"lines"_s][0].toObject();
    line[u"id"_s] = lineId;
    line[u"name"_s] = profile[u"name"_s];
    line[u"state"_s] = u"active"_s;
    line[u"selfUri"_s] = QString(edges + u"linebasesettings/"_s + lineId);
    const int hoursAgo = 24 * (60 + 9 * static_cast<int>(store.baseSettings.size()));
    setSeedDates(line, store, hoursAgo);
    setSeedDates(profile, store, hoursAgo);
    profile[u"lines"_s] = QJsonArray{line};
    store.baseSettings.put(profile);
}

} // namespace

void addTemplates(Store &store, const QString &variant)
{
    const QList<QJsonObject> all{webRtcTemplate(variant),
                                 otherTemplate(u"polycom_vvx_250.json"_s, u"Polycom VVX 250"_s, true),
                                 otherTemplate(u"inin_remote.json"_s, u"Genesys Cloud Remote"_s, false)};
    for (const QJsonObject &one : all)
        store.templates[one[u"phoneMetaBase"_s][u"id"_s].toString()] = one;
}

void addProfiles(Store &store, const QString &variant)
{
    const QJsonObject &webRtc = store.templates[u"inin_webrtc_softphone.json"_s];
    if (variant != u"empty"_s) {
        for (const ProfileSeed &seed : ProfileSeeds)
            addProfile(store, webRtcProfile(webRtc, seed, templateKeys(variant)));
    }
    QJsonObject desk = store.templates[u"polycom_vvx_250.json"_s];
    desk[u"name"_s] = u"Lobby_Polycom_VVX"_s;
    addProfile(store, desk);
    QJsonObject remote = store.templates[u"inin_remote.json"_s];
    remote[u"name"_s] = u"Remote Phones"_s;
    addProfile(store, remote);
}

} // namespace Stationmaster::OrgSim
