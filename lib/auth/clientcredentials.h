// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/retrypolicy.h"
#include "transport/tokensource.h"

#include <QUrl>

#include <memory>

class QNetworkAccessManager;

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
    ClientCredentials(QUrl loginUrl, QString clientId, QString clientSecret, QNetworkAccessManager &network,
                      QObject *parent = nullptr);
    /// Sign-ins under way end with Error::Kind::Cancelled.
    ~ClientCredentials() override;

    /// How often and how long to try; asking for a token twice does no harm. Three attempts of 30 s by
    /// default.
    void setPatience(const RetryPolicy &retry, std::chrono::milliseconds timeout);

    QByteArray token() const override;
    bool hasUser() const override { return false; }
    /// Each caller gets a call of its own: cancelling it does not stop the renewal the others wait for.
    Call<QByteArray> renew(const QByteArray &rejected) override;
    /// The first sign-in; the same as renew({}).
    Call<QByteArray> signIn();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
