// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/tokensource.h"

#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace Stationmaster {

/// The OAuth client-credentials grant (API.md 2.1): POST <login>/oauth/token, Basic authentication. The secret
/// and the token live in memory only. Errors of the login host have a shape of their own and are translated.
class ClientCredentials : public TokenSource
{
    Q_OBJECT
public:
    /// @p loginUrl: scheme, host and port; `http` for loopback hosts only.
    ClientCredentials(QUrl loginUrl, QString clientId, QString clientSecret, QNetworkAccessManager &network,
                      QObject *parent = nullptr);
    ~ClientCredentials() override;

    QByteArray token() const override;
    Call<QByteArray> renew(const QByteArray &rejected) override;
    /// The first sign-in; the same as renew({}).
    Call<QByteArray> signIn();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
