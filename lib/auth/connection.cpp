// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/connection.h"

#include "auth/region.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString domainOf(const Connection &connection)
{
    if (connection.hosts == Connection::Hosts::Domain)
        return checkDomain(connection.domain).domain;
    const Region *known = Region::withId(connection.region);
    return known ? known->domain : QString();
}

// The words of the file, in the order of the enumerators.
constexpr QLatin1StringView hostsWords[] = {"region"_L1, "domain"_L1, "gateway"_L1};
constexpr QLatin1StringView methodWords[] = {"browser"_L1, "client-credentials"_L1};

template <typename T, std::size_t N>
T valueOf(const QString &word, const QLatin1StringView (&words)[N])
{
    const auto found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? T{} : static_cast<T>(found - std::begin(words));
}

struct TextMember
{
    QLatin1StringView key;
    QString Connection::*member;
};

constexpr TextMember textMembers[] = {
    {"id"_L1, &Connection::id},
    {"name"_L1, &Connection::name},
    {"region"_L1, &Connection::region},
    {"domain"_L1, &Connection::domain},
    {"clientId"_L1, &Connection::clientId},
    {"redirectHost"_L1, &Connection::redirectHost},
    {"redirectPath"_L1, &Connection::redirectPath},
    {"organization"_L1, &Connection::organization},
    {"provider"_L1, &Connection::provider},
    {"loginHint"_L1, &Connection::loginHint},
    {"colour"_L1, &Connection::colour},
};

/// Whether a member that somebody added by hand may be a secret, which is not written again.
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

using Field = ConnectionProblem::Field;

constexpr int firstFreePort = 1024; // those below need an administrator
constexpr int lastPort = 65535;

bool isRedirectPath(const QString &path)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"-._~/"_s.contains(c);
    };
    return path.startsWith(u'/') && !path.contains("//"_L1) && !path.contains(".."_L1) &&
           std::ranges::all_of(path, isPlain);
}

bool isColour(const QString &colour)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return colour.isEmpty() ||
           (colour.size() == 7 && colour.startsWith(u'#') && std::ranges::all_of(colour.mid(1), isHex));
}

void addHostProblems(const Connection &connection, QList<ConnectionProblem> &problems)
{
    if (connection.hosts == Connection::Hosts::Region) {
        if (!Region::withId(connection.region))
            problems.append({.field = Field::Region});
        return;
    }
    const auto add = [&problems](Field field, AddressProblem why) {
        if (why != AddressProblem::None)
            problems.append({.field = field, .why = why});
    };
    if (connection.hosts == Connection::Hosts::Domain) {
        add(Field::Domain, checkDomain(connection.domain).problem);
        return;
    }
    add(Field::ApiUrl, checkServiceUrl(connection.apiUrl));
    add(Field::LoginUrl, checkServiceUrl(connection.loginUrl));
}

void addRedirectProblems(const Connection &connection, QList<ConnectionProblem> &problems)
{
    // Only this machine: a code that is sent elsewhere is lost.
    if (connection.redirectHost != "localhost"_L1 && connection.redirectHost != "127.0.0.1"_L1)
        problems.append({.field = Field::RedirectHost});
    if (connection.redirectPort < firstFreePort || connection.redirectPort > lastPort)
        problems.append({.field = Field::RedirectPort});
    if (!isRedirectPath(connection.redirectPath))
        problems.append({.field = Field::RedirectPath});
}

} // namespace

Connection Connection::make()
{
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return connection;
}

QUrl Connection::apiAddress() const
{
    if (hosts == Hosts::Gateway)
        return checkServiceUrl(apiUrl) == AddressProblem::None ? apiUrl : QUrl();
    const QString where = domainOf(*this);
    return where.isEmpty() ? QUrl() : apiUrlOf(where);
}

QUrl Connection::loginAddress() const
{
    if (hosts == Hosts::Gateway)
        return checkServiceUrl(loginUrl) == AddressProblem::None ? loginUrl : QUrl();
    const QString where = domainOf(*this);
    return where.isEmpty() ? QUrl() : loginUrlOf(where);
}

QUrl Connection::redirectUri() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(redirectHost);
    url.setPort(redirectPort);
    url.setPath(redirectPath);
    return url;
}

QJsonObject Connection::toJson() const
{
    QJsonObject json = unknown;
    for (const TextMember &text : textMembers)
        json[text.key] = this->*text.member;
    json["hosts"_L1] = QString(hostsWords[static_cast<int>(hosts)]);
    json["method"_L1] = QString(methodWords[static_cast<int>(method)]);
    json["apiUrl"_L1] = apiUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    json["loginUrl"_L1] = loginUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    json["redirectPort"_L1] = redirectPort;
    json["readOnly"_L1] = readOnly;
    json["keepsSecret"_L1] = keepsSecret;
    return json;
}

Connection Connection::fromJson(const QJsonObject &from)
{
    Connection connection;
    for (const TextMember &text : textMembers)
        connection.*text.member = from[text.key].toString(connection.*text.member);
    connection.hosts = valueOf<Hosts>(from["hosts"_L1].toString(), hostsWords);
    connection.method = valueOf<Method>(from["method"_L1].toString(), methodWords);
    connection.apiUrl = urlIn(from["apiUrl"_L1]);
    connection.loginUrl = urlIn(from["loginUrl"_L1]);
    connection.redirectPort = from["redirectPort"_L1].toInt(connection.redirectPort);
    // In doubt nothing can be changed: whoever wrote "readOnly": "yes" meant it.
    connection.readOnly = from.contains("readOnly"_L1) && from["readOnly"_L1].toBool(true);
    connection.keepsSecret = from["keepsSecret"_L1].toBool();
    const QJsonObject known = Connection().toJson();
    for (auto entry = from.begin(); entry != from.end(); ++entry) {
        if (!known.contains(entry.key()) && !soundsSecret(entry.key()))
            connection.unknown[entry.key()] = withoutSecrets(entry.value());
    }
    return connection;
}

QList<ConnectionProblem> problemsIn(const Connection &connection)
{
    QList<ConnectionProblem> problems;
    if (connection.name.trimmed().isEmpty())
        problems.append({.field = Field::Name});
    addHostProblems(connection, problems);
    // It goes into a header, in front of a colon.
    if (connection.clientId.trimmed().isEmpty() || connection.clientId.contains(u':'))
        problems.append({.field = Field::ClientId});
    if (connection.method == Connection::Method::Browser) {
        addRedirectProblems(connection, problems);
        // The provider is one of the org's: alone it says nothing (API.md 2.2).
        if (!connection.provider.isEmpty() && connection.organization.isEmpty())
            problems.append({.field = Field::Provider});
    }
    if (!isColour(connection.colour))
        problems.append({.field = Field::Colour});
    return problems;
}

} // namespace Stationmaster
