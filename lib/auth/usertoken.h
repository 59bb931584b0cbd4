// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokengrant.h"
#include "transport/retrypolicy.h"
#include "transport/tokensource.h"

#include <QDateTime>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace Stationmaster {

class HttpLog;

struct UserTokenOptions
{
    QUrl apiUrl{};
    QUrl loginUrl{};
    QString clientId{};
    RetryPolicy retry{.maxAttempts = 3};       ///< of a renewal without the person
    std::chrono::milliseconds timeout{30'000}; ///< of each attempt
};

/// The token of a person who signed in. When it dies it is renewed by the refresh token, where there is one,
/// and else by asking the person to sign in again. Whoever waits for it waits as long as that takes: a run
/// pauses and goes on with the new token. Everything is in memory only.
///
/// The refresh token is forgotten when the login host refuses it in so many words (isGrantRefusal()) and when
/// somebody signs in, not when an answer did not come or came from something in between.
class UserToken : public TokenSource
{
    Q_OBJECT
public:
    enum class Reason {
        Expired,  ///< or was revoked
        OtherOrg, ///< the person has signed in again, but to another org; that token has been given back
    };
    /// Gets a new sign-in from the person. An end without one is the person's no: everybody who waits is told
    /// Error::Kind::Unauthorized.
    using Asker = std::function<Call<TokenGrant>(Reason)>;

    /// @p network and @p log are borrowed and must outlive this object.
    UserToken(UserTokenOptions options, QNetworkAccessManager &network, HttpLog &log, Asker ask,
              QObject *parent = nullptr);
    /// Renewals under way end with Error::Kind::Cancelled.
    ~UserToken() override;

    /// The outcome of the first sign-in.
    void adopt(const TokenGrant &grant);
    /// The org of the first sign-in. From then on no token of another org is ever given out, so that what was
    /// meant for one org cannot reach another.
    void setOrganization(const QString &id);

    QByteArray token() const override;
    Call<QByteArray> renew(const QByteArray &rejected) override;

    /// By this machine's clock; invalid while unknown. The org may end it earlier (API.md 2.1: idle timeout).
    QDateTime expiresAt() const;
    /// Whether a renewal waits for the person now.
    bool isAsking() const;

    /// Revokes the token and forgets everything at once. True when the org has confirmed; a token that could
    /// not be revoked lives on there until it expires. After this renew() asks nobody until adopt().
    Call<bool> signOut();

Q_SIGNALS:
    /// token() or expiresAt() is another one.
    void changed();
    /// isAsking() is another one.
    void askingChanged(bool isAsking);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
