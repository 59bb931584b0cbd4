// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "session/session.h"

#include "auth/clientcredentials.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QNetworkAccessManager>

namespace Stationmaster {

class Session::Private
{
public:
    explicit Private(const Connection &connection)
        : place(connection.place.isEmpty() ? connection.apiUrl.host() : connection.place)
        , tokens(connection.loginUrl, connection.clientId, connection.clientSecret, network)
        , client({.apiUrl = connection.apiUrl, .readOnly = connection.readOnly}, network, tokens, log)
    {
    }

    const QString place;
    // Declared so that the client goes before what it borrows.
    HttpLog log;
    QNetworkAccessManager network;
    ClientCredentials tokens;
    Client client;
    Organization organization;
    CallGuard signingIn;
};

Session::Session(const Connection &connection, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(connection))
{
}

Session::~Session() = default;

void Session::signIn()
{
    d->signingIn = d->tokens.signIn().onFinished(this, [this](const Result<QByteArray> &token) {
        if (token)
            askWhichOrg();
        else
            Q_EMIT failed(token.error());
    });
}

void Session::askWhichOrg()
{
    d->signingIn = api().organization().me().onFinished(this, [this](const Result<Organization> &organization) {
        if (!organization) {
            Q_EMIT failed(organization.error());
            return;
        }
        d->organization = *organization;
        Q_EMIT signedIn();
    });
}

Api Session::api() const
{
    return Api(d->client);
}

Client &Session::client() const
{
    return d->client;
}

HttpLog &Session::log() const
{
    return d->log;
}

QString Session::place() const
{
    return d->place;
}

const Organization &Session::organization() const
{
    return d->organization;
}

} // namespace Stationmaster
