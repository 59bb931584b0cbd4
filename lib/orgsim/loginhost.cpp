// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/loginhost.h"

#include <QUuid>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int TokenSeconds = 86'399; // API.md 2.1

/// The login host has an error shape of its own.
HttpResponse loginFailure(int status, const QString &error, const QString &description)
{
    return json({{u"error"_s, error}, {u"description"_s, description}, {u"error_description"_s, description}},
                status);
}

} // namespace

HttpResponse LoginHost::token(const HttpRequest &request)
{
    if (request.verb != "POST")
        return wrongVerb();
    if (!request.headers.value("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return loginFailure(400, u"invalid_request"_s, u"the request is not form-encoded"_s);
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (!form.hasQueryItem(u"grant_type"_s))
        return loginFailure(400, u"invalid_request"_s, u"grant_type is missing"_s);
    if (form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded) != u"client_credentials"_s)
        return loginFailure(400, u"unsupported_grant_type"_s, u"the grant type is not supported"_s);
    if (!isClient(request)) // [guess] 401: public sources know both 400 and 401
        return loginFailure(401, u"invalid_client"_s, u"client not found"_s);
    const QByteArray fresh = "org-" + QUuid::createUuid().toRfc4122().toHex();
    m_limits.open(fresh);
    return json({{u"access_token"_s, QString::fromLatin1(fresh)},
                 {u"token_type"_s, u"bearer"_s},
                 {u"expires_in"_s, TokenSeconds}});
}

bool LoginHost::isClient(const HttpRequest &request) const
{
    const QByteArray sent = request.headers.value("authorization");
    if (!sent.left(6).toLower().startsWith("basic "))
        return false;
    const QByteArray pair = (m_options.clientId + u':' + m_options.clientSecret).toUtf8();
    return QByteArray::fromBase64(sent.mid(6).trimmed()) == pair;
}

Refusal LoginHost::problemWithToken(const HttpRequest &request, QByteArray &token) const
{
    token = bearerToken(request);
    if (token.isEmpty())
        return failure(401, u"authentication.required"_s,
                       u"No authentication bearer token specified in authorization header."_s);
    if (!m_limits.knows(token))
        return failure(401, u"bad.credentials"_s, u"Invalid login credentials."_s);
    return std::nullopt;
}

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray sent = request.headers.value("authorization");
    return sent.left(7).toLower() == "bearer " ? sent.mid(7).trimmed() : QByteArray();
}

} // namespace Stationmaster::OrgSim
