// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokengrant.h"
#include "transport/tokensource.h"

namespace Stationmaster {

/// The OAuth client-credentials grant (API.md 2.1): POST <login>/oauth/token, Basic authentication. The
/// secret and the token live in memory only. Errors of the login host have a shape of their own and are
/// translated: unknown or refused credentials are Error::Kind::Unauthorized, whatever the status.
class ClientCredentials : public TokenSource
{
    Q_OBJECT
public:
    /// @p loginUrl: scheme, host and port; `http` for loopback hosts only, else every sign-in ends with
    /// Error::Kind::Tls. @p network is borrowed and must outlive this object.
    ClientCredentials(const QUrl &loginUrl, const QString &clientId, const QString &clientSecret,
                      QNetworkAccessManager &network, QObject *parent = nullptr);
    /// Sign-ins under way end with Error::Kind::Cancelled.
    ~ClientCredentials() override;

    /// Instead of three attempts of 30 s each.
    void setRetry(const RetryPolicy &retry, std::chrono::milliseconds timeout);

    QByteArray token() const override { return m_token; }
    bool hasUser() const override { return false; }
    /// Each caller gets a call of its own: cancelling it does not stop the renewal the others wait for.
    Call<QByteArray> renew(const QByteArray &rejected) override;
    /// The first sign-in; the same as renew({}).
    Call<QByteArray> signIn() { return renew({}); }

private:
    void renewed(const Result<TokenGrant> &grant);
    void finishAll(const Result<QByteArray> &result);

    QNetworkAccessManager &m_network;
    GrantRequest m_request;
    QByteArray m_token;
    CallGuard m_renewal;
    std::vector<CallPromise<QByteArray>> m_waiting;
};

} // namespace Stationmaster
