// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/store.h"
#include "orgsim/seed/people.h"
#include "orgsim/seed/seeddata.h"

#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

struct PhoneSeed
{
    QString id{};
    QString name{};
    PhoneKeys keys{};
};

/// Overrides on the phone itself, with parts that no client knows (API.md 4.1 and 5).
void addOverrides(QJsonObject &phone, QJsonObject &line)
{
    line[u"properties"_s] =
        QJsonObject{{u"station_persistent_webrtc_enabled"_s,
                     property(true, {{u"source"_s, u"override"_s}, {u"hint"_s, QJsonValue::Null}})}};
    phone[u"properties"_s] =
        QJsonObject{{u"phone_label"_s, property(u"☎ <own>"_s, {{u"order"_s, QJsonArray{3, 1, 2}}})}};
    phone[u"provisioningHints"_s] = QJsonObject{{u"batch"_s, 7}, {u"notes"_s, QJsonValue::Null}};
}

QJsonObject phoneFrom(const Store &store, const PhoneSeed &seed, int number)
{
    const QJsonObject base = store.baseSettings.get(seed.keys.base);
    const QJsonObject lineBase{{u"id"_s, base[u"lines"_s][0][u"id"_s]}};
    QJsonObject line{{u"id"_s, seed.keys.line},
                     {u"name"_s, seed.name},
                     {u"state"_s, u"active"_s},
                     {u"site"_s, QJsonObject{{u"id"_s, seed.keys.site}}},
                     {u"lineBaseSettings"_s, lineBase}};
    QJsonObject phone{{u"id"_s, seed.id},
                      {u"name"_s, seed.name},
                      {u"version"_s, 1},
                      {u"state"_s, u"active"_s},
                      {u"division"_s, divisionNumber(number)},
                      {u"site"_s, store.sites.reference(seed.keys.site)},
                      {u"phoneBaseSettings"_s, store.baseSettings.reference(seed.keys.base)},
                      {u"lineBaseSettings"_s, lineBase},
                      {u"phoneMetaBase"_s, base[u"phoneMetaBase"_s]},
                      {u"capabilities"_s, base[u"capabilities"_s]},
                      {u"properties"_s, QJsonObject{}},
                      {u"selfUri"_s, store.phones.uriOf(seed.id)}};
    if (!seed.keys.user.isEmpty())
        phone[u"webRtcUser"_s] = store.users.reference(seed.keys.user);
    if (number % 23 == 7)
        addOverrides(phone, line);
    if (number % 31 != 30) // every field is absent somewhere (API.md 10, number 4)
        phone[u"status"_s] = QJsonObject{{u"id"_s, seed.id}, {u"operationalStatus"_s, u"OPERATIONAL"_s}};
    const int hoursAgo = 24 * (20 + number % 160);
    setSeedDates(line, store, hoursAgo);
    setSeedDates(phone, store, hoursAgo);
    phone[u"lines"_s] = QJsonArray{line};
    return phone;
}

/// When the person with this number among those who are signed in was put on their station.
qint64 signInOf(const Store &store, std::size_t number)
{
    static constexpr std::array<int, 7> MinutesAgo{30, 120, 9 * 60, 26 * 60, 4 * 60, 50 * 60, 7 * 60};
    return store.bornAt - 60'000LL * MinutesAgo[number % MinutesAgo.size()];
}

QJsonObject userFrom(const Store &store, const QString &id, const Person &person, int number)
{
    const QString address = person.mailName + u"@example.com"_s;
    QJsonObject user{{u"id"_s, id},
                     {u"name"_s, person.name},
                     {u"division"_s, divisionNumber(number % 7 == 6   ? 2
                                                    : number % 3 == 2 ? 1
                                                                      : 0)},
                     {u"email"_s, address},
                     {u"username"_s, address},
                     {u"state"_s, store.users.stateOf(id)},
                     {u"version"_s, 3},
                     {u"acdAutoAnswer"_s, false},
                     {u"selfUri"_s, store.users.uriOf(id)}};
    if (number % 37 != 36) {
        user[u"department"_s] = person.department;
        user[u"title"_s] = person.title;
    }
    return user;
}

} // namespace

void addPeople(Store &store, int count, std::uint32_t seed)
{
    const auto ids = std::make_shared<std::vector<QString>>();
    store.users.reserve(count);
    for (int i = 0; i < count; ++i) {
        ids->push_back(store.newId());
        store.users.putSeed(i, ids->back(), inventPerson(i, seed).name,
                            i % 29 == 28 ? u"inactive"_s : u"active"_s);
    }
    store.directory.setPeople(ids, seed);
    store.users.setMaker([&store, ids, seed](int number) {
        return userFrom(store, (*ids)[static_cast<std::size_t>(number)], inventPerson(number, seed), number);
    });
}

void addPhones(Store &store, int count)
{
    const std::vector<QString> sites = store.sites.inOrder();
    const std::vector<QString> users = store.users.inOrder();
    std::vector<QString> webRtc;
    std::vector<QString> others;
    for (const QString &id : store.baseSettings.inOrder()) {
        const QString model = store.baseSettings.get(id)[u"phoneMetaBase"_s][u"id"_s].toString();
        (model.contains(u"webrtc"_s) ? webRtc : others).push_back(id);
    }
    const auto seeds = std::make_shared<std::vector<PhoneSeed>>();
    const auto add = [&](const QString &name, const QString &user, const QString &base) {
        const auto number = static_cast<int>(seeds->size());
        const QString site = sites[seeds->size() % sites.size()];
        seeds->push_back(
            {store.newId(), name, {.user = user, .base = base, .site = site, .line = store.newId()}});
        store.phones.putSeed(number, seeds->back().id, name, seeds->back().keys);
    };
    const std::size_t usual = std::min<std::size_t>(3, webRtc.size()); // most phones are on these
    const std::size_t wanted = sites.empty() || webRtc.empty() ? 0 : static_cast<std::size_t>(count);
    store.phones.reserve(count);
    store.defaults.reserve(count);
    store.associations.reserve(count / 4);
    for (std::size_t i = 0; i < wanted; ++i) {
        QString name = store.users.nameOf(users[i]) + u"_WebRTC"_s;
        if (!store.phones.named(name).isEmpty())
            name += u"_%1"_s.arg(i + 1);
        add(name, users[i], webRtc[i % 3 == 0 ? i / 3 % webRtc.size() : i % usual]);
        if (i % 12 != 11)
            store.defaults.set(users[i], seeds->back().keys.line);
        if (i % 4 == 1)
            store.associations.set(users[i], seeds->back().keys.line, signInOf(store, i / 4),
                                   i / 4 % 11 != 8);
    }
    static constexpr std::array Places{u"Lobby", u"Reception", u"Warehouse", u"Meeting Room 4",
                                       u"Guard House"};
    for (std::size_t i = 0; i < Places.size() && count > 0 && !sites.empty(); ++i)
        add(QString::fromUtf16(Places[i]), {}, others[i % others.size()]);
    store.phones.setMaker([&store, seeds](int number) {
        return phoneFrom(store, (*seeds)[static_cast<std::size_t>(number)], number);
    });
}

} // namespace Stationmaster::OrgSim
