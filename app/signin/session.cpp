// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "signin/session.h"

#include "auth/clientcredentials.h"
#include "auth/onetokenclient.h"
#include "signin/personalaccess.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QDesktopServices>
#include <QNetworkAccessManager>

namespace Stationmaster {

class Session::Private
{
public:
    Private(const ApiAccess &to, BrowserSignIn::Opener open) : access(to)
    {
        if (!open)
            open = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
        if (to.browser)
            person = std::make_unique<PersonalAccess>(to, network, log, std::move(open));
        else
            program = std::make_unique<ClientCredentials>(to.loginUrl, to.clientId, to.clientSecret, network);
        TokenSource &tokens = person ? static_cast<TokenSource &>(person->tokens()) : *program;
        client = std::make_unique<Client>(ClientOptions{.apiUrl = to.apiUrl, .readOnly = to.readOnly},
                                          network, tokens, log);
    }

    Call<bool> revoke(const QByteArray &token)
    {
        last = std::make_unique<OneTokenClient>(access.apiUrl, token, network, log);
        return last->revoke();
    }

    const ApiAccess access;
    // Declared so that the client goes before what it borrows.
    HttpLog log;
    QNetworkAccessManager network;
    std::unique_ptr<PersonalAccess> person;     ///< this one …
    std::unique_ptr<ClientCredentials> program; ///< … or that one
    std::unique_ptr<Client> client;
    std::unique_ptr<OneTokenClient> last; ///< that revokes
    Organization organization;
    CallGuard signingIn;
};

Session::Session(const ApiAccess &access, BrowserSignIn::Opener open, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(access, std::move(open)))
{
    if (!d->person)
        return;
    connect(d->person.get(), &PersonalAccess::signedIn, this, &Session::askWhichOrg);
    connect(d->person.get(), &PersonalAccess::refused, this, &Session::refused);
    // A token that the org does not take in the first place is a failure, and nothing that waits for the
    // person.
    connect(d->person.get(), &PersonalAccess::needed, this, [this] {
        if (d->organization.id.isEmpty())
            d->person->giveUp();
    });
}

Session::~Session() = default;

void Session::signIn()
{
    if (d->person) {
        d->person->start();
        return;
    }
    d->signingIn = d->program->signIn().onFinished(this, [this](const Result<QByteArray> &token) {
        if (token)
            askWhichOrg();
        else
            Q_EMIT failed(token.error());
    });
}

void Session::cancelSignIn()
{
    d->signingIn.reset();
    if (d->person)
        d->person->stop();
}

void Session::askWhichOrg()
{
    d->signingIn =
        api().organization().me().onFinished(this, [this](const Result<Organization> &organization) {
            if (!organization) {
                Q_EMIT failed(organization.error());
                return;
            }
            d->organization = *organization;
            // From here on no token of another org is taken, whoever signs in again.
            if (d->person)
                d->person->tokens().setOrganization(organization->id);
            Q_EMIT signedIn();
        });
}

Call<bool> Session::signOut()
{
    cancelSignIn();
    if (d->person)
        return d->person->tokens().signOut();
    if (d->program->token().isEmpty())
        return finishedCall<bool>(true);
    return d->revoke(d->program->token());
}

void Session::expire()
{
    if (d->person && !d->person->tokens().token().isEmpty())
        d->revoke(d->person->tokens().token());
}

Api Session::api() const
{
    return Api(*d->client);
}

Client &Session::client() const
{
    return *d->client;
}

HttpLog &Session::log() const
{
    return d->log;
}

const ApiAccess &Session::access() const
{
    return d->access;
}

PersonalAccess *Session::person() const
{
    return d->person.get();
}

QString Session::place() const
{
    return d->access.place.isEmpty() ? d->access.apiUrl.host() : d->access.place;
}

const Organization &Session::organization() const
{
    return d->organization;
}

} // namespace Stationmaster
