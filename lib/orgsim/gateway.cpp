// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/gateway.h"

#include <QJsonDocument>
#include <QUuid>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LoggedBody = 1'000'000;
constexpr qsizetype LoggedRequests = 20'000;
const auto EdgesPrefix = u"/api/v2/telephony/providers/edges/"_s;

QJsonValue readable(const QByteArray &body)
{
    if (body.isEmpty() || body.size() > LoggedBody)
        return QJsonValue::Null;
    const auto document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(body));
}

HttpResponse loginFailure(int status, const QString &error, const QString &description)
{
    return json(QJsonObject{{u"error"_s, error}, {u"description"_s, description}, {u"error_description"_s, description}}, status);
}

} // namespace

Gateway::Gateway(const OrgOptions &options)
    : m_options(options)
    , m_store(options)
{
    m_clock.start();
}

Answer Gateway::handle(const HttpRequest &request)
{
    m_store.settle();
    if (request.path.startsWith(u"/_org/"_s))
        return {.response = control(request)};
    const auto fault = m_faults.take(request);
    const bool isToken = request.path == u"/oauth/token"_s;
    HttpResponse response;
    if (!fault || fault->isCarriedOut)
        response = isToken ? token(request) : api(request);
    Answer answer = fault ? fault->applied(response) : Answer{.response = response};
    if (answer.delayMs == 0 && !isToken)
        answer.delayMs = m_options.latencyMs;
    stamp(answer.response);
    log(request, answer.response, !fault || fault->isCarriedOut, fault ? fault->kind : QString());
    return answer;
}

HttpResponse Gateway::token(const HttpRequest &request)
{
    if (request.verb != "POST")
        return wrongVerb();
    if (!request.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        return loginFailure(400, u"invalid_request"_s, u"the request is not form-encoded"_s);
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (form.queryItemValue(u"grant_type"_s) != u"client_credentials"_s)
        return loginFailure(400, u"unsupported_grant_type"_s, u"the grant type is not supported"_s);
    const QByteArray basic = request.headers.value("authorization");
    const QByteArray expected = "Basic " + (m_options.clientId + u':' + m_options.clientSecret).toUtf8().toBase64();
    if (basic != expected)
        return loginFailure(401, u"invalid_client"_s, u"client not found"_s);
    const QByteArray fresh = "org-" + QUuid::createUuid().toRfc4122().toHex();
    m_tokens.insert(fresh);
    return json(QJsonObject{{u"access_token"_s, QString::fromLatin1(fresh)}, {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, 86399}});
}

HttpResponse Gateway::api(const HttpRequest &request)
{
    const QByteArray authorization = request.headers.value("authorization");
    if (!authorization.toLower().startsWith("bearer "))
        return failure(401, u"authentication.required"_s, u"No authentication bearer token specified in authorization header."_s);
    if (!m_tokens.contains(authorization.mid(7)))
        return failure(401, u"bad.credentials"_s, u"Invalid login credentials."_s);
    HttpResponse response;
    if (overRate()) {
        response = failure(429, u"too.many.requests"_s, u"Rate limit exceeded the maximum. Retry the request later."_s);
        const qint64 wait = (m_windowEnd - m_clock.elapsed() + 999) / 1000;
        response.headers.append({"Retry-After", QByteArray::number(std::max<qint64>(wait, 1))});
    } else {
        RouteCall call{.store = m_store, .options = m_options, .request = request, .query = ListQuery(request.query)};
        const bool hasBody = !request.body.isEmpty();
        const auto document = hasBody ? QJsonDocument::fromJson(request.body) : QJsonDocument(QJsonObject{});
        call.body = document.object();
        const QString missing = missingFor(request);
        if (!missing.isEmpty())
            response = missingPermission(missing);
        else if (hasBody && !request.headers.value("content-type").startsWith("application/json"))
            response = failure(415, u"unsupported.media.type"_s, u"The content type is not supported."_s);
        else if (hasBody && !document.isObject())
            response = failure(400, u"bad.request"_s, u"The request could not be understood by the server due to malformed syntax."_s);
        else
            response = route(call, request.path.split(u'/', Qt::SkipEmptyParts).mid(2));
    }
    addRateHeaders(response);
    return response;
}

HttpResponse Gateway::route(RouteCall &call, QStringList parts)
{
    const QString &path = call.request.path;
    const bool reads = call.request.verb == "GET" || call.request.verb == "HEAD";
    if (path == u"/api/v2/organizations/me"_s)
        return reads ? json(m_store.organization) : wrongVerb();
    if (path == u"/api/v2/telephony/mediaregions"_s)
        return reads ? json(m_store.mediaRegions) : wrongVerb();
    if (path.startsWith(EdgesPrefix)) {
        call.parts = parts.mid(4);
        const QString resource = parts.value(3);
        if (resource == u"phonebasesettings"_s)
            return baseSettingsRoute(call);
        if (resource == u"phones"_s)
            return phonesRoute(call);
        if (resource == u"sites"_s)
            return sitesRoute(call);
    }
    call.parts = parts.mid(1);
    if (parts.value(0) == u"users"_s)
        return usersRoute(call);
    if (parts.value(0) == u"stations"_s)
        return stationsRoute(call);
    return notFound(u"resource"_s, path);
}

QString Gateway::missingFor(const HttpRequest &request) const
{
    const auto held = m_options.permissions.split(u' ', Qt::SkipEmptyParts);
    const auto needs = [&held](const QString &permission) { return held.contains(permission) ? QString() : permission; };
    const bool listsSites = request.path == u"/api/v2/telephony/providers/edges/sites"_s;
    if (request.path.startsWith(u"/api/v2/telephony/"_s) && !listsSites)
        return needs(u"telephony:plugin:all"_s);
    if (request.path == u"/api/v2/users/search"_s)
        return needs(u"directory:user:view"_s);
    if (request.path.startsWith(u"/api/v2/users/"_s) && request.path.endsWith(u"/station"_s))
        return needs(u"telephony:otherStationAssociation:view"_s);
    if (request.path.contains(u"/station/"_s))
        return held.contains(u"telephony:phone:assign"_s) ? QString() : needs(u"telephony:plugin:all"_s);
    return {};
}

bool Gateway::overRate()
{
    const qint64 now = m_clock.elapsed();
    if (now >= m_windowEnd) {
        m_windowEnd = now + 1000LL * m_options.rateSeconds;
        m_count = 0;
    }
    return ++m_count > m_options.rateCount;
}

void Gateway::addRateHeaders(HttpResponse &response) const
{
    response.headers.append({"inin-ratelimit-count", QByteArray::number(m_count)});
    response.headers.append({"inin-ratelimit-allowed", QByteArray::number(m_options.rateCount)});
    response.headers.append({"inin-ratelimit-reset", QByteArray::number((m_windowEnd - m_clock.elapsed() + 999) / 1000)});
}

void Gateway::stamp(HttpResponse &response)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    response.headers.append({"ININ-Correlation-Id", id.toLatin1()});
    const auto document = QJsonDocument::fromJson(response.body);
    if (response.status < 400 || !document.isObject() || !document.object().contains(u"code"_s))
        return;
    QJsonObject body = document.object();
    body[u"contextId"_s] = id;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void Gateway::log(const HttpRequest &request, const HttpResponse &response, bool isCarriedOut, const QString &fault)
{
    const bool isSecret = request.path == u"/oauth/token"_s;
    m_log.append(QJsonObject{{u"seq"_s, ++m_sequence},
                             {u"verb"_s, QString::fromLatin1(request.verb)},
                             {u"path"_s, request.path},
                             {u"query"_s, request.query.toString(QUrl::FullyDecoded)},
                             {u"status"_s, response.status},
                             {u"committed"_s, isCarriedOut && response.status < 300 && request.verb != "GET"},
                             {u"fault"_s, fault},
                             {u"request"_s, isSecret ? QJsonValue() : readable(request.body)},
                             {u"answer"_s, isSecret ? QJsonValue() : readable(response.body)}});
    if (m_log.size() > LoggedRequests)
        m_log.removeFirst();
}

HttpResponse Gateway::control(const HttpRequest &request)
{
    const auto sent = QJsonDocument::fromJson(request.body);
    if (request.path == u"/_org/log"_s)
        return json(QJsonObject{{u"requests"_s, m_log}});
    if (request.path == u"/_org/state"_s)
        return json(m_store.toJson());
    if (request.path == u"/_org/edit"_s && request.verb == "POST")
        return edit(sent.object());
    if (request.path == u"/_org/faults"_s && request.verb == "POST") {
        const QString problem = m_faults.set(sent.isArray() ? sent.array() : sent.object()[u"rules"_s].toArray());
        return problem.isEmpty() ? HttpResponse{.status = 204} : invalid(u"kind"_s, problem);
    }
    return notFound(u"control"_s, request.path);
}

} // namespace Stationmaster::OrgSim
