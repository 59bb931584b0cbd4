// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/store.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultCallAppearances = 100; // [guess]
constexpr int DefaultMediaDscp = 46;

/// The value of a property where it is set nearest to the phone: on the phone, else on its base settings.
QJsonValue effectiveValue(const QJsonObject &phone, const QJsonObject &base, const QString &key, bool onLine)
{
    for (const QJsonObject &holder : {phone, base}) {
        const QJsonValue properties =
            onLine ? holder[u"lines"_s][0][u"properties"_s] : holder[u"properties"_s];
        const QJsonValue value = properties[key][u"value"_s][u"instance"_s];
        if (!value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

} // namespace

void Store::putStation(const QJsonObject &phone)
{
    const QString id = lineIdOf(phone);
    QJsonObject station = stations.find(id) ? *stations.find(id) : QJsonObject{{u"id"_s, id}};
    station[u"name"_s] = phone[u"name"_s];
    station[u"lineAppearanceId"_s] = id;
    station[u"selfUri"_s] = QString(u"/api/v2/stations/"_s + id);
    const QString user = associations.userOf(id);
    station[u"status"_s] = user.isEmpty() ? u"AVAILABLE"_s : u"ASSOCIATED"_s;
    if (user.isEmpty())
        station.remove(u"userId"_s);
    else
        station[u"userId"_s] = user;
    const QString model = phone[u"phoneMetaBase"_s][u"id"_s].toString();
    station[u"type"_s] = model.chopped(model.endsWith(u".json"_s) ? 5 : 0);
    if (!userIdOf(phone).isEmpty()) {
        station[u"webRtcUserId"_s] = userIdOf(phone);
        addEffectiveValues(station, phone);
    }
    stations.put(station);
}

void Store::addEffectiveValues(QJsonObject &station, const QJsonObject &phone) const
{
    const QJsonObject *found = baseSettings.find(baseIdOf(phone));
    const QJsonObject base = found ? *found : QJsonObject();
    const auto isOn = [&](const QString &key, bool onLine) {
        return !key.isEmpty() && effectiveValue(phone, base, key, onLine).toBool();
    };
    station[u"webRtcPersistentEnabled"_s] = isOn(u"station_persistent_webrtc_enabled"_s, true);
    station[u"webRtcMediaDscp"_s] =
        effectiveValue(phone, base, u"phone_media_dscp"_s, false).toVariant().toInt();
    if (effectiveValue(phone, base, u"phone_media_dscp"_s, false).isUndefined())
        station[u"webRtcMediaDscp"_s] = DefaultMediaDscp;
    station[u"webRtcForceTurn"_s] = isOn(m_keys.forceTurn, m_keys.onLine);
    station[u"webRtcRequireMediaHelper"_s] = isOn(m_keys.mediaHelper, m_keys.onLine);
    station[u"webRtcCallAppearances"_s] = DefaultCallAppearances;
}

void Store::associate(const QString &stationId, const QString &userId)
{
    const QString before = associations.stationOf(userId);
    associations.clearStation(stationId);
    if (!userId.isEmpty())
        associations.set(userId, stationId);
    for (const QString &id : {before, stationId}) {
        const QJsonObject *phone = id.isEmpty() || !stations.find(id) ? nullptr : phones.ofLine(id);
        if (phone)
            putStation(*phone);
    }
}

bool Store::isSettling(const QString &stationId) const
{
    return m_settledAt.contains(stationId);
}

} // namespace Stationmaster::OrgSim
