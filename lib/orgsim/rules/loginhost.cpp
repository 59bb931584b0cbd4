// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/loginhost.h"

#include "orgsim/rules/authorizepage.h"
#include "orgsim/rules/store.h"

#include <QUuid>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QString formValue(const QUrlQuery &form, const QString &key)
{
    return form.queryItemValue(key, QUrl::FullyDecoded);
}

/// The login host has an error shape of its own.
HttpResponse loginFailure(int status, const QString &error, const QString &description)
{
    return json({{u"error"_s, error}, {u"description"_s, description}, {u"error_description"_s, description}},
                status);
}

} // namespace

LoginHost::LoginHost(const OrgOptions &options) : m_options(options), m_limits(options)
{
    m_clock.start();
}

bool LoginHost::serves(const QString &path)
{
    return path == u"/oauth/token"_s || path == u"/oauth/authorize"_s || path == u"/logout"_s;
}

HttpResponse LoginHost::answer(const HttpRequest &request, Store &store)
{
    if (request.path == u"/oauth/authorize"_s)
        return authorizeAnswer(request, m_options, store, m_people, m_clock.elapsed());
    return request.path == u"/logout"_s ? logoutAnswer(request, m_options) : token(request, store);
}

HttpResponse LoginHost::token(const HttpRequest &request, Store &store)
{
    if (request.verb != "POST")
        return wrongVerb();
    if (!request.headers.value("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return loginFailure(400, u"invalid_request"_s, u"the request is not form-encoded"_s);
    const QUrlQuery form(QString::fromLatin1(request.body).replace(u'+', u"%20"_s));
    const QString grant = formValue(form, u"grant_type"_s);
    if (grant.isEmpty())
        return loginFailure(400, u"invalid_request"_s, u"grant_type is missing"_s);
    if (grant == u"client_credentials"_s)
        return tokenForClient(request);
    if (grant != u"authorization_code"_s && (grant != u"refresh_token"_s || !m_options.login.refreshTokens))
        return loginFailure(400, u"unsupported_grant_type"_s, u"the grant type is not supported"_s);
    if (!isClient(request) && formValue(form, u"client_id"_s) != m_options.clientId)
        return loginFailure(401, u"invalid_client"_s, u"client not found"_s);
    return grant == u"refresh_token"_s ? tokenForRefresh(form, store) : tokenForCode(form, store);
}

HttpResponse LoginHost::tokenForClient(const HttpRequest &request)
{
    if (!isClient(request)) // [guess] 401: public sources know both 400 and 401
        return loginFailure(401, u"invalid_client"_s, u"client not found"_s);
    return granted({});
}

HttpResponse LoginHost::tokenForCode(const QUrlQuery &form, Store &store)
{
    const auto person =
        m_people.redeem(formValue(form, u"code"_s).toLatin1(), formValue(form, u"code_verifier"_s).toLatin1(),
                        formValue(form, u"redirect_uri"_s), m_clock.elapsed());
    if (!person)
        return loginFailure(400, u"invalid_grant"_s, u"the code is not valid (any more)"_s);
    store.logins.setLogin(*person, store.clock.now());
    store.logins.setToken(*person, store.clock.now());
    return granted(*person);
}

HttpResponse LoginHost::tokenForRefresh(const QUrlQuery &form, Store &store)
{
    const auto person = m_people.takeRefresh(formValue(form, u"refresh_token"_s).toLatin1());
    if (!person)
        return loginFailure(400, u"invalid_grant"_s, u"the refresh token is not valid (any more)"_s);
    store.logins.setToken(*person, store.clock.now());
    return granted(*person);
}

HttpResponse LoginHost::granted(const QString &personId)
{
    const QByteArray fresh = "org-" + QUuid::createUuid().toRfc4122().toHex();
    m_limits.open(fresh);
    m_ends.insert(fresh, m_clock.elapsed() + 1000LL * m_options.login.tokenSeconds);
    QJsonObject grant{{u"access_token"_s, QString::fromLatin1(fresh)},
                      {u"token_type"_s, u"bearer"_s},
                      {u"expires_in"_s, m_options.login.tokenSeconds}};
    if (!personId.isEmpty()) {
        m_people.open(fresh, personId);
        if (m_options.login.refreshTokens)
            grant[u"refresh_token"_s] = QString::fromLatin1(m_people.giveRefresh(personId));
    }
    for (const QString &secret : {u"access_token"_s, u"refresh_token"_s}) {
        if (grant.contains(secret))
            m_given.append(grant[secret].toString());
    }
    return json(grant);
}

QString LoginHost::grantTypeOf(const QByteArray &token) const
{
    return personOf(token).isEmpty() ? u"CLIENT-CREDENTIALS"_s : u"CODE"_s;
}

void LoginHost::revoke(const QByteArray &token)
{
    m_limits.close(token);
    m_people.close(token);
    m_ends.remove(token);
}

QList<QByteArray> LoginHost::endSignInsOf(const QString &userId)
{
    m_people.dropRefreshesOf(userId);
    return m_people.tokensOf(userId);
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
    if (m_clock.elapsed() >= m_ends.value(token))
        return failure(401, u"credentials.expired"_s, u"The credentials have expired."_s);
    return std::nullopt;
}

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray sent = request.headers.value("authorization");
    return sent.left(7).toLower() == "bearer " ? sent.mid(7).trimmed() : QByteArray();
}

} // namespace Stationmaster::OrgSim
