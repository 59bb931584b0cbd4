// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/lean.h"
#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/store.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultCallAppearances = 100; // [guess]
constexpr int DefaultMediaDscp = 46;        // API.md 4.1, as the two below
constexpr int DefaultSipDscp = 24;
constexpr int DefaultTimeout = 600;

/// The value of a property where it is set nearest to the phone: on the phone, else on its base settings.
QJsonValue configuredValue(const QJsonObject &phone, const QJsonObject &base, const QString &key, bool onLine)
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

/// Whole numbers can be written as text (API.md 4.1).
int numberOr(const QJsonValue &value, int otherwise)
{
    return value.isUndefined() || value.isNull() ? otherwise : value.toVariant().toInt();
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
    for (const QString &phone : phones.withBase(base[u"id"_s].toString()))
        keepClientOf(phone);
    baseSettings.put(base);
}

/// To be called before anything that the station of a phone is made of changes.
void Store::keepClientOf(const QString &phoneId)
{
    const QString station = phones.keys(phoneId).line;
    const auto association = associations.associationOf(station);
    if (association && !m_clients.keepsOn(station, *association))
        m_clients.keep(station, *association, configuredFor(phones.get(phoneId)));
}

void Store::associate(const QString &userId, const QString &stationId)
{
    associations.set(userId, stationId, clock.now());
}

void Store::signIn(const QString &userId, const QString &stationId)
{
    logins.setToken(userId, clock.now());
    logins.setLogin(userId, clock.now());
    associate(userId, stationId);
}

void Store::keepClientsFrom(const QJsonObject &baseBefore, qint64 until)
{
    for (const QString &phone : phones.withBase(baseBefore[u"id"_s].toString())) {
        const QString station = phones.keys(phone).line;
        const auto association = associations.associationOf(station);
        if (association && association->at < until)
            m_clients.keep(station, *association, configuredFor(phones.get(phone), baseBefore));
    }
}

bool Store::reloadClient(const QString &userId)
{
    const QString station = associations.stationOf(userId);
    const auto association = associations.associationOf(station);
    if (association)
        m_clients.reload(station, *association, clock.now());
    return association.has_value();
}

QJsonObject Store::clientsToJson() const
{
    QJsonObject all;
    const QJsonObject signedIn = associations.toJson();
    for (auto one = signedIn.begin(); one != signedIn.end(); ++one) {
        const QString station = one.value().toString();
        const QString phone = phones.ofLine(station);
        if (phones.keys(phone).user.isEmpty())
            continue; // a desk phone has no client
        const Clients::Taken taken = m_clients.takenOn(station, *associations.associationOf(station));
        all.insert(one.key(),
                   QJsonObject{{u"stationId"_s, station},
                               {u"takenAt"_s, OrgClock::text(taken.at)},
                               {u"taken"_s,
                                taken.values.isEmpty() ? configuredFor(phones.get(phone)) : taken.values}});
    }
    return all;
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
    if (m_rules.odd && !station.isEmpty())
        addOddParts(station);
    if (m_rules.lean)
        makeStationLean(station);
    return station;
}

QJsonObject Store::madeStation(const QString &id) const
{
    if (!hasStation(id))
        return {};
    const QJsonObject parts = m_stationOverrides.value(id);
    if (phones.ofLine(id).isEmpty())
        return parts;
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
        addConfiguredValues(station, phone);
    }
    return merged(station, parts);
}

CallSettings Store::callSettingsOf(const PhoneKeys &phone) const
{
    const QJsonObject site = sites.get(phone.site);
    CallSettings settings{.station = phone.line,
                          .regions = site[u"mediaRegions"_s].toVariant().toStringList(),
                          .latencyBased = site[u"mediaRegionsUseLatencyBased"_s].toBool(),
                          .forced = station(phone.line)[u"webRtcForceTurn"_s].toBool()};
    if (settings.regions.isEmpty()) // [guess] API.md 7
        settings.regions.append(mediaRegions[u"awsHomeRegion"_s].toString());
    return settings;
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

void Store::overrideStation(const QString &id, const QJsonObject &parts)
{
    if (!parts.isEmpty())
        m_stationOverrides[id] = merged(m_stationOverrides.value(id), parts);
}

QJsonObject Store::configuredFor(const QJsonObject &phone) const
{
    return configuredFor(phone, baseSettings.get(keysOf(phone).base));
}

QJsonObject Store::configuredFor(const QJsonObject &phone, const QJsonObject &base) const
{
    const auto isOn = [&](const QString &key, bool onLine) {
        return !key.isEmpty() && configuredValue(phone, base, key, onLine).toBool();
    };
    const QJsonValue turn = m_keys.forceTurn.isEmpty()
                                ? QJsonValue()
                                : configuredValue(phone, base, m_keys.forceTurn, m_keys.onLine);
    const auto number = [&](const QString &key, bool onLine, int otherwise) {
        return numberOr(configuredValue(phone, base, key, onLine), otherwise);
    };
    return {{u"persistentConnection"_s, isOn(u"station_persistent_webrtc_enabled"_s, true)},
            {u"persistentTimeout"_s, number(u"station_persistent_timeout"_s, true, DefaultTimeout)},
            {u"forceTurn"_s, m_keys.forcesTurn(turn)},
            {u"requireMediaHelper"_s, isOn(m_keys.mediaHelper, m_keys.onLine)},
            {u"mediaDscp"_s, number(u"phone_media_dscp"_s, false, DefaultMediaDscp)},
            {u"sipDscp"_s, number(u"phone_sip_dscp"_s, false, DefaultSipDscp)}};
}

void Store::addConfiguredValues(QJsonObject &station, const QJsonObject &phone) const
{
    const QJsonObject configured = configuredFor(phone);
    station[u"webRtcPersistentEnabled"_s] = configured[u"persistentConnection"_s];
    station[u"webRtcMediaDscp"_s] = configured[u"mediaDscp"_s];
    station[u"webRtcForceTurn"_s] = configured[u"forceTurn"_s];
    station[u"webRtcRequireMediaHelper"_s] = configured[u"requireMediaHelper"_s];
    station[u"webRtcCallAppearances"_s] = DefaultCallAppearances;
}

} // namespace Stationmaster::OrgSim
