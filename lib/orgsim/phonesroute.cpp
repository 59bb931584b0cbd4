// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto PhonePath = u"/api/v2/telephony/providers/edges/phones"_s;

QString userOf(const QHash<QString, QString> &stations, const QString &stationId)
{
    return stations.key(stationId);
}

/// What a single GET shows; the list shows parts of it.
QJsonObject wholePhone(const Store &store, QJsonObject phone)
{
    QJsonObject line = phone[u"lines"_s][0].toObject();
    const QString station = line[u"id"_s].toString();
    const QJsonObject *found = store.stations.find(station);
    if (found && (*found)[u"userId"_s].isString())
        line[u"loggedInUser"_s] = QJsonObject{{u"id"_s, (*found)[u"userId"_s]}};
    phone[u"lines"_s] = QJsonArray{line};
    return phone;
}

QJsonObject listedPhone(const Store &store, const QHash<QString, QString> &defaultOf, QJsonObject phone, const ListQuery &query)
{
    phone = wholePhone(store, phone);
    QJsonObject line = phone[u"lines"_s][0].toObject();
    if (!query.lists(u"fields"_s, u"lines.loggedInUser"_s))
        line.remove(u"loggedInUser"_s);
    const QString defaultUser = defaultOf.value(line[u"id"_s].toString());
    if (!defaultUser.isEmpty() && query.lists(u"fields"_s, u"lines.defaultForUser"_s))
        line[u"defaultForUser"_s] = QJsonObject{{u"id"_s, defaultUser}};
    phone[u"lines"_s] = QJsonArray{line};
    if (!query.lists(u"expand"_s, u"lines"_s))
        phone.remove(u"lines"_s);
    if (!query.lists(u"expand"_s, u"properties"_s))
        phone.remove(u"properties"_s);
    if (!query.lists(u"expand"_s, u"status"_s))
        phone.remove(u"status"_s);
    if (!query.lists(u"fields"_s, u"webRtcUser"_s))
        phone.remove(u"webRtcUser"_s);
    return phone;
}

bool isAskedFor(const Store &store, const QHash<QString, QString> &defaultOf, const QJsonObject &phone, const ListQuery &query)
{
    const QString line = phone[u"lines"_s][0][u"id"_s].toString();
    return query.matches(u"name"_s, phone[u"name"_s].toString()) && query.matches(u"site.id"_s, phone[u"site"_s][u"id"_s].toString())
           && query.matches(u"webRtcUser.id"_s, phone[u"webRtcUser"_s][u"id"_s].toString())
           && query.matches(u"phoneBaseSettings.id"_s, phone[u"phoneBaseSettings"_s][u"id"_s].toString())
           && query.matches(u"lines.id"_s, line) && query.matches(u"lines.name"_s, phone[u"lines"_s][0][u"name"_s].toString())
           && query.matches(u"lines.defaultForUser.id"_s, defaultOf.value(line))
           && query.matches(u"lines.loggedInUser.id"_s, userOf(store.associatedStation, line));
}

HttpResponse listPhones(RouteCall &call)
{
    // `siteId=` and other unknown names are ignored without a word, as the real service does.
    QHash<QString, QString> defaultOf;
    for (auto entry = call.store.defaultStation.cbegin(); entry != call.store.defaultStation.cend(); ++entry)
        defaultOf.insert(entry.value(), entry.key());
    QList<QJsonObject> found;
    for (const QString &id : call.store.phones.ids()) {
        const QJsonObject &phone = *call.store.phones.find(id);
        if (isAskedFor(call.store, defaultOf, phone, call.query))
            found.append(phone);
    }
    const QString key = call.query.first(u"sortBy"_s) == u"id"_s ? u"id"_s : u"name"_s;
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        const auto order = a[key].toString().compare(b[key].toString(), Qt::CaseInsensitive);
        return call.query.isDescending() ? order > 0 : order < 0;
    });
    if (key != u"id"_s && found.size() > 10'000)
        found.resize(10'000);
    const qsizetype size = std::max(call.query.pageSize(), 1);
    const qsizetype first = (std::max(call.query.pageNumber(), 1) - 1) * size;
    for (qsizetype i = first; i < std::min(first + size, found.size()); ++i)
        found[i] = listedPhone(call.store, defaultOf, found[i], call.query);
    return pageOf(found, call.query, PhonePath, 100);
}

HttpResponse problemWithReferences(const RouteCall &call, const QJsonObject &phone)
{
    if (!call.store.sites.find(phone[u"site"_s][u"id"_s].toString()))
        return invalid(u"site"_s, u"The site of the phone does not exist."_s);
    const QJsonObject *base = call.store.baseSettings.find(phone[u"phoneBaseSettings"_s][u"id"_s].toString());
    if (!base)
        return invalid(u"phoneBaseSettings"_s, u"The phone base settings of the phone do not exist."_s);
    if (phone[u"lines"_s].toArray().size() != 1)
        return invalid(u"lines"_s, u"A WebRTC phone has exactly one line."_s);
    if (phone[u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s] != (*base)[u"lines"_s][0][u"id"_s])
        return invalid(u"lines.lineBaseSettings"_s, u"The line base settings do not belong to the phone base settings."_s);
    const QString userId = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QJsonObject *user = call.store.users.find(userId);
    if (!user || (*user)[u"state"_s] == u"deleted"_s)
        return invalid(u"webRtcUser"_s, u"The user of the phone does not exist."_s);
    const QJsonObject *other = call.store.phoneOfUser(userId);
    if (other && (*other)[u"id"_s] != phone[u"id"_s])
        return failure(409, u"duplicate.webrtc.user"_s, u"The user already has a WebRTC phone."_s, u"webRtcUser"_s);
    return {.status = 0};
}

/// Names and models of what is referred to, as the service fills them in.
QJsonObject resolved(const RouteCall &call, QJsonObject phone)
{
    const QJsonObject &base = *call.store.baseSettings.find(phone[u"phoneBaseSettings"_s][u"id"_s].toString());
    const QJsonObject &site = *call.store.sites.find(phone[u"site"_s][u"id"_s].toString());
    const QJsonObject &user = *call.store.users.find(phone[u"webRtcUser"_s][u"id"_s].toString());
    phone[u"site"_s] = QJsonObject{{u"id"_s, site[u"id"_s]}, {u"name"_s, site[u"name"_s]}, {u"selfUri"_s, site[u"selfUri"_s]}};
    phone[u"phoneBaseSettings"_s] = QJsonObject{{u"id"_s, base[u"id"_s]}, {u"name"_s, base[u"name"_s]}};
    phone[u"lineBaseSettings"_s] = QJsonObject{{u"id"_s, base[u"lines"_s][0][u"id"_s]}};
    phone[u"phoneMetaBase"_s] = base[u"phoneMetaBase"_s];
    phone[u"capabilities"_s] = base[u"capabilities"_s];
    phone[u"webRtcUser"_s] = QJsonObject{{u"id"_s, user[u"id"_s]}, {u"name"_s, user[u"name"_s]}, {u"selfUri"_s, user[u"selfUri"_s]}};
    return phone;
}

HttpResponse createPhone(RouteCall &call)
{
    QJsonObject phone = call.body;
    phone.remove(u"id"_s);
    if (auto problem = problemWithName(phone, call.store.phones, u"phone"_s); problem.status != 0)
        return problem;
    if (auto problem = problemWithReferences(call, phone); problem.status != 0)
        return problem;
    phone = resolved(call, phone);
    phone[u"id"_s] = call.store.newId();
    phone[u"version"_s] = 1;
    phone[u"state"_s] = u"active"_s;
    phone[u"selfUri"_s] = QString(PhonePath + u'/' + phone[u"id"_s].toString());
    phone[u"status"_s] = QJsonObject{{u"operationalStatus"_s, u"UNKNOWN"_s}};
    QJsonObject line = phone[u"lines"_s][0].toObject();
    line[u"id"_s] = call.store.newId();
    line[u"state"_s] = u"active"_s;
    if (line[u"name"_s].toString().isEmpty())
        line[u"name"_s] = phone[u"name"_s];
    phone[u"lines"_s] = QJsonArray{line};
    call.store.phones.put(phone);
    call.store.addStation(phone, call.options.stationDelayMs);
    return json(phone);
}

HttpResponse updatePhone(RouteCall &call, const QJsonObject &current)
{
    QJsonObject body = call.body;
    body[u"id"_s] = current[u"id"_s];
    if (auto problem = problemWithVersion(body, current, 409); problem.status != 0)
        return problem;
    if (auto problem = problemWithName(body, call.store.phones, u"phone"_s); problem.status != 0)
        return problem;
    if (auto problem = problemWithReferences(call, body); problem.status != 0)
        return problem;
    const QJsonObject changed = replaced(current, resolved(call, body));
    call.store.phones.put(changed);
    return json(wholePhone(call.store, changed));
}

} // namespace

HttpResponse phonesRoute(RouteCall &call)
{
    const QByteArray &verb = call.request.verb;
    if (call.parts.isEmpty())
        return verb == "GET" ? listPhones(call) : verb == "POST" ? createPhone(call) : wrongVerb();
    const QJsonObject *found = call.store.phones.find(call.parts.constFirst());
    if (!found)
        return notFound(u"phone"_s, call.parts.constFirst());
    const QJsonObject current = *found;
    if (verb == "GET")
        return json(wholePhone(call.store, current));
    if (verb == "PUT")
        return updatePhone(call, current);
    if (verb != "DELETE")
        return wrongVerb();
    call.store.removePhone(call.parts.constFirst());
    return {.status = 204};
}

} // namespace Stationmaster::OrgSim
