// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/profile.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

template <typename T>
struct NamedValue
{
    T value;
    QLatin1StringView name;
};

constexpr NamedValue<Profile::Hosts> hostsNames[] = {{Profile::Hosts::Region, "region"_L1},
                                                     {Profile::Hosts::Domain, "domain"_L1},
                                                     {Profile::Hosts::Gateway, "gateway"_L1}};
constexpr NamedValue<Profile::Method> methodNames[] = {
    {Profile::Method::Browser, "browser"_L1}, {Profile::Method::ClientCredentials, "client-credentials"_L1}};

template <typename T, std::size_t N>
QString nameOf(T value, const NamedValue<T> (&names)[N])
{
    return std::ranges::find(names, value, &NamedValue<T>::value)->name;
}

template <typename T, std::size_t N>
T valueOf(const QString &name, const NamedValue<T> (&names)[N])
{
    const auto found = std::ranges::find_if(names, [&](const auto &entry) { return name == entry.name; });
    return found == std::end(names) ? names[0].value : found->value;
}

struct TextMember
{
    QLatin1StringView key;
    QString Profile::*member;
};

constexpr TextMember textMembers[] = {
    {"id"_L1, &Profile::id},
    {"name"_L1, &Profile::name},
    {"region"_L1, &Profile::region},
    {"domain"_L1, &Profile::domain},
    {"clientId"_L1, &Profile::clientId},
    {"redirectHost"_L1, &Profile::redirectHost},
    {"redirectPath"_L1, &Profile::redirectPath},
    {"organization"_L1, &Profile::organization},
    {"provider"_L1, &Profile::provider},
    {"loginHint"_L1, &Profile::loginHint},
    {"colour"_L1, &Profile::colour},
};

bool isKnownKey(const QString &key)
{
    static const QSet<QString> others{u"hosts"_s,        u"apiUrl"_s,   u"loginUrl"_s,   u"method"_s,
                                      u"redirectPort"_s, u"readOnly"_s, u"keepsSecret"_s};
    return others.contains(key) ||
           std::ranges::any_of(textMembers, [&key](const auto &text) { return key == text.key; });
}

/// What nobody should have written into this file, and this program does not write again.
bool soundsSecret(const QString &key)
{
    for (const auto word : {"secret"_L1, "password"_L1, "token"_L1, "verifier"_L1}) {
        if (key.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray all = value.toArray();
        for (const QJsonValue item : all)
            items.append(withoutSecrets(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (soundsSecret(key))
            object.remove(key);
        else
            object[key] = withoutSecrets(object[key]);
    }
    return object;
}

QUrl urlIn(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() ? url.adjusted(QUrl::RemoveUserInfo) : QUrl();
}

} // namespace

QJsonObject Profile::toJson() const
{
    QJsonObject json = unknown;
    for (const TextMember &text : textMembers)
        json[text.key] = this->*text.member;
    json["hosts"_L1] = nameOf(hosts, hostsNames);
    json["method"_L1] = nameOf(method, methodNames);
    json["apiUrl"_L1] = apiUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    json["loginUrl"_L1] = loginUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    json["redirectPort"_L1] = redirectPort;
    json["readOnly"_L1] = readOnly;
    json["keepsSecret"_L1] = keepsSecret;
    return json;
}

Profile Profile::fromJson(const QJsonObject &from)
{
    Profile profile;
    for (const TextMember &text : textMembers)
        profile.*text.member = from[text.key].toString(profile.*text.member);
    profile.hosts = valueOf(from["hosts"_L1].toString(), hostsNames);
    profile.method = valueOf(from["method"_L1].toString(), methodNames);
    profile.apiUrl = urlIn(from["apiUrl"_L1]);
    profile.loginUrl = urlIn(from["loginUrl"_L1]);
    profile.redirectPort = from["redirectPort"_L1].toInt(profile.redirectPort);
    // In doubt nothing can be changed: whoever wrote "readOnly": "yes" meant it.
    profile.readOnly = from.contains("readOnly"_L1) && from["readOnly"_L1].toBool(true);
    profile.keepsSecret = from["keepsSecret"_L1].toBool();
    for (auto entry = from.begin(); entry != from.end(); ++entry) {
        if (!isKnownKey(entry.key()) && !soundsSecret(entry.key()))
            profile.unknown[entry.key()] = withoutSecrets(entry.value());
    }
    return profile;
}

} // namespace Stationmaster
