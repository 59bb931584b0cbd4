// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto BasePath = u"/api/v2/telephony/providers/edges/phonebasesettings"_s;

QJsonObject listedBase(QJsonObject base, const ListQuery &query)
{
    if (!query.lists(u"expand"_s, u"properties"_s))
        base.remove(u"properties"_s);
    if (!query.lists(u"expand"_s, u"lines"_s)) {
        QJsonObject line = base[u"lines"_s][0].toObject();
        line.remove(u"properties"_s);
        line.remove(u"name"_s); // as in the vendor's own fixture
        base[u"lines"_s] = QJsonArray{line};
    }
    return base;
}

HttpResponse listBases(RouteCall &call)
{
    QList<QJsonObject> found;
    for (const QString &id : call.store.baseSettings.ids()) {
        const QJsonObject &base = *call.store.baseSettings.find(id);
        if (call.query.matches(u"name"_s, base[u"name"_s].toString()))
            found.append(listedBase(base, call.query));
    }
    std::stable_sort(found.begin(), found.end(), [descending = call.query.isDescending()](const auto &a, const auto &b) {
        const auto order = a[u"name"_s].toString().compare(b[u"name"_s].toString(), Qt::CaseInsensitive);
        return descending ? order > 0 : order < 0;
    });
    return pageOf(found, call.query, BasePath, 100);
}

HttpResponse problemWithProperties(const QJsonObject &body)
{
    for (const QString &key : {u"phone_media_dscp"_s, u"phone_sip_dscp"_s}) {
        const QJsonValue dscp = body[u"properties"_s][key][u"value"_s][u"instance"_s];
        if (!dscp.isUndefined() && (!dscp.isDouble() || dscp.toInt(-1) < 0 || dscp.toInt() > 63))
            return invalid(u"properties."_s + key, u"The value of %1 must be between 0 and 63."_s.arg(key));
    }
    const QJsonValue timeout = body[u"lines"_s][0][u"properties"_s][u"station_persistent_timeout"_s][u"value"_s][u"instance"_s];
    if (!timeout.isUndefined() && (!timeout.isDouble() || timeout.toInt() < 1))
        return invalid(u"lines.properties.station_persistent_timeout"_s, u"The timeout must be a positive number of seconds."_s);
    return {.status = 0};
}

HttpResponse createBase(RouteCall &call)
{
    QJsonObject base = call.body;
    base.remove(u"id"_s);
    if (auto problem = problemWithName(base, call.store.baseSettings, u"phone base settings"_s); problem.status != 0)
        return problem;
    if (base[u"phoneMetaBase"_s][u"id"_s].toString().isEmpty())
        return invalid(u"phoneMetaBase"_s, u"The phone base settings need a phoneMetaBase."_s);
    if (base[u"lines"_s].toArray().size() != 1 || base[u"lines"_s][0][u"lineMetaBase"_s][u"id"_s].toString().isEmpty())
        return invalid(u"lines"_s, u"Exactly one line with its lineMetaBase is required."_s);
    if (auto problem = problemWithProperties(base); problem.status != 0)
        return problem;
    base[u"id"_s] = call.store.newId();
    base[u"version"_s] = 1;
    base[u"state"_s] = u"active"_s;
    base[u"selfUri"_s] = QString(BasePath + u'/' + base[u"id"_s].toString());
    QJsonObject line = base[u"lines"_s][0].toObject();
    line[u"id"_s] = call.store.newId();
    line[u"state"_s] = u"active"_s;
    base[u"lines"_s] = QJsonArray{line};
    if (!base.contains(u"capabilities"_s))
        base[u"capabilities"_s] = call.store.webRtcTemplate[u"capabilities"_s];
    call.store.baseSettings.put(base);
    return json(base);
}

HttpResponse updateBase(RouteCall &call, const QJsonObject &current)
{
    QJsonObject body = call.body;
    body[u"id"_s] = current[u"id"_s];
    if (auto problem = problemWithVersion(body, current, 400); problem.status != 0)
        return problem;
    if (auto problem = problemWithName(body, call.store.baseSettings, u"phone base settings"_s); problem.status != 0)
        return problem;
    if (body[u"lines"_s][0][u"id"_s] != current[u"lines"_s][0][u"id"_s])
        return invalid(u"lines"_s, u"The line of phone base settings cannot be replaced."_s);
    if (auto problem = problemWithProperties(body); problem.status != 0)
        return problem;
    const QJsonObject changed = replaced(current, body);
    call.store.baseSettings.put(changed);
    return json(changed);
}

} // namespace

HttpResponse baseSettingsRoute(RouteCall &call)
{
    const QByteArray &verb = call.request.verb;
    if (call.parts.isEmpty())
        return verb == "GET" ? listBases(call) : verb == "POST" ? createBase(call) : wrongVerb();
    if (call.parts.constFirst() == u"template"_s) {
        if (call.query.first(u"phoneMetabaseId"_s) != u"inin_webrtc_softphone.json"_s)
            return invalid(u"phoneMetabaseId"_s, u"The phone metabase is unknown."_s);
        return json(call.store.webRtcTemplate);
    }
    const QJsonObject *current = call.store.baseSettings.find(call.parts.constFirst());
    if (!current)
        return notFound(u"phone base settings"_s, call.parts.constFirst());
    if (verb == "GET")
        return json(*current);
    if (verb == "PUT")
        return updateBase(call, QJsonObject(*current));
    if (verb != "DELETE")
        return wrongVerb();
    if (call.store.isInUse(call.parts.constFirst()))
        return failure(409, u"general.conflict"_s, u"The phone base settings are in use by a phone or station."_s);
    call.store.baseSettings.remove(call.parts.constFirst());
    return {.status = 204};
}

} // namespace Stationmaster::OrgSim
