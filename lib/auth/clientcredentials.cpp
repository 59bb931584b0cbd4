// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientcredentials.h"

#include "transport/requestrules.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

ClientCredentials::ClientCredentials(const QUrl &loginUrl, const QString &clientId,
                                     const QString &clientSecret, QNetworkAccessManager &network,
                                     QObject *parent)
    : TokenSource(parent),
      m_network(network), m_request{.loginUrl = loginUrl,
                                    .form = {{"grant_type", u"client_credentials"_s}},
                                    .authorization =
                                        "Basic " + (clientId + u':' + clientSecret).toUtf8().toBase64()}
{
}

ClientCredentials::~ClientCredentials()
{
    m_renewal.reset();
    finishAll(fail({.kind = Error::Kind::Cancelled}));
}

void ClientCredentials::setRetry(const RetryPolicy &retry, std::chrono::milliseconds timeout)
{
    m_request.retry = retry;
    m_request.timeout = timeout;
}

Call<QByteArray> ClientCredentials::renew(const QByteArray &rejected)
{
    if (!m_token.isEmpty() && m_token != rejected)
        return finishedCall<QByteArray>(m_token);
    const QUrl &url = m_request.loginUrl;
    if (!isAcceptableUrl(url))
        return finishedCall<QByteArray>(fail(unacceptableUrl(url, tokenRequest().verbAndPath())));
    const CallPromise<QByteArray> promise;
    m_waiting.push_back(promise);
    if (m_waiting.size() == 1)
        m_renewal =
            requestGrant(m_network, m_request).onFinished(this, [this](const Result<TokenGrant> &grant) {
                renewed(grant);
            });
    return promise.call();
}

void ClientCredentials::renewed(const Result<TokenGrant> &grant)
{
    if (grant) {
        m_token = grant->token;
        finishAll(m_token);
        return;
    }
    Error error = grant.error();
    if (isGrantRefusal(error))
        error.kind = Error::Kind::Unauthorized;
    finishAll(fail(error));
}

void ClientCredentials::finishAll(const Result<QByteArray> &result)
{
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise.finish(result);
}

} // namespace Stationmaster
