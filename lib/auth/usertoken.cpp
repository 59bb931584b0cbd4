// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/usertoken.h"

#include "auth/onetokenclient.h"
#include "transport/requestrules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Whether the same request may succeed at another time.
bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
        return true;
    default:
        return false;
    }
}

} // namespace

UserToken::UserToken(UserTokenOptions options, QNetworkAccessManager &network, HttpLog &log, Asker ask,
                     QObject *parent)
    : TokenSource(parent), m_options(std::move(options)), m_network(network), m_log(log),
      m_ask(std::move(ask))
{
}

UserToken::~UserToken()
{
    m_renewal.reset();
    finishAll(fail({.kind = Error::Kind::Cancelled}));
}

void UserToken::adopt(const TokenGrant &grant)
{
    m_isSignedOut = false;
    useSignIn(grant);
}

void UserToken::setOrganization(const QString &id)
{
    m_organization = id;
}

Call<QByteArray> UserToken::renew(const QByteArray &rejected)
{
    if (!m_token.isEmpty() && m_token != rejected)
        return finishedCall<QByteArray>(m_token);
    if (m_isSignedOut)
        return finishedCall<QByteArray>(fail({.kind = Error::Kind::Unauthorized}));
    const CallPromise<QByteArray> promise;
    m_waiting.push_back(promise);
    const auto call = promise.call();
    if (m_waiting.size() > 1)
        return call;
    if (m_refreshToken.isEmpty() || !isAcceptableUrl(m_options.loginUrl))
        askPerson(Reason::Expired);
    else
        refresh();
    return call;
}

Call<bool> UserToken::signOut()
{
    const QByteArray revoked = std::exchange(m_token, {});
    m_isSignedOut = true;
    m_refreshToken.clear();
    m_expiresAt = {};
    m_renewal.reset();
    if (OneTokenClient *client = std::exchange(m_checking, nullptr))
        revoke(client);
    setAsking(false);
    finishAll(fail({.kind = Error::Kind::Unauthorized}));
    Q_EMIT changed();
    if (revoked.isEmpty())
        return finishedCall<bool>(true);
    return revoke(clientFor(revoked));
}

Call<bool> UserToken::revoke(OneTokenClient *client)
{
    const auto call = client->revoke();
    call.onFinished(client, [client](const Result<bool> &) { client->deleteLater(); });
    return call;
}

void UserToken::refresh()
{
    const GrantRequest request{.loginUrl = m_options.loginUrl,
                               .form = {{"grant_type", u"refresh_token"_s},
                                        {"refresh_token", QString::fromLatin1(m_refreshToken)},
                                        {"client_id", m_options.clientId}},
                               .retry = m_options.retry,
                               .timeout = m_options.timeout};
    m_renewal = requestGrant(m_network, request).onFinished(this, [this](const Result<TokenGrant> &grant) {
        refreshed(grant);
    });
}

void UserToken::refreshed(const Result<TokenGrant> &grant)
{
    if (grant) {
        use(*grant);
        finishAll(m_token);
    } else if (isPassing(grant.error())) {
        finishAll(fail(grant.error())); // the next call tries again, and nobody has to sign in
    } else {
        if (isGrantRefusal(grant.error()))
            m_refreshToken.clear();
        askPerson(Reason::Expired);
    }
}

void UserToken::askPerson(Reason reason)
{
    setAsking(true);
    m_renewal = m_ask(reason).onFinished(this, [this](const Result<TokenGrant> &grant) {
        if (!grant) {
            setAsking(false);
            finishAll(fail({.kind = Error::Kind::Unauthorized}));
        } else if (m_organization.isEmpty()) {
            setAsking(false);
            useSignIn(*grant);
            finishAll(m_token);
        } else {
            checkOrganization(*grant);
        }
    });
}

void UserToken::checkOrganization(const TokenGrant &grant)
{
    OneTokenClient *client = clientFor(grant.token);
    m_checking = client;
    m_renewal = client->organization().onFinished(client, [this, client, grant](const Result<QString> &id) {
        m_checking = nullptr;
        if (id && *id == m_organization)
            client->deleteLater();
        else
            revoke(client); // nobody is going to use its token
        if (id && *id != m_organization) {
            askPerson(Reason::OtherOrg);
            return;
        }
        setAsking(false);
        if (id)
            useSignIn(grant);
        finishAll(id ? Result<QByteArray>(grant.token) : Result<QByteArray>(fail(id.error())));
    });
}

/// Another person may have signed in, so the refresh token of the earlier one is not used again.
void UserToken::useSignIn(const TokenGrant &grant)
{
    m_refreshToken.clear();
    use(grant);
}

void UserToken::use(const TokenGrant &grant)
{
    m_token = grant.token;
    // A refresh answer may bring a new refresh token, or leave the old one in place (API.md 2.1).
    if (!grant.refreshToken.isEmpty())
        m_refreshToken = grant.refreshToken;
    // A lifetime that a sign-in would not have been allowed is not believed of a renewal either.
    const bool isKnown = grant.lifetime && grant.lifetime->count() > 0;
    m_expiresAt =
        isKnown ? QDateTime::currentDateTimeUtc().addSecs(std::min(*grant.lifetime, longestLifetime).count())
                : QDateTime();
    Q_EMIT changed();
}

void UserToken::finishAll(const Result<QByteArray> &result)
{
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise.finish(result);
}

void UserToken::setAsking(bool asks)
{
    if (std::exchange(m_isAsking, asks) != asks)
        Q_EMIT askingChanged(asks);
}

OneTokenClient *UserToken::clientFor(const QByteArray &token)
{
    return new OneTokenClient(m_options.apiUrl, token, m_network, m_log, this);
}

} // namespace Stationmaster
