// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokengrant.h"
#include "transport/tokensource.h"

#include <QDateTime>

namespace Stationmaster {

class HttpLog;
class OneTokenClient;

struct UserTokenOptions
{
    QUrl apiUrl{};
    QUrl loginUrl{};
    QString clientId{};
    RetryPolicy retry{.maxAttempts = 3};       ///< of a renewal without the person
    std::chrono::milliseconds timeout{30'000}; ///< of each attempt
};

/// The token of a person who signed in. When it expires it is renewed by the refresh token, where there is
/// one, and else by asking the person to sign in again. Callers of renew() wait as long as that takes: a run
/// pauses and goes on with the new token. Everything is in memory only.
///
/// The refresh token is forgotten when the login host refuses it (isGrantRefusal()) and when somebody signs
/// in, not when no answer came or one that is not the login host's.
class UserToken : public TokenSource
{
    Q_OBJECT
public:
    enum class Reason {
        Expired,  ///< or was revoked
        OtherOrg, ///< the person has signed in again, but to another org; that token has been given back
    };
    /// Gets a new sign-in from the person. When it ends without one, the person has declined: all renewals
    /// end with Error::Kind::Unauthorized.
    using Asker = std::function<Call<TokenGrant>(Reason)>;

    /// @p network and @p log are borrowed and must outlive this object.
    UserToken(UserTokenOptions options, QNetworkAccessManager &network, HttpLog &log, Asker ask,
              QObject *parent = nullptr);
    /// Renewals under way end with Error::Kind::Cancelled.
    ~UserToken() override;

    /// Uses the grant of the first sign-in.
    void adopt(const TokenGrant &grant);
    /// The org of the first sign-in. From then on no token of another org is used, so that a request meant
    /// for one org cannot reach another.
    void setOrganization(const QString &id);

    QByteArray token() const override { return m_token; }
    Call<QByteArray> renew(const QByteArray &rejected) override;

    /// By this machine's clock; invalid while unknown. The org may end it earlier (API.md 2.1: idle timeout).
    QDateTime expiresAt() const { return m_expiresAt; }
    /// Whether a renewal waits for the person now.
    bool isAsking() const { return m_isAsking; }

    /// Revokes the token and forgets everything at once. True when the org has confirmed; a token that could
    /// not be revoked lives on there until it expires. After this renew() asks nobody until adopt().
    Call<bool> signOut();

Q_SIGNALS:
    /// token() or expiresAt() has changed.
    void changed();
    void askingChanged(bool isAsking);

private:
    void refresh();
    void refreshed(const Result<TokenGrant> &grant);
    void askPerson(Reason reason);
    void checkOrganization(const TokenGrant &grant);
    void use(const TokenGrant &grant);
    void useSignIn(const TokenGrant &grant);
    void finishAll(const Result<QByteArray> &result);
    void setAsking(bool asks);
    OneTokenClient *clientFor(const QByteArray &token);
    /// Revokes the token of @p client, then deletes @p client.
    static Call<bool> revoke(OneTokenClient *client);

    UserTokenOptions m_options;
    QNetworkAccessManager &m_network;
    HttpLog &m_log;
    Asker m_ask;
    QByteArray m_token;
    QByteArray m_refreshToken;
    QDateTime m_expiresAt;
    QString m_organization;
    bool m_isSignedOut = false;
    bool m_isAsking = false;
    CallGuard m_renewal;
    QPointer<OneTokenClient> m_checking; ///< of a new token of which it is not known yet whose org it is for
    std::vector<CallPromise<QByteArray>> m_waiting;
};

} // namespace Stationmaster
