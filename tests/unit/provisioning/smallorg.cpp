// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "smallorg.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

ScriptedAct jsonAct(const QJsonObject &json)
{
    return ScriptedServer::json(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ScriptedAct half(const ScriptedAct &whole)
{
    const auto body = whole.bytes.indexOf("\r\n\r\n") + 4;
    const QByteArray content = whole.bytes.mid(body);
    return ScriptedServer::json(content.left(content.size() / 2));
}

} // namespace

SmallOrg::SmallOrg()
{
    m_server.handler = [this](const SeenRequest &request) {
        Act answer = act(request);
        if (const auto lineEnd = answer.bytes.indexOf("\r\n"); clock && lineEnd >= 0)
            answer.bytes.insert(
                lineEnd,
                "\r\nDate: " + QLocale::c().toString(*clock, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1());
        return answer;
    };
}

void SmallOrg::addFault(const QByteArray &verb, const QString &part, Fault fault, int times)
{
    m_faults.push_back({verb, part, fault, times});
}

int SmallOrg::count(const QByteArray &verb, const QString &part) const
{
    return static_cast<int>(std::count_if(log.begin(), log.end(), [&](const QString &line) {
        return line.startsWith(QString::fromLatin1(verb) + u' ') && line.contains(part);
    }));
}

int SmallOrg::writes() const
{
    return static_cast<int>(log.size()) - count("GET", u"/"_s);
}

QString SmallOrg::addPhone(const QString &name, const QString &userId, const QString &baseSettingsId)
{
    const auto reference = [](const QString &id) { return QJsonObject{{u"id"_s, id}}; };
    return add(phones, {{u"name"_s, name},
                        {u"webRtcUser"_s, reference(userId)},
                        {u"phoneBaseSettings"_s, reference(baseSettingsId)},
                        {u"lines"_s, QJsonArray{QJsonObject{{u"name"_s, name}}}}});
}

QString SmallOrg::addBaseSettings(const QJsonObject &body)
{
    return add(baseSettings, body);
}

QString SmallOrg::add(Store &store, QJsonObject body)
{
    const QString id = u"id-%1"_s.arg(++m_lastId);
    body.insert(u"id"_s, id);
    body.insert(u"state"_s, u"active"_s);
    body.insert(u"dateCreated"_s,
                clock.value_or(QDateTime::currentDateTimeUtc()).toString(Qt::ISODateWithMs));
    QJsonArray lines = body[u"lines"_s].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        line.insert(u"id"_s, u"line-%1"_s.arg(m_lastId));
        lines[i] = line;
    }
    body.insert(u"lines"_s, lines);
    store[id] = body;
    return id;
}

SmallOrg::Act SmallOrg::refusal(int status, const QString &code)
{
    return ScriptedServer::answer(
        status, QJsonDocument(QJsonObject{{u"code"_s, code}, {u"message"_s, code}}).toJson());
}

SmallOrg::Act SmallOrg::act(const SeenRequest &request)
{
    const auto split = request.target.indexOf('?');
    const QString path = QString::fromUtf8(request.target.left(split < 0 ? request.target.size() : split));
    const QByteArray query = split < 0 ? QByteArray() : request.target.mid(split + 1);
    log.append(QString::fromLatin1(request.verb) + u' ' + path);

    const auto it = std::find_if(m_faults.begin(), m_faults.end(), [&](const PlannedFault &fault) {
        return fault.times > 0 && fault.verb == request.verb && path.contains(fault.part);
    });
    if (it == m_faults.end()) {
        Act done = route(request.verb, path, query, request.body);
        if (onWrite && request.verb != "GET")
            onWrite();
        return done;
    }
    --it->times;
    switch (it->fault) {
    case Fault::CutBefore:
        return ScriptedServer::cut();
    case Fault::Html502Before:
        return ScriptedServer::answer(502, "<html>Bad Gateway</html>");
    case Fault::TooMany:
        return refusal(429, u"too.many.requests"_s);
    case Fault::Refuse:
        return refusal(403, u"missing.any.permissions"_s);
    default:
        break;
    }
    const Act done = route(request.verb, path, query, request.body);
    switch (it->fault) {
    case Fault::StallAfter:
        return ScriptedServer::silence();
    case Fault::Html502After:
        return ScriptedServer::answer(502, "<html>Bad Gateway</html>");
    case Fault::HalfJsonAfter:
        return half(done);
    case Fault::EmptyAfter:
        return ScriptedServer::answer(200);
    default:
        return ScriptedServer::cut();
    }
}

SmallOrg::Act SmallOrg::route(const QByteArray &verb, const QString &path, const QByteArray &query,
                              const QByteArray &body)
{
    if (const auto other = elsewhere ? elsewhere(verb, path, body) : std::nullopt)
        return *other;
    const QString edges = u"/api/v2/telephony/providers/edges/"_s;
    if (path == u"/api/v2/organizations/me"_s)
        return jsonAct({{u"id"_s, orgId}, {u"name"_s, u"The Org"_s}});
    if (path == edges + u"phones"_s)
        return collection(phones, verb, query, body);
    if (path.startsWith(edges + u"phones/"_s))
        return object(phones, verb, path.section(u'/', -1), body);
    if (path == edges + u"phonebasesettings"_s)
        return collection(baseSettings, verb, query, body);
    if (path.startsWith(edges + u"phonebasesettings/"_s))
        return object(baseSettings, verb, path.section(u'/', -1), body);
    if (path.startsWith(edges + u"sites/"_s))
        return object(sites, verb, path.section(u'/', -1), body);
    if (path == u"/api/v2/telephony/settings"_s)
        return verb == "GET" ? jsonAct(telephonySettings)
                             : put(telephonySettings, QJsonDocument::fromJson(body).object());
    if (path.startsWith(u"/api/v2/stations/"_s)) {
        const QString id = path.section(u'/', 4, 4);
        if (verb == "DELETE")
            signedIn.erase(id);
        else
            return jsonAct({{u"id"_s, id},
                            {u"userId"_s, signedIn.count(id) > 0 ? QJsonValue(signedIn[id]) : QJsonValue()}});
        return ScriptedServer::answer(204);
    }
    const QStringList parts = path.split(u'/');
    if (parts.size() == 5 && parts[3] == u"users"_s && verb == "GET")
        return user(parts[4]);
    if (parts.size() > 5 && parts[3] == u"users"_s && parts[5] == u"station"_s)
        return station(verb, parts[4], parts.mid(6));
    return refusal(404, u"not.found"_s);
}

SmallOrg::Act SmallOrg::collection(Store &store, const QByteArray &verb, const QByteArray &query,
                                   const QByteArray &body)
{
    if (verb == "POST") {
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        if (&store == &baseSettings && !hasLineNames(json))
            return refusal(400, u"lines.required"_s);
        if (&store == &phones && refusesProperties && json.contains(u"properties"_s))
            return refusal(400, u"invalid.property"_s);
        const QString code = refusalOf(store, json);
        if (code.startsWith(u"ONLY_ONE"_s) && !secondPhone.isEmpty())
            return ScriptedServer::answer(secondPhoneStatus, secondPhone);
        if (!code.isEmpty())
            return refusal(code == u"name.taken"_s ? 409 : 400, code);
        return jsonAct(store[add(store, json)]);
    }
    const QUrlQuery filter(QString::fromUtf8(query));
    const QString name = filter.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    const QString user = filter.queryItemValue(u"webRtcUser.id"_s, QUrl::FullyDecoded);
    QJsonArray entities;
    for (const auto &[id, json] : store) {
        if (json[u"state"_s] == u"deleted"_s && !user.isEmpty() && hiddenLists == 0) {
            entities.append(json);
            continue;
        }
        const bool fits =
            (name.isEmpty() || json[u"name"_s].toString().compare(name, Qt::CaseInsensitive) == 0) &&
            (user.isEmpty() || json[u"webRtcUser"_s][u"id"_s].toString() == user);
        if (fits && hiddenLists == 0)
            entities.append(json);
    }
    hiddenLists = std::max(0, hiddenLists - 1);
    return jsonAct({{u"entities"_s, entities}, {u"pageNumber"_s, 1}, {u"pageCount"_s, 1}});
}

QString SmallOrg::refusalOf(const Store &store, const QJsonObject &body) const
{
    const QString user = body[u"webRtcUser"_s][u"id"_s].toString();
    for (const auto &[id, json] : store) {
        if (json[u"state"_s] == u"deleted"_s)
            continue;
        if (&store == &phones && json[u"webRtcUser"_s][u"id"_s].toString() == user)
            return u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED"_s;
        if (json[u"name"_s].toString().compare(body[u"name"_s].toString(), Qt::CaseInsensitive) == 0)
            return u"name.taken"_s;
    }
    if (&store == &phones && baseSettings.count(body[u"phoneBaseSettings"_s][u"id"_s].toString()) == 0)
        return u"bad.request"_s;
    return {};
}

/// Whether each line of base settings has the name that the schema wants (API.md 4.1).
bool SmallOrg::hasLineNames(const QJsonObject &body)
{
    const QJsonArray lines = body[u"lines"_s].toArray();
    return std::all_of(lines.begin(), lines.end(),
                       [](const auto &line) { return !line.toObject()[u"name"_s].toString().isEmpty(); });
}

SmallOrg::Act SmallOrg::put(QJsonObject &stored, const QJsonObject &body)
{
    if (onPut)
        onPut();
    if (!refusal400.isEmpty())
        return refusal(400, refusal400);
    const int version = stored.value(u"version"_s).toInt();
    if (!lastWriteWins && body.contains(u"version"_s) && body[u"version"_s].toInt() != version) {
        const QByteArray text = R"({"message":"version 1 does not match the current version 2"})";
        return ScriptedServer::answer(staleAs400 ? 400 : 409, text);
    }
    const bool hasVersion = stored.contains(u"version"_s);
    stored = body;
    if (hasVersion)
        stored[u"version"_s] = version + 1;
    return jsonAct(stored);
}

SmallOrg::Act SmallOrg::object(Store &store, const QByteArray &verb, const QString &id,
                               const QByteArray &body)
{
    const auto it = store.find(id);
    if (verb == "GET" && missingReads > 0) {
        --missingReads;
        return refusal(404, u"not.found"_s);
    }
    if (it == store.end())
        return refusal(404, u"not.found"_s);
    if (verb == "GET") {
        const Act answer = jsonAct(it->second);
        if (onRead)
            onRead();
        return answer;
    }
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (verb == "PUT" && &store == &baseSettings && !hasLineNames(json))
        return refusal(400, u"lines.required"_s);
    if (verb == "PUT" && &store == &phones && putSignsOut)
        signedIn.erase(json[u"lines"_s][0][u"id"_s].toString());
    if (verb == "PUT")
        return put(it->second, json);
    if (&store == &baseSettings) {
        const bool used = std::any_of(phones.begin(), phones.end(), [&id](const auto &phone) {
            return phone.second[u"phoneBaseSettings"_s][u"id"_s].toString() == id;
        });
        if (used || std::exchange(busyDeletes, std::max(0, busyDeletes - 1)) > 0)
            return refusal(409, u"in.use"_s);
    }
    store.erase(it);
    return ScriptedServer::answer(204);
}

SmallOrg::Act SmallOrg::user(const QString &userId)
{
    const auto it = defaultStations.find(userId);
    if (it == defaultStations.end())
        return refusal(404, u"not.found"_s);
    QJsonObject stations;
    if (!it->second.isEmpty())
        stations.insert(u"defaultStation"_s, QJsonObject{{u"id"_s, it->second}});
    for (const auto &[station, user] : signedIn) {
        if (user == userId)
            stations.insert(u"associatedStation"_s, QJsonObject{{u"id"_s, station}});
    }
    return jsonAct({{u"id"_s, userId}, {u"station"_s, stations}});
}

SmallOrg::Act SmallOrg::station(const QByteArray &verb, const QString &userId, const QStringList &rest)
{
    const auto it = defaultStations.find(userId);
    if (it == defaultStations.end())
        return refusal(404, u"not.found"_s);
    if (verb == "DELETE") {
        it->second.clear();
        return ScriptedServer::answer(204);
    }
    const QString stationId = rest.value(1);
    const bool there = std::any_of(phones.begin(), phones.end(), [&stationId](const auto &phone) {
        return phone.second[u"lines"_s][0][u"id"_s].toString() == stationId;
    });
    if (!there || std::exchange(stationRefusals, std::max(0, stationRefusals - 1)) > 0)
        return refusal(404, u"not.found"_s);
    if (rest.value(0) == u"associatedstation"_s)
        signedIn[stationId] = userId;
    else
        it->second = stationId;
    return ScriptedServer::answer(202);
}

} // namespace Stationmaster::Test
