// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signinrequest.h"
#include "auth/tokengrant.h"
#include "transport/call.h"

class QNetworkAccessManager;

namespace Stationmaster {

/// How a sign-in through the browser ended.
struct SignInEnd
{
    enum class Outcome {
        SignedIn,
        Denied,        ///< the person, or the org for them, said no
        NoAnswer,      ///< the browser did not come back in time
        PortInUse,     ///< another program listens on the port of the redirect address
        NoBrowser,     ///< the address could not be opened
        LoginRefused,  ///< the login host sent the browser back with another error: `error.code`
        CodeRefused,   ///< the code was not accepted: used up, too old, or not ours
        ClientRefused, ///< the login host does not know the client, or not for this kind of sign-in
        ClockWrong, ///< the times in the answer or of the certificate are impossible: this machine's clock?
        BadAddress, ///< the login or the redirect address must not be used
        ExchangeFailed, ///< no token for the code: `error` says why
    };
    Outcome outcome = Outcome::ExchangeFailed;
    TokenGrant grant{}; ///< of SignedIn
    Error error{};      ///< with the login host's own code and message, if it sent any
};

/// Signs a person in with the authorization code grant and PKCE, in the browser of their choice (API.md 2.1
/// and 2.2). One object for each sign-in. Nothing of it is written anywhere.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    /// Shows the page to the person; false when that is not possible.
    using Opener = std::function<bool(const QUrl &)>;

    /// @p network is borrowed and must outlive this object.
    BrowserSignIn(SignInRequest request, QNetworkAccessManager &network, Opener open,
                  QObject *parent = nullptr);
    /// A sign-in under way ends with Error::Kind::Cancelled.
    ~BrowserSignIn() override;

    /// Call it once. Cancelling the call closes the port.
    Call<SignInEnd> start();
    /// The page that was opened, to be copied into another browser until one has come back.
    QUrl address() const;

Q_SIGNALS:
    /// The browser has come back with a code, which is being redeemed.
    void cameBack();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
