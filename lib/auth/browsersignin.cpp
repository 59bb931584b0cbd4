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
#include <QTimer>

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
    void answered(const Result<TokenGrant> &grant);
    void end(const SignInEnd &end);
    void stop();

    BrowserSignIn *q = nullptr;
    SignInRequest request{};
    QNetworkAccessManager *network = nullptr;
    Opener open{};
    Pkce pkce = Pkce::make();
    QByteArray state = randomUrlText();
    QUrl address{};
    LoopbackListener *listener = nullptr; ///< a child of q
    QTimer timer{};                       ///< for the person
    CallGuard exchanging{};
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
    d->timer.setSingleShot(true);
    connect(d->listener, &LoopbackListener::cameBack, this,
            [this](const QUrlQuery &query) { d->browserCame(query); });
    connect(&d->timer, &QTimer::timeout, this, [this] { d->end({.outcome = Ended::NoAnswer}); });
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
    // Before the browser opens: if the person is signed in already, it comes back at once.
    const bool listens = listener->listen({.host = request.redirectUri.host(),
                                           .port = static_cast<quint16>(request.redirectUri.port()),
                                           .path = request.redirectUri.path(),
                                           .state = state});
    if (!listens) {
        end({.outcome = Ended::PortInUse, .error = {.message = listener->errorString()}});
        return;
    }
    timer.start(request.browserTimeout);
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
    timer.stop();
    const FormFields form{{"grant_type", u"authorization_code"_s},
                          {"code", code},
                          {"code_verifier", QString::fromLatin1(pkce.verifier())},
                          {"client_id", request.clientId},
                          {"redirect_uri", request.redirectUri.toString(QUrl::FullyEncoded)}};
    connect(network, &QNetworkAccessManager::sslErrors, q,
            [this, url = tokenUrl(request.loginUrl)](QNetworkReply *reply, const QList<QSslError> &errors) {
                if (reply->url() == url)
                    clockIsOff = std::ranges::all_of(errors, isAboutTime);
            });
    // Never a second time: a code is good for one request, and sending it again may cost the token.
    const Call<TokenGrant> call = requestGrant(*network, {.loginUrl = request.loginUrl,
                                                          .form = form,
                                                          .retry = {.maxAttempts = 1},
                                                          .timeout = request.timeout});
    exchanging = call.onFinished(q, [this](const Result<TokenGrant> &grant) { answered(grant); });
    Q_EMIT q->cameBack();
}

void BrowserSignIn::Private::answered(const Result<TokenGrant> &grant)
{
    SignInEnd ended{.outcome = Ended::SignedIn};
    if (!grant) {
        const Error &error = ended.error = grant.error();
        if (error.kind == Error::Kind::Tls && clockIsOff)
            ended.outcome = Ended::ClockWrong;
        else if (isGrantRefusal(error))
            ended.outcome = error.hasCode(u"invalid_grant") ? Ended::CodeRefused : Ended::ClientRefused;
        else
            ended.outcome = Ended::ExchangeFailed;
    } else if (grant->lifetime && grant->lifetime->count() <= 0) {
        ended.outcome = Ended::ClockWrong;
    } else {
        ended.grant = *grant;
        if (ended.grant.lifetime)
            ended.grant.lifetime = std::min(*ended.grant.lifetime, longestLifetime);
    }
    end(ended);
}

void BrowserSignIn::Private::end(const SignInEnd &end)
{
    stop();
    promise.finish(end);
}

void BrowserSignIn::Private::stop()
{
    timer.stop();
    listener->close();
    exchanging.reset();
    network->disconnect(q);
}

} // namespace Stationmaster
