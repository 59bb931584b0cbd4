// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/store.h"

#include "orgsim/mixer.h"
#include "orgsim/seeddata.h"

#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 HeldAfterDeleteMs = 700;
constexpr int LongestSettling = 300; // ms
} // namespace

Store::Store(const OrgOptions &options)
    : m_keys(templateKeys(options.templateVariant)),
      m_settlingMs(std::min(options.stationDelayMs / 5, LongestSettling)), m_seed(options.seed)
{
    m_clock.start();
    fillStore(*this, options);
}

QString Store::newId()
{
    const quint64 number = ++m_ids;
    const quint64 high = mixed(m_seed << 32 ^ number);
    const quint64 low = mixed(high);
    // The last four bytes are the number itself, so that no two ids can be the same; the shape is version 4.
    const QUuid id(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                   static_cast<ushort>((high & 0x0fffU) | 0x4000U), static_cast<uchar>((low & 0x3fU) | 0x80U),
                   static_cast<uchar>(low >> 8), static_cast<uchar>(low >> 16), static_cast<uchar>(low >> 24),
                   static_cast<uchar>(number >> 24), static_cast<uchar>(number >> 16),
                   static_cast<uchar>(number >> 8), static_cast<uchar>(number));
    return id.toString(QUuid::WithoutBraces);
}

Table *Store::table(const QString &type)
{
    const QHash<QString, Table *> tables{{u"phones"_s, &phones},     {u"phonebasesettings"_s, &baseSettings},
                                         {u"sites"_s, &sites},       {u"users"_s, &users},
                                         {u"stations"_s, &stations}, {u"locations"_s, &locations}};
    return tables.value(type, nullptr);
}

QJsonObject Store::toJson() const
{
    return {{u"phones"_s, phones.toJson()},
            {u"phonebasesettings"_s, baseSettings.toJson()},
            {u"sites"_s, sites.toJson()},
            {u"users"_s, users.toJson()},
            {u"stations"_s, stations.toJson()},
            {u"locations"_s, locations.toJson()},
            {u"organization"_s, organization},
            {u"mediaregions"_s, mediaRegions},
            {u"telephonySettings"_s, telephonySettings},
            {u"defaultStations"_s, defaults.toJson()},
            {u"associatedStations"_s, associations.toJson()}};
}

void Store::addPhone(const QJsonObject &phone, int stationDelayMs)
{
    phones.put(phone);
    if (stationDelayMs <= 0)
        putStation(phone);
    else
        m_due.push_back({now() + stationDelayMs, phone[u"id"_s].toString()});
}

void Store::changePhone(const QJsonObject &phone)
{
    const QJsonObject before =
        phones.find(phone[u"id"_s].toString()) ? *phones.find(phone[u"id"_s].toString()) : QJsonObject();
    phones.put(phone);
    const QString station = lineIdOf(phone);
    const bool movesAway = before[u"site"_s][u"id"_s] != phone[u"site"_s][u"id"_s] ||
                           baseIdOf(before) != baseIdOf(phone) || userIdOf(before) != userIdOf(phone);
    if (movesAway) // the phone registers anew, which takes its user off it (API.md 5, "Update")
        associate(station, {});
    if (userIdOf(before) != userIdOf(phone))
        defaults.clearStation(station);
    if (stations.find(station))
        putStation(phone);
}

void Store::removePhone(const QString &id)
{
    const QJsonObject *found = phones.find(id);
    if (!found)
        return;
    QJsonObject phone = *found;
    const QString station = lineIdOf(phone);
    stations.remove(station);
    defaults.clearStation(station);
    associations.clearStation(station);
    phones.remove(id);
    phone[u"state"_s] = u"deleted"_s;
    m_graves.push_back({now() + HeldAfterDeleteMs, phone});
}

QList<QJsonObject> Store::phonesJustDeleted() const
{
    QList<QJsonObject> all;
    for (const Grave &grave : m_graves)
        all.append(grave.phone);
    return all;
}

void Store::changeBase(const QJsonObject &base)
{
    baseSettings.put(base);
    const auto held = phones.withBase(base[u"id"_s].toString());
    for (const QString &id : held) {
        const QJsonObject &phone = *phones.find(id);
        if (stations.find(lineIdOf(phone)))
            putStation(phone);
    }
}

bool Store::isInUse(const QString &baseSettingsId) const
{
    return !phones.withBase(baseSettingsId).isEmpty() ||
           std::any_of(m_graves.begin(), m_graves.end(),
                       [&](const Grave &grave) { return baseIdOf(grave.phone) == baseSettingsId; });
}

void Store::hide(const QString &id, int ms)
{
    if (ms > 0)
        m_hidden[id] = now() + ms;
}

void Store::settle()
{
    const qint64 time = now();
    for (; !m_due.empty() && m_due.front().at <= time; m_due.pop_front()) {
        const QJsonObject *phone = phones.find(m_due.front().phoneId);
        if (!phone)
            continue;
        putStation(*phone);
        if (m_settlingMs > 0)
            m_settledAt[lineIdOf(*phone)] = m_due.front().at + m_settlingMs;
    }
    while (!m_graves.empty() && m_graves.front().until <= time)
        m_graves.pop_front();
    m_settledAt.removeIf([time](const auto &entry) { return entry.value() <= time; });
    m_hidden.removeIf([time](const auto &entry) { return entry.value() <= time; });
}

} // namespace Stationmaster::OrgSim
