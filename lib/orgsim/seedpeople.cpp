// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/people.h"
#include "orgsim/seeddata.h"
#include "orgsim/store.h"

#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// A phone on its site and base settings; without a user yet.
QJsonObject invented(Store &store, const QString &name, const QString &siteId, const QString &baseId)
{
    const QJsonObject &site = *store.sites.find(siteId);
    const QJsonObject &base = *store.baseSettings.find(baseId);
    const QJsonObject lineBase{{u"id"_s, base[u"lines"_s][0][u"id"_s]}};
    const QJsonObject line{{u"id"_s, store.newId()},
                           {u"name"_s, name},
                           {u"state"_s, u"active"_s},
                           {u"site"_s, QJsonObject{{u"id"_s, siteId}}},
                           {u"lineBaseSettings"_s, lineBase}};
    const QString id = store.newId();
    return {
        {u"id"_s, id},
        {u"name"_s, name},
        {u"version"_s, 1},
        {u"state"_s, u"active"_s},
        {u"division"_s, site[u"division"_s]},
        {u"site"_s,
         QJsonObject{{u"id"_s, siteId}, {u"name"_s, site[u"name"_s]}, {u"selfUri"_s, site[u"selfUri"_s]}}},
        {u"phoneBaseSettings"_s, QJsonObject{{u"id"_s, baseId}, {u"name"_s, base[u"name"_s]}}},
        {u"lineBaseSettings"_s, lineBase},
        {u"phoneMetaBase"_s, base[u"phoneMetaBase"_s]},
        {u"capabilities"_s, base[u"capabilities"_s]},
        {u"properties"_s, QJsonObject{}},
        {u"status"_s, QJsonObject{{u"id"_s, id}, {u"operationalStatus"_s, u"OPERATIONAL"_s}}},
        {u"lines"_s, QJsonArray{line}},
        {u"selfUri"_s, QString(u"/api/v2/telephony/providers/edges/phones/"_s + id)}};
}

/// Overrides on the phone itself, with parts that no client knows (API.md 4.1 and 5).
void addOverrides(QJsonObject &phone)
{
    QJsonObject line = phone[u"lines"_s][0].toObject();
    line[u"properties"_s] =
        QJsonObject{{u"station_persistent_webrtc_enabled"_s,
                     property(true, {{u"source"_s, u"override"_s}, {u"hint"_s, QJsonValue::Null}})}};
    phone[u"lines"_s] = QJsonArray{line};
    phone[u"properties"_s] =
        QJsonObject{{u"phone_label"_s, property(u"☎ <own>"_s, {{u"order"_s, QJsonArray{3, 1, 2}}})}};
    phone[u"provisioningHints"_s] = QJsonObject{{u"batch"_s, 7}, {u"notes"_s, QJsonValue::Null}};
}

void addWebRtcPhone(Store &store, int number, const QString &userId, const QString &siteId,
                    const QString &baseId)
{
    const QJsonObject &user = *store.users.find(userId);
    QString name = user[u"name"_s].toString() + u"_WebRTC"_s;
    if (store.phones.named(name))
        name += u"_%1"_s.arg(number + 1);
    QJsonObject phone = invented(store, name, siteId, baseId);
    phone[u"webRtcUser"_s] =
        QJsonObject{{u"id"_s, userId}, {u"name"_s, user[u"name"_s]}, {u"selfUri"_s, user[u"selfUri"_s]}};
    if (number % 23 == 7)
        addOverrides(phone);
    if (number % 31 == 30)
        phone.remove(u"status"_s); // every field is optional somewhere (API.md 10, number 4)
    const QString station = lineIdOf(phone);
    if (number % 12 != 11)
        store.defaults.set(userId, station);
    if (number % 4 == 1)
        store.associations.set(userId, station);
    store.addPhone(phone, 0);
}

} // namespace

void addPeople(Store &store, int count, std::uint32_t seed)
{
    for (int i = 0; i < count; ++i) {
        const Person person = inventPerson(i, seed);
        const QString id = store.newId();
        const QString address = person.mailName + u"@example.com"_s;
        QJsonObject user{{u"id"_s, id},
                         {u"name"_s, person.name},
                         {u"division"_s, divisionNumber(i % 7 == 6   ? 2
                                                        : i % 3 == 2 ? 1
                                                                     : 0)},
                         {u"email"_s, address},
                         {u"username"_s, address},
                         {u"state"_s, i % 29 == 28 ? u"inactive"_s : u"active"_s},
                         {u"version"_s, 3},
                         {u"acdAutoAnswer"_s, false},
                         {u"selfUri"_s, QString(u"/api/v2/users/"_s + id)}};
        if (i % 37 != 36) {
            user[u"department"_s] = person.department;
            user[u"title"_s] = person.title;
        }
        store.users.put(user);
    }
}

void addPhones(Store &store, int count)
{
    const std::vector<QString> sites = store.sites.inOrder();
    std::vector<QString> webRtc;
    std::vector<QString> others;
    for (const QString &id : store.baseSettings.inOrder()) {
        const QString model = (*store.baseSettings.find(id))[u"phoneMetaBase"_s][u"id"_s].toString();
        (model.contains(u"webrtc"_s) ? webRtc : others).push_back(id);
    }
    if (sites.empty())
        return;
    const std::vector<QString> users = store.users.inOrder();
    const std::size_t usual = std::min<std::size_t>(3, webRtc.size()); // most phones are on these
    for (std::size_t i = 0; i < static_cast<std::size_t>(count) && !webRtc.empty(); ++i)
        addWebRtcPhone(store, static_cast<int>(i), users[i], sites[i % sites.size()],
                       webRtc[i % 3 == 0 ? i / 3 % webRtc.size() : i % usual]);
    static constexpr std::array Places{u"Lobby", u"Reception", u"Warehouse", u"Meeting Room 4",
                                       u"Guard House"};
    for (std::size_t i = 0; i < Places.size() && count > 0; ++i)
        store.addPhone(invented(store, QString::fromUtf16(Places[i]), sites[i % sites.size()],
                                others[i % others.size()]),
                       0);
}

} // namespace Stationmaster::OrgSim
