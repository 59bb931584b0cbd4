// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/baseproperties.h"
#include "orgsim/rules/fields.h"
#include "orgsim/rules/lean.h"
#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto LineBasePath = u"/api/v2/telephony/providers/edges/linebasesettings"_s;
constexpr int LargestBasePage = 100; // API.md 3.1
const auto BaseNoun = u"phone base settings"_s;

QJsonObject listedBase(QJsonObject base, const ListQuery &query, const OrgRules &rules)
{
    hideDates(base, ShownIn::List, rules);
    if (!query.lists(u"expand"_s, u"properties"_s))
        base.remove(u"properties"_s);
    if (!query.lists(u"expand"_s, u"lines"_s)) {
        QJsonObject line = base[u"lines"_s][0].toObject();
        line.remove(u"properties"_s);
        line.remove(u"name"_s); // as in the vendor's own fixture (API.md 4.1)
        base[u"lines"_s] = QJsonArray{line};
    }
    if (rules.lean)
        makeBaseSettingsLean(base, true);
    return base;
}

HttpResponse baseList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestBasePage, {u"name"_s, u"id"_s}))
        return *problem;
    const ListFilter name(call.query, u"name"_s);
    std::vector<QString> found;
    for (const QString &id : call.query.first(u"sortBy"_s) == u"id"_s ? call.store.baseSettings.byId()
                                                                      : call.store.baseSettings.byName()) {
        if (!call.store.isHidden(id) && name.matches(call.store.baseSettings.nameOf(id)))
            found.push_back(id);
    }
    return pageOf(found, call.query, call.store.baseSettings.path(), call.envelope(), [&](const QString &id) {
        return listedBase(call.store.baseSettings.get(id), call.query, call.options.rules);
    });
}

HttpResponse baseTemplate(const RouteCall &call)
{
    const QString model = call.query.first(u"phoneMetabaseId"_s);
    if (!call.store.templates.contains(model))
        return invalidQuery(u"phoneMetabaseId"_s, u"The phone metabase is unknown."_s);
    return json(call.store.templates[model]);
}

HttpResponse availableModels(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestBasePage, {}))
        return *problem;
    QStringList models = call.store.templates.keys();
    models.sort();
    return pageOf({models.begin(), models.end()}, call.query,
                  call.store.baseSettings.uriOf(u"availablemetabases"_s), call.envelope(),
                  [&](const QString &id) {
                      QJsonObject model = call.store.templates[id][u"phoneMetaBase"_s].toObject();
                      model[u"type"_s] = id.contains(u"webrtc"_s) ? u"STATION_CDM_WEBRTC"_s : u"STATION"_s;
                      model[u"state"_s] = u"active"_s;
                      return model;
                  });
}

/// What POST and PUT have in common.
Refusal problemWithBase(const RouteCall &call, const QJsonObject &base)
{
    if (auto problem = problemWithTypes(base, baseSettingsFields()))
        return problem;
    if (auto problem = problemWithName(base, call.store.baseSettings, BaseNoun, call.takenNameStatus()))
        return problem;
    const QString model = base[u"phoneMetaBase"_s][u"id"_s].toString();
    if (!call.store.templates.contains(model))
        return invalid(u"phoneMetaBase"_s, u"The phone metabase is missing or unknown."_s);
    const QJsonArray lines = base[u"lines"_s].toArray();
    if (lines.size() != 1 || !lines[0].isObject())
        return invalid(u"lines"_s, u"Exactly one line is required."_s);
    const QJsonObject line = lines[0].toObject();
    if (auto problem = problemWithTypes(line, lineFields()))
        return problem;
    if (line[u"name"_s].toString().trimmed().isEmpty())
        return invalid(u"lines.name"_s, u"The line needs a name."_s);
    const QJsonObject &known = call.store.templates[model];
    if (line[u"lineMetaBase"_s][u"id"_s] != known[u"lines"_s][0][u"lineMetaBase"_s][u"id"_s])
        return invalid(u"lines.lineMetaBase"_s,
                       u"The line metabase does not belong to the phone metabase."_s);
    return problemWithProperties(base, known, templateKeys(call.options.templateVariant));
}

HttpResponse baseAnswer(const RouteCall &call, QJsonObject base)
{
    hideDates(base, ShownIn::Single, call.options.rules);
    return json(base);
}

HttpResponse createBase(RouteCall &call)
{
    QJsonObject sent = call.body;
    sent.remove(u"id"_s);
    if (auto problem = problemWithBase(call, sent))
        return *problem;
    const QJsonObject &known = call.store.templates[sent[u"phoneMetaBase"_s][u"id"_s].toString()];
    const QString id = call.store.newId();
    QJsonObject base = written({}, sent, baseSettingsFields());
    base[u"id"_s] = id;
    base[u"version"_s] = 1;
    base[u"state"_s] = u"active"_s;
    base[u"selfUri"_s] = call.store.baseSettings.uriOf(id);
    base[u"phoneMetaBase"_s] = known[u"phoneMetaBase"_s];
    base[u"capabilities"_s] = known[u"capabilities"_s];
    base[u"properties"_s] =
        withTemplateProperties(base[u"properties"_s].toObject(), known[u"properties"_s].toObject());
    QJsonObject line = written({}, sent[u"lines"_s][0].toObject(), lineFields());
    const QString lineId = call.store.newId();
    line[u"id"_s] = lineId;
    line[u"state"_s] = u"active"_s;
    line[u"selfUri"_s] = QString(LineBasePath + u'/' + lineId);
    line[u"properties"_s] = withTemplateProperties(line[u"properties"_s].toObject(),
                                                   known[u"lines"_s][0][u"properties"_s].toObject());
    base[u"lines"_s] = QJsonArray{line};
    if (call.options.rules.odd)
        addOddPartsWithin(base);
    call.stamp(base);
    call.store.baseSettings.put(base);
    call.store.audits.add(u"PhoneBase"_s, {}, base, call.author, call.store.clock.now());
    call.store.hide(id, call.options.indexDelayMs);
    return baseAnswer(call, base);
}

HttpResponse updateBase(RouteCall &call, const QJsonObject &current)
{
    QJsonObject body = call.body;
    if (auto problem = problemWithVersion(body, current, versionRule(call.options.rules, 400, true)))
        return *problem;
    body[u"id"_s] = current[u"id"_s];
    if (auto problem = problemWithBase(call, body))
        return *problem;
    if (body[u"phoneMetaBase"_s][u"id"_s] != current[u"phoneMetaBase"_s][u"id"_s])
        return invalid(u"phoneMetaBase"_s, u"The phone metabase cannot be changed."_s);
    if (body[u"lines"_s][0][u"id"_s] != current[u"lines"_s][0][u"id"_s])
        return invalid(u"lines"_s, u"The line of phone base settings cannot be replaced."_s);
    QJsonObject changed = written(current, body, baseSettingsFields());
    changed[u"phoneMetaBase"_s] = current[u"phoneMetaBase"_s];
    changed[u"lines"_s] =
        QJsonArray{written(current[u"lines"_s][0].toObject(), body[u"lines"_s][0].toObject(), lineFields())};
    call.stamp(changed, current);
    const QJsonObject answered = withNextVersion(current, changed, call.options.rules);
    call.store.changeBaseSettings(changed);
    call.store.audits.add(u"PhoneBase"_s, current, changed, call.author, call.store.clock.now());
    return baseAnswer(call, answered);
}

} // namespace

HttpResponse baseSettingsRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? baseList(call) : call.verb == "POST" ? createBase(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (call.parts.size() > 1)
        return notFound(u"resource"_s, call.request.path);
    if (id == u"template"_s)
        return call.verb == "GET" ? baseTemplate(call) : wrongVerb();
    if (id == u"availablemetabases"_s)
        return call.verb == "GET" ? availableModels(call) : wrongVerb();
    const QJsonObject current = call.store.baseSettings.get(id);
    if (current.isEmpty() || call.store.isHidden(id))
        return notFound(BaseNoun, id);
    if (call.verb == "GET") {
        QJsonObject base = current;
        if (call.options.rules.lean)
            makeBaseSettingsLean(base, false);
        return baseAnswer(call, base);
    }
    if (call.verb != "PUT" && call.verb != "DELETE")
        return wrongVerb();
    if (!call.store.baseSettings.isLive(id))
        return notFound(BaseNoun, id);
    if (call.verb == "PUT")
        return updateBase(call, current);
    if (call.store.isInUse(id))
        return failure(409, u"general.conflict"_s,
                       u"The phone base settings are in use by a phone or station."_s);
    call.store.baseSettings.remove(id);
    call.store.audits.add(u"PhoneBase"_s, current, {}, call.author, call.store.clock.now());
    return nothing();
}

HttpResponse lineBaseSettingsRoute(RouteCall &call)
{
    if (call.verb != "GET")
        return wrongVerb();
    QHash<QString, QJsonObject> lines;
    std::vector<QString> ids;
    for (const QString &id : call.store.baseSettings.byName()) {
        QJsonObject line = call.store.baseSettings.get(id)[u"lines"_s][0].toObject();
        hideDates(line, call.parts.isEmpty() ? ShownIn::List : ShownIn::Single, call.options.rules);
        ids.push_back(line[u"id"_s].toString());
        lines[ids.back()] = line;
    }
    if (!call.parts.isEmpty()) {
        const QString id = call.parts.constFirst();
        return lines.contains(id) && call.parts.size() == 1 ? json(lines[id])
                                                            : notFound(u"line base settings"_s, id);
    }
    if (auto problem = call.query.problem(LargestBasePage, {u"name"_s}))
        return *problem;
    return pageOf(ids, call.query, LineBasePath, call.envelope(),
                  [&](const QString &id) { return lines[id]; });
}

} // namespace Stationmaster::OrgSim
