// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/usertoken.h"

#include "auth/onetokenclient.h"
#include "transport/requestrules.h"

#include <QPointer>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Whether the same request may be answered another time.
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
        return true;
    default:
        return false;
    }
}

} // namespace

class UserToken::Private
{
public:
    void refresh();
    void refreshed(const ReplyFacts &facts);
    void askPerson(Reason reason);
    void check(const TokenGrant &grant);
    void take(const TokenGrant &grant);
    void takeSignIn(const TokenGrant &grant);
    void end(const Result<QByteArray> &result);
    void setAsking(bool asks);
    OneTokenClient *clientFor(const QByteArray &token);
    /// Revokes the token of @p client, which goes then.
    static Call<bool> giveBack(OneTokenClient *client);

    UserToken *q = nullptr;
    UserTokenOptions options{};
    QNetworkAccessManager *network = nullptr;
    HttpLog *log = nullptr;
    Asker ask{};
    QByteArray token{};
    QByteArray refreshToken{};
    QDateTime expiresAt{};
    QString organization{};
    bool isSignedOut = false;
    bool isAsking = false;
    int attempts = 0;
    HttpAttempt *onWire = nullptr; ///< a child of q
    CallGuard asking{};
    QPointer<OneTokenClient> checking{}; ///< of a new token of which it is not known yet whose org it is for
    std::vector<CallPromise<QByteArray>> waiting{};
};

UserToken::UserToken(UserTokenOptions options, QNetworkAccessManager &network, HttpLog &log, Asker ask,
                     QObject *parent)
    : TokenSource(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->options = std::move(options);
    d->network = &network;
    d->log = &log;
    d->ask = std::move(ask);
}

UserToken::~UserToken()
{
    delete d->onWire;
    d->asking.reset();
    d->end(fail({.kind = Error::Kind::Cancelled}));
}

void UserToken::adopt(const TokenGrant &grant)
{
    d->isSignedOut = false;
    d->takeSignIn(grant);
}

void UserToken::setOrganization(const QString &id)
{
    d->organization = id;
}

QByteArray UserToken::token() const
{
    return d->token;
}

QDateTime UserToken::expiresAt() const
{
    return d->expiresAt;
}

bool UserToken::isAsking() const
{
    return d->isAsking;
}

Call<QByteArray> UserToken::renew(const QByteArray &rejected)
{
    if (!d->token.isEmpty() && d->token != rejected)
        return finishedCall<QByteArray>(d->token);
    if (d->isSignedOut)
        return finishedCall<QByteArray>(fail({.kind = Error::Kind::Unauthorized}));
    const CallPromise<QByteArray> promise;
    d->waiting.push_back(promise);
    const auto call = promise.call();
    if (d->waiting.size() > 1)
        return call;
    d->attempts = 0;
    if (d->refreshToken.isEmpty() || !isAcceptableUrl(d->options.loginUrl))
        d->askPerson(Reason::Expired);
    else
        d->refresh();
    return call;
}

Call<bool> UserToken::signOut()
{
    const QByteArray dead = d->token;
    d->isSignedOut = true;
    d->refreshToken.clear();
    d->token.clear();
    d->expiresAt = {};
    d->asking.reset();
    if (OneTokenClient *client = std::exchange(d->checking, nullptr))
        Private::giveBack(client);
    if (d->onWire)
        std::exchange(d->onWire, nullptr)->deleteLater();
    d->setAsking(false);
    d->end(fail({.kind = Error::Kind::Unauthorized}));
    Q_EMIT changed();
    if (dead.isEmpty())
        return finishedCall<bool>(true);
    return Private::giveBack(d->clientFor(dead));
}

Call<bool> UserToken::Private::giveBack(OneTokenClient *client)
{
    const auto call = client->revoke();
    call.onFinished(client, [client](const Result<bool> &) { client->deleteLater(); });
    return call;
}

void UserToken::Private::refresh()
{
    ++attempts;
    const FormFields form{{"grant_type", u"refresh_token"_s},
                          {"refresh_token", QString::fromLatin1(refreshToken)},
                          {"client_id", options.clientId}};
    const HttpMessage message = tokenMessage(options.loginUrl, form, {}, options.timeout);
    onWire = new HttpAttempt(
        *network, message, [this](const ReplyFacts &facts) { refreshed(facts); }, q);
}

void UserToken::Private::refreshed(const ReplyFacts &facts)
{
    std::exchange(onWire, nullptr)->deleteLater();
    const auto refusal = classify(facts, tokenRequest());
    const Result<TokenGrant> grant = refusal ? fail(*refusal) : tokenGrantIn(facts);
    if (grant) {
        take(*grant);
        end(token);
        return;
    }
    const Error &error = grant.error();
    const double jitter = QRandomGenerator::global()->generateDouble();
    if (const auto wait = options.retry.delayAfter(attempts, error, true, jitter)) {
        QTimer::singleShot(*wait, q, [this] {
            if (!refreshToken.isEmpty())
                refresh();
        });
        return;
    }
    if (mayPass(error)) {
        end(fail(error)); // the next call tries again, and nobody has to sign in
        return;
    }
    if (isGrantRefusal(error))
        refreshToken.clear();
    askPerson(Reason::Expired);
}

void UserToken::Private::askPerson(Reason reason)
{
    setAsking(true);
    const Call<TokenGrant> call = ask(reason);
    call.onFinished(q, [this](const Result<TokenGrant> &grant) {
        if (!grant) {
            setAsking(false);
            end(fail({.kind = Error::Kind::Unauthorized}));
        } else if (organization.isEmpty()) {
            setAsking(false);
            takeSignIn(*grant);
            end(token);
        } else {
            check(*grant);
        }
    });
    asking = CallGuard(call);
}

void UserToken::Private::check(const TokenGrant &grant)
{
    OneTokenClient *client = clientFor(grant.token);
    const Call<QString> call = client->organization();
    checking = client;
    call.onFinished(client, [this, client, grant](const Result<QString> &id) {
        checking = nullptr;
        if (!id || *id != organization)
            giveBack(client); // nobody is going to use it
        else
            client->deleteLater();
        if (id && *id != organization) {
            askPerson(Reason::OtherOrg);
            return;
        }
        setAsking(false);
        if (id)
            takeSignIn(grant);
        end(id ? Result<QByteArray>(grant.token) : Result<QByteArray>(fail(id.error())));
    });
    asking = CallGuard(call);
}

/// Whoever signs in may be another person: with the earlier one's refresh token it is over.
void UserToken::Private::takeSignIn(const TokenGrant &grant)
{
    refreshToken.clear();
    take(grant);
}

void UserToken::Private::take(const TokenGrant &grant)
{
    token = grant.token;
    // A refresh answer may bring a new refresh token, or leave the old one in place (API.md 2.1).
    if (!grant.refreshToken.isEmpty())
        refreshToken = grant.refreshToken;
    // A renewal is no reason to believe a time that a sign-in would not have been allowed.
    const bool isTold = grant.lifetime && grant.lifetime->count() > 0;
    expiresAt =
        isTold ? QDateTime::currentDateTimeUtc().addSecs(std::min(*grant.lifetime, longestLifetime).count())
               : QDateTime();
    Q_EMIT q->changed();
}

void UserToken::Private::end(const Result<QByteArray> &result)
{
    const auto ended = std::exchange(waiting, {});
    for (const auto &promise : ended)
        promise.finish(result);
}

void UserToken::Private::setAsking(bool asks)
{
    if (std::exchange(isAsking, asks) != asks)
        Q_EMIT q->askingChanged(asks);
}

OneTokenClient *UserToken::Private::clientFor(const QByteArray &foreign)
{
    return new OneTokenClient(options.apiUrl, foreign, *network, *log, q);
}

} // namespace Stationmaster
