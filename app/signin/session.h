// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/browsersignin.h"
#include "resources/api.h"
#include "signin/apiaccess.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class HttpLog;
class PersonalAccess;

/// One signed-in connection to one org, of a person or of a client: network, token, client. Owns them all.
/// Main thread.
class Session : public QObject
{
    Q_OBJECT
public:
    /// @p open shows a page to the person; without it, the system's browser does.
    explicit Session(const ApiAccess &access, BrowserSignIn::Opener open = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Gets a token, then asks which org it is for. May be called again after failed() and refused().
    void signIn();
    /// Gives up what signIn() began. Nothing is told of it.
    void cancelSignIn();
    /// Forgets the token at once and revokes it in the org. True when the org has confirmed that.
    Call<bool> signOut();

    /// Revokes the token without giving it up here: the next call finds it dead, and whoever waits for that
    /// call waits for the person to sign in again.
    void expire();

    Api api() const;
    Client &client() const;
    HttpLog &log() const;
    const ApiAccess &access() const;
    /// How the person signs in, and again when the token has died; null for a client.
    PersonalAccess *person() const;
    /// Known after signedIn().
    const Organization &organization() const;
    /// Where the org is, in words or as the host of its API.
    QString place() const;

Q_SIGNALS:
    /// The organization is known, once; what may be done there can be asked for from here on.
    void signedIn();
    void failed(const Stationmaster::Error &error);
    /// The browser brought no token.
    void refused(const Stationmaster::SignInEnd &end);

private:
    void askWhichOrg();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
