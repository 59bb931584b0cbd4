// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/lean.h"
#include "orgsim/oddparts.h"
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

QJsonObject merged(QJsonObject object, const QJsonObject &over)
{
    for (auto part = over.begin(); part != over.end(); ++part)
        object[part.key()] = part.value();
    return object;
}

} // namespace

void Store::changeBaseSettings(const QJsonObject &base)
{
    if (m_rules.stickyMedia) {
        for (const QString &phone : phones.withBase(base[u"id"_s].toString())) {
            const QString id = phones.keys(phone).line;
            const int signIn = associations.signInOf(id);
            const auto old = m_oldMedia.constFind(id);
            if (associations.userOf(id).isEmpty() || (old != m_oldMedia.cend() && old->signIn == signIn))
                continue;
            QJsonObject values;
            addEffectiveValues(values, phones.get(phone));
            m_oldMedia[id] = {.signIn = signIn, .values = values};
        }
    }
    baseSettings.put(base);
}

bool Store::hasStation(const QString &id) const
{
    const auto edited = m_stationOverrides.constFind(id);
    if (edited != m_stationOverrides.cend())
        return !edited->isEmpty();
    return !phones.ofLine(id).isEmpty() && !m_pendingStations.contains(id);
}

QJsonObject Store::station(const QString &id) const
{
    QJsonObject station = madeStation(id);
    const auto old = m_oldMedia.constFind(id);
    if (old != m_oldMedia.cend() && old->signIn == associations.signInOf(id) &&
        !associations.userOf(id).isEmpty())
        station = merged(station, old->values);
    if (m_rules.odd && !station.isEmpty())
        addOddParts(station);
    if (m_rules.lean)
        makeStationLean(station);
    return station;
}

QJsonObject Store::madeStation(const QString &id) const
{
    if (m_stationOverrides.contains(id))
        return m_stationOverrides[id];
    if (!hasStation(id))
        return {};
    const QJsonObject phone = phones.get(phones.ofLine(id));
    const QString model = phone[u"phoneMetaBase"_s][u"id"_s].toString();
    QJsonObject station{{u"id"_s, id},
                        {u"name"_s, phone[u"name"_s]},
                        {u"lineAppearanceId"_s, id},
                        {u"status"_s, u"AVAILABLE"_s},
                        {u"type"_s, model.chopped(model.endsWith(u".json"_s) ? 5 : 0)},
                        {u"selfUri"_s, QString(u"/api/v2/stations/"_s + id)}};
    if (const QString user = associations.userOf(id); !user.isEmpty()) {
        station[u"status"_s] = u"ASSOCIATED"_s;
        station[u"userId"_s] = user;
    }
    if (const QString owner = keysOf(phone).user; !owner.isEmpty()) {
        station[u"webRtcUserId"_s] = owner;
        addEffectiveValues(station, phone);
    }
    return station;
}

std::vector<QString> Store::stationsByName() const
{
    std::vector<QString> ids;
    for (const QString &phone : phones.byName()) {
        const QString line = phones.keys(phone).line;
        if (hasStation(line))
            ids.push_back(line);
    }
    for (auto edited = m_stationOverrides.cbegin(); edited != m_stationOverrides.cend(); ++edited) {
        if (phones.ofLine(edited.key()).isEmpty() && !edited->isEmpty())
            ids.push_back(edited.key());
    }
    return ids;
}

void Store::overrideStation(const QString &id, const QJsonObject &station)
{
    m_stationOverrides[id] = station;
}

void Store::addEffectiveValues(QJsonObject &station, const QJsonObject &phone) const
{
    const QJsonObject base = baseSettings.get(keysOf(phone).base);
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

} // namespace Stationmaster::OrgSim
