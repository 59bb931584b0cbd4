// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/browsersignin.h"
#include "auth/usertoken.h"
#include "signin/apiaccess.h"

#include <optional>

namespace Stationmaster {

/// How a user signs in to an org: through the browser, the first time and whenever the token has died. Calls
/// that need a token wait meanwhile. Borrows the network and the log.
class PersonalAccess : public QObject
{
    Q_OBJECT
public:
    /// @p to has a browser request.
    PersonalAccess(const ApiAccess &to, QNetworkAccessManager &network, HttpLog &log,
                   BrowserSignIn::Opener open, QObject *parent = nullptr);
    ~PersonalAccess() override;

    UserToken &tokens() { return m_tokens; }

    /// Opens the browser, for the first sign-in or the one that is needed. A browser that is open already is
    /// no longer waited for.
    void start();
    /// The browser is no longer waited for; a sign-in that is needed is needed still.
    void stop();
    /// Whoever waits for the user is told that nobody signs in.
    void giveUp();

    /// Of the page that the browser shows; empty while none is waited for.
    QUrl address() const;
    bool isNeeded() const { return m_asked.has_value(); }

Q_SIGNALS:
    /// The browser is waited for. @p isShown: false when it could not be opened, so that @p address has to be
    /// taken to one by hand.
    void opened(const QUrl &address, bool isShown);
    /// The browser has come back, and the org is being asked for a token.
    void cameBack();
    /// For the first time.
    void signedIn();
    /// The browser came back with a no, or not at all.
    void refused(const Stationmaster::SignInEnd &end);
    /// The user has to sign in again.
    void needed(Stationmaster::UserToken::Reason reason);
    /// That is over, for one reason or another.
    void finished();

private:
    Call<TokenGrant> ask(UserToken::Reason reason);
    void ended(const SignInEnd &end);

    const SignInRequest m_request;
    QNetworkAccessManager &m_network;
    const BrowserSignIn::Opener m_open;
    std::unique_ptr<BrowserSignIn> m_signIn;
    CallGuard m_underWay;
    std::optional<CallPromise<TokenGrant>> m_asked;
    bool m_otherOrg = false; ///< the browser is signed in to another org, and has to ask who is there
    UserToken m_tokens;      ///< goes first: it gives up its question
};

} // namespace Stationmaster
