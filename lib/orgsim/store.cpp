// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/store.h"

#include "orgsim/seeddata.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 HeldAfterDeleteMs = 700;

QJsonValue instanceOf(const QJsonObject &properties, const QString &key)
{
    return properties[key][u"value"_s][u"instance"_s];
}

QString keyOf(const QJsonObject &object)
{
    return object[u"name"_s].toString().toCaseFolded();
}
} // namespace

const QJsonObject *Table::find(const QString &id) const
{
    const auto found = m_objects.constFind(id);
    return found == m_objects.cend() ? nullptr : &*found;
}

void Table::put(const QJsonObject &object)
{
    const QString id = object[u"id"_s].toString();
    if (const QJsonObject *earlier = find(id))
        m_byName.remove(keyOf(*earlier), id);
    else
        m_ids.append(id);
    m_byName.insert(keyOf(object), id);
    m_objects.insert(id, object);
}

void Table::remove(const QString &id)
{
    if (const QJsonObject *object = find(id)) {
        m_byName.remove(keyOf(*object), id);
        m_objects.remove(id);
        m_ids.removeOne(id);
    }
}

const QJsonObject *Table::named(const QString &name) const
{
    const auto ids = m_byName.values(name.toCaseFolded());
    for (const QString &id : ids) {
        if (m_objects[id][u"state"_s] != u"deleted"_s)
            return find(id);
    }
    return nullptr;
}

QJsonArray Table::toJson() const
{
    QJsonArray all;
    for (const QString &id : m_ids)
        all.append(m_objects[id]);
    return all;
}

Store::Store(const OrgOptions &options)
    : m_seed(options.seed)
{
    m_clock.start();
    fillStore(*this, options);
}

QString Store::newId()
{
    // Ids that follow from the seed alone, in the shape of a version 4 UUID.
    QRandomGenerator random(m_seed ^ static_cast<quint32>(++m_ids * 2654435761U));
    quint32 words[4];
    for (quint32 &word : words)
        word = random.generate();
    words[3] = static_cast<quint32>(m_ids);
    QUuid id(words[0], static_cast<ushort>(words[1]), static_cast<ushort>((words[1] >> 16 & 0x0fffU) | 0x4000U),
             static_cast<uchar>((words[2] & 0x3fU) | 0x80U), static_cast<uchar>(words[2] >> 8),
             static_cast<uchar>(words[2] >> 16), static_cast<uchar>(words[2] >> 24), static_cast<uchar>(words[3] >> 24),
             static_cast<uchar>(words[3] >> 16), static_cast<uchar>(words[3] >> 8), static_cast<uchar>(words[3]));
    return id.toString(QUuid::WithoutBraces);
}

const QJsonObject *Store::phoneOfUser(const QString &userId) const
{
    for (const QString &id : phones.ids()) {
        const QJsonObject *phone = phones.find(id);
        if ((*phone)[u"webRtcUser"_s][u"id"_s] == userId && (*phone)[u"state"_s] != u"deleted"_s)
            return phone;
    }
    return nullptr;
}

const QJsonObject *Store::phoneOfLine(const QString &lineId) const
{
    for (const QString &id : phones.ids()) {
        const QJsonObject *phone = phones.find(id);
        if ((*phone)[u"lines"_s][0][u"id"_s] == lineId)
            return phone;
    }
    return nullptr;
}

bool Store::isInUse(const QString &baseSettingsId) const
{
    if (m_releasedAt.value(baseSettingsId, 0) > m_clock.elapsed())
        return true;
    return std::any_of(phones.ids().begin(), phones.ids().end(), [&](const QString &id) {
        return (*phones.find(id))[u"phoneBaseSettings"_s][u"id"_s] == baseSettingsId;
    });
}

void Store::addStation(const QJsonObject &phone, int delayMs)
{
    if (delayMs <= 0)
        stations.put(stationOf(phone));
    else
        m_due.append({m_clock.elapsed() + delayMs, phone[u"id"_s].toString()});
}

void Store::settle()
{
    const qint64 now = m_clock.elapsed();
    for (const Due &due : std::as_const(m_due)) {
        const QJsonObject *phone = due.at <= now ? phones.find(due.phoneId) : nullptr;
        if (phone)
            stations.put(stationOf(*phone));
    }
    m_due.removeIf([now](const Due &due) { return due.at <= now; });
}

void Store::removePhone(const QString &id)
{
    const QJsonObject *phone = phones.find(id);
    if (!phone)
        return;
    const QString station = (*phone)[u"lines"_s][0][u"id"_s].toString();
    const QString baseId = (*phone)[u"phoneBaseSettings"_s][u"id"_s].toString();
    m_releasedAt[baseId] = m_clock.elapsed() + HeldAfterDeleteMs;
    stations.remove(station);
    defaultStation.removeIf([&station](const auto &entry) { return entry.value() == station; });
    associatedStation.removeIf([&station](const auto &entry) { return entry.value() == station; });
    phones.remove(id);
}

QJsonObject Store::stationOf(const QJsonObject &phone) const
{
    const QJsonObject line = phone[u"lines"_s][0].toObject();
    QJsonObject station{{u"id"_s, line[u"id"_s]},
                        {u"name"_s, phone[u"name"_s]},
                        {u"status"_s, u"AVAILABLE"_s},
                        {u"type"_s, u"inin_webrtc_softphone"_s},
                        {u"lineAppearanceId"_s, line[u"id"_s]},
                        {u"selfUri"_s, QString(u"/api/v2/stations/"_s + line[u"id"_s].toString())}};
    station[u"webRtcUserId"_s] = phone[u"webRtcUser"_s][u"id"_s];
    const QJsonObject *base = baseSettings.find(phone[u"phoneBaseSettings"_s][u"id"_s].toString());
    if (!base)
        return station;
    const QJsonObject lineProperties = (*base)[u"lines"_s][0][u"properties"_s].toObject();
    const QJsonObject properties = (*base)[u"properties"_s].toObject();
    station[u"webRtcPersistentEnabled"_s] = instanceOf(lineProperties, u"station_persistent_webrtc_enabled"_s).toBool();
    station[u"webRtcMediaDscp"_s] = instanceOf(properties, u"phone_media_dscp"_s).toInt(46);
    station[u"webRtcForceTurn"_s] = false;
    station[u"webRtcRequireMediaHelper"_s] = false;
    for (const QString &key : properties.keys()) {
        if (key.contains(u"turn"_s, Qt::CaseInsensitive))
            station[u"webRtcForceTurn"_s] = instanceOf(properties, key).toBool();
        if (key.contains(u"helper"_s, Qt::CaseInsensitive))
            station[u"webRtcRequireMediaHelper"_s] = instanceOf(properties, key).toBool();
    }
    station[u"webRtcCallAppearances"_s] = 100;
    return station;
}

Table *Store::table(const QString &type)
{
    if (type == u"phones"_s)
        return &phones;
    if (type == u"phonebasesettings"_s)
        return &baseSettings;
    if (type == u"sites"_s)
        return &sites;
    if (type == u"users"_s)
        return &users;
    return type == u"stations"_s ? &stations : nullptr;
}

QJsonObject Store::toJson() const
{
    QJsonObject defaults;
    for (auto entry = defaultStation.cbegin(); entry != defaultStation.cend(); ++entry)
        defaults[entry.key()] = entry.value();
    QJsonObject associated;
    for (auto entry = associatedStation.cbegin(); entry != associatedStation.cend(); ++entry)
        associated[entry.key()] = entry.value();
    return {{u"phones"_s, phones.toJson()},
            {u"phonebasesettings"_s, baseSettings.toJson()},
            {u"sites"_s, sites.toJson()},
            {u"users"_s, users.toJson()},
            {u"stations"_s, stations.toJson()},
            {u"organization"_s, organization},
            {u"mediaregions"_s, mediaRegions},
            {u"defaultStations"_s, defaults},
            {u"associatedStations"_s, associated}};
}

} // namespace Stationmaster::OrgSim
