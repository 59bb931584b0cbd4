// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/fakelookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

FakeLookup::FakeLookup()
{
    profiles = {
        {.id = u"bs-sales"_s,
         .name = u"Sales_WebRTC_Remote"_s,
         .modelId = QString::fromUtf16(WebRtcModelId),
         .lineId = u"bl-sales"_s,
         .version = 2,
         .persistentConnection = false,
         .persistentTimeout = 600,
         .transportDscp = 24,
         .mediaDscp = 46,
         .forceTurn = true},
        {.id = u"bs-support"_s,
         .name = u"Support_WebRTC_Standard"_s,
         .modelId = QString::fromUtf16(WebRtcModelId),
         .lineId = u"bl-support"_s,
         .version = 4,
         .persistentConnection = true,
         .persistentTimeout = 600,
         .transportDscp = 24,
         .mediaDscp = 46,
         .forceTurn = false},
    };
    offer({{u"phone_force_turn"_s, false}, {u"phone_sip_dscp"_s, 24}, {u"phone_media_dscp"_s, 46}});
    siteRows = {
        {.id = u"site-berlin"_s,
         .name = u"Berlin"_s,
         .mediaModel = u"Cloud"_s,
         .mediaRegions = {u"eu-central-1"_s, u"eu-west-1"_s},
         .mediaRegionsUseLatencyBased = false},
        {.id = u"site-dublin"_s,
         .name = u"Dublin"_s,
         .mediaModel = u"Cloud"_s,
         .mediaRegions = {u"eu-west-1"_s},
         .mediaRegionsUseLatencyBased = false},
        {.id = u"site-sao"_s,
         .name = u"São Paulo"_s,
         .mediaModel = u"Cloud"_s,
         .mediaRegionsUseLatencyBased = true},
    };
    people = {
        {.id = u"u-ana"_s,
         .name = u"Ana Ångström"_s,
         .email = u"ana@northwind.example"_s,
         .state = u"active"_s,
         .department = u"Support"_s},
        {.id = u"u-anan"_s,
         .name = u"Ananya Rao"_s,
         .email = u"ananya@northwind.example"_s,
         .state = u"active"_s,
         .department = u"Sales"_s},
        {.id = u"u-bo"_s,
         .name = u"Bo Müller"_s,
         .email = u"bo@northwind.example"_s,
         .state = u"active"_s,
         .department = u"Support"_s},
    };
    phones = {
        {.id = u"p-bo"_s,
         .name = u"Bo Müller_WebRTC"_s,
         .modelId = QString::fromUtf16(WebRtcModelId),
         .lineId = u"l-bo"_s,
         .userId = u"u-bo"_s,
         .userName = u"Bo Müller"_s,
         .userKnown = true},
    };
}

void FakeLookup::offer(const QJsonObject &settings)
{
    Document from(QJsonObject{{u"name"_s, u"Template"_s}});
    for (auto it = settings.begin(); it != settings.end(); ++it)
        from.setProperty(u"properties"_s, it.key(), it.value());
    offered = readTemplate(from);
}

template <typename T>
Call<T> FakeLookup::answer(const QString &method, const QString &argument, Result<T> result)
{
    asked.append(argument.isEmpty() ? method : method + u' ' + argument);
    if (const auto failure = failing.find(method); failure != failing.end())
        result = fail(failure->second);
    if (!held.contains(method))
        return finishedCall<T>(std::move(result));
    CallPromise<T> promise;
    m_pending.emplace_back([promise, result] { promise.finish(result); });
    return promise.call();
}

void FakeLookup::release()
{
    held.clear();
    for (const auto &finish : std::exchange(m_pending, {}))
        finish();
}

int FakeLookup::count(const QString &method) const
{
    return int(std::ranges::count_if(
        asked, [&](const QString &call) { return call == method || call.startsWith(method + u' '); }));
}

Call<std::vector<BaseSettingsRow>> FakeLookup::webRtcBaseSettings()
{
    return answer<std::vector<BaseSettingsRow>>(u"webRtcBaseSettings"_s, {}, profiles);
}

Call<BaseSettingsTemplate> FakeLookup::webRtcTemplate()
{
    return answer<BaseSettingsTemplate>(u"webRtcTemplate"_s, {}, offered);
}

Call<std::vector<SiteRow>> FakeLookup::sites()
{
    return answer<std::vector<SiteRow>>(u"sites"_s, {}, siteRows);
}

Call<std::vector<UserRow>> FakeLookup::searchUsers(const QString &text)
{
    std::vector<UserRow> found;
    std::ranges::copy_if(people, std::back_inserter(found), [&](const UserRow &row) {
        return row.name.contains(text, Qt::CaseInsensitive) || row.email.contains(text, Qt::CaseInsensitive);
    });
    return answer<std::vector<UserRow>>(u"searchUsers"_s, text, found);
}

Call<UserRow> FakeLookup::user(const QString &id)
{
    const auto found = std::ranges::find(people, id, &UserRow::id);
    if (found == people.end())
        return answer<UserRow>(u"user"_s, id, fail({.kind = Error::Kind::NotFound, .httpStatus = 404}));
    return answer<UserRow>(u"user"_s, id, *found);
}

Call<std::vector<PhoneRow>> FakeLookup::phonesOfUser(const QString &userId)
{
    std::vector<PhoneRow> found;
    std::ranges::copy_if(phones, std::back_inserter(found),
                         [&](const PhoneRow &row) { return row.userId == userId; });
    return answer<std::vector<PhoneRow>>(u"phonesOfUser"_s, userId, found);
}

Call<std::vector<PhoneRow>> FakeLookup::phonesNamed(const QString &name)
{
    std::vector<PhoneRow> found;
    std::ranges::copy_if(phones, std::back_inserter(found), [&](const PhoneRow &row) {
        return row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return answer<std::vector<PhoneRow>>(u"phonesNamed"_s, name, found);
}

Call<std::vector<BaseSettingsRow>> FakeLookup::baseSettingsNamed(const QString &name)
{
    std::vector<BaseSettingsRow> found;
    for (const auto *rows : {&profiles, &profilesOfOtherModels}) {
        std::ranges::copy_if(*rows, std::back_inserter(found), [&](const BaseSettingsRow &row) {
            return row.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    }
    return answer<std::vector<BaseSettingsRow>>(u"baseSettingsNamed"_s, name, found);
}

Call<std::optional<bool>> FakeLookup::mayAddCalls(const QString &userId)
{
    return answer<std::optional<bool>>(u"mayAddCalls"_s, userId, callAdd);
}

QString FakeLookup::knownPhoneNameOf(const QString &userId) const
{
    const auto found = std::ranges::find(phones, userId, &PhoneRow::userId);
    return !knowsPhones || found == phones.end() ? QString() : found->name;
}

QStringList FakeLookup::knownPhoneNames() const
{
    QStringList names;
    for (const PhoneRow &phone : phones)
        names.append(phone.name);
    return knowsPhones ? names : QStringList();
}

} // namespace Stationmaster::Test
