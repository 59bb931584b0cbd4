// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"
#include "transport/tokensource.h"

namespace Stationmaster {

/// A client for two calls about a token that is not, or no longer, the session's: which org it is for, and to
/// revoke it. It never gets another token. A read-only session may use it, since it deletes nothing else.
class OneTokenClient : public QObject
{
    Q_OBJECT
public:
    OneTokenClient(const QUrl &apiUrl, QByteArray token, QNetworkAccessManager &network, HttpLog &log,
                   QObject *parent = nullptr);

    /// GET tokens/me (API.md 2.3): the id of the org that the token is for.
    Call<QString> organization();
    /// DELETE tokens/me (API.md 2.3). True also for a token that the org refuses already.
    Call<bool> revoke();

private:
    class FixedToken : public TokenSource
    {
    public:
        explicit FixedToken(QByteArray token) : m_token(std::move(token)) {}
        QByteArray token() const override { return m_token; }
        Call<QByteArray> renew(const QByteArray &rejected) override;

    private:
        QByteArray m_token;
    };
    FixedToken m_tokens;
    Client m_client;
};

} // namespace Stationmaster
