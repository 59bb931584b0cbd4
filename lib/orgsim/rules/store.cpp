// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/store.h"

#include "orgsim/rules/mixer.h"
#include "orgsim/seed/seeddata.h"

#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestSettling = 300; // ms
} // namespace

Store::Store(const OrgOptions &options)
    : clock(options.clockAt), bornAt(options.clockAt > 0 ? options.clockAt : clock.now()),
      refusals(options.rules.maskedRefusals), m_keys(templateKeys(options.templateVariant)),
      m_rules(options.rules), m_settlingMs(std::min(options.stationDelayMs / 5, LongestSettling)),
      m_seed(options.seed)
{
    m_clock.start();
    audits.setLinesApart(options.rules.lineAuditsApart);
    fillStore(*this, options);
    for (Table *one : {&users, static_cast<Table *>(&phones), &baseSettings, &sites, &locations, &numberPlans,
                       &outboundRoutes, &trunks, &cloudEdges})
        one->setHistory(history);
    defaults.setHistory(history);
    associations.setHistory(history);
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
    const QHash<QString, Table *> tables{{u"phones"_s, &phones},
                                         {u"phonebasesettings"_s, &baseSettings},
                                         {u"sites"_s, &sites},
                                         {u"users"_s, &users},
                                         {u"locations"_s, &locations},
                                         {u"numberplans"_s, &numberPlans},
                                         {u"outboundroutes"_s, &outboundRoutes},
                                         {u"trunks"_s, &trunks},
                                         {u"cloudedges"_s, &cloudEdges}};
    return tables.value(type, nullptr);
}

QJsonObject Store::toJson() const
{
    QJsonArray stations;
    for (const QString &id : stationsByName())
        stations.append(station(id));
    return {{u"phones"_s, phones.toJson()},
            {u"phonebasesettings"_s, baseSettings.toJson()},
            {u"sites"_s, sites.toJson()},
            {u"users"_s, users.toJson()},
            {u"stations"_s, stations},
            {u"locations"_s, locations.toJson()},
            {u"numberplans"_s, numberPlans.toJson()},
            {u"outboundroutes"_s, outboundRoutes.toJson()},
            {u"trunks"_s, trunks.toJson()},
            {u"cloudedges"_s, cloudEdges.toJson()},
            {u"organization"_s, organization},
            {u"mediaregions"_s, mediaRegions},
            {u"telephonySettings"_s, telephonySettings},
            {u"defaultStations"_s, defaults.toJson()},
            {u"associatedStations"_s, associations.toJson()},
            {u"clients"_s, clientsToJson()}};
}

void Store::addPhone(const QJsonObject &phone, int stationDelayMs)
{
    phones.put(phone);
    const QString line = keysOf(phone).line;
    if (stationDelayMs <= 0)
        return;
    m_due.push_back({now() + stationDelayMs, line});
    m_pendingStations.insert(line);
}

void Store::changePhone(const QJsonObject &phone)
{
    const PhoneKeys before = phones.keys(phone[u"id"_s].toString());
    const PhoneKeys after = keysOf(phone);
    keepClientOf(phone[u"id"_s].toString());
    phones.put(phone);
    if (before.site != after.site || before.base != after.base || before.user != after.user)
        associations.clearStation(
            after.line); // it registers anew, which takes its user off it (API.md 5, "Update")
    if (before.user != after.user)
        defaults.clearStation(after.line);
}

void Store::removePhone(const QString &id)
{
    QJsonObject phone = phones.get(id);
    if (phone.isEmpty())
        return;
    const QString station = keysOf(phone).line;
    defaults.clearStation(station);
    associations.clearStation(station);
    m_stationOverrides.remove(station);
    m_clients.forget(station);
    phones.remove(id);
    phone[u"state"_s] = u"deleted"_s;
    m_graves.push_back({now() + m_rules.deletedLingerMs, phone});
}

QList<QJsonObject> Store::phonesJustDeleted() const
{
    QList<QJsonObject> all;
    for (const Grave &grave : m_graves) {
        if (!phones.contains(grave.phone[u"id"_s].toString())) // it is when the store looks back
            all.append(grave.phone);
    }
    return all;
}

void Store::keepDeleted(const QJsonObject &phone)
{
    m_keptDeleted.append(phone);
}

bool Store::isInUse(const QString &baseSettingsId) const
{
    return !phones.withBase(baseSettingsId).isEmpty() ||
           std::any_of(m_graves.begin(), m_graves.end(),
                       [&](const Grave &grave) { return keysOf(grave.phone).base == baseSettingsId; });
}

void Store::hide(const QString &id, int ms)
{
    if (ms > 0)
        m_hidden[id] = now() + ms;
}

bool Store::settle()
{
    const qint64 time = now();
    bool hasChanged = false;
    for (; !m_due.empty() && m_due.front().at <= time; m_due.pop_front()) {
        hasChanged = true;
        m_pendingStations.remove(m_due.front().station);
        if (m_settlingMs > 0)
            m_settledAt[m_due.front().station] = m_due.front().at + m_settlingMs;
    }
    while (!m_graves.empty() && m_graves.front().until <= time) {
        hasChanged = true;
        m_graves.pop_front();
    }
    const auto settled = m_settledAt.removeIf([time](const auto &entry) { return entry.value() <= time; });
    const auto shown = m_hidden.removeIf([time](const auto &entry) { return entry.value() <= time; });
    return hasChanged || settled > 0 || shown > 0;
}

} // namespace Stationmaster::OrgSim
