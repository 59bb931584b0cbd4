// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/gateway.h"

#include "orgsim/rules/dates.h"

#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonValue withChange(const QJsonValue &target, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    bool isIndex = false;
    const int index = path.constFirst().toInt(&isIndex);
    if (isIndex && target.isArray() && index >= 0 && index < target.toArray().size()) {
        QJsonArray array = target.toArray();
        array[index] = withChange(array[index], path.mid(1), value);
        return array;
    }
    QJsonObject object = target.toObject();
    object[path.constFirst()] = withChange(object[path.constFirst()], path.mid(1), value);
    return object;
}

/// The name in audits of what a control route calls @p type (API.md 9); empty when nobody keeps track.
QString auditedType(const QString &type)
{
    return type == u"phones"_s              ? u"Phone"_s
           : type == u"phonebasesettings"_s ? u"PhoneBase"_s
           : type == u"sites"_s             ? u"Site"_s
                                            : QString();
}

} // namespace

/// What tests ask and do behind the API's back. Needs no token, is not in the log and does not count.
HttpResponse Gateway::control(const HttpRequest &request)
{
    const bool reads = request.verb == "GET" || request.verb == "HEAD";
    const auto sent = QJsonDocument::fromJson(request.body);
    if (request.path == u"/_org/log"_s)
        return reads ? json(m_log.toJson(request.query.queryItemValue(u"after"_s).toInt())) : wrongVerb();
    if (request.path == u"/_org/state"_s)
        return reads ? json(m_store.toJson()) : wrongVerb();
    if (request.path == u"/_org/tokens"_s)
        return reads ? json({{u"tokens"_s, QJsonArray::fromStringList(m_login.given())}}) : wrongVerb();
    if (request.path == u"/_org/edit"_s)
        return request.verb == "POST" ? edit(sent.object()) : wrongVerb();
    if (request.path == u"/_org/clock"_s)
        return reads                    ? json({{u"now"_s, m_store.clock.nowText()}})
               : request.verb == "POST" ? setClock(sent.object())
                                        : wrongVerb();
    if (request.path == u"/_org/channels"_s)
        return reads                    ? json(m_channels.toJson())
               : request.verb == "POST" ? m_channels.control(sent.object())
                                        : wrongVerb();
    if (request.path.startsWith(u"/_org/files/"_s))
        return reads ? logFile(request) : wrongVerb();
    if (request.path != u"/_org/faults"_s)
        return notFound(u"control"_s, request.path);
    if (request.verb != "POST")
        return wrongVerb();
    if (!sent.isArray() && !sent[u"rules"_s].isArray())
        return invalid(u"rules"_s, u"An array of fault rules is required."_s);
    const QString problem = setFaults(sent.isArray() ? sent.array() : sent[u"rules"_s].toArray());
    return problem.isEmpty() ? nothing() : invalid(u"rules"_s, problem);
}

/// What the fileUrl of a log download leads to: whoever has its signature has the file, without a token.
HttpResponse Gateway::logFile(const HttpRequest &request)
{
    const QString id = request.path.section(u'/', -1);
    const LogCaptures::Job *job = m_store.logCaptures.job(id);
    if (!job || request.query.queryItemValue(u"signature"_s) != id.left(8))
        return notFound(u"file"_s, id);
    if (request.headers.contains("authorization")) // [guess] as stores of presigned files refuse it
        return failure(400, u"bad.request"_s, u"Only one kind of authorization is allowed."_s);
    return {.status = 200, .body = QJsonDocument(job->entries).toJson(QJsonDocument::Compact)};
}

/// {"shiftSeconds": 3600} puts the org's clock forward, {"at": "2026-01-02T03:04:05Z"} sets it.
HttpResponse Gateway::setClock(const QJsonObject &what)
{
    const auto at = QDateTime::fromString(what[u"at"_s].toString(), Qt::ISODateWithMs);
    if (at.isValid())
        m_store.clock.set(at.toMSecsSinceEpoch());
    else if (what[u"shiftSeconds"_s].isDouble())
        m_store.clock.shift(static_cast<qint64>(what[u"shiftSeconds"_s].toDouble() * 1000));
    else
        return invalid(u"at"_s, u"A date or a number of seconds is required."_s);
    return json({{u"now"_s, m_store.clock.nowText()}});
}

/// Changes an object as another admin would, past every rule:
///   {"type": "phones", "id": …, "set": {"path/to/field": value}} · {…, "delete": true} · {"type", "create":
///   {…}}
/// The "userId" of a station signs somebody in there, or out. {"type": "clients", "id": user, "reload": true}
/// loads the page of somebody's client anew.
HttpResponse Gateway::edit(const QJsonObject &what)
{
    m_store.history.beginWrite();
    const QString type = what[u"type"_s].toString();
    if (type == u"clients"_s)
        return what[u"reload"_s].toBool() && m_store.reloadClient(what[u"id"_s].toString())
                   ? nothing()
                   : notFound(u"client"_s, what[u"id"_s].toString());
    if (type == u"calls"_s)
        return makeCall(what[u"create"_s].toObject());
    const bool isStation = type == u"stations"_s;
    const Table *table = m_store.table(type);
    if (!table && !isStation)
        return invalid(u"type"_s,
                       u"The type must be phones, phonebasesettings, sites, users, stations, locations, "
                       "numberplans, outboundroutes, trunks, cloudedges, calls or clients."_s);
    if (what[u"create"_s].isObject()) {
        QJsonObject made = what[u"create"_s].toObject();
        if (made[u"id"_s].toString().isEmpty())
            made[u"id"_s] = m_store.newId();
        if (!auditedType(type).isEmpty() && !made.contains(u"dateModified"_s))
            stamp(made, {}, otherAdmin(), m_store.clock.now(), m_options.rules);
        putEdited(type, made);
        return json(made);
    }
    const QString id = what[u"id"_s].toString();
    QJsonObject changed = isStation ? m_store.station(id) : table->get(id);
    if (changed.isEmpty())
        return notFound(type, id);
    if (what[u"delete"_s].toBool())
        return editDelete(type, id);
    const QJsonObject set = what[u"set"_s].toObject();
    const QJsonObject before = changed;
    const auto setAll = [&set, &changed] {
        for (auto entry = set.begin(); entry != set.end(); ++entry)
            changed = withChange(changed, entry.key().split(u'/'), entry.value()).toObject();
    };
    setAll();
    if (!auditedType(type).isEmpty()) {
        stamp(changed, before, otherAdmin(), m_store.clock.now(), m_options.rules);
        setAll(); // dates that are set stand
    }
    changed[u"id"_s] = id;
    if (isStation) {
        QJsonObject parts;
        for (auto entry = set.begin(); entry != set.end(); ++entry) {
            const QString key = entry.key().section(u'/', 0, 0);
            parts[key] = changed[key];
        }
        editStation(id, parts);
        return json(m_store.station(id));
    }
    if (changed.contains(u"version"_s) && !set.contains(u"version"_s))
        changed[u"version"_s] = changed[u"version"_s].toInt() + 1;
    putEdited(type, changed);
    return json(changed);
}

/// {"userId", "story": a CallStory, "secondsAgo": 600, "seconds": 120}: a call by what is set now; open
/// without "seconds".
HttpResponse Gateway::makeCall(const QJsonObject &what)
{
    const QString user = what[u"userId"_s].toString();
    const auto story = callStoryOf(what[u"story"_s].toString(u"Fine"_s));
    const QString phone = m_store.phones.ofUser(user);
    if (phone.isEmpty() || !story)
        return invalid(u"create"_s, u"A user with a phone and a known story are required."_s);
    const qint64 start = m_store.clock.now() - 1000LL * what[u"secondsAgo"_s].toInt();
    const int seconds = what[u"seconds"_s].toInt();
    const PastCall call = m_store.calls.make(user, m_store.callSettingsOf(m_store.phones.keys(phone)), *story,
                                             start, seconds > 0 ? start + 1000LL * seconds : 0);
    return json({{u"id"_s, call.id}});
}

HttpResponse Gateway::editDelete(const QString &type, const QString &id)
{
    if (const QString name = auditedType(type); !name.isEmpty())
        m_store.audits.add(name, m_store.table(type)->get(id), {}, otherAdmin(), m_store.clock.now());
    if (type == u"stations"_s)
        m_store.removeStation(id);
    else if (type == u"phones"_s)
        m_store.removePhone(id);
    else
        m_store.table(type)->remove(id);
    if (type == u"users"_s) {
        m_store.defaults.clearUser(id);
        m_store.associations.clearUser(id);
    }
    return nothing();
}

/// Who is signed in on a station is known by the user, too; everything else that is not set goes on following
/// its phone.
void Gateway::editStation(const QString &id, QJsonObject parts)
{
    const QString user = parts.value(u"userId"_s).toString();
    if (parts.contains(u"userId"_s) && user.isEmpty())
        m_store.associations.clearStation(id);
    else if (!user.isEmpty())
        m_store.signIn(user, id);
    if (!m_store.phones.ofLine(id).isEmpty()) {
        for (const QString &followed : {u"userId"_s, u"status"_s})
            parts.remove(followed);
    }
    m_store.overrideStation(id, parts);
}

void Gateway::putEdited(const QString &type, const QJsonObject &object)
{
    const QString id = object[u"id"_s].toString();
    if (const QString name = auditedType(type); !name.isEmpty())
        m_store.audits.add(name, m_store.table(type)->get(id), object, otherAdmin(), m_store.clock.now());
    if (type == u"stations"_s)
        editStation(id, object);
    else if (type == u"phones"_s && m_store.phones.contains(id))
        m_store.changePhone(object);
    else if (type == u"phonebasesettings"_s)
        m_store.changeBaseSettings(object);
    else
        m_store.table(type)->put(object);
}

} // namespace Stationmaster::OrgSim
