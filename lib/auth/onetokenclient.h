// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"
#include "transport/tokensource.h"

namespace Stationmaster {

/// A client for the calls about one token that is not, or no longer, the session's: whose it is, and that it
/// is to be revoked. It never gets another token, and a read-only session may use it: only the token is ever
/// deleted.
class OneTokenClient : public QObject
{
    Q_OBJECT
public:
    OneTokenClient(const QUrl &apiUrl, QByteArray token, QNetworkAccessManager &network, HttpLog &log,
                   QObject *parent = nullptr);

    /// GET tokens/me (API.md 2.3): the id of the org that the token is for.
    Call<QString> organization();
    /// DELETE tokens/me (API.md 2.3). A token that is refused is as good as revoked.
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
