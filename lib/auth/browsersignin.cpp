// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/browsersignin.h"

#include "auth/loopbacklistener.h"
#include "auth/pkce.h"
#include "transport/errorbody.h"
#include "transport/requestrules.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Ended = SignInEnd::Outcome;

bool isRedirectToUs(const QUrl &url)
{
    return url.scheme() == "http"_L1 && url.port() > 0 && !url.hasQuery() && !url.hasFragment() &&
           (url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1);
}

bool isAboutTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired ||
           error.error() == QSslError::CertificateNotYetValid;
}

QString valueIn(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

} // namespace

class BrowserSignIn::Private
{
public:
    void begin();
    void browserCame(const QUrlQuery &query);
    void exchange(const QString &code);
    void answered(const ReplyFacts &facts);
    void end(const SignInEnd &end);
    void stop();

    BrowserSignIn *q = nullptr;
    SignInRequest request{};
    QNetworkAccessManager *network = nullptr;
    Opener open{};
    Pkce pkce = Pkce::make();
    QByteArray state = randomUrlText();
    QUrl address{};
    LoopbackListener *listener = nullptr; ///< these are children of q
    QTimer *patience = nullptr;
    HttpAttempt *onWire = nullptr;
    bool clockIsOff = false;
    CallPromise<SignInEnd> promise{};
};

BrowserSignIn::BrowserSignIn(SignInRequest request, QNetworkAccessManager &network, Opener open,
                             QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->request = std::move(request);
    d->network = &network;
    d->open = std::move(open);
    d->listener = new LoopbackListener(this);
    d->listener->setPages(d->request.done, d->request.refused);
    d->patience = new QTimer(this);
    d->patience->setSingleShot(true);
    connect(d->listener, &LoopbackListener::cameBack, this,
            [this](const QUrlQuery &query) { d->browserCame(query); });
    connect(d->patience, &QTimer::timeout, this, [this] { d->end({.outcome = Ended::NoAnswer}); });
}

BrowserSignIn::~BrowserSignIn()
{
    d->stop();
    d->promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

Call<SignInEnd> BrowserSignIn::start()
{
    d->promise.onCancel([this] { d->stop(); });
    d->begin();
    return d->promise.call();
}

QUrl BrowserSignIn::address() const
{
    return d->address;
}

void BrowserSignIn::Private::begin()
{
    if (!isAcceptableUrl(request.loginUrl) || !isRedirectToUs(request.redirectUri)) {
        end({.outcome = Ended::BadAddress});
        return;
    }
    // The port first: the browser of somebody who is signed in already comes back at once.
    const bool listens = listener->listen({.host = request.redirectUri.host(),
                                           .port = static_cast<quint16>(request.redirectUri.port()),
                                           .path = request.redirectUri.path(),
                                           .state = state});
    if (!listens) {
        end({.outcome = Ended::PortInUse, .error = {.message = listener->errorString()}});
        return;
    }
    patience->start(request.patience);
    address = authorizeUrl(request, state, pkce.challenge());
    if (!open(address))
        end({.outcome = Ended::NoBrowser});
}

void BrowserSignIn::Private::browserCame(const QUrlQuery &query)
{
    const QString code = valueIn(query, u"code"_s);
    if (!code.isEmpty()) {
        exchange(code);
        return;
    }
    SignInEnd refused{.outcome = Ended::LoginRefused,
                      .error = {.kind = Error::Kind::Unauthorized,
                                .code = plainWords(valueIn(query, u"error"_s)),
                                .message = plainWords(valueIn(query, u"error_description"_s))}};
    if (refused.error.hasCode(u"access_denied"))
        refused.outcome = Ended::Denied;
    else if (refused.error.hasCode(u"unauthorized_client") || refused.error.hasCode(u"invalid_client"))
        refused.outcome = Ended::ClientRefused;
    end(refused);
}

void BrowserSignIn::Private::exchange(const QString &code)
{
    patience->stop();
    const FormFields form{{"grant_type", u"authorization_code"_s},
                          {"code", code},
                          {"code_verifier", QString::fromLatin1(pkce.verifier())},
                          {"client_id", request.clientId},
                          {"redirect_uri", request.redirectUri.toString(QUrl::FullyEncoded)}};
    const HttpMessage message = tokenMessage(request.loginUrl, form, {}, request.timeout);
    connect(network, &QNetworkAccessManager::sslErrors, q,
            [this, url = message.url](QNetworkReply *reply, const QList<QSslError> &errors) {
                if (reply->url() == url)
                    clockIsOff = std::ranges::all_of(errors, isAboutTime);
            });
    // Never a second time: a code is good for one request, and who would send it twice may lose the token.
    onWire = new HttpAttempt(
        *network, message, [this](const ReplyFacts &facts) { answered(facts); }, q);
    Q_EMIT q->cameBack();
}

void BrowserSignIn::Private::answered(const ReplyFacts &facts)
{
    auto error = classify(facts, tokenRequest());
    if (error) {
        SignInEnd failed{.error = *error};
        if (error->kind == Error::Kind::Tls && clockIsOff)
            failed.outcome = Ended::ClockWrong;
        else if (isGrantRefusal(*error))
            failed.outcome = error->hasCode(u"invalid_grant") ? Ended::CodeRefused : Ended::ClientRefused;
        end(failed);
        return;
    }
    Result<TokenGrant> grant = tokenGrantIn(facts);
    if (!grant) {
        end({.error = grant.error()});
        return;
    }
    if (grant->lifetime && grant->lifetime->count() <= 0) {
        end({.outcome = Ended::ClockWrong});
        return;
    }
    if (grant->lifetime)
        grant->lifetime = std::min(*grant->lifetime, longestLifetime);
    end({.outcome = Ended::SignedIn, .grant = *grant});
}

void BrowserSignIn::Private::end(const SignInEnd &end)
{
    stop();
    promise.finish(end);
}

void BrowserSignIn::Private::stop()
{
    patience->stop();
    listener->close();
    if (onWire)
        std::exchange(onWire, nullptr)->deleteLater();
    network->disconnect(q);
}

} // namespace Stationmaster
